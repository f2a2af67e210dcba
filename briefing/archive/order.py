"""What is the same for all programmes of an archive: voice, lexicon, settings, target. Workers get it once."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.items import digest_of
from briefing.dutch.lexicon import Entry  # noqa: TC001 - read at run time, where orders are decoded
from briefing.errors import UsageError, VoiceMissingError
from briefing.studio.options import DEFAULT_VOICE

if TYPE_CHECKING:
    from briefing.archive.items import Item
    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Voice
    from briefing.settings.schema import Settings

VOICES = ("nl-neural", "nl-offline")
"""Who speaks where nobody is named: the first that can."""
_FREE_SERVICES = {"google"}
"""Engines that are somebody's free service: not for a hundred thousand articles."""
_NO_SOUND = ("description", "fallback", "origin", "ms_per_character")
MOST_REQUESTS = 8
"""Of a server that says nothing else in its voice file."""
LONGEST_S = 1800.0
"""For one article; whoever is still at it then hangs."""


class Order(msgspec.Struct, frozen=True):
    """How every article of an archive is made, and where the programmes go."""

    target: str
    """The folder or bucket, as a worker reaches it."""
    voice: str
    """Its name."""
    voice_file: str
    """Its file's text."""
    sound: str
    """A digest of all that the voice, the lexicon and the settings have to say about a programme."""
    lexicon: tuple[Entry, ...] = ()
    """The show's own pronunciations."""
    show: str = "Briefing"
    genres: bool = True
    corrections: bool = True
    requests: int | None = None
    """How many articles at once a voice on a network reads, on all workers together; None for one that needs none."""
    longest_s: float = LONGEST_S

    def work(self, item: Item) -> str:
        """The digest of a piece of work: differs when the article or anything that it is made with does."""
        return digest_of(item.identity, item.edition, self.sound)


def order_for(target: str, settings: Settings, *, voice: Voice, lexicon: Lexicon) -> Order:
    """The order for an archive at `target`, read by `voice`, in the manner of a show."""
    from briefing.dutch.lexicon_file import shipped_lexicon
    from briefing.speech.engine import make_engine

    own = lexicon.entries[len(shipped_lexicon().entries) :]
    sounds = {key: value for key, value in dataclasses.asdict(voice).items() if key not in _NO_SOUND}
    entries = [dataclasses.asdict(entry) for entry in own]
    show = settings.title or "Briefing"
    return Order(
        target=target if "://" in target else str(Path(target).resolve()),
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
    """The voice for an archive: the one that is named, else the show's own, else the best that can speak here.

    Raises:
        UsageError: there is no such voice, or it is somebody's free service.
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
    """As many as the voice file says that its server takes."""
    said = voice.settings.get("requests", MOST_REQUESTS)
    return said if isinstance(said, int) else MOST_REQUESTS
