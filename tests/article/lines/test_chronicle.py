"""Chronicles, in which each day is said before what happened."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.article.lines.chronicle import is_chronicle, is_day, told_by_day
from briefing.article.material import Copy

ENTRIES = [
    ("1742", "Bouw van de molen onder toezicht van meester Claes"),
    ("2 juli 1951", "De bliksem slaat in en de kap brandt af"),
    ("mei 1960", "Vrijwilligers beginnen met de opbouw"),
    ("2011 - 2014", "Groot onderhoud aan de wieken, de as en de vloeren van de molen. De gemeente betaalt de helft."),
]


@pytest.mark.parametrize(
    "line", ["1742", "In 1951", "2 juli 1951", "mei 1960", "2011 - 2014", "1998-heden", "12-05-1998"]
)
def test_days_and_years_are_days(line: str) -> None:
    assert is_day(line)


@pytest.mark.parametrize("line", ["De brand van 1951", "2 juli 1951: de brand", "112", "", "Molen", "2011 molens"])
def test_what_tells_more_is_none(line: str) -> None:
    assert not is_day(line)


@pytest.mark.parametrize(
    "box", ["<div><h2>{}</h2><p>{}</p></div>", "<h3>{}</h3><p>{}</p>", "<div class='l'><h4>{}</h4>{}</div>"]
)
def test_all_entries_of_a_chronicle_are_told_by_day(box: str) -> None:
    body = "".join(box.format(day, text) for day, text in ENTRIES)
    article = read_html(f"<main><h1>Geschiedenis van de molen</h1>{body}</main>", source="-")
    assert [block.text for block in article.blocks] == [f"{day}: {text}" for day, text in ENTRIES]
    assert article.published is None


def test_a_year_above_a_chapter_is_its_crosshead() -> None:
    text = "Na de oorlog kwam de molen in handen van de gemeente, die er een museum van wilde maken. " * 8
    copy = [
        Copy("De molen maalt nog elke week."),
        *(Copy(*piece) for day in ("1945", "1960", "1980") for piece in ((day, "crosshead"), (text, "paragraph"))),
    ]
    assert told_by_day(copy) == copy


def test_two_years_make_no_chronicle() -> None:
    assert not is_chronicle(["1742", "De brand", "1951"])


@pytest.mark.parametrize("line", ["1" * 20_000, "mei " * 20_000, "1742 - " * 20_000])
def test_long_lines_are_read_in_no_time(line: str) -> None:
    assert not is_day(line)
