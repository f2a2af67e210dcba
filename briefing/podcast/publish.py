"""Publishing: programmes put into the podcast, corrected there, or held back until their time has come.

The order of writing makes the feed and all files it links to complete at any moment, even after a kill: new files under
new names, the manifest, the pages, the feed, and only then are files removed that nothing links to any more.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.audio.waveform import waveform
from briefing.errors import ConsentError, OutputError
from briefing.podcast.artwork.cover import covers
from briefing.podcast.consent import NONE
from briefing.podcast.distinct import new_slug
from briefing.podcast.folder.library import opened
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.programme import read_programme
from briefing.podcast.schedule.clearance import Clearance, as_made, due_moment, telling_lead
from briefing.podcast.schedule.filing import Branding, Draft, Place, Wishes, draft, without_local_sources
from briefing.podcast.schedule.held import Held, HeldBack
from briefing.podcast.schedule.tray import Tray
from briefing.podcast.site import bring_up_to_date, prepare
from briefing.threads import done_ahead
from briefing.wall_clock import now

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from briefing.podcast.consent import Consent
    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.programme import Programme
    from briefing.podcast.schedule.filing import Outcome, Tagger
    from briefing.podcast.show import Show

_log = logging.getLogger(__name__)
_READERS = 4
"""The threads that read programmes while others are filed; more would be ahead of the one that files."""


@dataclass(frozen=True, slots=True)
class Published:
    """An episode as it is in the podcast now, or will be."""

    outcome: Outcome
    episode: Episode
    held_until: datetime | None = None
    """When it goes on air, UTC, if it is held back until then."""


@dataclass(frozen=True, slots=True)
class Broadcast:
    """The result of publishing."""

    published: tuple[Published, ...]
    """The programmes that were published, in their order."""
    due: tuple[Published, ...]
    """The episodes that were held back until now, and are on air."""
    refused: tuple[ConsentError, ...] = ()
    """The errors for the programmes that were not published, because they would have undone an editor's work."""


def publish(  # noqa: PLR0913 - what, where to, and how
    show: Show,
    folder: Path,
    programmes: Sequence[Path],
    *,
    tagger: Tagger,
    wishes: Wishes,
    newsroom: Path,
    consent: Consent = NONE,
) -> Broadcast:
    """Add each MP3, whose manifest is beside it, to the podcast in `folder`, or update its episode there.

    The guid in the manifest decides which episode it is. The MP3's tags get the show's name and cover. Pages and feed
    are brought up to date with the show's settings, and completed after a kill, even if there is nothing to publish.

    An episode with a future date or an embargo is held back in the `newsroom`; episodes held back there that are due
    are put on air. Without `consent`, nothing may undo an editor's work: bring back a retracted episode, replace one
    that was made from a manuscript or has a headline of its own, or be a second episode of the same article.

    Raises:
        PublishError: an MP3 has no manifest, is not the file that its manifest describes, or cannot be decoded.
        SettingsError: directories do not accept the artwork.
        WriteError: the folder cannot be written.
    """
    with opened(folder, consent) as library:
        held_back, moment = HeldBack(newsroom), now()
        prepare(show, library, len(programmes) + len(held_back.due(moment)))
        branding = Branding(show, (folder / covers(show).thumbnail).read_bytes(), tagger)
        publisher = _Publisher(branding, library, held_back, Tray(library), moment)
        try:
            for entry in library.entries:
                if entry.local_sources:
                    publisher.tray.add(without_local_sources(library, entry.slug))
            published, refused = publisher.publish_cleared(programmes, wishes, consent)
        finally:
            publisher.tray.empty()
        due = [aired for held in publisher.due() if (aired := publisher.air(held))]
        bring_up_to_date(show, library, newsroom / TRASH)
        publisher.held_back.tidy()
    return Broadcast(tuple(published), tuple(due), tuple(refused))


def air_due(show: Show, folder: Path, *, tagger: Tagger, newsroom: Path) -> tuple[Published, ...]:
    """Put on air the episodes held back in the `newsroom` that are due, and return them. Without any, nothing is done.

    Raises:
        PublishError, SettingsError, WriteError: as `publish`.
    """
    if not HeldBack(newsroom).due(now()):
        return ()
    return publish(show, folder, (), tagger=tagger, wishes=Wishes(), newsroom=newsroom).due


def require_room(show: Show, folder: Path, more: int, consent: Consent = NONE) -> None:
    """Check, before anything is spoken, that `more` episodes can be published in `folder`.

    Raises:
        PublishError, SettingsError, WriteError: they cannot, as `publish` would find out too.
    """
    with opened(folder, consent) as library:
        prepare(show, library, more)


@dataclass(frozen=True, slots=True)
class _Publisher:
    """The publishing of programmes as episodes of one show."""

    branding: Branding
    library: Library
    held_back: HeldBack
    tray: Tray
    moment: datetime

    def due(self) -> list[Held]:
        return self.held_back.due(self.moment)

    def publish_cleared(
        self, programmes: Sequence[Path], wishes: Wishes, consent: Consent
    ) -> tuple[list[Published], list[ConsentError]]:
        """Publish the programmes that undo no editor's work; the others are returned as errors."""
        clearance = Clearance(self.library, self.tray, self.held_back)
        published, refused = list[Published](), list[ConsentError]()
        for programme in done_ahead(self._read, programmes, _READERS):
            try:
                clearance.require(as_made(programme), consent)
            except ConsentError as error:
                refused.append(error)
            else:
                published.append(self.publish(programme, wishes))
        return published, refused

    def _read(self, mp3: Path) -> Programme:
        """The programme at `mp3`, listened to already if it is new here, which takes most of the time of filing it."""
        programme = read_programme(mp3)
        is_known = self.library.find(programme.manifest.guid, *programme.former_guids)
        return programme if is_known else replace(programme, waveform=waveform(mp3))

    def publish(self, programme: Programme, wishes: Wishes) -> Published:
        """Put `programme` on air, or hold it back, in place of any earlier version that is held back."""
        guids = (programme.manifest.guid, *programme.former_guids)
        waiting = self.held_back.find(*guids)
        if waiting:
            wishes = replace(
                wishes,
                date=wishes.date or (waiting.due if waiting.dated else None),
                season=wishes.season or waiting.season,
                episode=wishes.episode or waiting.episode,
                image=wishes.image or self.held_back.image(waiting),
            )
        due = due_moment(programme, wishes.date, self.moment)
        first = waiting.due if waiting and waiting.due <= self.moment else None
        if due <= self.moment:
            return self._aired(self._draft(programme, wishes, first, waiting), waiting)
        made = self._draft(programme, wishes, due, waiting)
        self._hold(made, programme, wishes, due, waiting)
        return Published("held", made.episode, due)

    def air(self, held: Held) -> Published | None:
        """Put on air what is due; None, with a warning, if that fails, so that other episodes can go on."""
        date = held.due if held.dated else None
        image = self.held_back.image(held)
        wishes = Wishes(date=date, season=held.season, episode=held.episode, image=image)
        try:
            programme = read_programme(self.held_back.mp3(held))
            return self._aired(self._draft(programme, wishes, held.due, held), held)
        except OutputError as error:
            _log.warning(
                "%r, which was due, is not on the air: %s; publish its article again, or let go of it with 'briefing"
                " retract %s'",
                held.title,
                error,
                held.slug,
            )
            return None

    def _draft(self, programme: Programme, wishes: Wishes, first: datetime | None, waiting: Held | None) -> Draft:
        entry = self.library.find(programme.manifest.guid, *programme.former_guids)
        if entry and self.tray.holds(entry.slug):
            self.tray.empty()
        slug = self._slug(entry, waiting, programme.manifest.title, wishes.date or first)
        return draft(self.branding, self.library, programme, wishes, Place(slug, entry, first))

    def _slug(self, entry: Entry | None, waiting: Held | None, title: str, date: datetime | None) -> str:
        if entry:
            return entry.slug
        if waiting and not self.library.find(waiting.slug):
            return waiting.slug
        return new_slug(self.library, title, date, {held.slug for held in self.held_back.all()})

    def _aired(self, made: Draft, waiting: Held | None) -> Published:
        self.tray.add(made)
        if waiting:
            self.tray.empty()
            self.held_back.drop(waiting)
        return Published(made.outcome, made.episode)

    def _hold(self, made: Draft, programme: Programme, wishes: Wishes, due: datetime, waiting: Held | None) -> None:
        episode = made.episode
        held = Held(
            slug=episode.publication.slug,
            guids=tuple(dict.fromkeys((episode.guid, programme.manifest.guid))),
            title=episode.title,
            source=episode.source,
            lead=telling_lead(programme.manifest),
            duration_ms=episode.mp3.duration_ms,
            due=due,
            dated=wishes.date is not None,
            season=wishes.season,
            episode=wishes.episode,
        )
        self.held_back.keep(held, programme.path, wishes.image, self.library.folder)
        if waiting and waiting.slug != held.slug:
            self.held_back.drop(waiting)
