"""The measured tempo of each voice, kept in a small file beside the cache of takes."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from briefing.errors import WriteError
from briefing.files import read_bounded, write_whole
from briefing.model import Tempo
from briefing.speech.cache import default_cache
from briefing.speech.engine import make_engine

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Recording, Voice

_MOST_BYTES = 5_000_000

FILE_NAME = "tempo.json"
_MEMORY_CHARACTERS = 50_000
"""About an hour of speech: beyond it, what was heard earlier counts for less and less."""


def known_tempo(voice: Voice) -> Tempo:
    """The measured tempo of `voice`; what its file says where it was not heard before."""
    characters, ms = _read().get(_key(voice), (0, 0))
    return Tempo(ms / characters if characters > 0 < ms else voice.ms_per_character)


def remember_tempo(voice: Voice, recording: Recording) -> None:
    """Learn from the sentences of `recording` that `voice` spoke. A folder that cannot be written to is no error."""
    placed = [place for section in recording.sections for place in section.sentences if place.voice is None]
    known = _read()
    characters, ms = known.get(_key(voice), (0, 0))
    characters += sum(len(place.spoken) for place in placed)
    ms += sum(place.end_ms - place.start_ms for place in placed)
    while characters > _MEMORY_CHARACTERS:
        characters, ms = characters // 2, ms // 2
    known[_key(voice)] = characters, ms
    import msgspec

    with suppress(WriteError):
        write_whole(_path(), msgspec.json.encode(known))


def _key(voice: Voice) -> str:
    return f"{voice.engine} {make_engine(voice).identity}"


def _path() -> Path:
    return default_cache().folder / FILE_NAME


def _read() -> dict[str, tuple[int, int]]:
    import msgspec

    try:
        return msgspec.json.decode(read_bounded(_path(), _MOST_BYTES), type=dict[str, tuple[int, int]])
    except (OSError, msgspec.DecodeError):
        return {}
