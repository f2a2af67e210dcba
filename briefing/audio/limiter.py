"""Brings a programme to its loudness: one gain for all of it, and a look-ahead limiter that bends only what would peak.

The limiter's gain at every moment follows from the survey alone, and so, very nearly, does the loudness that it leaves:
the right gain is found without touching a sample.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio.loudness import CHUNK, integrated, lufs_of
from briefing.audio.survey import CELL, CELLS_A_HOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from briefing.audio.loudness import Signal
    from briefing.audio.survey import Survey

_ATTACK, _HOLD = 3, 5
_RELEASE_DB = 0.2
_MEMORY = 512
_MOST_GAIN_DB = 40.0
_CLOSE_LU = 0.01
_MOST_GUESSES = 12

_S_CURVE = np.hanning(_ATTACK + 2)[1:-1]
_S_CURVE /= _S_CURVE.sum()


@dataclass(frozen=True, slots=True)
class Level:
    """How a programme is levelled."""

    gain_db: float
    """Applied to all of it."""
    ceiling_dbtp: float
    """What no peak may pass: the limiter's part."""


def chunks(survey: Survey, cells: int = CHUNK // CELL) -> Iterator[tuple[int, int]]:
    """The programme in stretches (of 3.2 s unless told otherwise), as first cell and the one after the last."""
    for start in range(0, survey.cells, cells):
        yield start, min(start + cells, survey.cells)


def gains(survey: Survey, start: int, end: int, level: Level) -> Signal:
    """The factors at the edges of cells `start` to `end`: one more than there are cells.

    What a peak needs is reached 1.4 ms before it along an S-curve of 5.7 ms, held for 11 ms (the period of a low voice,
    so that there is no ripple at its pitch), and given back at 105 dB a second.
    """
    peaks = survey.peaks(start - _MEMORY, end + _ATTACK + 1)
    needed = level.ceiling_dbtp - level.gain_db - 20 * np.log10(np.maximum(peaks.astype(np.float64), 1e-9))
    if needed.min() >= 0.0:
        return np.full(end - start + 1, 10 ** (level.gain_db / 20), np.float32)
    held = _running_minimum(np.minimum(needed, 0.0), _HOLD + 1 + _ATTACK + 1)
    slope = _RELEASE_DB * np.arange(len(held))
    released = np.minimum.accumulate(held - slope) + slope
    reduction = np.convolve(released, _S_CURVE, "valid")[-(end - start + 1) :]
    return (10 ** ((np.minimum(reduction, 0.0) + level.gain_db) / 20)).astype(np.float32)


def _running_minimum(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The least of each `width` values in a row."""
    reach = 1
    while 2 * reach <= width:
        values = np.minimum(values[:-reach], values[reach:])
        reach *= 2
    rest = width - reach
    return np.minimum(values[: len(values) - rest], values[rest:]) if rest else values


def limited(samples: Signal, factors: Signal) -> Signal:
    """Samples behind the limiter, whose gain runs straight from edge to edge of each cell."""
    rise = np.diff(factors)
    if not rise.any():
        return np.asarray(samples * factors[0], np.float32)
    levelled = samples.reshape(-1, CELL) * (factors[:-1, None] + _RAMP * rise[:, None])
    return np.asarray(levelled.reshape(-1), np.float32)


_RAMP: Signal = (np.arange(CELL) / CELL).astype(np.float32)


def loudness(survey: Survey, level: Level) -> float:
    """What the programme will measure behind the limiter, in LUFS."""
    hops = []
    for start, end in chunks(survey, 600 * CELLS_A_HOP):
        whole = end - (end - start) % CELLS_A_HOP
        factors = gains(survey, start, end, level)[1 : whole - start + 1]
        hops.append((survey.energies(start, whole) * factors * factors).reshape(-1, CELLS_A_HOP).sum(axis=1))
    return integrated(np.concatenate(hops))


def level_for(survey: Survey, target_lufs: float, ceiling_dbtp: float) -> Level:
    """The level that brings the programme to `target_lufs` under the ceiling; its gain to a hundredth of a dB.

    A programme of clicks alone, which no ceiling lets become so loud, stays quieter.
    """
    gain_db = target_lufs - lufs_of(survey.loudest)
    most, slope, last = gain_db + _MOST_GAIN_DB, 1.0, None
    for _ in range(_MOST_GUESSES):
        short = target_lufs - loudness(survey, Level(gain_db, ceiling_dbtp))
        if abs(short) < _CLOSE_LU:
            break
        if last is not None and gain_db != last[0]:
            slope = float(np.clip((last[1] - short) / (gain_db - last[0]), 0.2, 1.0))
        last = gain_db, short
        gain_db = min(gain_db + short / slope, most)
    return Level(round(gain_db, 2), ceiling_dbtp)
