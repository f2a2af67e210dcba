"""The embedded voice: espeak-ng's Dutch, from the `espeakng-loader` wheel, in this process. It needs no network.

160 words a minute with a small gap between words was the most intelligible setting measured for Dutch. It speaks about
900 times faster than real time, so its takes are not cached: reading them from disk would save a few milliseconds a
sentence, and a minute of speech takes 2.6 MB.
"""

from __future__ import annotations

import atexit
import ctypes
import os
import shutil
import sys
import tempfile
import threading
import unicodedata
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct, convert

from briefing.errors import VoiceMissingError, VoiceRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefing.speech.engine import Pcm

SAMPLE_RATE = 22050
"""Samples a second, fixed by the voice."""

VOICE = b"gmw/nl"
"""Dutch, by its file in espeak-ng's data: one of the West Germanic languages."""
_LONGEST_DATA_PATH = 150
"""Bytes: espeak-ng copies the path into a buffer of 160 (N_PATH_HOME in its speech.h), and adds to it."""

# From espeak-ng's speak_lib.h
_AUDIO_OUTPUT_SYNCHRONOUS = 2
_INITIALIZE_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_POS_CHARACTER = 1
_RATE = 1
_WORDGAP = 7
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)

one_at_a_time = threading.Lock()
"""espeak-ng keeps its state in globals: two threads at once crash it."""


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with espeak."""

    words_per_minute: Annotated[int, Meta(ge=80, le=450)] = 160
    """espeak-ng's own range."""
    word_gap: Annotated[int, Meta(ge=0, le=50)] = 1
    """Silence between words, in units of 10 ms at the default speed."""


class Espeak:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = False
    takes_ipa = False
    keeps = False

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        self.requests = self.retried = 0
        self.identity = f"nl {self._settings.words_per_minute} {self._settings.word_gap}"

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        if find_spec("espeakng_loader") is None:
            return "the package espeakng-loader is not installed; run: pip install espeakng-loader"
        return None

    def prepare(self, jobs: int | None) -> int:  # noqa: ARG002 - espeak-ng cannot do two things at once
        """One sentence at a time."""
        return 1

    def parts(self, sentence: str) -> Sequence[str]:
        """The whole sentence, as a line of plain text."""
        line = plain_line(sentence)
        return [line] if any(character.isalnum() for character in line) else []

    def say(self, part: str) -> bytes:
        """Mono 16-bit samples at `SAMPLE_RATE`: always the same for the same text, whatever was said before."""
        with one_at_a_time, opened_library() as library:
            self.requests += 1
            heard = bytearray()

            def collect(samples: ctypes._Pointer[ctypes.c_short], count: int, _events: object) -> int:
                if count > 0:
                    heard.extend(ctypes.string_at(samples, 2 * count))
                return 0

            callback = _Callback(collect)
            library.espeak_SetSynthCallback(callback)
            choose(library, VOICE)
            library.espeak_SetParameter(_RATE, self._settings.words_per_minute, 0)
            library.espeak_SetParameter(_WORDGAP, self._settings.word_gap, 0)
            text = part.encode() + b"\0"
            status = library.espeak_Synth(text, len(text), 0, _POS_CHARACTER, 0, _CHARS_UTF8, None, None)
        if status != 0 or not heard:
            raise VoiceRefusedError(f'espeak-ng cannot say "{part[:60]}"', cause=f"status {status}")
        return bytes(heard)

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence's samples."""
        import numpy as np

        from briefing.speech.engine import Pcm

        return Pcm(np.frombuffer(b"".join(sound for _, sound in said), np.int16), SAMPLE_RATE)

    def close(self) -> None:
        """Nothing to do: a sentence takes milliseconds."""


def plain_line(text: str) -> str:
    """The text as one line without control characters, some of which espeak-ng would obey."""
    return " ".join("".join(map(_plain, text)).split())


def _plain(character: str) -> str:
    """The character; a space for a control character, nothing for an invisible or unassigned one (a soft hyphen)."""
    kind = unicodedata.category(character)
    return " " if kind == "Cc" else "" if kind[0] == "C" else character


@contextmanager
def opened_library() -> Iterator[ctypes.CDLL]:
    """A block with espeak-ng freshly loaded (1.5 ms). It remembers the phase of its oscillators, so that the same words
    sound different the second time; loading it again makes it forget, initialising it again does not.

    Raises:
        VoiceMissingError: it cannot be loaded, or its data cannot be used.
    """
    import espeakng_loader

    try:
        library = ctypes.CDLL(espeakng_loader.get_library_path())
    except OSError as error:
        raise VoiceMissingError(
            "espeak-ng cannot be loaded", cause=str(error), remedy="run: pip install --force-reinstall espeakng-loader"
        ) from error
    try:
        folder = os.fsencode(_short_path(espeakng_loader.get_data_path()))
        rate = library.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, folder, _INITIALIZE_DONT_EXIT)
        if rate != SAMPLE_RATE:
            raise VoiceMissingError(
                "espeak-ng does not start",
                cause=f"its data in {folder!r} cannot be used",
                remedy="run: pip install --force-reinstall espeakng-loader",
            )
        yield library
        library.espeak_Terminate()
    finally:
        _unload(library)


def choose(library: ctypes.CDLL, voice: bytes) -> None:
    """Have espeak-ng speak with the voice in the file `voice`. Asked by name instead, it reads all of its 130 voices
    first, which takes half as long as a sentence; so the name is tried only where its data are laid out otherwise.

    Raises:
        VoiceMissingError: it has no such voice.
    """
    name = voice.rpartition(b"/")[2]
    if library.espeak_SetVoiceByName(voice) != 0 and library.espeak_SetVoiceByName(name) != 0:
        raise VoiceMissingError(
            f"espeak-ng has no voice {name.decode()}", remedy="run: pip install --force-reinstall espeakng-loader"
        )


def _unload(library: ctypes.CDLL) -> None:
    import _ctypes

    if sys.platform == "win32":
        _ctypes.FreeLibrary(library._handle)
    else:
        _ctypes.dlclose(library._handle)


@cache
def _short_path(data: str) -> str:
    """A path to espeak-ng's data that fits its buffer: where need be, a link (or a copy) in a temporary folder."""
    if len(os.fsencode(data)) <= _LONGEST_DATA_PATH:
        return data
    folder = tempfile.mkdtemp(prefix="espeak-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    short = Path(folder) / "data"
    try:
        short.symlink_to(data, target_is_directory=True)
    except OSError:
        shutil.copytree(data, short)
    return str(short)
