"""The survey of a programme, which the limiter works from: the peak and energy of every 2 ms, kept on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from briefing.audio.mastering.loudness import CHUNK, HOP, KWeighting, TruePeaks, energies

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from briefing.audio.mastering.loudness import Signal
    from briefing.audio.scratch import Scratch

CELL = 90
"""The samples in a cell of 2 ms: 100 ms is a whole number of cells."""
CELLS_A_HOP = HOP // CELL

_EVERY = 2
"""The filter takes every other sample. K-weighting is flat from 3 kHz up, so what aliases keeps its weight; and the
finished programme is measured in full.
"""
_VALUES = np.dtype([("peak", np.float32), ("energy", np.float32)])


class Survey:
    """True peak and K-weighted energy of every cell of a programme that comes in as a stream, kept in `scratch`.

    What has been surveyed can be read by another thread.
    """

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._filter, self._peaks = KWeighting(_EVERY), TruePeaks(oversampling=2, taps=10)
        self._pending = np.zeros(0, np.float32)
        self.cells = 0
        """The number of cells surveyed."""

    def feed(self, samples: Signal) -> None:
        """Survey the next samples; full scale is 1.0."""
        data = np.concatenate((self._pending, samples))
        whole = len(data) - len(data) % CHUNK
        for start in range(0, whole, CHUNK):
            batch = data[start : start + CHUNK]
            self._write(batch, self._filter.feed(batch[::_EVERY]))
        self._pending = data[whole:]

    def finish(self) -> None:
        """Survey the end. The programme must be a whole number of cells long, and end in silence as programmes do."""
        weighted = self._filter.feed(self._pending[::_EVERY])
        self._write(self._pending, np.concatenate((weighted, self._filter.finish())))

    def _write(self, samples: Signal, weighted: Signal) -> None:
        cells = np.empty(len(samples) // CELL, _VALUES)
        cells["peak"] = self._peaks.feed(samples).reshape(-1, CELL).max(axis=1, initial=0.0)
        cells["energy"] = energies(weighted, CELL // _EVERY) * _EVERY
        self._scratch.add(cells.tobytes())
        self.cells += len(cells)

    def peaks(self, start: int, end: int) -> Signal:
        """The true peaks of cells `start` to `end`; zero before the programme and after it."""
        return self._read("peak", start, end)

    def energies(self, start: int, end: int) -> Signal:
        """The K-weighted energies of cells `start` to `end`; zero before the programme and after it."""
        return self._read("energy", start, end)

    def _read(self, value: str, start: int, end: int) -> NDArray[np.float32]:
        first, last = max(start, 0), min(end, self.cells)
        found = self._scratch.read(first * _VALUES.itemsize, (last - first) * _VALUES.itemsize)
        values = np.zeros(end - start, np.float32)
        values[first - start : last - start] = np.frombuffer(found, _VALUES)[value]
        return values
