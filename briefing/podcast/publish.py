"""Putting a programme into the podcast, correcting it there, and taking it out again.

In this order, so that whoever reads the folder at any moment, also after a kill, finds every enclosure of the feed
whole: new files under new names, the manifest, the pages, the feed, and only then away with what is no longer named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

import msgspec

from briefing.audio.waveform import waveform
from briefing.errors import PublishError
from briefing.podcast.artwork.cover import checked_artwork, covers
from briefing.podcast.consent import NONE
from briefing.podcast.distinct import free_moment, new_slug, own_title
from briefing.podcast.episode import Episode, Files, Publication
from briefing.podcast.folder.library import opened
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.programme import read_programme, tags_for
from briefing.podcast.site import bring_up_to_date, prepare
from briefing.programme.manifest import encoded
from briefing.programme.outputs import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.model import Chapter, Tags
    from briefing.podcast.consent import Consent
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.programme import Programme
    from briefing.podcast.show import Show
    from briefing.programme.manifest import Manifest

    Tagger = Callable[[Tags, Sequence[Chapter]], bytes]
    """Gives the tag to put in front of the audio."""

Outcome = Literal["published", "updated", "unchanged"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the publisher asks of an episode; None leaves it as it is, or to the default."""

    date: datetime | None = None
    """When it counts as published, UTC; now unless given."""
    season: int | None = None
    episode: int | None = None
    image: Path | None = None
    """Artwork of its own."""

    def __post_init__(self) -> None:
        """Refuse a date to come.

        Raises:
            PublishError: the date lies in the future.
        """
        if self.date and self.date > datetime.now(UTC):
            raise PublishError(
                f"the date {self.date:%Y-%m-%d} lies in the future",
                cause="players hide or refuse such episodes",
                remedy="publish it on that day",
            )


@dataclass(frozen=True, slots=True)
class Published:
    """An episode as it now stands in the podcast."""

    outcome: Outcome
    episode: Episode


def publish(  # noqa: PLR0913 - what, where to, and how
    show: Show,
    folder: Path,
    programmes: Sequence[Path],
    *,
    tagger: Tagger,
    wishes: Wishes,
    newsroom: Path,
    consent: Consent = NONE,
) -> list[Published]:
    """Add each MP3, whose manifest stands beside it, to the podcast in `folder`, or update it there.

    The guid in the manifest decides which episode it is. The MP3 gets the show's name and cover in its tags. Pages and
    feed are made anew where the show's settings, or a kill, left them behind; also when there is nothing to publish.

    Raises:
        PublishError: an MP3 has no manifest, is not the file its manifest tells of, or cannot be decoded.
        SettingsError: the artwork is not what directories take.
        WriteError: the folder cannot be written.
    """
    with opened(folder, consent) as library:
        prepare(show, library, len(programmes))
        published = [_file(show, library, mp3, tagger, wishes) for mp3 in programmes]
        bring_up_to_date(show, library, newsroom / TRASH)
    return published


def require_room(show: Show, folder: Path, more: int, consent: Consent = NONE) -> None:
    """See, before anything is spoken, that `more` episodes can be published in `folder`.

    Raises:
        PublishError, SettingsError, WriteError: they cannot, for a reason that `publish` would give too.
    """
    with opened(folder, consent) as library:
        prepare(show, library, more)


def retract(show: Show, folder: Path, name: str, *, newsroom: Path) -> Entry:
    """Take the episode with the guid or slug `name` out of the podcast: feed, pages and files.

    Raises:
        PublishError: there is no such episode.
        WriteError: the folder cannot be written.
    """
    with opened(folder) as library:
        entry = library.find(name)
        if entry is None:
            raise PublishError(
                f"there is no episode {name!r} in {folder}",
                cause="it was retracted before, or the name is not quite right",
                remedy="the feed and the manifests under episodes/ show each guid and slug",
            )
        prepare(show, library)
        library.remove(entry.slug)
        bring_up_to_date(show, library, newsroom / TRASH)
    return entry


def _file(show: Show, library: Library, mp3: Path, tagger: Tagger, wishes: Wishes) -> Published:
    programme = read_programme(mp3)
    manifest = programme.manifest
    entry = library.find(manifest.guid, *programme.former_guids)
    before = library.read(entry.slug) if entry else None
    slug = entry.slug if entry else new_slug(library, manifest.title, wishes.date)
    manifest = msgspec.structs.replace(
        manifest, guid=entry.guid if entry else manifest.guid, title=own_title(library, slug, manifest.title)
    )
    cover = (library.folder / covers(show).thumbnail).read_bytes()
    tag = tagger(tags_for(show, manifest, cover), manifest.chapters)
    contents, files = _files(slug, programme, tag, wishes.image, before)
    known = before.publication if before else _first_publication(library, slug, files, wishes)
    episode = _episode(manifest, contents[files.mp3], _publication(known, files, programme, wishes))
    if before:
        episode = _compared(library, before, episode, wishes.date)
        if episode == before:
            return Published("unchanged", before)
    library.begin(slug, map(episode.file, contents))
    for name, data in contents.items():
        if not (library.folder / episode.file(name)).is_file():
            library.write(episode.file(name), data)
    library.put(slug, encoded(episode))
    return Published("updated" if before else "published", episode)


def _files(
    slug: str, programme: Programme, tag: bytes, image: Path | None, before: Episode | None
) -> tuple[dict[str, bytes], Files]:
    """The contents of the episode's files by name, and which is which; artwork that it has already stays."""
    sections = programme.manifest.sections
    contents: dict[str, bytes] = {}

    def named(ending: str, content: bytes) -> str:
        name = f"{slug}.{sha256(content).hexdigest()[:10]}{ending}"
        contents[name] = content
        return name

    files = Files(
        mp3=named(".mp3", tag + programme.audio),
        image=before.publication.files.image if before else None,
        **{output.key: named(output.ending, output.write(sections).encode()) for output in OUTPUTS},
    )
    if image:
        content, kind = checked_artwork(image)
        files = replace(files, image=named(f".{kind}", content))
    return contents, files


def _first_publication(library: Library, slug: str, files: Files, wishes: Wishes) -> Publication:
    return Publication(slug=slug, published=free_moment(library, wishes.date), files=files, audio="", waveform=())


def _publication(known: Publication, files: Files, programme: Programme, wishes: Wishes) -> Publication:
    same_audio = known.waveform and known.files.mp3 == files.mp3
    return replace(
        known,
        season=wishes.season or known.season,
        episode=wishes.episode or known.episode,
        files=files,
        audio=sha256(programme.audio).hexdigest(),
        waveform=known.waveform if same_audio else waveform(programme.path),
    )


def _compared(library: Library, before: Episode, episode: Episode, date: datetime | None) -> Episode:
    """`episode` with the dates it keeps from `before`, or gets because the listener hears or reads something else."""
    publication = episode.publication
    if date and date != before.publication.published:
        publication = replace(publication, published=free_moment(library, date))
    if _substance(episode) != _substance(before):
        publication = replace(publication, corrected=datetime.now(UTC).replace(microsecond=0))
    return msgspec.structs.replace(episode, publication=publication)


def _substance(episode: Episode) -> tuple[object, ...]:
    written = tuple(sentence.written for section in episode.sections for sentence in section.sentences)
    return episode.publication.audio, episode.title, episode.lead, written


def _episode(manifest: Manifest, mp3: bytes, publication: Publication) -> Episode:
    audio = msgspec.structs.replace(
        manifest.mp3, path=publication.files.mp3, bytes=len(mp3), sha256=sha256(mp3).hexdigest()
    )
    return Episode(**{**msgspec.structs.asdict(manifest), "mp3": audio, "publication": publication})
