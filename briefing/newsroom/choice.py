"""What goes into an edition: all sources are read, and the newest stories of them chosen."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from briefing.article.source import foreign_language_of
from briefing.errors import ArticleError, NoArticleError, SourceError, UsageError, contained
from briefing.newsroom.feeds import article_of, get_source, read_source, sources_of
from briefing.newsroom.syndication import FeedReader
from briefing.newsroom.used import Used

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from briefing.article.fetch.answer import Page
    from briefing.model import Article
    from briefing.newsroom.items import Item, Reading
    from briefing.newsroom.ledger import Ledger

Got = TypeVar("Got")

ITEMS = 5
MAX_AGE = 7
_AT_ONCE = 4
_FAILURES = 4
"""Articles of one source that cannot be used, before no more of it is tried."""
_PATIENCE_S = 300
"""For getting articles: an edition with fewer of them is better than none at six."""


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
    max_age: int = MAX_AGE
    """How many days a story is news."""
    again: bool = False
    """Make the edition of the day anew, where there is one or it was retracted."""
    allow_private: bool = False
    """Let an address lead to this machine or a private network."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The articles of an edition."""

    articles: list[Article] = field(default_factory=list)
    items: list[list[Item]] = field(default_factory=list)
    """For each article the items that it uses up."""
    left_out: list[str] = field(default_factory=list)
    """What could not be used, each in one line."""

    def add(self, article: Article, item: Item) -> None:
        """With `article`, unless another tells the same story already; `item` is then used up by that one."""
        from briefing.studio.same_story import told_once

        _, twice = told_once([*self.articles, article])
        if not twice:
            self.articles.append(article)
            self.items.append([replace(item, text="")])
            return
        teller = self.articles.index(twice[0][1])
        self.items[teller].append(replace(item, text=""))
        self.left_out.append(f"{article.source} tells the same story as {self.articles[teller].source}")


def read_sources(assignment: Assignment, ledger: Ledger, at: datetime) -> tuple[Ledger, list[str]]:
    """The ledger with what the sources hold now, and which of them are down.

    Raises:
        SourceError: all of them are.
        UsageError: no origin is a feed's address, an OPML list or a folder.
    """
    sources, down = _all_sources(assignment.origins)

    def get(source: str) -> Page | Reading:
        return get_source(source, seen=ledger.seen(source), allow_private=assignment.allow_private)

    known = ledger
    up: list[str] = []
    with FeedReader() as reader:
        for source, got in zip(sources, _at_once(get, sources), strict=True):
            try:
                with contained(source):
                    known = known.with_reading(source, read_source(got.result(), reader), at)
                up.append(source)
            except ArticleError as error:
                down.append(str(error))
    if not up:
        raise SourceError("no source can be read", cause="; ".join(down), remedy="try again later")
    return replace(known, feeds={source: known.feeds[source] for source in sources if source in known.feeds}), down


def _all_sources(origins: Sequence[str]) -> tuple[list[str], list[str]]:
    """The feeds and folders of all origins, each once, and which origins are none."""
    sources: list[str] = []
    errors: list[ArticleError | UsageError] = []
    for origin in origins:
        try:
            with contained(origin):
                sources += sources_of(origin)
        except (ArticleError, UsageError) as error:
            errors.append(error)
    if errors and not sources:
        raise errors[0]
    return list(dict.fromkeys(sources)), list(map(str, errors))


def _at_once(work: Callable[[str], Got], sources: Sequence[str]) -> list[Future[Got]]:
    """What `work` gives for each source, a few of them at once; nobody waits for it who is interrupted."""
    waiting: SimpleQueue[tuple[str, Future[Got]]] = SimpleQueue()
    futures: list[Future[Got]] = [Future() for _ in sources]
    for pair in zip(sources, futures, strict=True):
        waiting.put(pair)

    def work_on() -> None:
        with suppress(Empty):
            while True:
                source, future = waiting.get_nowait()
                try:
                    future.set_result(work(source))
                except BaseException as error:  # noqa: BLE001 - raised again by whoever asks for the result
                    future.set_exception(error)

    for _ in range(_AT_ONCE):
        Thread(target=work_on, name="source", daemon=True).start()
    return futures


def choose(assignment: Assignment, ledger: Ledger, at: datetime, rehearse: Callable[[Article], object]) -> Choice:
    """The newest stories not used before, each told once. `rehearse` raises where an article cannot be told."""
    choice = Choice()
    failures: Counter[str] = Counter()
    until = time.monotonic() + _PATIENCE_S
    chosen = Used()
    for source, item in newest(ledger, at, timedelta(days=assignment.max_age), chosen):
        if len(choice.articles) == assignment.items or time.monotonic() > until:
            break
        if failures[source] == _FAILURES:
            continue
        try:
            with contained(item.link):
                article = article_of(item, allow_private=assignment.allow_private)
                if language := foreign_language_of(article):
                    raise NoArticleError(f"{article.source} is not in Dutch", cause=f"it seems to be in {language}")
                rehearse(article)
                choice.add(article, item)
                chosen.add(item, "")
        except ArticleError as error:
            choice.left_out.append(str(error))
            failures[source] += 1
            if failures[source] == _FAILURES:
                choice.left_out.append(f"no more of {source} is tried")
    return choice


def newest(ledger: Ledger, at: datetime, max_age: timedelta, chosen: Used) -> Iterator[tuple[str, Item]]:
    """The sources' items that are news and were not used before, the newest first; without what is in `chosen` by then.
    One whose date cannot be read is older than all others of its source.
    """
    told = ledger.told
    ranked = []
    for source, reading in ledger.feeds.items():
        oldest = min((item.published for item in reading.items if item.published), default=at)
        for place, item in enumerate(reading.items):
            since = min(item.since or at, oldest) if item.odd_date else item.since or at
            if item not in told and since > at - max_age:
                moment = min(item.published or since - timedelta(minutes=place), at)
                ranked.append((not item.odd_date, moment.astimezone(UTC), source, item))
    for _, _, source, item in sorted(ranked, key=lambda one: one[:2], reverse=True):
        if item not in chosen:
            yield source, item
