"""A preview of the edition that would be made now: nothing is made, published or recorded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from briefing.errors import UsageError
from briefing.newsroom.choice import Choice, Verdict, choose, read_sources
from briefing.newsroom.ledger import Book, passed_over, require_day, slot_of, today
from briefing.newsroom.plan_file import PlanFile, plan_path, read_plan, write_plan

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from briefing.model import Article
    from briefing.newsroom.choice import Assignment
    from briefing.newsroom.ledger import Ledger, Plan
    from briefing.newsroom.sources.items import Item
    from briefing.podcast.show import Show
    from briefing.studio.bulletin import BulletinFormat, Slot


@dataclass(frozen=True, slots=True)
class Told:
    """A story that the edition would tell."""

    title: str
    item: Item
    why: str
    estimated_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The edition that would be made."""

    at: datetime
    """The moment it would be for."""
    opening: str
    told: tuple[Told, ...]
    left_out: tuple[Verdict, ...]
    down: tuple[str, ...]
    """The sources that cannot be read, each in one line."""
    estimated_ms: int
    aired: bool
    """Whether the edition of that day was made already, so that it would only be made with `--again`."""


def preview(assignment: Assignment, show_format: BulletinFormat, show: Show, *, at: datetime) -> Preview:
    """The edition of the day of `at` as `put_on_air` would make it.

    Raises:
        SourceError: no source can be read.
        UsageError, SettingsError, PublishError: as `put_on_air`.
    """
    from briefing.speech.voices import find_voice
    from briefing.studio.bulletin import rehearsal

    require_day(at)
    day = today(at)
    ledger = Book(assignment.newsroom).ledger
    aired = day in ledger.editions
    if aired:
        ledger = ledger.afresh(day)
    begun = ledger.plan if ledger.plan and ledger.plan.day == day else None
    if begun:
        choice, down = _taken_up(begun), list[str]()
    else:
        known, down = read_sources(assignment, ledger, at)
        rehearse = rehearsal(find_voice(show_format.speech.voice), show_format.lexicon)
        plan = read_plan(plan_path(assignment.newsroom, day)) or PlanFile()
        choice = choose(assignment, known, at, rehearse, plan)
        choice.no_room.extend(_passed_over(choice, known, at, assignment.max_age))
    return _estimated(choice, show_format, slot_of(show, at, assignment.max_ms), down=tuple(down), aired=aired)


def write_down(assignment: Assignment, planned: Preview) -> Path:
    """Write a plan for the edition as previewed, for an editor to change, and return its path.

    Raises:
        WriteError: there is one already.
    """
    path = plan_path(assignment.newsroom, today(planned.at))
    rest = [(verdict.item, verdict.why) for verdict in planned.left_out if verdict.item.title]
    told = [replace(one.item, title=one.title) if one.item.own_page else one.item for one in planned.told]
    write_plan(path, today(planned.at), told, rest)
    return path


def _taken_up(begun: Plan) -> Choice:
    """The choice of a run that was killed, which the next run will make."""
    choice = Choice()
    for article, items in zip(begun.articles, begun.items, strict=True):
        choice.add(article, items[0], "a run that was stopped had chosen it")
    return choice


def _passed_over(choice: Choice, ledger: Ledger, at: datetime, max_age: int) -> list[Verdict]:
    told = {item.marks for items in choice.items for item in items}
    return [
        Verdict(item, why) for item, why in passed_over(ledger, at, timedelta(days=max_age)) if item.marks not in told
    ]


def _estimated(
    choice: Choice, show_format: BulletinFormat, slot: Slot, *, down: tuple[str, ...], aired: bool
) -> Preview:
    from briefing.studio.bulletin import estimate

    articles: list[Article] = list(choice.articles)
    too_long: list[Verdict] = []
    while True:
        try:
            found = estimate(articles, show_format, slot)
            break
        except UsageError:
            if len(articles) <= 1:
                raise
            articles.pop()
            too_long.insert(0, replace(choice.told[len(articles)], why="it does not fit in the time"))
    told = zip(choice.told, found.titles, found.items_ms, strict=False)
    return Preview(
        at=slot.at,
        opening=found.opening,
        told=tuple(Told(title, verdict.item, verdict.why, ms) for verdict, title, ms in told),
        left_out=(*too_long, *choice.left_out, *choice.no_room),
        down=down,
        estimated_ms=found.ms,
        aired=aired,
    )
