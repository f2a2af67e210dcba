"""The wall clock of the Low Countries."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefing.wall_clock import by_wall_clock, on_wall_clock


@pytest.mark.parametrize(
    ("shown", "utc"),
    [
        ("2026-01-15T07:00", "2026-01-15T06:00"),
        ("2026-07-15T07:00", "2026-07-15T05:00"),
        ("2026-07-15T00:30", "2026-07-14T22:30"),
    ],
)
def test_it_knows_summer_and_winter(shown, utc):
    moment = datetime.fromisoformat(f"{utc}+00:00")

    assert by_wall_clock(datetime.fromisoformat(shown)) == moment
    assert on_wall_clock(moment).isoformat(timespec="minutes").startswith(shown)


def test_a_time_with_a_zone_is_left_alone():
    moment = datetime(2026, 7, 15, 7, tzinfo=UTC)

    assert by_wall_clock(moment) is moment
