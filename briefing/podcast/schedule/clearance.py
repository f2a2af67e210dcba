"""The clearance of a programme: whether it may go on air, given its embargo and an editor's work that it might undo."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from briefing.errors import ConsentError, PublishError
from briefing.model import UNTIL_FURTHER_NOTICE
from briefing.podcast.folder.catalogue import summary_of
from briefing.podcast.folder.library import opened
from briefing.podcast.schedule.held import HeldBack
from briefing.podcast.schedule.tray import Tray
from briefing.programme.identity import former_guids, guid
from briefing.programme.manifest import is_title_given, read_manifest
from briefing.programme.wording import headline

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.model import PlacedSection, Script, Section
    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.library import Library
    from briefing.podcast.programme import Programme
    from briefing.programme.manifest import Manifest

_TELLING_WORDS = 8
"""The number of function words that show another language; a quotation or a title has fewer."""
_TELLING_LEAD = 60
"""In characters; a shorter lead may open several articles: 'Dit is het weer van vandaag.'"""


def due_moment(programme: Programme, date: datetime | None, moment: datetime) -> datetime:
    """When `programme` may be heard: at `moment`, or later on the chosen `date` or at the end of its embargo.

    Raises:
        PublishError: it is under an embargo without a known end, and no date is chosen.
    """
    embargo = programme.embargo
    if embargo == datetime.fromisoformat(UNTIL_FURTHER_NOTICE):
        if date is None:
            raise PublishError(
                f"{programme.manifest.title!r} is under embargo, and it does not say clearly until when",
                remedy="give the moment from which it may be heard with --date",
            )
        embargo = None
    return max(filter(None, (date, embargo)), default=moment).replace(microsecond=0)


def standing(folder: Path, newsroom: Path, *names: str) -> list[Manifest]:
    """The programme whose guid or slug is one of `names`: what is held back of it, and what is on air."""
    with opened(folder) as library:
        return Clearance(library, Tray(library), HeldBack(newsroom)).standing(*names)


def require_clearance(folder: Path, newsroom: Path, submission: Submission, consent: Consent) -> None:
    """Check that `submission` may go on air; see `Clearance.require`."""
    with opened(folder) as library:
        Clearance(library, Tray(library), HeldBack(newsroom)).require(submission, consent)


def telling_lead(programme: Manifest | Script) -> str:
    """The start of its lead, if that distinguishes articles; empty if it does not."""
    lead = summary_of(programme.lead)
    several = any(section.role == "item" for section in programme.sections)
    return "" if several or len(lead) < _TELLING_LEAD else lead


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A programme that somebody wants on air, as far as known before or after it is made."""

    title: str
    guids: tuple[str, ...]
    """Its guid, and those that it may have been published under before."""
    lead: str
    """See `telling_lead`."""
    text: str
    """The text of its news, as written."""
    edited: bool
    """Whether it is made from a manuscript."""
    given_title: bool
    """Whether a user gave its headline."""


def as_made(programme: Programme) -> Submission:
    """The submission of a programme that is made."""
    manifest = programme.manifest
    return Submission(
        title=manifest.title,
        guids=(manifest.guid, *programme.former_guids),
        lead=telling_lead(manifest),
        text=_text_of(manifest.sections),
        edited=manifest.edited is True,
        given_title=bool(manifest.given_title),
    )


def as_written(script: Script) -> Submission:
    """The submission of a programme of which only the script exists yet."""
    article = script.article
    return Submission(
        title=headline(script.title),
        guids=(guid(article), *former_guids(article)),
        lead=telling_lead(script),
        text=_text_of(script.sections),
        edited=article.manuscript is not None,
        given_title=is_title_given(script),
    )


def _text_of(sections: Iterable[PlacedSection | Section]) -> str:
    told = (section for section in sections if section.role != "disclosure")
    return "\n".join(sentence.written for section in told for sentence in section.sentences)


@dataclass(frozen=True, slots=True)
class Clearance:
    """The check of what a programme would undo in a podcast."""

    library: Library
    tray: Tray
    held_back: HeldBack

    def standing(self, *names: str) -> list[Manifest]:
        """The programme whose guid or slug is one of `names`: what is held back of it, and what is on air."""
        held, entry = self.held_back.find(*names), self.library.find(*names)
        waiting = [read_manifest(self.held_back.mp3(held).with_suffix(".json"))] if held else []
        return [*waiting, self.tray.read(entry.slug)] if entry else waiting

    def require(self, submission: Submission, consent: Consent) -> None:
        """Check that, unless there is `consent`, `submission` undoes no editor's work: a retraction, a manuscript that
        its episode was made from, a headline that a user gave it. Nor may it be a second episode of an article that is
        on air or held back, or be in another language than Dutch.

        Raises:
            ConsentError: one of these is the case.
        """
        title = submission.title
        if before := self.standing(*submission.guids):
            _require_work_kept(submission, before, consent)
            return
        retracted = next(filter(None, map(self.library.retracted.get, submission.guids)), None)
        if retracted and not consent.readmit:
            _require(consent, f"{title!r} was retracted on {retracted}, and would be on the air again", "leave it off")
        if language := _foreign_language(submission):
            _require(consent, f"{title!r} seems to be in {language}, and is read as Dutch", "leave it out")
        if twin := self._twin(submission):
            _require(
                consent,
                f"{title!r} begins as the episode {twin[0]!r} does, and would be a second episode beside it",
                f"give --id {twin[1]} to correct that episode",
            )

    def _twin(self, submission: Submission) -> tuple[str, str] | None:
        """The title and slug of an episode with the same lead; None if there is none, or the lead is too short."""
        lead = submission.lead
        entry = self.library.register.find_lead(lead) if lead else None
        if entry and telling_lead(self.tray.read(entry.slug)):
            return entry.title, entry.slug
        return next(((held.title, held.slug) for held in self.held_back.all() if lead and held.lead == lead), None)


def _foreign_language(submission: Submission) -> str | None:
    from briefing.dutch.language import foreign_language

    return foreign_language(submission.text, fewest=_TELLING_WORDS)


def _require_work_kept(submission: Submission, before: list[Manifest], consent: Consent) -> None:
    title = submission.title
    if submission.edited:
        return
    if any(one.edited for one in before):
        _require(
            consent,
            f"the episode {title!r} was made of a manuscript, and what its editor changed would be gone",
            "publish the manuscript",
        )
    given = next((headline(one.given_title) for one in before if one.given_title), title)
    if given != title and not submission.given_title:
        _require(consent, f"the headline {given!r} that was given would be {title!r} again", "give one with --title")


def _require(consent: Consent, question: str, other_way: str) -> None:
    if not consent.agrees(question):
        raise ConsentError(question, remedy=f"{other_way}, or agree with 'briefing publish --yes'")
