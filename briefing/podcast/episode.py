"""One published episode: the programme's manifest and what publishing added to it.

The podcast folder's state is one such file an episode, `episodes/<slug>/manifest.json`; all else there follows from it.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from briefing.errors import PublishError
from briefing.model import PlacedSection, Recording, Role
from briefing.programme.manifest import VERSION

if TYPE_CHECKING:
    from briefing.model import Chapter
    from briefing.podcast.show import Show

EPISODES = "episodes"
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """The manifest's `mp3`."""

    path: str
    bytes: int
    sha256: str
    duration_ms: int
    lufs: float
    true_peak_dbtp: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenSentence:
    """One of the manifest's sentences."""

    written: str
    spoken: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenSection:
    """One of the manifest's sections."""

    role: Role
    title: str
    start_ms: int
    end_ms: int
    sentences: tuple[SpokenSentence, ...]
    source: str | None = None
    """Where an item of a bulletin came from: its public web address, or the name of its file."""
    paragraphs_ms: tuple[int, ...] = ()
    """Where the first sentence of each paragraph after the first begins."""

    @property
    def paragraphs(self) -> list[tuple[SpokenSentence, ...]]:
        """Its sentences, a tuple a paragraph; no paragraph is empty."""
        by_paragraph = groupby(self.sentences, lambda sentence: bisect(self.paragraphs_ms, sentence.start_ms))
        return [tuple(sentences) for _, sentences in by_paragraph]


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The episode's files, by their names in its folder. Each name carries a digest of what is in the file, so that a
    changed file has another address."""

    mp3: str
    vtt: str
    srt: str
    chapters: str
    image: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What publishing adds to a manifest."""

    slug: str
    published: datetime
    """UTC; no two episodes of a show have the same. Never changes of itself."""
    corrected: datetime | None = None
    """UTC; when audio or text last changed after it was published."""
    season: int | None = None
    episode: int | None = None
    files: Files
    audio: str
    """Digest of the audio itself, without the tags in front of it."""
    waveform: tuple[int, ...]
    """How loud the programme is along its length, each 0 to 100."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """A manifest as it stands in the podcast folder."""

    version: int
    guid: str
    title: str
    language: str = "nl"
    published: str | None = None
    """The article's date; the episode's own is in `publication`."""
    author: str | None = None
    source: str | None = None
    """The article's public web address, if it has one."""
    lead: str | None = None
    mp3: Audio
    sections: tuple[SpokenSection, ...]
    publication: Publication

    @property
    def changed(self) -> datetime:
        """When it was published or last corrected."""
        return self.publication.corrected or self.publication.published

    @property
    def page(self) -> str:
        """Its page, from the podcast folder."""
        return page_of(self.publication.slug)

    def file(self, name: str) -> str:
        """One of its files, from the podcast folder."""
        return f"{EPISODES}/{self.publication.slug}/{name}"

    def link(self, show: Show) -> str:
        """The web address of its page."""
        return show.at(self.page)

    def enclosure(self, show: Show) -> str:
        """The web address of its audio."""
        return show.at(self.file(self.publication.files.mp3))

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The places that a listener may jump to, as in the MP3 and in the chapters file."""
        placed = tuple(PlacedSection(s.role, s.title, s.start_ms, s.end_ms, (), s.source) for s in self.sections)
        audio = self.mp3
        return Recording(
            Path(audio.path), audio.bytes, audio.sha256, audio.duration_ms, audio.lufs, audio.true_peak_dbtp, placed
        ).chapters


def page_of(slug: str) -> str:
    """The page of the episode called `slug`, from the podcast folder."""
    return f"{EPISODES}/{slug}.html"


def read_episode(path: Path) -> Episode:
    """The episode whose manifest is at `path`.

    Raises:
        PublishError: it cannot be read, or is no manifest of a published episode.
    """
    try:
        return decoded(path.read_bytes(), path)
    except OSError as error:
        raise PublishError(f"cannot read {path}", cause=(error.strerror or str(error)).lower()) from error


def decoded(content: bytes, path: Path) -> Episode:
    """The episode that a manifest's `content` tells of; `path` is for the message.

    Raises:
        PublishError: it is no manifest of a published episode.
    """
    try:
        episode = msgspec.json.decode(content, type=Episode)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PublishError(
            f"{path} is not an episode's manifest",
            cause=str(error).lower(),
            remedy="take its folder out of the podcast folder and publish the article again",
        ) from error
    if episode.version != VERSION:
        raise PublishError(
            f"{path} is a manifest of version {episode.version}",
            cause=f"this version of briefing reads version {VERSION}",
            remedy="use the version that wrote it",
        )
    return episode


def encoded(manifest: dict[str, Any], publication: Publication) -> bytes:
    """The manifest file of an episode: `manifest`, made public, with its `publication`."""
    content = {**manifest, "publication": msgspec.to_builtins(publication)}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"
