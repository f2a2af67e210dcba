"""The silence around what is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model.script import Script, Section

LEAD_IN_MS = 250
"""Silence before the first word, in ms: players and headphones swallow the first moments."""
TAIL_MS = 750
"""Silence after the last word, in ms, so that the next episode does not begin at once."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence after what was spoken, in ms. Where two ends coincide, the longer pause counts."""

    sentence: int = 350
    paragraph: int = 650
    headline: int = 900
    lead: int = 800
    section: int = 1000


def pauses_after(script: Script, pauses: Pauses) -> tuple[int, ...]:
    """The silence in ms after each of the script's sentences; after the last it is the programme's tail.

    Where ends coincide (of a sentence, its paragraph, its section), the longest pause counts. A sentence's own pause
    replaces them all; the tail it can only lengthen.
    """
    after = []
    for section in script.sections:
        for paragraph in section.paragraphs:
            after += [pauses.sentence] * (len(paragraph) - 1)
            after.append(max(pauses.sentence, pauses.paragraph))
        after[-1] = max(after[-1], _after_section(section, pauses))
    own = [sentence.pause_ms for sentence in script.sentences]
    after = [usual if pause_ms is None else pause_ms for usual, pause_ms in zip(after, own, strict=True)]
    after[-1] = max(TAIL_MS, own[-1] or 0)
    return tuple(after)


def _after_section(section: Section, pauses: Pauses) -> int:
    return {"headline": pauses.headline, "lead": pauses.lead}.get(section.role, pauses.section)
