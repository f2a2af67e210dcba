"""Sounds to measure: a tone, and one as loud as speech is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from briefing.audio.jingles import loudness
from briefing.audio.timeline import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

SPEECH_LUFS = -20.0


def tone(seconds: float, rate: int = RATE, hertz: float = 440.0) -> NDArray[np.float32]:
    time = np.arange(int(seconds * rate)) / rate
    return np.asarray(0.3 * np.sin(2 * np.pi * hertz * time), np.float32)


def speech(seconds: float) -> NDArray[np.int16]:
    """As loud as `SPEECH_LUFS`."""
    sound = tone(seconds)
    gain = 10 ** ((SPEECH_LUFS - loudness(sound)) / 20)
    return np.asarray(np.rint(sound * gain * 32768), np.int16)


def lufs(stretch: NDArray[np.int16]) -> float:
    return loudness(stretch.astype(np.float32) / np.float32(32768))
