"""The choice of stories for an edition: all sources are read, and the newest stories are chosen."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from briefing.errors import ArticleError, SourceError, UsageError, WithheldError, contained
from briefing.newsroom.ledger import aired, newest, today
from briefing.newsroom.sources.feeds import (
    article_of,
    get_source,
    read_source,
    require_dutch,
    require_not_retracted,
    require_released,
    sources_of,
)
from briefing.newsroom.sources.items import Item
from briefing.newsroom.sources.syndication import FeedReader
from briefing.newsroom.used import Used
from briefing.threads import in_threads
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from briefing.article.fetch.answer import Page
    from briefing.model import Article, Script
    from briefing.newsroom.ledger import Ledger
    from briefing.newsroom.plan_file import PlanFile
    from briefing.newsroom.sources.items import Reading

_ITEMS = 5
_MAX_AGE = 7
_AT_ONCE = 4
_FAILURES = 4
"""The number of unusable articles after which a source is given up."""
_PATIENCE_S = 300
"""The time for getting articles: a short edition on time is better than a full one that is late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The assignment for an edition: where its stories come from, and how many and how long it may hold."""

    origins: tuple[str, ...]
    """Feeds, OPML lists and folders."""
    newsroom: Path
    """The folder for its preparation and the ledger."""
    items: int = _ITEMS
    """The most stories it may hold."""
    max_ms: int | None = None
    """The longest it may last."""
    keep_days: int = 0
    """How many days an edition stays on air; 0 for forever."""
    max_age: int = _MAX_AGE
    """How many days a story is news."""
    retracted: Mapping[str, str] = field(default_factory=dict)
    """The day on which each episode or story was retracted, by its guid: only a plan brings it back."""
    again: bool = False
    """Make the edition of the day again if it was made already, or retracted."""
    allow_private: bool = False
    """Let an address lead to this machine or a private network."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """An item, and the reason in one line why it is in an edition or not."""

    item: Item
    why: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The articles chosen for an edition, and what was not chosen."""

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
        """Add `article`, because of `why`."""
        self.articles.append(article)
        self.items.append([replace(item, text="")])
        self.told.append(Verdict(item, why))

    def add_unless_told(self, article: Article, item: Item, why: str) -> None:
        """As `add`, unless a chosen article tells the same story already, which then uses up `item` too."""
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
    """The ledger with what the sources hold now, and the sources that are down, each in one line.

    Raises:
        SourceError: all of them are down.
        UsageError: no origin is a feed's address, an OPML list or a folder.
    """
    sources, down = _all_sources(assignment.origins)

    def get(source: str) -> Page | Reading:
        return get_source(source, seen=ledger.seen(source), allow_private=assignment.allow_private)

    known = ledger
    up: list[str] = []
    with FeedReader() as reader:
        for source, got in zip(sources, in_threads(get, sources, _AT_ONCE), strict=True):
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
    """The feeds and folders of all origins, each once, and the origins that cannot be used."""
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


def choose(
    assignment: Assignment, ledger: Ledger, at: datetime, rehearse: Callable[[Article], Script], plan: PlanFile
) -> Choice:
    """The stories in an editor's plan, followed by the newest others that were not used before, each told once.
    `rehearse` raises if an article cannot be told."""
    chooser = _Chooser(assignment, ledger, at, rehearse, plan)
    chooser.add_planned()
    chooser.add_newest()
    return chooser.choice


@dataclass(frozen=True, slots=True)
class _Chooser:
    assignment: Assignment
    ledger: Ledger
    at: datetime
    rehearse: Callable[[Article], Script]
    plan: PlanFile
    choice: Choice = field(default_factory=Choice)
    used: Used = field(default_factory=Used)
    """The items in `choice`."""
    failures: Counter[str] = field(default_factory=Counter)
    """How many articles of each source were unusable."""

    def add_planned(self) -> None:
        """Add the stories of the plan in its order, even if they were told before: the editor wants them. Only an
        embargo keeps one out."""
        everything = self.ledger.items
        for line in self.plan.told:
            item = next((item for item in everything if line.names(item, among=everything)), line.as_item())
            try:
                with contained(item.link):
                    article = article_of(item, allow_private=self.assignment.allow_private)
                    require_released(article, aired(self.at))
                    self.rehearse(article)
                    day = self.ledger.told.day_of(item)
                    why = f"the plan has it{f', and so had the edition of {day}' if day else ''}"
                    self.choice.add(article, item, why)
                    self.used.add(item, "")
            except ArticleError as error:
                self.choice.left_out.append(Verdict(item, f"{line.where}: {error}"))

    def add_newest(self) -> None:
        """Add the newest stories that were not used before, as far as room and time allow."""
        until = time.monotonic() + _PATIENCE_S
        everything = self.ledger.items
        for source, item in newest(self.ledger, self.at, timedelta(days=self.assignment.max_age), self.used):
            unwanted = next((line for line in self.plan.left_out if line.names(item, among=everything)), None)
            if unwanted:
                why = f"{item.link} is left out by the plan"
                self.choice.left_out.append(Verdict(unwanted.titled(item), why))
            elif len(self.choice.articles) >= self.assignment.items:
                self.choice.no_room.append(Verdict(item, f"{len(self.choice.articles)} others come first"))
            elif time.monotonic() > until:
                self.choice.no_room.append(Verdict(item, "getting the others took too long"))
            elif self.failures[source] < _FAILURES:
                self._try(source, item)

    def _try(self, source: str, item: Item) -> None:
        since = today(self.at - timedelta(days=self.assignment.max_age))
        try:
            with contained(item.link):
                article = article_of(item, allow_private=self.assignment.allow_private)
                require_dutch(article)
                require_released(article, aired(self.at))
                title = self.rehearse(article).title
                require_not_retracted(article, title, self.assignment.retracted, since=since)
                self.choice.add_unless_told(article, item, _news(item))
                self.used.add(item, "")
        except ArticleError as error:
            self.choice.left_out.append(Verdict(item, str(error)))
            self.failures[source] += not isinstance(error, WithheldError)
            if self.failures[source] == _FAILURES:
                self.choice.left_out.append(Verdict(Item(source, source), f"no more of {source} is tried"))


def _news(item: Item) -> str:
    """The reason for telling one of the newest stories."""
    since = item.published or item.since
    return f"it is new, of {on_wall_clock(since):%Y-%m-%d %H:%M}" if since else "it is new"
