"""The order for an archive: what is the same for all its programmes (voice, lexicon, settings, target)."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.items import digest_of
from briefing.dutch.lexicon import Entry  # noqa: TC001 - read at run time, where orders are decoded
from briefing.errors import UsageError, VoiceMissingError
from briefing.paths import real
from briefing.studio.options import DEFAULT_VOICE

if TYPE_CHECKING:
    from briefing.archive.items import Item
    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Voice
    from briefing.settings.schema import Settings

VOICES = ("nl-neural", "nl-offline")
"""The voices to use if none is named: the first that can speak here."""
_FREE_SERVICES = {"google"}
"""Engines that are somebody's free service, not meant for a hundred thousand articles."""
_NO_SOUND = ("description", "fallback", "origin", "ms_per_character")
MOST_REQUESTS = 8
"""The requests at once to a server whose voice file says nothing else."""
LONGEST_S = 1800.0
"""The longest time for one article: a maker that takes longer must be hanging."""


class Order(msgspec.Struct, frozen=True):
    """How every article of an archive is made, and where the programmes go. Workers receive it once."""

    target: str
    """The folder or bucket, as a worker reaches it."""
    voice: str
    """The voice's name."""
    voice_file: str
    """The text of the voice file."""
    sound: str
    """A digest of everything in the voice, the lexicon and the settings that changes a programme."""
    lexicon: tuple[Entry, ...] = ()
    """The show's own pronunciations."""
    show: str = "Briefing"
    genres: bool = True
    corrections: bool = True
    requests: int | None = None
    """The articles that a networked voice reads at once, over all workers; None for a voice that needs no network."""
    longest_s: float = LONGEST_S

    def work(self, item: Item) -> str:
        """The digest that stands for making one item: it changes with the article and anything it is made with."""
        return digest_of(item.identity, item.edition, self.sound)


def order_for(target: str, settings: Settings, *, voice: Voice, lexicon: Lexicon) -> Order:
    """The order for an archive at `target`, read by `voice`, with a show's settings."""
    from briefing.dutch.lexicon_file import shipped_lexicon
    from briefing.speech.engine import make_engine

    own = lexicon.entries[len(shipped_lexicon().entries) :]
    sounds = {key: value for key, value in dataclasses.asdict(voice).items() if key not in _NO_SOUND}
    entries = [dataclasses.asdict(entry) for entry in own]
    show = settings.title or "Briefing"
    return Order(
        target=target if "://" in target else str(real(Path(target))),
        voice=voice.name,
        voice_file=Path(voice.origin).read_text("utf-8-sig"),
        sound=digest_of(json.dumps([sounds, entries, show, settings.genres, settings.corrections], sort_keys=True)),
        lexicon=own,
        show=show,
        genres=settings.genres,
        corrections=settings.corrections,
        requests=_requests(voice) if make_engine(voice).needs_network else None,
    )


def voice_for(named: str | None, settings: Settings) -> Voice:
    """The voice for an archive: the one named, else the show's own, else the best that can speak here.

    Raises:
        UsageError: there is no such voice, or it is a free service.
        SettingsError: its file is wrong.
        VoiceMissingError: it cannot speak here.
    """
    from briefing.speech.voices import availability, find_voice

    name = named or (settings.voice if settings.voice != DEFAULT_VOICE else None)
    if name is None:
        name = next((each for each in VOICES if availability(find_voice(each)) is None), VOICES[-1])
    found = find_voice(name)
    if found.engine in _FREE_SERVICES:
        raise UsageError(
            f"the voice {found.name} does not read an archive",
            cause="it is a free service of somebody else's",
            remedy=f"choose {' or '.join(VOICES)}, or a server of your own",
        )
    if cause := availability(found):
        raise VoiceMissingError(f"the voice {found.name} cannot speak here", cause=cause)
    return found


def _requests(voice: Voice) -> int:
    """The number of requests at once that the voice file says its server takes."""
    said = voice.settings.get("requests", MOST_REQUESTS)
    return said if isinstance(said, int) else MOST_REQUESTS
