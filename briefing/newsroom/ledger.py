"""The ledger of a show with automatic editions: what its feeds held, what was used, which editions there are.

It is one file in the show's newsroom, replaced whole: after a kill it is the old one or the new one.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from briefing.article.fetch.answer import Edition
from briefing.errors import PublishError, UsageError, WriteError, system_reason
from briefing.files import read_bounded, remove_halves, write_whole
from briefing.lock import held
from briefing.model import Article  # noqa: TC001
from briefing.newsroom.sources.items import Item, Reading, mark_of
from briefing.newsroom.used import Used
from briefing.wall_clock import now, on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from briefing.podcast.show import Show
    from briefing.studio.bulletin import Slot

_MOST_BYTES = 100_000_000

FILE = "ledger.json"
_LOCK = "edition.lock"
_PATIENCE_S = 600
_ITEMS_KEPT = 60
_YEARS = range(2000, 2200)
_USED_FOR = timedelta(days=400)
"""After so long an item is not news by any measure, even if its feed still holds it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of an edition in the making, from which the next run makes the same one after a kill."""

    day: str
    guid: str
    at: datetime
    articles: tuple[Article, ...]
    items: tuple[tuple[Item, ...], ...] = ()
    """The items that each article uses up."""

    def shorter(self) -> Plan:
        """The plan without its last article, which may come another day."""
        return self.without({len(self.articles) - 1})

    def without(self, places: Collection[int]) -> Plan:
        """The plan without the articles at these indexes, which may come another day."""
        kept = [place for place in range(len(self.articles)) if place not in places]
        return replace(
            self, articles=tuple(self.articles[n] for n in kept), items=tuple(self.items[n] for n in kept if self.items)
        )


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is known from earlier runs."""

    feeds: dict[str, Reading] = field(default_factory=dict)
    """What each feed held when it last changed."""
    used: dict[str, str] = field(default_factory=dict)
    """See `Used.days`."""
    titles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """See `Used.titles`."""
    editions: dict[str, str] = field(default_factory=dict)
    """The guid of each day's edition."""
    plan: Plan | None = None

    @property
    def told(self) -> Used:
        """The items that were in earlier editions."""
        return Used(self.used, self.titles)

    @property
    def items(self) -> list[Item]:
        """All items in the feeds."""
        return [item for reading in self.feeds.values() for item in reading.items]

    def seen(self, feed: str) -> Edition:
        """The version of the feed that was seen last."""
        return self.feeds[feed].edition if feed in self.feeds else Edition()

    def with_reading(self, feed: str, reading: Reading, at: datetime) -> Ledger:
        """The ledger with what the feed holds at the moment `at`."""
        if reading.unchanged:
            return self
        known = self.feeds[feed].items if feed in self.feeds else ()
        seen = {mark: item.first_seen for item in known for mark in item.marks}
        items = (
            replace(item, first_seen=next(filter(None, map(seen.get, item.marks)), at))
            for item in reading.items[:_ITEMS_KEPT]
        )
        return replace(self, feeds={**self.feeds, feed: replace(reading, items=tuple(items))})

    def with_edition(self, plan: Plan) -> Ledger:
        """The ledger with the edition of `plan` on air."""
        since = date.fromordinal(max(1, plan.at.toordinal() - _USED_FOR.days)).isoformat()
        told = self.told.since(since)
        for items in plan.items:
            for item in items:
                told.add(item, plan.day)
        return replace(
            self,
            used=told.days,
            titles=told.titles,
            editions={**self.editions, plan.day: plan.guid},
            plan=None,
        )

    def afresh(self, day: str) -> Ledger:
        """The ledger as if there had been no edition on that day: its stories may be told again."""
        told = self.told.without(day)
        return replace(self.without_editions([day]), used=told.days, titles=told.titles)

    def without_editions(self, days: list[str]) -> Ledger:
        """The ledger without the editions of these days."""
        return replace(self, editions={day: guid for day, guid in self.editions.items() if day not in days})


class Book:
    """The ledger on disk, locked by this process."""

    def __init__(self, newsroom: Path) -> None:
        self._path = newsroom / FILE
        try:
            ledger = msgspec.convert(_of_a_newsroom(json.loads(read_bounded(self._path, _MOST_BYTES))), Ledger)
            self.ledger = replace(ledger, used={mark_of(name): day for name, day in ledger.used.items()})
        except FileNotFoundError:
            self.ledger = Ledger()
        except (OSError, ValueError, RecursionError) as error:
            raise PublishError(
                f"cannot read {self._path}",
                cause=str(error),
                remedy="restore it from a backup; without it items may be used a second time",
            ) from error

    def keep(self, ledger: Ledger) -> Ledger:
        """Save `ledger`, and return it."""
        content = json.dumps(msgspec.to_builtins(ledger))  # in ASCII, because a file name may not be valid UTF-8
        write_whole(self._path, content.encode())
        self.ledger = ledger
        return ledger


def _of_a_newsroom(content: object) -> object:
    known = {field.name for field in fields(Ledger)}
    if isinstance(content, dict) and content and known.isdisjoint(content):
        raise ValueError("it is not a ledger of editions")
    return content


@contextmanager
def opened(newsroom: Path) -> Iterator[Book]:
    """The ledger in the folder `newsroom`, locked by this process inside the block; others wait.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes, or it is damaged.
    """
    in_use = PublishError(
        f"an edition is being made in {newsroom}", cause="another briefing is at work", remedy="try again later"
    )

    def not_written(error: OSError) -> WriteError:
        remedy = "make it a folder that can be written"
        return WriteError(f"cannot write in {newsroom}", cause=system_reason(error), remedy=remedy)

    with held(newsroom / _LOCK, patience_s=_PATIENCE_S, in_use=in_use, not_written=not_written):
        remove_halves(newsroom, [FILE])
        yield Book(newsroom)


def require_day(at: datetime) -> None:
    """Check that the day of `at` is a plausible one for an edition.

    Raises:
        UsageError: it is in another century, as after a typing error.
    """
    if at.year not in _YEARS:
        raise UsageError(f"there is no edition of {today(at)}", remedy="give a day of this century")


def today(at: datetime) -> str:
    """The day of `at` in its own time zone."""
    return at.date().isoformat()


def slot_of(show: Show, at: datetime, max_ms: int | None) -> Slot:
    """The slot of the edition for the moment `at`, whose guid depends on the show and the day alone."""
    from briefing.studio.bulletin import Slot

    return Slot(at=at, identity=f"{show.guid}\n{today(at)}", max_ms=max_ms)


def aired(at: datetime) -> datetime:
    """When an edition for the moment `at` goes on air, UTC: today's at once, even if it is made before its hour."""
    of_today = on_wall_clock(at).date() == on_wall_clock(now()).date()
    return min(at.astimezone(UTC), now()) if of_today else at.astimezone(UTC)


def newest(ledger: Ledger, at: datetime, max_age: timedelta, chosen: Used) -> Iterator[tuple[str, Item]]:
    """The items that are news and were not used before, the newest first, with their sources. Skips what has come to be
    in `chosen` meanwhile. An item whose date cannot be read counts as older than all others of its source.
    """
    told = ledger.told
    ranked = [
        (not item.odd_date, min(item.published or since - timedelta(minutes=place), at).astimezone(UTC), source, item)
        for source, place, item, since in _dated(ledger, at)
        if item not in told and since > at - max_age
    ]
    for _, _, source, item in sorted(ranked, key=lambda one: one[:2], reverse=True):
        if item not in chosen:
            yield source, item


def passed_over(ledger: Ledger, at: datetime, max_age: timedelta) -> Iterator[tuple[Item, str]]:
    """The items that are too old or were used before, each with the reason."""
    told = ledger.told
    for _, _, item, since in _dated(ledger, at):
        if item in told:
            yield item, f"it was in the edition of {told.day_of(item)}"
        elif since <= at - max_age:
            yield item, f"it is older than {max_age.days} days"


def _dated(ledger: Ledger, at: datetime) -> Iterator[tuple[str, int, Item, datetime]]:
    """All items, each with its source, its index there, and since when it is news."""
    for source, reading in ledger.feeds.items():
        oldest = min((item.published for item in reading.items if item.published), default=at)
        for place, item in enumerate(reading.items):
            yield source, place, item, min(item.since or at, oldest) if item.odd_date else item.since or at
