"""One gain that brings a programme to its loudness, and a look-ahead limiter that turns down only what would peak.

The limiter's gain at every moment follows from the survey alone, and so, very nearly, does the resulting loudness: the
right gain is found without processing any samples.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio.mastering.loudness import integrated, lufs_of
from briefing.audio.mastering.survey import CELL, CELLS_A_HOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from briefing.audio.mastering.loudness import Signal
    from briefing.audio.mastering.survey import Survey

_ATTACK = 3
_PITCH, _CLICK = 7, 5
_RELEASE_DB = 0.2
_BEFORE = 256
LOOK_AHEAD = 32
"""The number of later cells of the survey on which the gain of a cell depends."""
_MOST_GAIN_DB = 40.0
_CLOSE_LU = 0.01
_AT_ONCE = 250 * CELLS_A_HOP
_MOST_GUESSES = 12

_S_CURVE = np.hanning(_ATTACK + 2)[1:-1]
_S_CURVE /= _S_CURVE.sum()
_RAMP: Signal = (np.arange(CELL) / CELL).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Level:
    """The gain and the ceiling of a programme."""

    gain_db: float
    """The gain applied to all of it."""
    ceiling_dbtp: float
    """The true peak that the limiter lets nothing pass."""


def stretches(cells: int, each: int) -> Iterator[tuple[int, int]]:
    """Stretches of `each` cells, the last one shorter, that make up `cells`: their first cell, and the one after."""
    for start in range(0, cells, each):
        yield start, min(start + each, cells)


def gains(survey: Survey, start: int, end: int, level: Level) -> Signal:
    """The gain factors at the edges of cells `start` to `end`: one more than there are cells.

    The reduction that a peak needs is reached 2 ms before it, along an S-curve of 6 ms. After a click it is released as
    quickly. A peak that lasts, or recurs at a voice's pitch, is held and then released at 98 dB a second, so that the
    gain does not ripple with the voice.
    """
    peaks = survey.peaks(start - _BEFORE, end + LOOK_AHEAD)
    needed = level.ceiling_dbtp - level.gain_db - 20 * np.log10(np.maximum(peaks.astype(np.float64), 1e-9))
    if needed.min() >= 0.0:
        return np.full(end - start + 1, 10 ** (level.gain_db / 20), np.float32)
    needed = np.minimum(needed, 0.0)
    reduction = _smooth(np.minimum(needed, _released(_lasting(needed))))
    edges = np.minimum(reduction[_BEFORE : _BEFORE + end - start + 1], 0.0)
    return np.asarray(10 ** ((edges + level.gain_db) / 20), np.float32)


def _lasting(needed: NDArray[np.float64]) -> NDArray[np.float64]:
    """The reductions needed, without those that are over within 10 ms; one that recurs within 14 ms is not over."""
    joined = -_running_least(-_running_least(needed, _PITCH), _PITCH)
    return _running_least(-_running_least(-joined, _CLICK), _CLICK)


def _released(held: NDArray[np.float64]) -> NDArray[np.float64]:
    slope = _RELEASE_DB * np.arange(len(held))
    return np.asarray(np.minimum.accumulate(held - slope) + slope)


def _smooth(needed: NDArray[np.float64]) -> NDArray[np.float64]:
    """The gains along S-curves that stay below what each cell needs, from the edge before it to the edge after it."""
    return np.convolve(_running_least(needed, _ATTACK + 2), _S_CURVE, "same")


def _running_least(values: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The least of the `width` values around each."""
    padded, reach = np.zeros(len(values) + width - 1), 1
    padded[width // 2 : width // 2 + len(values)] = values
    while 2 * reach <= width:
        padded = np.minimum(padded[:-reach], padded[reach:])
        reach *= 2
    rest = width - reach
    return np.minimum(padded[: len(values)], padded[rest:]) if rest else padded


def limited(samples: Signal, factors: Signal) -> Signal:
    """The samples after the limiter, whose gain is interpolated linearly between the edges of each cell."""
    rise = np.diff(factors)
    if not rise.any():
        return np.asarray(samples * factors[0], np.float32)
    levelled = samples.reshape(-1, CELL) * (factors[:-1, None] + _RAMP * rise[:, None])
    return np.asarray(levelled.reshape(-1), np.float32)


def loudness(survey: Survey, cells: int, level: Level) -> float:
    """The loudness in LUFS that the first `cells` cells will have after the limiter."""
    hops = []
    for start, end in stretches(cells, _AT_ONCE):
        factors = gains(survey, start, end, level)
        power = (factors[:-1] ** 2 + factors[:-1] * factors[1:] + factors[1:] ** 2) / 3
        hops.append(_hops(survey.energies(start, end) * power))
    return integrated(np.concatenate(hops))


def level_for(survey: Survey, cells: int, target_lufs: float, ceiling_dbtp: float) -> Level:
    """The level that brings the first `cells` cells to `target_lufs` below the ceiling, to a hundredth of a dB.

    A programme of nothing but clicks cannot become that loud below the ceiling and stays quieter; silence stays silent.
    """
    hops = np.concatenate([_hops(survey.energies(*stretch)) for stretch in stretches(cells, _AT_ONCE)])
    loudest = float(hops.max(initial=0.0))
    if loudest == 0.0:
        return Level(0.0, ceiling_dbtp)
    unlimited = integrated(hops)
    gain_db = target_lufs - (unlimited if np.isfinite(unlimited) else lufs_of(loudest))
    most, slope, last = gain_db + _MOST_GAIN_DB, 1.0, None
    for _ in range(_MOST_GUESSES):
        short = target_lufs - loudness(survey, cells, Level(gain_db, ceiling_dbtp))
        if abs(short) < _CLOSE_LU:
            break
        if last is not None and gain_db != last[0]:
            slope = float(np.clip((last[1] - short) / (gain_db - last[0]), 0.2, 1.0))
        last = gain_db, short
        gain_db = min(gain_db + short / slope, most)
    return Level(round(gain_db, 2), ceiling_dbtp)


def _hops(cell_energies: NDArray[np.floating]) -> NDArray[np.floating]:
    """The energy of every whole 100 ms."""
    whole = len(cell_energies) - len(cell_energies) % CELLS_A_HOP
    return np.asarray(cell_energies[:whole].reshape(-1, CELLS_A_HOP).sum(axis=1))
