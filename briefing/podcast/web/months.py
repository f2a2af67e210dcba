"""The months in which episodes were published, for lists and for readers who look for one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from briefing.programme.wording import month
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from briefing.podcast.folder.catalogue import Entry


class Month(NamedTuple):
    """A month with episodes in it."""

    key: str
    """`2026-11`"""
    name: str
    """As `november 2026`."""
    link: str = ""
    """The path in the podcast folder of the list with its newest episodes."""
    episodes: int = 0

    @property
    def year(self) -> str:
        """`2026`"""
        return self.key[:4]


def by_month(entries: Sequence[Entry]) -> list[tuple[Month, Sequence[Entry]]]:
    """The `entries`, newest first, grouped by month."""
    found: list[tuple[Month, Sequence[Entry]]] = []
    start, last = 0, _key(entries[-1].published) if entries else ""
    while start < len(entries):
        moment = entries[start].published
        key, end = _key(moment), len(entries)
        if key != last:
            end = bisect_left(entries, True, start, key=lambda entry, key=key: _key(entry.published) != key)  # type: ignore[misc]
        found.append((Month(key, month(on_wall_clock(moment))), entries[start:end]))
        start = end
    return found


def months_of(pages: Sequence[tuple[str, Sequence[Entry]]]) -> list[Month]:
    """All months with episodes, newest first, from the paths of `pages` and the entries on each, newest first."""
    starts = list(accumulate((len(entries) for _, entries in pages), initial=0))
    months: list[Month] = []
    start = 0
    for each, group in by_month([entry for _, entries in pages for entry in entries]):
        path, _ = pages[bisect_right(starts, start) - 1]
        months.append(each._replace(link=f"{path}#m{each.key}", episodes=len(group)))
        start += len(group)
    return months


def _key(moment: datetime) -> str:
    here = on_wall_clock(moment)
    return f"{here.year:04}-{here.month:02}"
