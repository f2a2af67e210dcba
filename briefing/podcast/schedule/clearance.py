"""What stands between a programme and the air: its embargo, and what of an editor's work would be undone by it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.model import UNTIL_FURTHER_NOTICE
from briefing.podcast.folder.catalogue import summary_of
from briefing.podcast.folder.library import opened
from briefing.podcast.schedule.held import HeldBack
from briefing.programme.manifest import read_manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.library import Library
    from briefing.podcast.programme import Programme
    from briefing.programme.manifest import Manifest

_TELLING_LEAD = 60
"""Characters; a shorter lead may open several articles: 'Dit is het weer van vandaag.'"""


def due_moment(programme: Programme, date: datetime | None, moment: datetime) -> datetime:
    """When `programme` may be heard: at `moment`, or later on the chosen `date` or at the end of its embargo.

    Raises:
        PublishError: it is under embargo, nobody knows until when, and no date is chosen.
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


def standing(folder: Path, newsroom: Path, guids: Iterable[str]) -> list[Manifest]:
    """What is held back of a programme known by one of `guids`, and what is on the air of it."""
    with opened(folder) as library:
        return _standing(library, HeldBack(newsroom), list(guids))


def require_clearance(
    folder: Path, newsroom: Path, programme: Manifest, consent: Consent, *, others: Sequence[Manifest] = ()
) -> None:
    """See that `programme` undoes no work of an editor, unless there is `consent`: a retraction, a manuscript that what
    is on the air was made of. Nor may it be a second episode of an article that is on the air, or among the `others`
    that are to be published.

    Raises:
        PublishError: it does, or is.
    """
    title, guids = programme.title, [programme.guid, *(programme.former_guids or ())]
    with opened(folder, consent) as library:
        before = _standing(library, HeldBack(newsroom), guids)
        retracted = next((library.retracted[guid] for guid in guids if guid in library.retracted), None)
        twin = _twin(library, programme, others)
    if any(one.edited for one in before) and programme.edited is not True:
        _require(
            consent,
            f"the episode {title!r} was made of a manuscript, and what its editor changed would be gone",
            "publish the manuscript",
        )
    if not before and retracted:
        _require(consent, f"{title!r} was retracted on {retracted}, and would be on the air again", "leave it off")
    if not before and twin:
        _require(
            consent,
            f"{title!r} begins as the episode {twin[0]!r} does, and would stand beside it",
            f"give --id {twin[1]} to correct that episode" if twin[1] else "publish one of them",
        )


def _require(consent: Consent, question: str, other_way: str) -> None:
    if not consent.agrees(question):
        raise PublishError(question, remedy=f"{other_way}, or agree with 'briefing publish --yes'")


def _standing(library: Library, held_back: HeldBack, guids: Sequence[str]) -> list[Manifest]:
    held, entry = held_back.find(*guids), library.find(*guids)
    waiting = [read_manifest(held_back.mp3(held).with_suffix(".json"))] if held else []
    return [*waiting, library.read(entry.slug)] if entry else waiting


def _twin(library: Library, programme: Manifest, others: Sequence[Manifest]) -> tuple[str, str] | None:
    """Title and slug (empty for one of the others) of an episode that tells the same in its lead; None where that says
    too little to tell by."""
    lead = summary_of(programme)
    if len(lead) < _TELLING_LEAD or _tells_several(programme):
        return None
    entry = library.register.find_lead(lead)
    if entry and not _tells_several(library.read(entry.slug)):
        return entry.title, entry.slug
    alike = (one for one in others if summary_of(one) == lead and not _tells_several(one))
    other = next((one for one in alike if one.guid != programme.guid), None)
    return (other.title, "") if other else None


def _tells_several(programme: Manifest) -> bool:
    return any(section.role == "item" for section in programme.sections)
