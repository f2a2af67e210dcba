"""The contents of a book: its chapters, their paragraphs, and the audio clip of each sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count, pairwise
from typing import TYPE_CHECKING

from briefing.programme.wording import one_line, public_link, site
from briefing.script.titles import is_telling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model import PlacedSection, PlacedSentence

_BEGINS_CHAPTER = {"opening", "headlines", "item", "closing"}
_HAS_NO_TITLE = {"disclosure", "genre", "lead"}
_TUNE_MS = 1000
"""Anything longer than this before the first sentence is a tune, not a pause, and is played with the heading."""
_AHEAD_MS = 125
"""How long before its sentence a clip begins, if the pause is that long. Reading apps in a browser check the position
of the sound every 250 ms (HTML, "time marches on"), so they would highlight up to 250 ms late; with this they are at
most 125 ms early or late."""


@dataclass(frozen=True, slots=True)
class Clip:
    """The clip played while an element of a chapter is highlighted."""

    element: str
    """Its id."""
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence on the page."""

    id: str
    text: str
    start_ms: int
    """The start of its clip."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section on the page."""

    id: str
    role: str
    title: str
    """Its name in the table of contents: its heading, or else its first sentence."""
    heading: Line | None
    """The sentence that speaks the title, if one does."""
    has_heading: bool
    is_telling: bool
    """Whether the heading is the newspaper's own, rather than one that every programme has."""
    paragraphs: tuple[tuple[Line, ...], ...]
    link: str | None
    """The address of its source."""
    site: str | None
    """The name of that source's site."""

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its sentences in order."""
        spoken_title = (self.heading,) if self.heading else ()
        return (*spoken_title, *(line for paragraph in self.paragraphs for line in paragraph))

    @property
    def is_listed(self) -> bool:
        """Whether the table of contents links to it."""
        return self.role not in {"disclosure", "genre"}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A document of the book, with its audio clips."""

    name: str
    """The name of its files, without extension."""
    title: str
    parts: tuple[Part, ...]
    clips: tuple[Clip, ...]

    @property
    def duration_ms(self) -> int:
        """Its playing time."""
        return sum(clip.end_ms - clip.start_ms for clip in self.clips)

    @property
    def listed(self) -> list[Part]:
        """The parts that the table of contents links to, the chapter's own heading first."""
        return [part for part in self.parts if part.is_listed] or list(self.parts)


def chapters_of(sections: Sequence[PlacedSection], duration_ms: int) -> tuple[Chapter, ...]:
    """An article as one chapter, or a bulletin as one chapter an item, each with the audio clips of its sentences.

    A clip lasts from just before its sentence is spoken, within the pause there, until the next clip begins. The clips
    join without gaps: played one after another, they are the whole programme.
    """
    parts = list(_parts([section for section in sections if _lines_of(section.sentences)]))
    lines = [line for part in parts for line in part.lines]
    starts = [line.start_ms for line in lines]
    ends = dict(zip((line.id for line in lines), [*starts[1:], max(duration_ms, *starts[-1:])], strict=True))
    return tuple(
        Chapter(
            name=f"tekst-{number}",
            title=next((part.title for part in group if part.is_listed), group[0].title),
            parts=group,
            clips=tuple(_clips(group, ends, from_start=number == 1)),
        )
        for number, group in enumerate(_by_chapter(parts), start=1)
    )


def _clips(parts: Sequence[Part], ends: dict[str, int], *, from_start: bool) -> Iterator[Clip]:
    lines = [line for part in parts for line in part.lines]
    if from_start and lines[0].start_ms > _TUNE_MS:
        yield Clip(f"kop-{parts[0].id}" if parts[0].has_heading else parts[0].id, 0, lines[0].start_ms)
    for line in lines:
        if line.start_ms < ends[line.id]:
            yield Clip(line.id, line.start_ms, ends[line.id])


def _by_chapter(parts: Sequence[Part]) -> list[tuple[Part, ...]]:
    begun = [part.role in _BEGINS_CHAPTER for part in parts]
    starts = [0, *(number for number, begins in enumerate(begun) if begins and number), len(parts)]
    return [tuple(parts[start:end]) for start, end in pairwise(starts) if start < end]


def _parts(sections: Sequence[PlacedSection]) -> Iterator[Part]:
    numbers = count(1)
    begins = _begins([sentence for section in sections for sentence in section.sentences])
    for number, section in enumerate(sections, start=1):
        paragraphs = [
            tuple(
                Line(f"zin-{next(numbers)}", one_line(each.written), begins[each.start_ms])
                for each in _lines_of(paragraph)
            )
            for paragraph in section.paragraphs
        ]
        paragraphs = list(filter(None, paragraphs))
        title = one_line(section.title) or paragraphs[0][0].text
        has_heading = section.role not in _HAS_NO_TITLE
        spoken = has_heading and len(paragraphs[0]) == 1 and _alike(paragraphs[0][0].text, title)
        link = public_link(section.source)
        yield Part(
            id=f"deel-{number}",
            role=section.role,
            title=title,
            heading=paragraphs[0][0] if spoken else None,
            has_heading=has_heading,
            is_telling=is_telling(section.title),
            paragraphs=tuple(paragraphs[1:] if spoken else paragraphs),
            link=link,
            site=site(link) if link else None,
        )


def _begins(sentences: Sequence[PlacedSentence]) -> dict[int, int]:
    """The start of each sentence's clip, by the start of its speech, in ms."""
    silent_from = [0, *(sentence.end_ms for sentence in sentences)]
    return {
        sentence.start_ms: min(sentence.start_ms, max(silent, sentence.start_ms - _AHEAD_MS))
        for sentence, silent in zip(sentences, silent_from, strict=False)
    }


def _lines_of(sentences: Sequence[PlacedSentence]) -> list[PlacedSentence]:
    return [each for each in sentences if one_line(each.written)]


def _alike(sentence: str, title: str) -> bool:
    return re.sub(r"\W+", "", sentence).casefold() == re.sub(r"\W+", "", title).casefold()
