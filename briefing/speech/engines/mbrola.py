"""MBROLA's Dutch voices, through the espeak-ng of the system: where both are installed, as on Debian
(`apt install espeak-ng mbrola mbrola-nl2`).
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct, convert

from briefing.errors import VoiceMissingError, VoiceRefusedError, os_errors_as
from briefing.files import is_found
from briefing.speech.engines.espeak import Espeak
from briefing.speech.engines.joining import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing.speech.engine import Pcm

FOLDERS = (Path("/usr/share/mbrola"), Path("/usr/share/mbrola/voices"), Path("/usr/local/share/mbrola"))
"""The folders in which espeak-ng looks for a voice's data."""

_WITHIN_S = 60.0


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with mbrola."""

    voice: Literal["nl1", "nl2", "nl3"] = "nl2"
    """Which voice; espeak-ng knows the sounds of nl2 best."""
    words_per_minute: Annotated[int, Meta(ge=80, le=450)] = 150


class Mbrola:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = False
    takes_ipa = False
    keeps = False
    retried = 0

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        self.identity = f"{self._settings.voice} {self._settings.words_per_minute}"
        self.requests = 0
        self._plain = Espeak({})
        self._guard = threading.Lock()
        self._running: subprocess.Popen[bytes] | None = None
        self._closed = False

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        voice = self._settings.voice
        for program in ("espeak-ng", "mbrola"):
            if shutil.which(program) is None:
                return f"{program} is not installed; on Debian: apt install espeak-ng mbrola mbrola-{voice}"
        if not any(is_found(folder / voice) for folder in FOLDERS):
            return f"the MBROLA voice {voice} is not installed; on Debian: apt install mbrola-{voice}"
        return None

    def prepare(self, jobs: int | None) -> int:  # noqa: ARG002 - it is fast enough
        """One sentence at a time."""
        return 1

    def parts(self, sentence: str) -> Sequence[str]:
        """The whole sentence, as a line of plain text."""
        return self._plain.parts(sentence)

    def say(self, part: str) -> bytes:
        """WAV."""
        running = self._started()
        try:
            sound, complaint = running.communicate(part.encode(), _WITHIN_S)
        except subprocess.TimeoutExpired as error:
            running.kill()
            raise VoiceRefusedError(f'MBROLA did not finish "{part[:60]}"') from error
        if running.returncode != 0 or not sound.startswith(b"RIFF"):
            cause = complaint.decode("utf-8", "replace") or f"status {running.returncode}"
            raise VoiceRefusedError(f'MBROLA cannot say "{part[:60]}"', cause=cause[:200])
        return sound

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence's samples."""
        return joined(said)

    def close(self) -> None:
        """End the sentence that is being said."""
        with self._guard:
            self._closed = True
            if self._running:
                self._running.kill()

    def _started(self) -> subprocess.Popen[bytes]:
        voice, pace = f"mb-{self._settings.voice}", str(self._settings.words_per_minute)
        with self._guard:
            if self._closed:
                raise VoiceRefusedError("the voice was told to stop")
            self.requests += 1
            with os_errors_as(VoiceMissingError, "espeak-ng cannot be started"):
                self._running = subprocess.Popen(  # noqa: S603 - a fixed command; the text goes to its input
                    [shutil.which("espeak-ng") or "espeak-ng", "-v", voice, "-s", pace, "--stdin", "--stdout"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                )
            return self._running
