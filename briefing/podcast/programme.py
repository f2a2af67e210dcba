"""A programme as `briefing make` left it, prepared for publication."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec
from msgspec import UNSET

from briefing.disclosure import disclosed
from briefing.errors import PublishError, os_errors_as
from briefing.files import read_bounded
from briefing.model import Tags
from briefing.podcast.shape import require_shape
from briefing.programme.manifest import Speaker, read_manifest
from briefing.programme.wording import headline, one_line, public_link
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import PlacedSection
    from briefing.podcast.show import Show
    from briefing.programme.manifest import Manifest

_MOST_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme that is to be published."""

    path: Path
    """The path of the MP3."""
    manifest: Manifest
    """Its manifest, with texts that any player can show, and without paths of this machine."""
    former_guids: tuple[str, ...]
    """The guids that it may have been published under before."""
    embargo: datetime | None
    """The moment until which nobody may hear it, UTC."""
    audio: bytes
    """The MP3 without the tag in front of it."""
    waveform: tuple[int, ...] = ()
    """The loudness along it (`audio.waveform`), if somebody has listened to it already; else empty."""


def read_programme(mp3: Path) -> Programme:
    """The programme at `mp3`, with its manifest beside it.

    Raises:
        PublishError: one of them is missing, or it is not the MP3 that the manifest describes.
    """
    again = f"make it again with 'briefing make', then publish {mp3.name}"
    path = mp3.with_suffix(".json")
    manifest = read_manifest(path)
    with os_errors_as(PublishError, f"cannot read {mp3}"):
        content = read_bounded(mp3, _MOST_BYTES)
    if sha256(content).hexdigest() != manifest.mp3.sha256:
        raise PublishError(
            f"{mp3} is not the MP3 that {path.name} describes",
            cause="one of them changed",
            remedy=again,
        )
    former_guids = manifest.former_guids or ()
    public = made_public(manifest)
    require_shape(public, path, remedy=again)
    try:
        embargo = _moment(manifest.embargo) if manifest.embargo else None
    except ValueError as error:
        raise PublishError(f"{path} is malformed", cause=f"its embargo: {error}", remedy=again) from error
    return Programme(mp3, public, former_guids, embargo, content[_tag_length(content) :])


def tags_for(show: Show, manifest: Manifest, cover: bytes) -> Tags:
    """The tags of an episode's MP3, with the show's name and cover in place of those it was made with."""
    return Tags(
        title=manifest.title,
        artist=manifest.author or show.author,
        album=show.title,
        published=manifest.published,
        comment=manifest.lead or manifest.title,
        disclosure=disclosed(show.disclosure, [speaker.name for speaker in manifest.cast or ()]),
        guid=manifest.guid,
        cover=cover,
        source=manifest.source,
    )


def made_public(manifest: Manifest) -> Manifest:
    """`manifest` with texts that any player can show, and without what the public need not know."""
    return msgspec.structs.replace(
        manifest,
        guid=one_line(manifest.guid)[:250],
        former_guids=UNSET,
        article_section=headline(manifest.article_section) if manifest.article_section else UNSET,
        embargo=UNSET,
        title=headline(manifest.title),
        author=headline(manifest.author) if manifest.author else None,
        source=public_link(manifest.source),
        lead=one_line(manifest.lead) if manifest.lead else None,
        voice=_without_path(manifest.voice),
        cast=tuple(map(_without_path, manifest.cast)) if manifest.cast else UNSET,
        fallback=UNSET,
        max_duration_ms=UNSET,
        sections=tuple(map(_section, manifest.sections)),
        synthesis=UNSET,
    )


def _without_path(speaker: Speaker) -> Speaker:
    return Speaker(name=_name(speaker.name), engine=speaker.engine)


def _name(voice: str) -> str:
    return one_line(voice.rpartition("/")[2])


def _section(section: PlacedSection) -> PlacedSection:
    sentences = tuple(
        replace(
            sentence,
            written=one_line(sentence.written),
            spoken=one_line(sentence.spoken),
            voice=_name(sentence.voice) if sentence.voice else None,
        )
        for sentence in section.sentences
        if one_line(sentence.written) and sentence.start_ms < sentence.end_ms
    )
    return replace(section, title=headline(section.title), source=public_link(section.source), sentences=sentences)


def _moment(text: str) -> datetime:
    return by_wall_clock(datetime.fromisoformat(text)).astimezone(UTC)


def _tag_length(content: bytes) -> int:
    """The size in bytes of the ID3v2 tag in front of the audio (ID3v2.4 structure, 3.1: a synchsafe integer)."""
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    return 10 + (content[6] << 21 | content[7] << 14 | content[8] << 7 | content[9])
