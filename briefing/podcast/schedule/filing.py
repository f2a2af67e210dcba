"""Filing: a programme as an episode, with its files, its dates, and what has changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Literal

import msgspec

from briefing.audio.waveform import waveform
from briefing.podcast.artwork.cover import checked_artwork
from briefing.podcast.distinct import free_moment, own_title
from briefing.podcast.episode import Episode, Files, Publication
from briefing.podcast.programme import tags_for
from briefing.programme.outputs import OUTPUTS
from briefing.programme.release import Release
from briefing.programme.wording import public_link

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from briefing.model import Chapter, Tags
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.programme import Programme
    from briefing.podcast.show import Show
    from briefing.programme.manifest import Manifest

    Tagger = Callable[[Tags, Sequence[Chapter]], bytes]
    """Returns the tag to put in front of the audio."""

Outcome = Literal["published", "updated", "unchanged", "held"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """The publisher's wishes for an episode; None leaves a field as it is, or to the default."""

    date: datetime | None = None
    """When it counts as published, UTC; by default now. With a future moment it is held back until then."""
    season: int | None = None
    episode: int | None = None
    image: Path | None = None
    """The artwork of its own."""


@dataclass(frozen=True, slots=True)
class Branding:
    """What all episodes of a show have in common."""

    show: Show
    cover: bytes
    """The picture in its tags."""
    tagger: Tagger


@dataclass(frozen=True, slots=True)
class Place:
    """The place of an episode in the podcast."""

    slug: str
    entry: Entry | None
    """The episode, if it exists already."""
    first: datetime | None
    """The moment at which a new one counts as published; None for now."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An episode as it would be in the podcast; nothing is written yet."""

    episode: Episode
    before: Episode | None
    """The episode as it is there now, if it is."""
    contents: Mapping[str, bytes]
    """The contents of its files, by name."""

    @property
    def outcome(self) -> Outcome:
        """The effect of filing it."""
        if self.before is None:
            return "published"
        return "unchanged" if self.episode == self.before else "updated"


def draft(branding: Branding, library: Library, programme: Programme, wishes: Wishes, place: Place) -> Draft:
    """`programme` as the episode at `place`.

    Raises:
        PublishError: its audio cannot be decoded.
        SettingsError: directories do not accept its artwork.
    """
    show, entry, slug = branding.show, place.entry, place.slug
    manifest = programme.manifest
    before = library.read(entry.slug) if entry else None
    manifest = msgspec.structs.replace(
        manifest, guid=entry.guid if entry else manifest.guid, title=own_title(library, slug, manifest.title)
    )
    tag = branding.tagger(tags_for(show, manifest, branding.cover), manifest.chapters)
    release = Release(manifest=manifest, mp3=BytesIO, cover=branding.cover, show=show.title, disclosure=show.disclosure)
    contents, files = _files(slug, release, tag + programme.audio, wishes.image, before)
    known = before.publication if before else _first_publication(library, slug, files, wishes.date or place.first)
    episode = _episode(manifest, contents, _publication(known, files, programme, wishes))
    if before:
        episode = _compared(library, before, episode, wishes.date)
    if show.epub:
        episode = _with_more(library, episode, release, contents)
    return Draft(episode, before, contents)


def without_local_sources(library: Library, slug: str) -> Draft:
    """The episode called `slug` without the local file names that an earlier version gave as sources."""
    before = library.read(slug)
    sections = tuple(replace(section, source=public_link(section.source)) for section in before.sections)
    episode = msgspec.structs.replace(before, sections=sections)
    contents: dict[str, bytes] = {}
    release = Release(manifest=episode, mp3=BytesIO, cover=b"", show="", disclosure="")
    files = before.publication.files | _outputs(slug, release, contents, on_request=False)
    publication = replace(before.publication, files=files)
    return Draft(msgspec.structs.replace(episode, publication=publication), before, contents)


def _files(
    slug: str, release: Release, mp3: bytes, image: Path | None, before: Episode | None
) -> tuple[dict[str, bytes], Files]:
    """The contents of the episode's files by name, and their names by kind; artwork that it has already is kept."""
    contents: dict[str, bytes] = {}
    files: Files = {
        "mp3": _named(slug, ".mp3", mp3, contents),
        **_outputs(slug, release, contents, on_request=False),
        "image": before.publication.files.get("image") if before else None,
    }
    if image:
        content, kind = checked_artwork(image)
        files["image"] = _named(slug, f".{kind}", content, contents)
    return contents, files


def _with_more(library: Library, episode: Episode, release: Release, contents: dict[str, bytes]) -> Episode:
    """`episode` with the files that are made on request, which contain its date of change and its own artwork."""
    publication = episode.publication
    if name := publication.files.get("image"):
        image = contents.get(name) or (library.folder / episode.file(name)).read_bytes()
        release = replace(release, cover=image)
    release = replace(
        release, manifest=episode, mp3=lambda: BytesIO(contents[publication.mp3]), changed=episode.changed
    )
    files = publication.files | _outputs(publication.slug, release, contents, on_request=True)
    return msgspec.structs.replace(episode, publication=replace(publication, files=files))


def _outputs(slug: str, release: Release, contents: dict[str, bytes], *, on_request: bool) -> Files:
    """The names of the files derived from what was spoken and when, by key; their contents are put in `contents`."""
    names: Files = {}
    for output in OUTPUTS:
        if output.on_request == on_request:
            made = BytesIO()
            output.write(release, made)
            names[output.key] = _named(slug, output.ending, made.getvalue(), contents)
    return names


def _named(slug: str, ending: str, content: bytes, contents: dict[str, bytes]) -> str:
    name = f"{slug}.{sha256(content).hexdigest()[:10]}{ending}"
    contents[name] = content
    return name


def _first_publication(library: Library, slug: str, files: Files, moment: datetime | None) -> Publication:
    return Publication(slug=slug, published=free_moment(library, slug, moment), files=files, audio="", waveform=())


def _publication(known: Publication, files: Files, programme: Programme, wishes: Wishes) -> Publication:
    same_audio = known.waveform and known.mp3 == files["mp3"]
    return replace(
        known,
        season=wishes.season or known.season,
        episode=wishes.episode or known.episode,
        files=files,
        audio=sha256(programme.audio).hexdigest(),
        waveform=known.waveform if same_audio else programme.waveform or waveform(programme.path),
    )


def _compared(library: Library, before: Episode, episode: Episode, date: datetime | None) -> Episode:
    """`episode` with its dates: those of `before`, and a date of correction if what listeners hear or read changed."""
    publication = episode.publication
    if date and date != before.publication.published:
        publication = replace(publication, published=free_moment(library, publication.slug, date))
    if _substance(episode) != _substance(before):
        publication = replace(publication, corrected=datetime.now(UTC).replace(microsecond=0))
    return msgspec.structs.replace(episode, publication=publication)


def _substance(episode: Episode) -> tuple[object, ...]:
    written = tuple(sentence.written for section in episode.sections for sentence in section.sentences)
    return episode.publication.audio, episode.title, episode.lead, written


def _episode(manifest: Manifest, contents: Mapping[str, bytes], publication: Publication) -> Episode:
    mp3 = contents[publication.mp3]
    audio = msgspec.structs.replace(manifest.mp3, path=publication.mp3, bytes=len(mp3), sha256=sha256(mp3).hexdigest())
    return Episode(**{**msgspec.structs.asdict(manifest), "mp3": audio, "publication": publication})
