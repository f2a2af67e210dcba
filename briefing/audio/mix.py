"""Stretches of programme, made of takes: trimmed, resampled, joined with silence. pydub is used only here."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np
import soxr

from briefing.audio.timeline import RATE

with warnings.catch_warnings():  # pydub warns of a missing ffmpeg, which we do not use, and of audioop
    warnings.simplefilter("ignore")
    from pydub import AudioSegment

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from briefing.model import Take

    Pcm = NDArray[np.int16]
    """Mono samples."""

HEADROOM = 0.5
"""Takes are laid down at half their level, because resampling one that touches full scale would overshoot."""

_FRAME_MS = 5
_SILENCE_DB = -48.0
_KEEP_BEFORE_MS, _KEEP_AFTER_MS = 10, 30
_FADE_MS = 2
_FADED_DB = -60.0
"""The level at which fades begin and end; with pydub's own -120 dB, most of a fade is inaudible."""


def clip(take: Take) -> NDArray[np.int16]:
    """The take as it goes into the programme: without the silence around it, at the programme's rate, and scaled by
    `HEADROOM`.

    An empty take becomes 100 ms of silence, so that its sentence has a place on the timeline.
    """
    if not len(take.samples):
        return silence(RATE // 10)
    trimmed = trim(take.samples, take.sample_rate).astype(np.float32)
    trimmed -= trimmed.mean()
    resampled = soxr.resample(trimmed, take.sample_rate, RATE, quality="HQ") if take.sample_rate != RATE else trimmed
    return to_pcm(_faded(resampled * np.float32(HEADROOM)))


def to_pcm(samples: NDArray[np.float32]) -> NDArray[np.int16]:
    """The samples rounded to 16 bits; full scale is 32768."""
    return np.clip(np.rint(samples), -32768, 32767).astype(np.int16)


def trim(samples: NDArray[np.int16], rate: int) -> NDArray[np.int16]:
    """A take from its first sound to its last, and a little on either side; a silent take unchanged.

    Sound is anything less than 48 dB below the loudest 5 ms: an *f* or *h* at the edge of a word is 30 to 45 dB below
    the vowels, a voice's noise lower still.
    """
    frame = max(1, rate * _FRAME_MS // 1000)
    count = len(samples) // frame
    if count == 0:
        return samples
    level = samples[: count * frame].reshape(count, frame).std(axis=1, dtype=np.float32)
    loudest = float(level.max())
    if loudest == 0.0:
        return samples
    sounding = np.flatnonzero(level > loudest * 10 ** (_SILENCE_DB / 20))
    start = int(sounding[0]) * frame - rate * _KEEP_BEFORE_MS // 1000
    end = (int(sounding[-1]) + 1) * frame + rate * _KEEP_AFTER_MS // 1000
    return samples[max(0, start) : end]


def _faded(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """The samples with raised-cosine fades at both ends, so that the cuts do not click."""
    length = min(RATE * _FADE_MS // 1000, len(samples) // 2)
    ramp = (0.5 - 0.5 * np.cos(np.pi * (np.arange(length) + 0.5) / max(length, 1))).astype(np.float32)
    samples[:length] *= ramp
    samples[len(samples) - length :] *= ramp[::-1]
    return samples


def silence(length: int) -> NDArray[np.int16]:
    """Digital silence of `length` samples."""
    return np.zeros(length, np.int16)


def stitch(*parts: NDArray[np.int16]) -> NDArray[np.int16]:
    """Clips and silences as one stretch of programme; joined all at once, so that they are copied only once."""
    return np.frombuffer(_segment(b"".join(part.tobytes() for part in parts)).raw_data, np.int16)


def faded(sound: NDArray[np.int16], *, fade_in: int = 0, fade_out: int = 0) -> NDArray[np.int16]:
    """`sound` faded in over its first `fade_in` ms and out over its last `fade_out` ms."""

    def fade(segment: AudioSegment) -> AudioSegment:
        if fade_in:
            segment = segment.fade(from_gain=_FADED_DB, start=0, duration=fade_in)
        if fade_out:
            segment = segment.fade(to_gain=_FADED_DB, end=len(segment), duration=fade_out)
        return segment

    return _worked(sound, fade)


def swelled(sound: NDArray[np.int16], *, gain_db: float, ramp: int) -> NDArray[np.int16]:
    """`sound` louder by `gain_db`, with ramps of `ramp` ms at its beginning and end."""
    return _worked(
        sound,
        lambda segment: segment.fade(to_gain=gain_db, start=0, duration=ramp).fade(
            to_gain=-gain_db, end=len(segment), duration=ramp
        ),
    )


def overlaid(stretch: NDArray[np.int16], sound: NDArray[np.int16]) -> NDArray[np.int16]:
    """`stretch` with `sound`, which is equally long, mixed under it."""
    return _worked(stretch, lambda segment: segment.overlay(_segment(_padded(sound).tobytes())))


def _worked(samples: NDArray[np.int16], work: Callable[[AudioSegment], AudioSegment]) -> NDArray[np.int16]:
    """The samples after pydub's `work`. pydub counts in ms, so they are padded to whole tens of ms and cut back."""
    worked = np.frombuffer(work(_segment(_padded(samples).tobytes())).raw_data, np.int16)
    return worked[: len(samples)]


def _padded(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    return np.pad(samples, (0, -len(samples) % (RATE // 100)))


def _segment(data: bytes) -> AudioSegment:
    return AudioSegment(data=data, sample_width=2, frame_rate=RATE, channels=1)
