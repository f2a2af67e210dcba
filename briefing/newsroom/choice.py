"""The choice of stories for an edition: all sources are read, and the newest stories chosen."""

from __future__ import annotations

import time
from collections import Counter
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from briefing.errors import ArticleError, SourceError, UsageError, WithheldError, contained
from briefing.newsroom.feeds import (
    article_of,
    get_source,
    read_source,
    require_dutch,
    require_not_retracted,
    require_released,
    sources_of,
)
from briefing.newsroom.items import Item
from briefing.newsroom.ledger import aired, newest, today
from briefing.newsroom.syndication import FeedReader
from briefing.newsroom.used import Used
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from briefing.article.fetch.answer import Page
    from briefing.model import Article, Script
    from briefing.newsroom.items import Reading
    from briefing.newsroom.ledger import Ledger
    from briefing.newsroom.plan_file import PlanFile

Got = TypeVar("Got")

_ITEMS = 5
_MAX_AGE = 7
_AT_ONCE = 4
_FAILURES = 4
"""Unusable articles of one source after which it is given up."""
_PATIENCE_S = 300
"""For getting articles: an edition with fewer of them is better than none at six."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The assignment for an edition."""

    origins: tuple[str, ...]
    """Feeds, OPML lists and folders."""
    newsroom: Path
    """The folder for its preparation and its ledger."""
    items: int = _ITEMS
    """The most stories it may hold."""
    max_ms: int | None = None
    """The longest it may last."""
    keep_days: int = 0
    """How many days an edition stays on air; 0 for ever."""
    max_age: int = _MAX_AGE
    """How many days a story is news."""
    retracted: Mapping[str, str] = field(default_factory=dict)
    """The day on which each episode or story was taken off the air, by its guid: only a plan tells it again."""
    again: bool = False
    """Make the edition of the day anew, where there is one or it was retracted."""
    allow_private: bool = False
    """Let an address lead to this machine or a private network."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The reason an item is in an edition or not, in one line."""

    item: Item
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The articles of an edition."""

    articles: list[Article] = field(default_factory=list)
    items: list[list[Item]] = field(default_factory=list)
    """The items that each article uses up."""
    told: list[Verdict] = field(default_factory=list)
    """The reason each article was chosen."""
    left_out: list[Verdict] = field(default_factory=list)
    """Sources and articles that could not be used."""
    no_room: list[Verdict] = field(default_factory=list)
    """Stories left for another day."""

    def add(self, article: Article, item: Item, why: str) -> None:
        """With `article`, because of `why`."""
        self.articles.append(article)
        self.items.append([replace(item, text="")])
        self.told.append(Verdict(item, why))

    def add_unless_told(self, article: Article, item: Item, why: str) -> None:
        """As `add`, unless another tells the same story already; `item` is then used up by that one."""
        from briefing.studio.same_story import told_once

        _, twice = told_once([*self.articles, article])
        teller = next((self.articles.index(other) for told, other in twice if told is article), None)
        if teller is None:
            self.add(article, item, why)
            return
        self.items[teller].append(replace(item, text=""))
        same = f"{article.source} tells the same story as {self.articles[teller].source}"
        self.left_out.append(Verdict(item, same))


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


def choose(
    assignment: Assignment, ledger: Ledger, at: datetime, rehearse: Callable[[Article], Script], plan: PlanFile
) -> Choice:
    """The stories that an editor's plan has, and the newest others not used before, each told once. `rehearse` raises
    where an article cannot be told."""
    choice, chosen = Choice(), Used()
    _add_planned(choice, chosen, assignment, ledger, at, rehearse, plan)
    failures: Counter[str] = Counter()
    since = today(at - timedelta(days=assignment.max_age))
    until = time.monotonic() + _PATIENCE_S
    everything = ledger.items
    for source, item in newest(ledger, at, timedelta(days=assignment.max_age), chosen):
        unwanted = next((line for line in plan.left_out if line.names(item, among=everything)), None)
        if unwanted:
            choice.left_out.append(Verdict(unwanted.titled(item), f"{item.link} is left out by the plan"))
        elif len(choice.articles) >= assignment.items:
            choice.no_room.append(Verdict(item, f"{len(choice.articles)} others come first"))
        elif time.monotonic() > until:
            choice.no_room.append(Verdict(item, "getting the others took too long"))
        elif failures[source] < _FAILURES:
            try:
                with contained(item.link):
                    article = article_of(item, allow_private=assignment.allow_private)
                    require_dutch(article)
                    require_released(article, aired(at))
                    title = rehearse(article).title
                    require_not_retracted(article, title, assignment.retracted, since=since)
                    choice.add_unless_told(article, item, _news(item))
                    chosen.add(item, "")
            except ArticleError as error:
                choice.left_out.append(Verdict(item, str(error)))
                failures[source] += not isinstance(error, WithheldError)
                if failures[source] == _FAILURES:
                    choice.left_out.append(Verdict(Item(source, source), f"no more of {source} is tried"))
    return choice


def _add_planned(  # noqa: PLR0913, PLR0917 - what is chosen, for which edition, of what
    choice: Choice,
    chosen: Used,
    assignment: Assignment,
    ledger: Ledger,
    at: datetime,
    rehearse: Callable[[Article], Script],
    plan: PlanFile,
) -> None:
    """The stories of the plan in its order, whatever was told before: an editor wants them. Only an embargo holds."""
    everything = ledger.items
    for line in plan.told:
        item = next((item for item in everything if line.names(item, among=everything)), line.as_item())
        try:
            with contained(item.link):
                article = article_of(item, allow_private=assignment.allow_private)
                require_released(article, aired(at))
                rehearse(article)
                day = ledger.told.day_of(item)
                choice.add(article, item, f"the plan has it{f', and so had the edition of {day}' if day else ''}")
                chosen.add(item, "")
        except ArticleError as error:
            choice.left_out.append(Verdict(item, f"{line.where}: {error}"))


def _news(item: Item) -> str:
    """Why it is told: among the newest."""
    since = item.published or item.since
    return f"it is new, of {on_wall_clock(since):%Y-%m-%d %H:%M}" if since else "it is new"
