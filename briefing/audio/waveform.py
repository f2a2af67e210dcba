"""The waveform of a programme, for the seek bar: its loudness along its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import PublishError

if TYPE_CHECKING:
    from pathlib import Path

BARS = 180
_AT_ONCE = 30
"""The number of bars read at once, so that a long programme need not fit into memory."""


def waveform(mp3: Path) -> tuple[int, ...]:
    """The loudness (RMS) of 180 equal stretches of `mp3`, from 0 to 100, which is the loudest.

    Raises:
        PublishError: the file holds no audio that can be decoded.
    """
    import numpy as np
    import soundfile

    try:
        with soundfile.SoundFile(mp3) as audio:
            window = max(1, -(-audio.frames // BARS))
            energies: list[float] = []
            while len(block := audio.read(window * _AT_ONCE, dtype="float32")):
                squares = np.square(block, dtype=np.float64)
                starts = np.arange(0, len(squares), window)
                energies.extend(np.sqrt(np.add.reduceat(squares, starts) / np.diff([*starts, len(squares)])))
    except (soundfile.LibsndfileError, RuntimeError) as error:
        raise PublishError(
            f"cannot listen to {mp3}", cause="it is not an MP3, or a damaged one", remedy="make it again"
        ) from error
    levels = np.asarray(energies) if energies else np.zeros(1)
    loudest = float(levels.max()) or 1.0
    return tuple(int(level) for level in np.rint(100 * levels / loudest))
