"""Piper's voices: small neural voices for many languages, one model file each, spoken on this machine.

`briefing.speech.engines.piper.voices.fetch_voice` gets official ones; any other voice trained with Piper works as well.
"""

from __future__ import annotations

import io
import threading
import wave
from functools import cached_property
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta, Struct, convert

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.files import is_found
from briefing.paths import at_home
from briefing.speech.clauses import cut_at_clauses
from briefing.speech.engines.joining import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from piper import PiperVoice

    from briefing.speech.engine import Pcm

LONGEST_PART = 300
"""Characters in one part: memory grows with the length."""


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with piper."""

    model: Annotated[str, Meta(pattern=r"\.onnx$")]
    """The path of the voice's `.onnx`, with its `.onnx.json` beside it. `~` is the home folder."""
    speaker: Annotated[int, Meta(ge=0)] | None = None
    """Which of its speakers, for a voice that has several."""
    speed: Annotated[float, Meta(ge=0.5, le=2.0)] = 1.0
    """1 is the voice's own pace."""


class Piper:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = False
    takes_ipa = False
    keeps = True
    retried = 0

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        self._model = at_home(self._settings.model)
        self.requests = 0
        self._guard = threading.Lock()
        self._voice: PiperVoice | None = None
        self._closed = False

    @cached_property
    def identity(self) -> str:
        """The voice's file by name, size and time of change, and the settings."""
        try:
            found = self._model.stat()
        except OSError:
            return self._model.name
        file = f"{self._model.name} {found.st_size} {found.st_mtime_ns}"
        return f"{file} {self._settings.speaker} {self._settings.speed}"

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        if find_spec("piper") is None:
            return "the package piper-tts is not installed; run: pip install piper-tts"
        for path in (self._model, self._description):
            if not is_found(path):
                return f"there is no {path}; get an official voice with: briefing voices get nl_NL-pim-medium"
        return None

    def prepare(self, jobs: int | None) -> int:  # noqa: ARG002 - one voice uses all processors
        """One part at a time. Nothing is loaded yet: all that is asked for may be in the cache."""
        return 1

    def parts(self, sentence: str) -> Sequence[str]:
        """The sentence, cut at clauses where it is long."""
        return cut_at_clauses(sentence, LONGEST_PART) if any(map(str.isalnum, sentence)) else []

    def say(self, part: str) -> bytes:
        """WAV. The model varies its melody at random, so the same part sounds a little different another time."""
        from piper import SynthesisConfig

        with self._guard:
            if self._closed:
                raise VoiceRefusedError("the voice was told to stop")
            voice = self._loaded()
            self.requests += 1
            spoken_with = SynthesisConfig(speaker_id=self._settings.speaker, length_scale=1 / self._settings.speed)
            try:
                heard = b"".join(chunk.audio_int16_bytes for chunk in voice.synthesize(part, spoken_with))
            except Exception as error:  # Piper passes on whatever ONNX Runtime and espeak-ng raise
                raise VoiceRefusedError(f'Piper cannot say "{part[:60]}"', cause=str(error)) from error
        if not heard:
            raise VoiceRefusedError(f'Piper has no sound for "{part[:60]}"')
        return _wav(heard, voice.config.sample_rate)

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence from its parts."""
        return joined(said)

    def close(self) -> None:
        """Say no more; the part that is being said takes a second at most."""
        self._closed = True

    @property
    def _description(self) -> Path:
        return self._model.with_name(f"{self._model.name}.json")

    def _loaded(self) -> PiperVoice:
        if self._voice is None:
            from piper import PiperVoice

            try:
                self._voice = PiperVoice.load(self._model, self._description)
            except Exception as error:  # whatever JSON and ONNX Runtime raise for a file that is no voice
                raise VoiceMissingError(
                    f"the voice {self._model} cannot be loaded",
                    cause=f"{type(error).__name__}: {error}"[:200],
                    remedy="get it again: briefing voices get NAME",
                ) from error
        return self._voice


def _wav(samples: bytes, sample_rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(sample_rate)
        out.writeframes(samples)
    return file.getvalue()
