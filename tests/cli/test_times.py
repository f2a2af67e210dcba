"""Dates and durations on the command line, understood or refused."""

import pytest

from briefing.cli.times import air_date, day_or_month, milliseconds, moment
from briefing.errors import UsageError


@pytest.mark.parametrize(
    ("duration", "ms"),
    [
        (None, None),
        ("90s", 90_000),
        ("90", 90_000),
        ("2m", 120_000),
        ("1m30s", 90_000),
        ("1:30", 90_000),
        ("1.5s", 1500),
    ],
)
def test_a_duration_is_written_as_people_do(duration: str | None, ms: int | None) -> None:
    assert milliseconds(duration) == ms


@pytest.mark.parametrize("duration", ["", "0", "0s", "kort", "-5s", "1h"])
def test_what_is_no_duration_is_told_how_to_write_one(duration: str) -> None:
    with pytest.raises(UsageError, match="write it as 90s, 2m or 1m30s"):
        milliseconds(duration)


@pytest.mark.parametrize(("text", "day"), [(None, None), ("2026-03-02", "2026-03-02"), ("2026-03", "2026-03")])
def test_a_date_may_be_a_month(text: str | None, day: str | None) -> None:
    assert day_or_month(text) == day


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "morgen", ""])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        day_or_month(text)
    with pytest.raises(UsageError, match="is not a date"):
        moment(text or "x")


def test_a_day_is_meant_at_the_hour_at_which_a_show_is_aired() -> None:
    assert moment("2026-03-02", "06:30").isoformat().startswith("2026-03-02T06:30")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2020-03-02", "2020-03-02T12:00:00+00:00"),
        ("2020-03-02T07:00", "2020-03-02T06:00:00+00:00"),
        ("2020-07-02T07:00", "2020-07-02T05:00:00+00:00"),
        ("2020-03-02T07:00+00:00", "2020-03-02T07:00:00+00:00"),
    ],
)
def test_a_moment_on_air_is_by_the_wall_clock_and_a_day_that_has_been_its_noon(text: str, moment: str) -> None:
    aired = air_date(text)
    assert aired is not None
    assert aired.isoformat() == moment


def test_nothing_waits_for_more_than_a_year() -> None:
    with pytest.raises(UsageError, match="more than a year ahead"):
        air_date("2900-01-01")
