"""Quotation marks as newspapers type them."""

import pytest

from briefing.dutch.quotation_marks import with_quotation_marks


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (",,Dit pikken we niet'', zegt hij. ,,Nooit.''", "„Dit pikken we niet”, zegt hij. „Nooit.”"),
        (",,Ik ben dankbaar,'' zegt ze", "„Ik ben dankbaar,” zegt ze"),
        ("„Klaar in 2028'', zegt hij", "„Klaar in 2028”, zegt hij"),
        ("‚‚Mooi’’, zegt hij", "„Mooi”, zegt hij"),
        ("``Mooi'', zegt hij", "„Mooi”, zegt hij"),
        ("''Mooi'', zegt hij", "„Mooi”, zegt hij"),
        (",,Hij riep: 'weg'''", "„Hij riep: 'weg'”"),
        ("(,,ja'')", "(„ja”)"),
    ],
)
def test_two_commas_or_apostrophes_are_one_mark(typed: str, printed: str) -> None:
    assert with_quotation_marks(typed) == printed


@pytest.mark.parametrize(
    "text",
    [
        "een tv van 55''",
        "op 3'42'' van de winnaar",
        "een,,twee",
        "''s Morgens in 't Loo",
        "“Mooi”, ‘zegt’ hij",
        "foto's",
    ],
)
def test_what_opens_or_closes_no_quotation_stays(text: str) -> None:
    assert with_quotation_marks(text) == text
