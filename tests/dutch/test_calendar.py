"""The names in a calendar."""

import re

from briefing.dutch.calendar import (
    ANY_DAY,
    ANY_MONTH,
    DAYS,
    MONTH_BY_BEGINNING,
    MONTHS,
    SHORT_DAYS,
    SHORT_MONTHS,
)


def test_short_names_are_those_of_months_and_days() -> None:
    assert set(SHORT_MONTHS.values()) == set(MONTHS) - {"mei"}
    assert tuple(SHORT_DAYS.values()) == DAYS


def test_a_dutch_month_is_known_by_how_it_begins() -> None:
    assert [MONTH_BY_BEGINNING[month[:3]] for month in MONTHS] == list(range(1, 13))
    assert all(MONTH_BY_BEGINNING[short[:3]] == MONTHS.index(month) + 1 for short, month in SHORT_MONTHS.items())


def test_the_patterns_know_each_name() -> None:
    assert all(re.fullmatch(ANY_MONTH, month) for month in MONTHS)
    assert all(re.fullmatch(ANY_DAY, day) for day in DAYS)
