"""The story of one edition: feeds are read, the newest stories chosen, a bulletin made of them and put on air.

Once a day: a second run finds the edition there. Whatever is killed goes on where it was, because the plan is written
down before the work, and the guid follows from the show and the day.
"""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from briefing.errors import ArticleError, NoArticleError, PublishError, SourceError, UsageError
from briefing.newsroom import ledger as ledgers
from briefing.newsroom.ledger import Plan, today

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model import Article
    from briefing.newsroom.feeds import Item, Reading
    from briefing.newsroom.ledger import Book, Ledger
    from briefing.podcast.publish import Published
    from briefing.podcast.show import Show
    from briefing.studio.bulletin import Programme

ITEMS = 5
_AT_ONCE = 4
_TRIED_PER_ITEM = 4
_WORK = "work"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What an edition is to be."""

    origins: tuple[str, ...]
    """Feeds, OPML lists and folders."""
    newsroom: Path
    """The folder in which it is prepared and remembered."""
    items: int = ITEMS
    """How many stories at most."""
    max_ms: int | None = None
    """How long it may last."""
    keep_days: int = 0
    """How many days an edition stays on air; 0 for ever."""
    allow_private: bool = False
    """Let an address lead to this machine or a private network."""


@dataclass(frozen=True, slots=True)
class OnAir:
    """The edition of the day."""

    guid: str
    published: Published | None
    """As it was put on air now; None where it was there already."""
    left_out: tuple[str, ...] = ()
    """The sources and articles that could not be used, each in one line."""
    pruned: tuple[str, ...] = ()
    """The days whose editions were taken off the air."""


def put_on_air(assignment: Assignment, programme: Programme, show: Show, folder: Path, *, at: datetime) -> OnAir:
    """The show's edition of the day of `at`, in the podcast in `folder`; made where it is not there yet.

    A source that is down and an article that cannot be had are left out and named.

    Raises:
        SourceError: no source can be read.
        NoArticleError: there is nothing new.
        UsageError, VoiceError, OutputError: see `briefing.errors`.
    """
    with ledgers.opened(assignment.newsroom) as book:
        return _Desk(assignment, programme, show, folder, book).edition(at)


@dataclass(frozen=True, slots=True)
class _Desk:
    """Where one edition is made."""

    assignment: Assignment
    programme: Programme
    show: Show
    folder: Path
    book: Book

    def edition(self, at: datetime) -> OnAir:
        self._settle()
        day = today(at)
        if day in self.book.ledger.editions:
            return OnAir(self.book.ledger.editions[day], None)
        plan, left_out = self.book.ledger.plan, list[str]()
        if plan is None or plan.day != day:
            plan, left_out = self._planned(at)
        published = self._put_on_air(plan)
        return OnAir(published.episode.guid, published, tuple(left_out), tuple(self._prune(at)))

    def _settle(self) -> None:
        """Write down the edition of an earlier plan that went on air before its process was killed."""
        from briefing.podcast.catalogue import opened

        plan = self.book.ledger.plan
        if plan:
            with opened(self.folder) as library:
                on_air = library.find(plan.guid) is not None
            if on_air:
                self.book.keep(self.book.ledger.with_edition(plan))

    def _planned(self, at: datetime) -> tuple[Plan, list[str]]:
        """What the edition will be, written down; and what was left out of it."""
        from briefing.studio.bulletin import guid_of

        ledger, left_out = read_sources(self.assignment, self.book.ledger)
        articles, keys, unusable = choose(self.assignment, ledger, at)
        left_out += unusable
        if not articles:
            self.book.keep(ledger)
            cause = "; ".join(left_out) or "the sources hold no article that was not used before"
            raise NoArticleError("there is nothing new for an edition", cause=cause, remedy="try again later")
        guid = guid_of(self.programme, at, self._identity(at))
        plan = Plan(today(at), guid, at, tuple(articles), tuple(keys))
        self.book.keep(replace(ledger, plan=plan))
        return plan, left_out

    def _put_on_air(self, plan: Plan) -> Published:
        from briefing.audio.tags import id3
        from briefing.podcast.publish import Wishes, publish

        work = self.assignment.newsroom / _WORK
        plan, mp3 = self._made(plan, work / f"{plan.day}.mp3")
        wishes = Wishes(date=plan.at.astimezone(UTC))
        [published] = publish(self.show, self.folder, [mp3], tagger=id3, wishes=wishes)
        self.book.keep(self.book.ledger.with_edition(plan))
        shutil.rmtree(work, ignore_errors=True)
        return published

    def _made(self, plan: Plan, target: Path) -> tuple[Plan, Path]:
        """The programme at `target`, with as many articles as fit in its time."""
        from briefing.studio.bulletin import make_bulletin

        while True:
            try:
                recording = make_bulletin(
                    plan.articles,
                    self.programme,
                    at=plan.at,
                    identity=self._identity(plan.at),
                    target=target,
                    max_ms=self.assignment.max_ms,
                )
            except UsageError:
                if len(plan.articles) == 1:
                    raise
                plan = plan.shorter()
                continue
            return plan, recording.path

    def _identity(self, at: datetime) -> str:
        return f"{self.show.guid}\n{today(at)}"

    def _prune(self, at: datetime) -> list[str]:
        """Take off the air what is older than the show keeps. Gives the days."""
        from briefing.podcast.publish import retract

        if not self.assignment.keep_days:
            return []
        first = today(at - timedelta(days=self.assignment.keep_days))
        old = [day for day in sorted(self.book.ledger.editions) if day < first]
        for day in old:
            with suppress(PublishError):  # somebody took it out already
                retract(self.show, self.folder, self.book.ledger.editions[day])
            self.book.keep(self.book.ledger.without_editions([day]))
        return old


def read_sources(assignment: Assignment, ledger: Ledger) -> tuple[Ledger, list[str]]:
    """The ledger with what the sources hold now, and which of them are down.

    Raises:
        SourceError: all of them are.
    """
    from briefing.newsroom.feeds import read_source, sources_of

    sources = list(dict.fromkeys(source for origin in assignment.origins for source in sources_of(origin)))

    def read(source: str) -> Reading | SourceError:
        try:
            return read_source(source, seen=ledger.seen(source), allow_private=assignment.allow_private)
        except SourceError as error:
            return error

    down: list[str] = []
    known = ledger
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for source, reading in zip(sources, pool.map(read, sources), strict=True):
            if isinstance(reading, SourceError):
                down.append(str(reading))
            else:
                known = known.with_reading(source, reading)
    if len(down) == len(sources):
        raise SourceError("no source can be read", cause="; ".join(down), remedy="try again later")
    return replace(known, feeds={source: known.feeds[source] for source in sources if source in known.feeds}), down


def choose(
    assignment: Assignment, ledger: Ledger, at: datetime
) -> tuple[list[Article], list[tuple[str, ...]], list[str]]:
    """The newest stories not used before, each told once: the articles, the keys of each, and what was left out."""
    from briefing.newsroom.feeds import article_of
    from briefing.studio.same_story import told_once

    articles: list[Article] = []
    keys: list[tuple[str, ...]] = []
    left_out: list[str] = []
    for item in islice(newest(ledger, at), assignment.items * _TRIED_PER_ITEM):
        if len(articles) == assignment.items:
            break
        try:
            article = article_of(item, allow_private=assignment.allow_private)
        except ArticleError as error:
            left_out.append(str(error))
            continue
        articles, twice = told_once([*articles, article])
        if twice:
            teller = articles.index(twice[0][1])
            keys[teller] += (item.key, item.link)
            left_out.append(f"{article.source} tells the same story as {articles[teller].source}")
        else:
            keys.append((item.key, item.link))
    return articles, keys, left_out


def newest(ledger: Ledger, at: datetime) -> Iterator[Item]:
    """The items of all sources not used before, the newest first; without a date, as new as their place in the feed."""
    dated = [
        (min(item.published or at - timedelta(minutes=place), at).astimezone(UTC), item)
        for feed in ledger.feeds
        for place, item in enumerate(ledger.items(feed))
    ]
    known: set[str] = set()
    for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True):
        if known.isdisjoint((item.key, item.link)):
            known |= {item.key, item.link}
            yield item
