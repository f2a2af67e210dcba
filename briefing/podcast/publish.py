"""Putting a programme into the podcast, correcting it there, and taking it out again.

In this order, so that whoever reads the folder at any moment, also after a kill, finds every enclosure of the feed
whole: new files under new names, the manifest, the pages, the feed, and only then away with what is no longer named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from briefing.errors import PublishError
from briefing.files import write_whole
from briefing.model import Tags
from briefing.podcast.chapters import chapters_json
from briefing.podcast.cover import checked_artwork, covers
from briefing.podcast.episode import Episode, Files, Publication, encoded
from briefing.podcast.filing import slug as slug_of
from briefing.podcast.library import opened
from briefing.podcast.manifest import read_manifest, read_recording
from briefing.podcast.site import bring_up_to_date
from briefing.podcast.transcript import srt, vtt
from briefing.podcast.waveform import waveform
from briefing.podcast.wording import CHAPTER_BYTES, headline, one_line, public_link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.model import Chapter, Recording
    from briefing.podcast.library import Entry, Library
    from briefing.podcast.show import Show

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


def publish(show: Show, folder: Path, programmes: Sequence[Path], *, tagger: Tagger, wishes: Wishes) -> list[Published]:
    """Add each MP3, whose manifest stands beside it, to the podcast in `folder`, or update it there.

    The guid in the manifest decides which episode it is. The MP3 gets the show's name and cover in its tags. Pages and
    feed are made anew where the show's settings, or a kill, left them behind; also when there is nothing to publish.

    Raises:
        PublishError: an MP3 has no manifest, is not the file its manifest tells of, or cannot be decoded.
        SettingsError: the artwork is not what directories take.
        WriteError: the folder cannot be written.
    """
    with opened(folder) as library:
        published = [_file(show, library, mp3, tagger, wishes) for mp3 in programmes]
        bring_up_to_date(show, library)
    return published


def retract(show: Show, folder: Path, name: str) -> Entry:
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
        library.remove(entry.slug)
        bring_up_to_date(show, library)
    return entry


def _file(show: Show, library: Library, mp3: Path, tagger: Tagger, wishes: Wishes) -> Published:
    manifest, recording, audio = _programme(mp3)
    entry = library.find(manifest["guid"])
    before = library.read(entry.slug) if entry else None
    slug = entry.slug if entry else _new_slug(library, manifest, wishes)
    manifest["title"] = _own_title(library, slug, manifest["title"])
    tags = _tags(show, manifest, (library.folder / covers(show, library.folder).thumbnail).read_bytes())
    content = tagger(tags, recording.chapters) + audio
    image = checked_artwork(wishes.image) if wishes.image else None
    parts = {
        "mp3": ("mp3", content),
        "vtt": ("vtt", vtt(recording).encode()),
        "srt": ("srt", srt(recording).encode()),
        "chapters": ("chapters.json", chapters_json(recording).encode()),
        **({"image": (image[1], image[0])} if image else {}),
    }
    names = {part: f"{slug}.{sha256(data).hexdigest()[:10]}.{ending}" for part, (ending, data) in parts.items()}
    files = Files(
        mp3=names["mp3"],
        vtt=names["vtt"],
        srt=names["srt"],
        chapters=names["chapters"],
        image=names.get("image") or (before.publication.files.image if before else None),
    )
    manifest["mp3"] |= {"path": files.mp3, "bytes": len(content), "sha256": sha256(content).hexdigest()}
    known = before is not None and before.publication.files.mp3 == files.mp3
    publication = Publication(
        slug=slug,
        published=before.publication.published if before else _free_moment(library, wishes.date),
        corrected=before.publication.corrected if before else None,
        season=wishes.season or (before.publication.season if before else None),
        episode=wishes.episode or (before.publication.episode if before else None),
        files=files,
        audio=sha256(audio).hexdigest(),
        waveform=before.publication.waveform if before and known else waveform(mp3),
    )
    episode = _episode(manifest, publication)
    if before:
        episode = _compared(library, before, episode, wishes.date)
        if episode == before:
            return Published("unchanged", before)
    if before:
        library.forget(slug)
    for part, (_, data) in parts.items():
        target = library.place(slug) / names[part]
        if not target.is_file():
            write_whole(target, data)
    library.put(slug, encoded(manifest, episode.publication))
    return Published("updated" if before else "published", episode)


def _compared(library: Library, before: Episode, episode: Episode, date: datetime | None) -> Episode:
    """`episode` with the dates it keeps from `before`, or gets because the listener hears or reads something else."""
    publication = episode.publication
    if date and date != before.publication.published:
        publication = replace(publication, published=_free_moment(library, date))
    if _substance(episode) != _substance(before):
        publication = replace(publication, corrected=datetime.now(UTC).replace(microsecond=0))
    return replace(episode, publication=publication)


def _substance(episode: Episode) -> tuple[object, ...]:
    written = tuple(sentence.written for section in episode.sections for sentence in section.sentences)
    return episode.publication.audio, episode.title, episode.lead, written


def _programme(mp3: Path) -> tuple[dict[str, Any], Recording, bytes]:
    """The manifest beside `mp3`, made fit for the world, its recording, and the audio without the tag in front."""
    again = f"make it again with 'briefing make', then publish {mp3.name}"
    path = mp3.with_suffix(".json")
    manifest = read_manifest(path)
    try:
        content = mp3.read_bytes()
        if sha256(content).hexdigest() != manifest["mp3"]["sha256"]:
            raise PublishError(
                f"{mp3} is not the MP3 that {path.name} tells of", cause="one of them changed", remedy=again
            )
        public = _made_public(manifest)
        recording = read_recording(public, mp3)
    except OSError as error:
        raise PublishError(f"cannot read {mp3}", cause=(error.strerror or str(error)).lower()) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise PublishError(
            f"{path} is not a programme's manifest", cause=f"{error} is missing", remedy=again
        ) from error
    return public, recording, content[_tag_length(content) :]


def _made_public(manifest: dict[str, Any]) -> dict[str, Any]:
    """`manifest` with texts that any player takes, and without the paths of this machine."""
    sections = [
        {
            **section,
            "title": headline(section["title"], CHAPTER_BYTES),
            "sentences": [
                {**sentence, "written": one_line(sentence["written"]), "spoken": one_line(sentence["spoken"])}
                for sentence in section["sentences"]
                if one_line(sentence["written"]) and sentence["start_ms"] < sentence["end_ms"]
            ],
        }
        for section in manifest["sections"]
    ]
    author = manifest.get("author")
    lead = manifest.get("lead")
    voice = manifest["voice"]
    return {
        "version": manifest["version"],
        "guid": one_line(manifest["guid"])[:250],
        "title": headline(manifest["title"]),
        "language": manifest["language"],
        "published": manifest.get("published"),
        "author": headline(author) if author else None,
        "source": public_link(manifest.get("source")),
        "lead": one_line(lead) if lead else None,
        "voice": {"name": voice["name"].rpartition("/")[2], "engine": voice["engine"]},
        "mp3": dict(manifest["mp3"]),
        "sections": sections,
    }


def _tag_length(content: bytes) -> int:
    """The bytes of the ID3v2 tag in front of the audio (ID3v2.4 structure, 3.1: a synchsafe length)."""
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    return 10 + (content[6] << 21 | content[7] << 14 | content[8] << 7 | content[9])


def _tags(show: Show, manifest: dict[str, Any], cover: bytes) -> Tags:
    return Tags(
        title=manifest["title"],
        artist=manifest["author"] or show.author,
        album=show.title,
        published=manifest.get("published"),
        comment=manifest["lead"] or manifest["title"],
        disclosure=show.disclosure,
        guid=manifest["guid"],
        cover=cover,
        source=manifest["source"],
    )


def _episode(manifest: dict[str, Any], publication: Publication) -> Episode:
    try:
        return msgspec.convert({**manifest, "publication": publication}, Episode)
    except msgspec.ValidationError as error:
        raise PublishError(
            f"the manifest of {publication.slug} is not a programme's",
            cause=str(error).lower(),
            remedy="make the MP3 again with 'briefing make'",
        ) from error


def _new_slug(library: Library, manifest: dict[str, Any], wishes: Wishes) -> str:
    day = (wishes.date or datetime.now(UTC)).date().isoformat()
    stem = f"{day}-{slug_of(manifest['title'])}"
    slug, number = stem, 1
    while library.find(slug):
        number += 1
        slug = f"{stem}-{number}"
    return slug


def _own_title(library: Library, slug: str, title: str) -> str:
    """`title`, numbered where another episode has it: listeners, and players that file by title, see two."""
    taken = {entry.title for entry in library.entries if entry.slug != slug}
    own, number = title, 1
    while own in taken:
        number += 1
        own = f"{title} ({number})"
    return own


def _free_moment(library: Library, wished: datetime | None) -> datetime:
    """`wished` or now, moved on by seconds until no other episode has it: players sort by it."""
    taken = {entry.published for entry in library.entries}
    moment = (wished or datetime.now(UTC)).replace(microsecond=0)
    while moment in taken:
        moment += timedelta(seconds=1 if wished is None else -1)
    return moment
