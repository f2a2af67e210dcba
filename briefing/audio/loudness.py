"""A loudness meter: ITU-R BS.1770-4 integrated loudness and true peak, block by block, in numpy."""

from __future__ import annotations

import math
from array import array
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from briefing.audio.timeline import RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Signal = NDArray[np.float32]

HOP = RATE // 10
"""Gating blocks of 400 ms overlap by 75 %: one starts every 100 ms."""

_WINDOW = 16384
_STEP = 3 * HOP
_OVERLAP = _WINDOW - _STEP
_OFFSET_LU = -0.691
_ABSOLUTE_GATE_LUFS, _RELATIVE_GATE_LU = -70.0, -10.0


class KWeighting:
    """The K filter of BS.1770-4 as a stream: an overlap-save convolution, since numpy has no recursive filters.

    The filter's response has fallen under -140 dB within the overlap of 71 ms.
    """

    step = _STEP
    """What is fed in multiples of this comes out at once, sample for sample."""

    def __init__(self) -> None:
        self._pending = np.zeros(_OVERLAP, np.float32)

    def feed(self, samples: Signal) -> Signal:
        """The next weighted samples, as many whole steps as there are."""
        data = np.concatenate((self._pending, samples))
        steps = (len(data) - _OVERLAP) // _STEP
        self._pending = data[steps * _STEP :]
        if steps == 0:
            return np.zeros(0, np.float32)
        windows = sliding_window_view(data, _WINDOW)[::_STEP]
        weighted = np.fft.irfft(np.fft.rfft(windows, axis=1) * _K_RESPONSE, n=_WINDOW, axis=1)
        return np.ascontiguousarray(weighted[:, _OVERLAP:], dtype=np.float32).reshape(-1)

    def finish(self) -> Signal:
        """The weighted samples that are still owed."""
        owed = len(self._pending) - _OVERLAP
        return self.feed(np.zeros(_STEP - owed, np.float32))[:owed]


def _k_response() -> NDArray[np.complex64]:
    """The two filters of BS.1770-4 at our rate, at the FFT's bins; from their analogue prototypes, as in libebur128."""
    gain, quality, k = 10 ** (3.999843853973347 / 20), 0.7071752369554196, math.tan(math.pi * 1681.974450955533 / RATE)
    middle = gain**0.4996667741545416
    shelf_b = gain + middle * k / quality + k * k, 2 * (k * k - gain), gain - middle * k / quality + k * k
    shelf_a = 1 + k / quality + k * k, 2 * (k * k - 1), 1 - k / quality + k * k
    quality, k = 0.5003270373238773, math.tan(math.pi * 38.13547087602444 / RATE)
    pass_a = 1.0, 2 * (k * k - 1) / (1 + k / quality + k * k), (1 - k / quality + k * k) / (1 + k / quality + k * k)
    z = np.exp(-2j * np.pi * np.arange(_WINDOW // 2 + 1) / _WINDOW)

    def at_bins(coefficients: tuple[float, ...]) -> NDArray[np.complex128]:
        return np.asarray(np.polynomial.polynomial.polyval(z, np.asarray(coefficients)), np.complex128)

    response = at_bins(shelf_b) / at_bins(shelf_a) * at_bins((1.0, -2.0, 1.0)) / at_bins(pass_a)
    return response.astype(np.complex64)


_K_RESPONSE = _k_response()


class TruePeaks:
    """The magnitude between the samples, 4 x oversampled, as a stream that runs 5 samples late.

    Ten taps a phase: within 0.1 dB up to 14 kHz, which is beyond what speech and a 96 kbit/s MP3 make peaks of.
    """

    def __init__(self) -> None:
        self._before = np.zeros(_TAPS - 1, np.float32)

    def feed(self, samples: Signal) -> Signal:
        """For each sample the greatest magnitude from it up to the next one."""
        data = self._continued(samples)
        peaks = np.abs(data[_TAPS // 2 - 1 : -(_TAPS // 2)])
        for phase in _PHASES:
            np.maximum(peaks, np.abs(np.convolve(data, phase, "valid")), out=peaks)
        return np.asarray(peaks, np.float32)

    def peak_above(self, samples: Signal, known: float) -> float:
        """The greatest magnitude in `samples` or `known`, whichever is greater; quicker where it cannot be above."""
        if max(float(np.abs(samples).max(initial=0.0)), float(np.abs(self._before).max())) * _MOST_OVERSHOOT <= known:
            self._continued(samples)
            return known
        return max(known, float(self.feed(samples).max(initial=0.0)))

    def _continued(self, samples: Signal) -> Signal:
        data = np.concatenate((self._before, samples))
        self._before = data[len(data) - _TAPS + 1 :]
        return data


_TAPS = 10


def _phases() -> NDArray[np.float32]:
    """Kaiser-windowed sinc interpolators for a quarter, a half and three quarters of a sample."""
    half = _TAPS // 2
    time = np.arange(1 - half, half + 1) - np.array([[0.25], [0.5], [0.75]])
    taps = np.sinc(time) * np.i0(5.0 * np.sqrt(np.maximum(0.0, 1.0 - (time / half) ** 2)))
    return np.asarray((taps / taps.sum(axis=1, keepdims=True))[:, ::-1], np.float32)


_PHASES = _phases()
_MOST_OVERSHOOT = float(np.abs(_PHASES).sum(axis=1).max())


class Meter:
    """Measures a mono signal at the programme's rate; full scale is 1.0."""

    def __init__(self) -> None:
        self._filter = KWeighting()
        self._peaks = TruePeaks()
        self._rest = np.zeros(0, np.float32)
        self._energies = array("d")
        self._peak = 0.0
        self.samples = 0
        """How many samples it has been fed."""

    def feed(self, samples: Signal) -> None:
        """Measure the next block, of any length."""
        self.samples += len(samples)
        for start in range(0, len(samples), HOP):
            self._peak = self._peaks.peak_above(samples[start : start + HOP], self._peak)
        self._take(self._filter.feed(samples))

    def finish(self) -> None:
        """Measure what is still owed; nothing may be fed after this."""
        self._peak = self._peaks.peak_above(np.zeros(_TAPS, np.float32), self._peak)
        self._take(self._filter.finish())

    def _take(self, weighted: Signal) -> None:
        weighted = np.concatenate((self._rest, weighted))
        whole = len(weighted) // HOP
        self._energies.extend(energies(weighted[: whole * HOP], HOP))
        self._rest = weighted[whole * HOP :]

    def lufs(self) -> float:
        """Integrated loudness so far; minus infinity for silence."""
        return integrated(self._energies)

    def true_peak_dbtp(self) -> float:
        """Greatest true peak so far; minus infinity for silence."""
        return 20 * math.log10(self._peak) if self._peak else -math.inf


def energies(weighted: Signal, length: int) -> Signal:
    """The sum of squares of each stretch of `length` samples."""
    stretches = weighted.reshape(-1, length)
    return np.asarray(np.einsum("ij,ij->i", stretches, stretches), np.float32)


def integrated(hops: Sequence[float] | Signal) -> float:
    """Gated loudness in LUFS from the K-weighted energy of every 100 ms (BS.1770-4, section 5.1)."""
    power = (
        np.convolve(np.asarray(hops, np.float64), np.ones(4), "valid") / (4 * HOP) if len(hops) >= 4 else np.zeros(1)
    )
    loud = power[power > _power(_ABSOLUTE_GATE_LUFS)]
    if not len(loud):
        return -math.inf
    return _lufs(float(loud[loud > loud.mean() * 10 ** (_RELATIVE_GATE_LU / 10)].mean()))


def lufs_of(energy: float) -> float:
    """The loudness of 100 ms by themselves, from their K-weighted energy; minus infinity for silence."""
    return _lufs(energy / HOP)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET_LU) / 10))


def _lufs(power: float) -> float:
    return _OFFSET_LU + 10 * math.log10(power) if power else -math.inf
