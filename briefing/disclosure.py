"""The wording that tells people a voice is synthetic; a voice file may have its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SPOKEN_DISCLOSURE = "Voorgelezen door AI."
"""The sentence that a voice made with Piper speaks; the other voices have it in their files."""
SPEAKER = "AI-stem"
"""The speaker's name, wherever speakers are named: in transcripts, players and books."""
TAG_DISCLOSURE = "Voorgelezen door een AI-stem (synthetic voice, text-to-speech)"
"""For people who inspect the MP3's tags, and may not read Dutch."""
DISCLOSURE = "De tekst is voorgelezen door een AI-stem: een synthetische stem, door een computer gemaakt."
"""For the feed, pages and books, unless the show's settings word it otherwise."""
BOOK_DISCLOSURE = "De stem is synthetisch."
"""For the accessibility metadata of a book, by which readers choose one they can use."""


def disclosed(disclosure: str, voices: Sequence[str]) -> str:
    """`disclosure`, with the names of the voices where there are several."""
    return f"{disclosure.rstrip('.')}; stemmen: {', '.join(voices)}" if len(voices) > 1 else disclosure


def speaker(voice: str | None) -> str:
    """The speaker as a reader sees it: a synthetic voice, with its name where several speak."""
    return f"{SPEAKER} {voice}" if voice else SPEAKER
