"""The silence around what is spoken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model.script import Script, Section

LEAD_IN_MS = 250
"""Silence before the first word: players and headphones swallow the first moments."""
TAIL_MS = 750
"""Silence after the last word, so that the next episode does not fall into it."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence after what was spoken, in ms. Where two ends fall together the longer pause holds."""

    sentence: int = 350
    paragraph: int = 650
    headline: int = 900
    lead: int = 800
    section: int = 1000


def pauses_after(script: Script, pauses: Pauses) -> tuple[int, ...]:
    """The silence in ms after each of the script's sentences; the last has the programme's tail.

    Where two ends fall together (of a sentence, its paragraph, its section) the longer pause holds. A sentence's own
    pause takes the place of them all, but for the tail, which it may only make longer.
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
