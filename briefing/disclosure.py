"""The wording by which people are told that a voice is synthetic; a voice file may say it in words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SPOKEN_DISCLOSURE = "Voorgelezen door AI."
"""What a voice says of itself."""
SPEAKER = "AI-stem"
"""Who speaks, where speakers are named: in transcripts, players and books."""
TAG_DISCLOSURE = "Voorgelezen door een AI-stem (synthetic voice, text-to-speech)"
"""For people who inspect the file, also without Dutch."""
DISCLOSURE = "De tekst is voorgelezen door een AI-stem: een synthetische stem, door een computer gemaakt."
"""In the feed, on pages and in books, where a show's settings say nothing else."""
BOOK_DISCLOSURE = "De stem is synthetisch."
"""Among what a book's file tells people who choose it by how it can be read."""


def disclosed(disclosure: str, voices: Sequence[str]) -> str:
    """What tells that the voice is synthetic, with the names of those that speak where they are several."""
    return f"{disclosure.rstrip('.')}; stemmen: {', '.join(voices)}" if len(voices) > 1 else disclosure


def speaker(voice: str | None) -> str:
    """What a reader is told of who speaks: that it is a synthetic voice, and of several which."""
    return f"{SPEAKER} {voice}" if voice else SPEAKER
