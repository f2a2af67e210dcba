"""A tone for a voice, made in a moment."""

from __future__ import annotations

from functools import cache

import lameenc
import numpy as np

RATE = 44_100


@cache
def mp3_tone(milliseconds: int, pitch: int) -> bytes:
    """A tone that swells and fades, as an MP3 without tags."""
    time = np.arange(RATE * milliseconds // 1000) / RATE
    wave = 0.4 * np.sin(2 * np.pi * pitch * time) * np.sin(np.pi * time / time[-1])
    encoder = lameenc.Encoder()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_bit_rate(96)
    encoder.silence()
    return bytes(encoder.encode((wave * 32767).astype(np.int16).tobytes()) + encoder.flush())
