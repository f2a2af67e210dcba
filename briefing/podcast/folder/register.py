"""The register of a podcast: an index of its episodes by guid, lead, title and moment."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from briefing.podcast.folder.catalogue import Entry


class Register:
    """The guids, leads, titles and moments of the episodes of one podcast."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = dict(entries)
        self._guids = {entry.guid: entry for entry in entries.values()}
        self._leads = {entry.summary: entry for entry in entries.values()}
        self._titles = Counter(map(attrgetter("title"), entries.values()))
        self._moments = sorted(map(attrgetter("published"), entries.values()))
        self._tried: dict[tuple[datetime, timedelta], datetime] = {}

    def find(self, name: str) -> Entry | None:
        """The episode with that slug or guid."""
        return self._entries.get(name) or self._guids.get(name)

    def find_lead(self, summary: str) -> Entry | None:
        """An episode whose lead has that start."""
        return self._leads.get(summary)

    def has_title(self, title: str, *, but: str) -> bool:
        """Whether an episode other than `but` has `title`."""
        own = self._entries.get(but)
        return self._titles[title] > (own is not None and own.title == title)

    def free_moment(self, first: datetime, step: timedelta, *, but: str) -> datetime:
        """`first`, or the first moment after it in steps of `step`, that no episode other than `but` has."""
        own = self._entries.get(but)
        moment = first if own else self._tried.get((first, step), first)
        while self._number_at(moment) > (own is not None and own.published == moment):
            moment += step
        if not own:
            self._tried[first, step] = moment
        return moment

    def enter(self, entry: Entry) -> None:
        """Make `entry` the state of its episode."""
        self.strike(entry.slug)
        self._entries[entry.slug] = self._guids[entry.guid] = self._leads[entry.summary] = entry
        self._titles[entry.title] += 1
        insort(self._moments, entry.published)

    def strike(self, slug: str) -> None:
        """Remove the episode called `slug`, if there is one."""
        if before := self._entries.pop(slug, None):
            for named, name in ((self._guids, before.guid), (self._leads, before.summary)):
                if named.get(name) is before:  # another episode may have the same
                    del named[name]
            self._titles[before.title] -= 1
            del self._moments[bisect_left(self._moments, before.published)]
            self._tried.clear()

    def _number_at(self, moment: datetime) -> int:
        return bisect_right(self._moments, moment) - bisect_left(self._moments, moment)
