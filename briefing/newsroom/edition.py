"""How an edition is made: feeds are read, the newest stories chosen, and a bulletin of them is made and put on air.

There is one edition a day: a second run finds it there. After a kill the next run continues, because the plan is
written down before the work begins, and the guid follows from the show and the day.
"""

from __future__ import annotations

import logging
import shutil
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from briefing.errors import ArticleError, NoArticleError, UsageError
from briefing.newsroom import ledger as ledgers
from briefing.newsroom.choice import Assignment, choose, read_sources
from briefing.newsroom.ledger import Plan, aired, require_day, slot_of, today
from briefing.newsroom.plan_file import PlanFile, plan_path, read_plan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from briefing.newsroom.ledger import Book
    from briefing.podcast.publish import Published
    from briefing.podcast.schedule.held import Held
    from briefing.podcast.show import Show
    from briefing.studio.bulletin import BulletinFormat

_WORK = "work"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OnAir:
    """The outcome of a run: the edition of the day, and what happened to it."""

    guid: str
    published: Published | None
    """The edition as it was published now; None if it was there already, or was retracted."""
    held_until: datetime | None = None
    """When it goes on air, UTC, if it is held back until then."""
    retracted: bool = False
    """Whether somebody retracted it: that day then has no edition, unless it is made again on request."""
    left_out: tuple[str, ...] = ()
    """The sources and articles that could not be used, each in one line."""
    pruned: tuple[str, ...] = ()
    """The days whose editions were taken off the air."""


def put_on_air(assignment: Assignment, show_format: BulletinFormat, show: Show, folder: Path, *, at: datetime) -> OnAir:
    """The show's edition for the day of `at`, in the podcast in `folder`; made if it is not there yet.

    A source that is down, or an article that cannot be read, is left out and named in the result.

    Raises:
        SourceError: no source can be read.
        NoArticleError: there is nothing new.
        UsageError, VoiceError, OutputError: see `briefing.errors`.
    """
    require_day(at)
    with ledgers.opened(assignment.newsroom) as book:
        return _Production(assignment, show_format, show, folder, book).edition(at)


@dataclass(frozen=True, slots=True)
class _Production:
    """The making of one edition."""

    assignment: Assignment
    show_format: BulletinFormat
    show: Show
    folder: Path
    book: Book

    def edition(self, at: datetime) -> OnAir:
        from briefing.podcast.publish import require_room

        self._settle()
        day = today(at)
        guid = self.book.ledger.editions.get(day)
        if guid and not self.assignment.again:
            self._publish()
            held = self._held_back(guid)
            return OnAir(guid, None, held.due if held else None, retracted=not self._is_there(guid))
        require_room(self.show, self.folder, 1)
        if guid:
            self.book.keep(self.book.ledger.afresh(day))
        plan, left_out = self.book.ledger.plan, list[str]()
        if plan is None or plan.day != day:
            try:
                plan, left_out = self._planned(at)
            except ArticleError:  # a day without an edition has its old ones removed all the same
                for old in self._prune(at):
                    _log.warning("off the air: the edition of %s", old)
                raise
        published, refused = self._put_on_air(plan)
        left_out += refused
        pruned = tuple(self._prune(at))
        guid, until = published.episode.guid, published.held_until
        return OnAir(guid, published, until, left_out=tuple(left_out), pruned=pruned)

    def _settle(self) -> None:
        """Record the edition of an earlier plan that went on air before its process was killed."""
        plan = self.book.ledger.plan
        if plan and self._is_there(plan.guid):
            self.book.keep(self.book.ledger.with_edition(plan))

    def _is_there(self, guid: str) -> bool:
        """Whether the edition is on air, or held back until it is due."""
        from briefing.podcast.folder.library import opened

        with opened(self.folder) as library:
            return bool(library.find(guid) or self._held_back(guid))

    def _held_back(self, guid: str) -> Held | None:
        from briefing.podcast.schedule.held import HeldBack

        return HeldBack(self.assignment.newsroom).find(guid)

    def _planned(self, at: datetime) -> tuple[Plan, list[str]]:
        """The plan of the edition, after it was written down, and what was left out of it."""
        from briefing.speech.voices import find_voice
        from briefing.studio.bulletin import guid_of, rehearsal

        ledger, left_out = read_sources(self.assignment, self.book.ledger, at)
        rehearse = rehearsal(find_voice(self.show_format.speech.voice), self.show_format.lexicon)
        plan_file = read_plan(plan_path(self.assignment.newsroom, today(at))) or PlanFile()
        choice = choose(self.assignment, ledger, at, rehearse, plan_file)
        left_out += [verdict.why for verdict in choice.left_out]
        if not choice.articles:
            self.book.keep(ledger)
            news = f"the sources hold nothing of the last {self.assignment.max_age} days that was not used before"
            raise NoArticleError(
                "there is nothing new for an edition", cause="; ".join(left_out) or news, remedy="try again later"
            )
        guid = guid_of(self.show_format, slot_of(self.show, at, self.assignment.max_ms))
        plan = Plan(today(at), guid, at, tuple(choice.articles), tuple(map(tuple, choice.items)))
        self.book.keep(replace(ledger, plan=plan))
        return plan, left_out

    def _put_on_air(self, plan: Plan) -> tuple[Published, list[str]]:
        """The published edition of the plan, and the articles that the voice refuses."""
        work = self.assignment.newsroom / _WORK
        plan, mp3, refused = self._made(plan, work / f"{plan.day}.mp3")
        [published] = self._publish([mp3], aired(plan.at))
        self.book.keep(self.book.ledger.with_edition(plan))
        shutil.rmtree(work, ignore_errors=True)
        return published, refused

    def _publish(self, programmes: Sequence[Path] = (), date: datetime | None = None) -> list[Published]:
        """Publish `programmes`; without any, bring feed and pages up to date after an interrupted run."""
        from briefing.audio.tags import id3
        from briefing.podcast.consent import Consent
        from briefing.podcast.publish import publish
        from briefing.podcast.schedule.filing import Wishes

        newsroom, wishes = self.assignment.newsroom, Wishes(date=date)
        # A retracted edition is allowed here: the ledger tells a day that is to have it again from one that is not.
        anew = Consent(readmit=True)
        done = publish(self.show, self.folder, programmes, tagger=id3, wishes=wishes, newsroom=newsroom, consent=anew)
        for refusal in done.refused:
            raise refusal
        return list(done.published)

    def _made(self, plan: Plan, target: Path) -> tuple[Plan, Path, list[str]]:
        """The plan as made, with as many articles as fit in the time; its MP3; the articles that the voice refuses."""
        from briefing.studio.audition import make_of_what_is_said

        slot = slot_of(self.show, plan.at, self.assignment.max_ms)
        while True:
            try:
                recording, unsaid = make_of_what_is_said(plan.articles, self.show_format, slot, target=target)
            except UsageError:
                if len(plan.articles) == 1:
                    raise
                plan = plan.shorter()
                continue
            return plan.without(unsaid), recording.path, list(unsaid.values())

    def _prune(self, at: datetime) -> list[str]:
        """Take off the air the editions that are older than the show keeps them, and return their days."""
        from briefing.podcast.schedule.retract import retract

        if not self.assignment.keep_days:
            return []
        first = today(at - timedelta(days=self.assignment.keep_days))
        old = [day for day in sorted(self.book.ledger.editions) if day < first]
        for day in old:
            guid = self.book.ledger.editions[day]
            if self._is_there(guid):
                retract(self.show, self.folder, guid, newsroom=self.assignment.newsroom)
            self.book.keep(self.book.ledger.without_editions([day]))
        return old
