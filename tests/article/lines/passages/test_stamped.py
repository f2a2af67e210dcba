"""Stamps that a page glued to the headline."""

from __future__ import annotations

import pytest

from briefing.article.account import Account
from briefing.article.formats.plain import read_plain
from briefing.article.lines.passages.stamped import without_stamp_above

_TITLE = "Ede bouwt zwembad naast het station"
_TEXT = "De gemeente Ede gaat naast het station een zwembad bouwen. De raad stemt volgende week over het plan."
_MORE = "De bouw kost 14 miljoen euro en begint in mei. Omwonenden hebben bezwaar gemaakt tegen de hoogte van de hal."


@pytest.mark.parametrize(
    "stamp",
    [
        "24 november 2026 | leestijd 3 min ",
        "di 24 nov 2026 07:05 ",
        "Gepubliceerd: 24 november 2026 ",
        "Laatste update: 24 november 2026, 07.05 uur ",
        "24-11-2026",
        "November 24, 2026 ",
        "24 november 2026Binnenland",
    ],
)
def test_a_headline_behind_a_stamp_is_found_and_the_stamp_gives_the_day(stamp: str) -> None:
    article = read_plain(f"{stamp}{_TITLE}\n\n{_TEXT}\n\n{_MORE}", source="a.txt")
    assert (article.headline, article.published) == (_TITLE, "2026-11-24")
    assert [block.text for block in article.blocks] == [_TEXT, _MORE]


def test_a_stamp_before_a_quotation_goes_too() -> None:
    blocks = [["24 nov 2026, 07:05 – ‘Wij bouwen door’, zegt de aannemer"], [_TEXT]]
    assert without_stamp_above(blocks, Account())[0] == ["‘Wij bouwen door’, zegt de aannemer"]


@pytest.mark.parametrize(
    "line",
    [
        "24 november 2026 is een dag zonder zwembad",
        "24 november 2026 | An Maes",
        "Binnenland | 24 november 2026",
        "1 mei Dag van de Arbeid in Ede",
        "20.00 uur Concert in de kerk van Ede",
    ],
)
def test_a_line_that_is_no_stamp_with_a_title_stays(line: str) -> None:
    blocks = [[line], [_TEXT]]
    assert without_stamp_above(blocks, Account()) == blocks


def test_the_days_of_an_agenda_stay() -> None:
    rows = ["24 november 2026 – Open dag in het zwembad", "25 november 2026 – Les voor de jongste kinderen"]
    assert without_stamp_above([rows, [_TEXT]], Account()) == [rows, [_TEXT]]


def test_a_stamp_below_the_first_paragraph_stays() -> None:
    blocks = [[_TITLE], [_TEXT], ["24 november 2026 – Open dag in het zwembad"], [_MORE]]
    assert without_stamp_above(blocks, Account()) == blocks
