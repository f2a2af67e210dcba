"""An estimate of a script's duration, before it is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model import LEAD_IN_MS, TAIL_MS, pauses_after

if TYPE_CHECKING:
    from briefing.model import Script, Voice

EDGES_MS = LEAD_IN_MS + TAIL_MS
"""Silence before the first word and after the last."""


def estimated_ms(script: Script, voice: Voice) -> int:
    """The milliseconds that `voice` will need for `script`, by its pace in characters and by its pauses."""
    speech = sum(len(sentence.spoken) for sentence in script.sentences) * voice.ms_per_character
    return round(speech) + LEAD_IN_MS + sum(pauses_after(script, voice.pauses))
