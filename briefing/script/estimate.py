"""How long a script will last, before it is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model import Pauses, Role, Script, Voice

EDGES_MS = 1000
"""Silence before the first word and after the last."""


def estimated_ms(script: Script, voice: Voice) -> int:
    """The duration in ms that `voice` will need for `script`: a pace for each spoken character, and its pauses."""
    speech = sum(len(sentence.spoken) for sentence in script.sentences) * voice.ms_per_character
    return round(speech) + _silence(script, voice.pauses) + EDGES_MS


def _silence(script: Script, pauses: Pauses) -> int:
    """The pauses between sentences; where two ends fall together the longer holds, but a sentence's own before it."""
    after = []
    for section in script.sections:
        for paragraph in section.paragraphs:
            after += [pauses.sentence] * (len(paragraph) - 1) + [max(pauses.sentence, pauses.paragraph)]
        after[-1] = max(after[-1], _after(section.role, pauses))
    own = (sentence.pause_ms for sentence in script.sentences)
    after = [usual if pause_ms is None else pause_ms for usual, pause_ms in zip(after, own, strict=True)]
    return sum(after[:-1])


def _after(role: Role, pauses: Pauses) -> int:
    return {"headline": pauses.headline, "lead": pauses.lead}.get(role, pauses.section)
