"""The wall clock of the Low Countries: the zone of times that name none, and the day that a moment falls on."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ZONE = "Europe/Amsterdam"


def on_wall_clock(moment: datetime) -> datetime:
    """`moment`, which has a zone, as that clock shows it."""
    return moment.astimezone(_zone())


def by_wall_clock(time: datetime) -> datetime:
    """The moment at which that clock shows `time`; unchanged if `time` has a zone."""
    return time if time.tzinfo else time.replace(tzinfo=_zone())


@cache
def _zone() -> ZoneInfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(_ZONE)


def now() -> datetime:
    """The current time in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
