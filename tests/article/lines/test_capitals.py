"""Titles in capitals that go on in the next line."""

import pytest

from briefing.article.lines.capitals import goes_on_in_capitals


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("DORP KRIJGT NIEUWE", "EN LICHTE SPORTHAL"),
        ("BOERENLEENBANK IN NORG KRIJGT", "NACHTKLUIS"),
        ("BURGEMEESTER VAN LOCHEM IS", "NIEUWE COMMISSARIS"),
        ("KLEUTERSCHOOL TE BAFLO", "HEEFT TE WEINIG STOELEN"),
    ],
    ids=["a preposition", "a verb at the end", "a short verb at the end", "a verb at the beginning"],
)
def test_a_title_goes_on_in_its_preposition_and_at_its_verb(line: str, following: str) -> None:
    assert goes_on_in_capitals(line, following)


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("BINNENLAND", "WATERSCHAP VERHOOGT DIJK"),
        ("UIT DE STREEK", "BRANDWEER REDT KALF"),
        ("UIT DE STREEK", "GEMEENTE WIL MARKT"),
        ("UIT DE STREEK", "IS DE MARKT TE KLEIN?"),
        ("SPORT", "WIL PSV DE BEKER"),
        ("DORP KRIJGT", "Een nieuwe sporthal"),
    ],
    ids=["a section", "a kicker", "a noun like a verb", "a question", "a single word", "no capitals"],
)
def test_other_lines_in_capitals_stay_apart(line: str, following: str) -> None:
    assert not goes_on_in_capitals(line, following)
