"""A recording: the timeline of a mixed programme and the tags of its MP3."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from briefing.model.article import web_address
from briefing.model.script import Role  # noqa: TC001 - read at run time, where manifests are decoded
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CHAPTER_BYTES = 120
"""The longest title of a chapter: from 128 bytes on some players misread it, taking ID3v2.4's lengths for v2.3's."""
_NO_CHAPTER = {"disclosure", "genre"}


@dataclass(frozen=True, slots=True)
class PlacedSentence:
    """A sentence on the programme's timeline."""

    written: str
    """What the reader sees."""
    spoken: str
    """What the voice was given."""
    start_ms: int
    """Where its speech begins."""
    end_ms: int
    """Where its speech ends; the pause after it is not part of it."""
    voice: str | None = None
    """The name of the voice that reads it; None for the programme's own."""


@dataclass(frozen=True, slots=True)
class PlacedSection:
    """A section on the programme's timeline. Sections join without gaps, from 0 to the programme's end."""

    role: Role
    title: str
    start_ms: int
    end_ms: int
    sentences: tuple[PlacedSentence, ...]
    source: str | None = None
    """Where an item of a bulletin came from: a path or an URL."""
    paragraphs_ms: tuple[int, ...] = ()
    """Where the first sentence of each paragraph after the first begins."""

    @property
    def paragraphs(self) -> list[tuple[PlacedSentence, ...]]:
        """Its sentences, a tuple a paragraph; no paragraph is empty."""
        by_paragraph = groupby(self.sentences, lambda sentence: bisect(self.paragraphs_ms, sentence.start_ms))
        return [tuple(sentences) for _, sentences in by_paragraph]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of a programme, as in ID3v2 CHAP and Podcasting 2.0 chapters."""

    title: str
    start_ms: int
    end_ms: int
    url: str | None = None
    """Where the listener can read more."""


def chapters(sections: Sequence[PlacedSection]) -> tuple[Chapter, ...]:
    """The chapters of a programme, from 0 to its end: one for each section, but disclosure and genre belong to the
    chapter beside them. Those in the MP3, in the file beside it and on its page all come from here."""
    shown = [section for section in sections if section.role not in _NO_CHAPTER] or list(sections)
    starts = [0, *(section.start_ms for section in shown[1:])]
    ends = [*starts[1:], sections[-1].end_ms]
    return tuple(
        Chapter(shortened(section.title, CHAPTER_BYTES), start, end, web_address(section.source))
        for section, start, end in zip(shown, starts, ends, strict=True)
    )


@dataclass(frozen=True, slots=True)
class Recording:
    """The mixed programme, on disk."""

    path: Path
    """The MP3."""
    bytes: int
    """Its size."""
    sha256: str
    """Of the whole file, in hexadecimal."""
    duration_ms: int
    """Of the decoded audio."""
    lufs: float
    """Integrated loudness of the decoded MP3 (ITU-R BS.1770-4)."""
    true_peak_dbtp: float
    """True peak of the decoded MP3 (ITU-R BS.1770-4, 4 x oversampled)."""
    sections: tuple[PlacedSection, ...]
    """Everything spoken, with its place on the timeline."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The measurements of an MP3."""

    duration_ms: int
    """Its playing time."""
    lufs: float
    """Integrated loudness."""
    true_peak_dbtp: float
    """The highest true peak."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """The sound files of a show (WAV, MP3, FLAC, OGG); None for silence."""

    opening: Path | None = None
    """Heard first."""
    separator: Path | None = None
    """Heard before each item."""
    bed: Path | None = None
    """Looped under the headlines."""
    closing: Path | None = None
    """Heard last."""


@dataclass(frozen=True, slots=True)
class Tags:
    """The ID3v2.4 tags of an MP3."""

    title: str
    """TIT2"""
    artist: str
    """TPE1: the author, the show, or the source."""
    album: str
    """TALB: the show."""
    published: str | None
    """TDRC: ISO 8601 date, may be a month only."""
    comment: str
    """COMM: the lead."""
    disclosure: str
    """TXXX:AI_DISCLOSURE: what made the voice, in Dutch."""
    guid: str
    """TXXX:GUID: the episode's guid."""
    cover: bytes
    """APIC: a JPEG or PNG, square."""
    source: str | None = None
    """WOAS: the article's address where it is an http(s) URL."""
    language: str = "nld"
    """TLAN: ISO 639-2."""
