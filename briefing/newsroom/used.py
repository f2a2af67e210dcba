"""The items that were used in editions, and when.

An item is recognised by its guid and its link, neither of which can be trusted: some feeds give all their items one
guid or one link, others give one story a different guid in each list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.newsroom.sources.items import Item

_ALIKE = 0.5
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Used:
    """The record of used items."""

    days: dict[str, str] = field(default_factory=dict)
    """The last day on which an item was used, by each of its marks and by all of them."""
    titles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The titles of those items, by mark; those of items used long ago are not known."""

    def __contains__(self, item: Item) -> bool:
        """Whether `item` was used: all its marks are known, or one of them with a similar title."""
        return _together(item) in self.days or any(
            mark in self.days and _told(item.title, self.titles.get(mark, ())) for mark in item.marks
        )

    def day_of(self, item: Item) -> str:
        """The last day on which `item` was used; empty if it never was."""
        return max((self.days[mark] for mark in (_together(item), *item.marks) if mark in self.days), default="")

    def add(self, item: Item, day: str) -> None:
        """Note that `item` was used on that day."""
        self.days[_together(item)] = day
        for mark in item.marks:
            self.days[mark] = day
            self.titles[mark] = tuple(dict.fromkeys((*self.titles.get(mark, ()), item.title)))

    def without(self, day: str) -> Used:
        """The record without the items last used on that day."""
        days = {mark: used for mark, used in self.days.items() if used != day}
        return Used(days, {mark: titles for mark, titles in self.titles.items() if mark in days})

    def since(self, day: str) -> Used:
        """The record without the items last used before that day."""
        days = {mark: used for mark, used in self.days.items() if used >= day}
        return Used(days, {mark: titles for mark, titles in self.titles.items() if mark in days})


def _together(item: Item) -> str:
    return "\n".join((item.marks * 2)[:2])


def _told(title: str, titles: tuple[str, ...]) -> bool:
    """Whether one of `titles` is similar to `title`; True if there is nothing to compare."""
    words = set(_WORD.findall(title.lower()))
    others = [set(_WORD.findall(other.lower())) for other in titles]
    return not titles or any(
        not words or not other or 2 * len(words & other) >= _ALIKE * (len(words) + len(other)) for other in others
    )
