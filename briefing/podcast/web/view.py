"""The view of an episode on its page: its headline once, chapters with meaningful names, its waveform."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from briefing.disclosure import speaker
from briefing.model import CHAPTER_BYTES
from briefing.programme.outputs import OUTPUTS, Output
from briefing.programme.wording import headline
from briefing.script.titles import is_telling
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import PlacedSection, PlacedSentence
    from briefing.podcast.episode import Episode

_BARS = 90
"""The number of bars that can be told apart on a phone."""
_STEP = 4
"""The distance from one bar to the next."""
_HEADLINE_TITLE = "Kop"


class ShownChapter(NamedTuple):
    """A chapter as a page lists it."""

    title: str
    start_ms: int
    telling: bool
    """Whether its title is the newspaper's own."""


class Bars(NamedTuple):
    """A waveform as an SVG path: vertical strokes around the middle of a box 100 high."""

    path: str
    width: int


def spoken_headline(episode: Episode) -> PlacedSection | None:
    """The section in which the episode's title is read; None if something else is read as its headline."""
    for section in episode.sections:
        if section.role == "headline":
            written = headline(" ".join(sentence.written for sentence in section.sentences))
            if episode.title.startswith(written.rstrip(".")):
                return section
    return None


def is_titled(section: PlacedSection) -> bool:
    """Whether a section of a bulletin begins by reading its own title."""
    first = next((sentence.written for sentence in section.sentences), "")
    return section.role == "item" and headline(first) == section.title


def below_title(section: PlacedSection) -> list[tuple[PlacedSentence, ...]]:
    """The paragraphs of a section, without the title above them."""
    paragraphs = section.paragraphs
    if not paragraphs or not is_titled(section):
        return paragraphs
    first, *others = paragraphs
    return [first[1:], *others] if first[1:] else others


def shown_chapters(episode: Episode) -> list[ShownChapter]:
    """The chapters; the one that reads the headline gets another name, because the headline is shown above them."""
    read = spoken_headline(episode)
    repeated = shortened(read.title, CHAPTER_BYTES) if read else None
    return [
        ShownChapter(_HEADLINE_TITLE, chapter.start_ms, telling=False)
        if chapter.title == repeated
        else ShownChapter(chapter.title, chapter.start_ms, is_telling(chapter.title))
        for chapter in episode.chapters
    ]


def downloads(episode: Episode) -> list[tuple[Output, str]]:
    """The files of the episode that can be downloaded besides its audio: their kind and name."""
    files = episode.publication.files
    return [(output, name) for output in OUTPUTS if output.label and (name := files.get(output.key))]


def changes_of_speaker(episode: Episode) -> dict[int, str]:
    """The speaker at each change of voice, by the ms it begins, if there are several voices; not for the headline,
    which is shown apart."""
    read = spoken_headline(episode)
    placed = [one for section in episode.sections if section is not read for one in section.sentences]
    voices = [one.voice for one in placed]
    if len(set(voices)) < 2:
        return {}
    turns = [one for one, before in zip(placed, [object(), *voices], strict=False) if one.voice != before]
    return {one.start_ms: speaker(one.voice or episode.voice.name) for one in turns}


def bars(waveform: Sequence[int]) -> Bars:
    """`waveform`, levels from 0 to 100, as at most 90 bars: the RMS of each stretch, scaled so that the loudest has
    full height."""
    group = -(-len(waveform) // _BARS)
    stretches = (waveform[place : place + group] for place in range(0, len(waveform), group))
    levels = [math.sqrt(sum(level**2 for level in stretch) / len(stretch)) for stretch in stretches]
    loudest = max(levels) or 1
    strokes = (
        f"M{_STEP * number + _STEP // 2} {50 - height // 2}v{height}"
        for number, height in enumerate(max(4, round(96 * level / loudest)) for level in levels)
    )
    return Bars("".join(strokes), _STEP * len(levels))
