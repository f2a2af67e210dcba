"""The wall clock of the Low Countries: what a time without a zone means, and which day a moment is there."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_ZONE = "Europe/Amsterdam"


def on_wall_clock(moment: datetime) -> datetime:
    """`moment`, which has a zone, as the clock shows it."""
    return moment.astimezone(_zone())


def by_wall_clock(time: datetime) -> datetime:
    """The moment at which the clock shows `time`; as it is where that has a zone."""
    return time if time.tzinfo else time.replace(tzinfo=_zone())


@cache
def _zone() -> ZoneInfo:
    from zoneinfo import ZoneInfo

    return ZoneInfo(_ZONE)


def now() -> datetime:
    """This second, in UTC."""
    return datetime.now(UTC).replace(microsecond=0)
