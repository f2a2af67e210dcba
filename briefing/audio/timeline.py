"""The timeline: the position of each sentence and section in the programme. Pure: numbers in, numbers out."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.model import PlacedSection, PlacedSentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import Script

RATE = 44_100
"""The sample rate of every programme, in Hz."""
_BREATH_MS = 200
"""How long before its first word a section begins: players seek to the nearest frame, which must not clip the word."""

Span = tuple[int, int]
"""The first sample of a sentence, and the one after its last."""


def samples(ms: int) -> int:
    """The number of samples nearest to `ms` milliseconds."""
    return (ms * RATE + 500) // 1000


def milliseconds(position: int) -> int:
    """The position of a sample in ms, rounded."""
    return (position * 1000 + RATE // 2) // RATE


def place(script: Script, spans: Sequence[Span], length: int) -> tuple[PlacedSection, ...]:
    """The script on the timeline of a programme of `length` samples, with its sentences at `spans`.

    Sections join without gaps from 0 to the end; each but the first begins a breath before its first word.
    """
    starts, first = [], 0
    for section in script.sections:
        starts.append(_section_start(spans, first))
        first += len(section.sentences)
    ends = [*starts[1:], milliseconds(length)]

    placed, spoken = [], iter(spans)
    for section, start_ms, end_ms in zip(script.sections, starts, ends, strict=True):
        sentences = tuple(
            PlacedSentence(sentence.written, sentence.spoken, milliseconds(start), milliseconds(end), sentence.voice)
            for sentence, (start, end) in zip(section.sentences, spoken, strict=False)
        )
        firsts = [*accumulate(len(paragraph) for paragraph in section.paragraphs)][:-1]
        paragraphs_ms = tuple(sentences[first].start_ms for first in firsts)
        placed.append(
            PlacedSection(section.role, section.title, start_ms, end_ms, sentences, section.source, paragraphs_ms)
        )
    return tuple(placed)


def _section_start(spans: Sequence[Span], first: int) -> int:
    if first == 0:
        return 0
    start_ms, before_ms = milliseconds(spans[first][0]), milliseconds(spans[first - 1][1])
    return start_ms - min(_BREATH_MS, (start_ms - before_ms) // 2)
