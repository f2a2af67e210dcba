"""The ledger of a show that goes on air by itself: what its feeds held, what was used, which editions there are.

One file in the show's newsroom, replaced whole: a kill leaves the last one or the next one.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from briefing.article.fetch.client import Edition
from briefing.errors import PublishError, WriteError
from briefing.files import write_whole
from briefing.model import Article  # noqa: TC001
from briefing.newsroom.feeds import Item, Reading  # noqa: TC001 - msgspec asks for them at run time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = "ledger.json"
_LOCK = "edition.lock"
_PATIENCE_S = 600
_ITEMS_KEPT = 60
_USED_FOR = timedelta(days=400)
"""An item that a feed still holds after so long is not news by any measure."""


@dataclass(frozen=True, slots=True)
class Plan:
    """An edition that is being made: with it, whoever comes after a kill makes the same one."""

    day: str
    guid: str
    at: datetime
    articles: tuple[Article, ...]
    keys: tuple[tuple[str, ...], ...]
    """For each article the keys and links of the items that it uses up."""

    def shorter(self) -> Plan:
        """Without its last article, which may come another day."""
        return replace(self, articles=self.articles[:-1], keys=self.keys[:-1])


@dataclass(frozen=True, slots=True)
class Ledger:
    """What is known from earlier days."""

    feeds: dict[str, Reading] = field(default_factory=dict)
    """What each feed held when it last changed."""
    used: dict[str, str] = field(default_factory=dict)
    """The day on which each item was used, by its key and by its link."""
    editions: dict[str, str] = field(default_factory=dict)
    """The guid of each day's edition."""
    plan: Plan | None = None

    def seen(self, feed: str) -> Edition:
        """Which edition of the feed was seen last."""
        return self.feeds[feed].edition if feed in self.feeds else Edition()

    def items(self, feed: str) -> tuple[Item, ...]:
        """What the feed held that was not used."""
        reading = self.feeds.get(feed)
        return tuple(item for item in reading.items if not self.is_used(item)) if reading else ()

    def is_used(self, item: Item) -> bool:
        """Whether it was in an edition."""
        return item.key in self.used or item.link in self.used

    def with_reading(self, feed: str, reading: Reading) -> Ledger:
        """With what the feed holds now."""
        if reading.unchanged:
            return self
        kept = replace(reading, items=reading.items[:_ITEMS_KEPT])
        return replace(self, feeds={**self.feeds, feed: kept})

    def with_edition(self, plan: Plan) -> Ledger:
        """With the edition of `plan` on air."""
        since = (plan.at.astimezone(UTC) - _USED_FOR).date().isoformat()
        used = {key: day for key, day in self.used.items() if day >= since}
        return replace(
            self,
            used=used | {key: plan.day for keys in plan.keys for key in keys},
            editions={**self.editions, plan.day: plan.guid},
            plan=None,
        )

    def without_editions(self, days: list[str]) -> Ledger:
        """Without the editions of these days."""
        return replace(self, editions={day: guid for day, guid in self.editions.items() if day not in days})


class Book:
    """The ledger on disk, held by this process alone."""

    def __init__(self, newsroom: Path) -> None:
        self._path = newsroom / FILE
        try:
            self.ledger = msgspec.json.decode(self._path.read_bytes(), type=Ledger)
        except FileNotFoundError:
            self.ledger = Ledger()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise PublishError(
                f"cannot read {self._path}",
                cause=str(error),
                remedy="restore it from a backup; without it items may be used a second time",
            ) from error

    def keep(self, ledger: Ledger) -> Ledger:
        """Make `ledger` what is known from now on."""
        write_whole(self._path, msgspec.json.encode(ledger))
        self.ledger = ledger
        return ledger


@contextmanager
def opened(newsroom: Path) -> Iterator[Book]:
    """The ledger in the folder `newsroom`, for this process alone; others wait their turn.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes, or it is broken.
    """
    from filelock import FileLock, Timeout

    try:
        newsroom.mkdir(parents=True, exist_ok=True)
        with FileLock(newsroom / _LOCK, timeout=_PATIENCE_S):
            yield Book(newsroom)
    except Timeout as error:
        raise PublishError(
            f"an edition is being made in {newsroom}",
            cause="another briefing is at work",
            remedy="try again later",
        ) from error
    except OSError as error:
        raise WriteError(
            f"cannot write in {newsroom}",
            cause=(error.strerror or str(error)).lower(),
            remedy="make it a folder that can be written",
        ) from error


def today(at: datetime) -> str:
    """The day of `at`, where it is."""
    return at.date().isoformat()
