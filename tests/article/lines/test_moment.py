"""The moment that a line for the desk names, by the wall clock."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.article.lines import moment as moments
from briefing.article.lines.moment import says_more_than_a_moment

MONDAY = date(2026, 11, 23)


def moment_in(text: str, seen_from: date, *, to_its_end: bool = False) -> str | None:
    moment = moments.moment_in(text, seen_from, to_its_end=to_its_end)
    return moment.isoformat() if moment else None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tot 30 november 2026, 6.00 uur", "2026-11-30T06:00:00"),
        ("ma 30 nov 06:00", "2026-11-30T06:00:00"),
        ("30-11, 6 uur", "2026-11-30T06:00:00"),
        ("dinsdag om zes uur", "2026-11-24T06:00:00"),
        ("morgen 7u30", "2026-11-24T07:30:00"),
        ("vandaag 18:15", "2026-11-23T18:15:00"),
    ],
)
def test_a_day_and_an_hour_are_a_moment(text: str, moment: str) -> None:
    assert moment_in(text, MONDAY) == moment


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("donderdagavond 8 uur", 20),
        ("donderdagmiddag 1 uur", 13),
        ("donderdagochtend 8 uur", 8),
        ("donderdag 8 p.m.", 20),
    ],
)
def test_the_part_of_the_day_says_which_of_two_hours(text: str, hour: int) -> None:
    assert moment_in(text, MONDAY) == f"2026-11-26T{hour:02}:00:00"


def test_a_day_of_the_week_is_that_day_or_the_next_one() -> None:
    assert moment_in("maandag 9 uur", MONDAY) == "2026-11-23T09:00:00"
    assert moment_in("zondag 9 uur", MONDAY) == "2026-11-29T09:00:00"
    assert moment_in("maandag 9 uur", date(2026, 11, 24)) == "2026-11-30T09:00:00"


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert moment_in("2 januari, 9 uur", MONDAY) == "2027-01-02T09:00:00"
    assert moment_in("30 december, 9 uur", date(2027, 1, 2)) == "2026-12-30T09:00:00"


def test_a_day_alone_is_its_first_moment_or_its_last() -> None:
    assert moment_in("30 november", MONDAY) == "2026-11-30T00:00:00"
    assert moment_in("30 november", MONDAY, to_its_end=True) == "2026-12-01T00:00:00"


@pytest.mark.parametrize(
    "text", ["dinsdagochtend", "dinsdag half zeven", "dinsdag rond 6 uur", "om 6 uur", "31-02, 6 uur"]
)
def test_without_a_day_or_a_clear_hour_there_is_no_moment(text: str) -> None:
    assert moment_in(text, MONDAY) is None


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("niet publiceren voor maandag 30 november 06.00 uur", False),
        ("tot en met 30-11, 24:00 uur Nederlandse tijd", False),
        ("maandag 30 november opent de koning de brug", True),
    ],
)
def test_words_beside_a_moment_distinguish_a_sentence_from_a_note(text: str, more: bool) -> None:
    assert says_more_than_a_moment(text) is more
