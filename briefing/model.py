"""Every value that flows between the rooms: frozen, documented, no I/O. Times are integer milliseconds."""

from __future__ import annotations

from bisect import bisect
from dataclasses import dataclass, field, fields
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from briefing.text import shortened, well_formed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

BlockKind = Literal["standfirst", "paragraph", "crosshead", "quote", "list_item", "correction"]
Genre = Literal["opinion", "column", "review", "interview", "reportage", "analysis", "liveblog"]
Role = Literal[
    "headline", "lead", "background", "disclosure", "genre", "correction", "opening", "headlines", "item", "closing"
]
LanguageVariant = Literal["nl-NL", "nl-BE"]
Clock = Literal["timetable", "everyday"]

CHAPTER_BYTES = 120
"""Some players read the titles in an MP3's chapters wrong from 128 bytes on: they take ID3v2.4's lengths for v2.3's."""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article's text, as the reader sees it."""

    kind: BlockKind
    """`standfirst` is the bold introduction (chapeau) that a page or wire marks as such; a `correction` tells what an
    earlier version had wrong."""
    text: str
    """One line of text, never empty; wording untouched."""

    def __post_init__(self) -> None:
        _form_well(self)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of a source that is not spoken."""

    text: str
    """One line, as it stands in the source."""
    reason: str
    """What it is instead of the article's text, in a few words: `caption`, `byline`, `link to another article`."""


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, freed of everything that is not the article."""

    headline: str | None
    """The article's own headline; None where it has none."""
    blocks: tuple[Block, ...]
    """Its text in reading order; at least one block unless there is a headline."""
    source: str
    """Where it came from: a path, a URL, or `-`."""
    published: str | None = None
    """ISO 8601 date, `YYYY-MM-DD`, or `YYYY-MM` where only the month is known."""
    author: str | None = None
    """As the byline gives it."""
    place: str | None = None
    """The dateline's place, as written."""
    language: str = "nl"
    """BCP 47 tag of the text."""
    genre: Genre | None = None
    """What kind of article its newsroom calls it; None where it does not say."""
    id: str | None = None
    """What its newsroom knows it by, if that is known."""
    address: str | None = None
    """Its own (canonical) web address, if that is known; `source` may be a copy."""
    embargo: str | None = None
    """ISO 8601 moment before which it may not be heard; None where there is none, or it is past."""
    left_out: tuple[LeftOut, ...] = ()
    """What else its source holds: with headline and blocks that is every word of it."""

    def __post_init__(self) -> None:
        _form_well(self)


def _form_well(value: Block | Article | Sentence | Script) -> None:
    """Make the texts of `value` what can be written, wherever they came from."""
    for each in fields(value):
        text = getattr(value, each.name)
        if isinstance(text, str):
            object.__setattr__(value, each.name, well_formed(text))


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, twice: for the eye and for the voice."""

    written: str
    """What the reader sees; wording untouched."""
    spoken: str
    """What the voice is given."""

    def __post_init__(self) -> None:
        _form_well(self)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the programme that a listener may want to jump to."""

    role: Role
    """What it is to the article: headline to correction; or to a bulletin: opening to closing, an item an article."""
    title: str
    """The headline, "Inleiding", "Achtergrond", or a crosshead."""
    paragraphs: tuple[tuple[Sentence, ...], ...]
    """Its sentences, a tuple a paragraph; no paragraph is empty."""
    source: str | None = None
    """Where an item of a bulletin came from: a path or an URL."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All its sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)


@dataclass(frozen=True, slots=True)
class Script:
    """What will be spoken, in order."""

    title: str
    """The headline, the article's own or made from the lead."""
    headline_generated: bool
    """True where the article had no headline of its own."""
    sections: tuple[Section, ...]
    """In speaking order; each has at least one sentence."""
    lead: str | None
    """The lead as written, whole; None where the article is a headline only."""
    background: tuple[str, ...]
    """The paragraphs after the lead, as written, without crossheads."""
    crossheads: tuple[str, ...]
    """The crossheads in order, as written."""
    article: Article
    """What it was written from: date, author, place, source."""

    def __post_init__(self) -> None:
        _form_well(self)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in speaking order; a voice makes one take of each."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence after what was spoken, in ms. Where two ends fall together the longer pause holds."""

    sentence: int = 350
    paragraph: int = 650
    headline: int = 900
    lead: int = 800
    section: int = 1000


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice file, read and checked (`voices/*.toml`)."""

    name: str
    """The file's name without `.toml`."""
    description: str
    """One line for people."""
    engine: str
    """The engine's name in the registry of engines."""
    language: LanguageVariant = "nl-NL"
    """Which Dutch it speaks: decides readings that differ between the Netherlands and Belgium."""
    clock: Clock = "timetable"
    """How it says times of the day: "dertien uur dertig" or, everyday, "half twee"."""
    settings: Mapping[str, object] = field(default_factory=dict)
    """Passed to the engine, which validates it."""
    fallback: tuple[str, ...] = ()
    """Names of the voices to try, in order, when this one cannot finish."""
    pauses: Pauses = field(default_factory=Pauses)
    """Silence between what it says."""
    disclosure: str | None = None
    """The sentence that opens the programme and says that the voice is synthetic; None for none."""
    ms_per_character: float = 65.0
    """How long it takes over one character of spoken text, for estimates made before it speaks."""
    origin: str = ""
    """The file it was read from; empty for a voice made in code."""


@dataclass(frozen=True, slots=True)
class Sounds:
    """The sound files of a show (WAV, MP3, FLAC, OGG); None for silence."""

    opening: Path | None = None
    """Heard first."""
    separator: Path | None = None
    """Heard before each item."""
    bed: Path | None = None
    """Goes round under the headlines."""
    closing: Path | None = None
    """Heard last."""


@dataclass(frozen=True, slots=True)
class Take:
    """One spoken sentence."""

    spoken: str
    """What the voice was given."""
    samples: NDArray[np.int16]
    """Mono PCM, shape (n,), as the engine gave it: not trimmed, not levelled."""
    sample_rate: int
    """Samples a second."""
    engine: str
    """The engine that spoke it."""
    cached: bool
    """True where all of it came from the cache of takes."""


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What a programme cost at its voice."""

    requests: int = 0
    """Pieces asked of the engine, repeats included."""
    cached: int = 0
    """Pieces that the cache held; of a programme that it held whole, the sentences."""
    retried: int = 0
    """Requests that repeated an earlier one."""


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


def web_address(source: str | None) -> str | None:
    """`source` where it is an http(s) URL, else None."""
    return source if source and source.startswith(("http://", "https://")) else None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of a programme, as in ID3v2 CHAP and Podcasting 2.0 chapters."""

    title: str
    start_ms: int
    end_ms: int
    url: str | None = None
    """Where the listener can read more."""


_NO_CHAPTER = {"disclosure", "genre"}


def chapters(sections: Sequence[PlacedSection]) -> tuple[Chapter, ...]:
    """One a section, from 0 to the programme's end; disclosure and genre belong to the chapter beside them. What stands
    in the MP3, beside it and on its page all comes from here."""
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
class Tempo:
    """How long a voice takes over what it says, from what it said before."""

    ms_per_character: float
    """Of spoken text, where it was not heard before."""
    heard: Mapping[str, int] = field(default_factory=dict)
    """What it took over certain sentences, in ms."""

    def ms(self, spoken: str) -> float:
        """How long it takes over `spoken`."""
        return self.heard.get(spoken, len(spoken) * self.ms_per_character)

    def after(self, recording: Recording) -> Tempo:
        """What is known when `recording` has been made as well."""
        placed = [place for section in recording.sections for place in section.sentences]
        heard = {place.spoken: place.end_ms - place.start_ms for place in placed}
        characters = sum(map(len, heard))
        pace = sum(heard.values()) / characters if characters else self.ms_per_character
        return Tempo(pace, {**self.heard, **heard})


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening to an MP3 says of it."""

    duration_ms: int
    """How long it plays."""
    lufs: float
    """Integrated loudness."""
    true_peak_dbtp: float
    """The highest true peak."""


@dataclass(frozen=True, slots=True)
class Tags:
    """What an MP3 says of itself in ID3v2.4 frames."""

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


@dataclass(frozen=True, slots=True)
class Fallback:
    """That another voice spoke than the one asked for."""

    wanted: str
    """The voice asked for."""
    reason: str
    """Why it could not, in one line."""
