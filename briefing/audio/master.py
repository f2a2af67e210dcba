"""A spool becomes an MP3 of the right loudness: levelled, encoded, and measured as a listener will hear it."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from briefing.audio import limiter, mix, mp3
from briefing.audio.loudness import CHUNK, Meter

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from briefing.audio.limiter import Level
    from briefing.audio.spool import Spool

TARGET_LUFS = -16.0
MOST_TRUE_PEAK_DBTP = -1.0

_LAME_LOSS_LU = 0.43
_SAFE_TRUE_PEAK_DBTP = MOST_TRUE_PEAK_DBTP - 0.1
"""Meters that oversample otherwise read a little more."""
_FIRST_CEILING_DBTP = MOST_TRUE_PEAK_DBTP - 0.1
_SPARE_DB = 0.1
_NEAR_ENOUGH_LU = 0.1
_MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """What a decoded MP3 measures."""

    lufs: float
    true_peak_dbtp: float
    samples: int


def master(spool: Spool, file: IO[bytes]) -> Measured:
    """Write the programme as MP3 from where `file`, which must have a name, stands; what it measures when it is played.

    Once more with what that taught, where it misses the target.
    """
    start, wanted, ceiling = file.tell(), TARGET_LUFS + _LAME_LOSS_LU, _FIRST_CEILING_DBTP
    loudest = -math.inf
    for _ in range(_MOST_ROUNDS):
        file.seek(start)
        measured = _encode_and_play(spool, limiter.level_for(spool.survey, wanted, ceiling), file)
        short, over = TARGET_LUFS - measured.lufs, measured.true_peak_dbtp - _SAFE_TRUE_PEAK_DBTP
        as_loud_as_can_be = measured.lufs - loudest < _NEAR_ENOUGH_LU / 2
        if over <= 0 and (abs(short) <= _NEAR_ENOUGH_LU or as_loud_as_can_be):
            break
        wanted, loudest = wanted + short, max(loudest, measured.lufs)
        ceiling -= over + _SPARE_DB if over > 0 else 0.0
    return measured


def _encode_and_play(spool: Spool, level: Level, file: IO[bytes]) -> Measured:
    """One chunk is encoded while the one before it is decoded and measured."""
    start = file.tell()
    encoder, meter = mp3.Encoder(spool.length), Meter()
    file.truncate(start + encoder.bytes)
    _write(file, encoder.info_frame())
    with ThreadPoolExecutor(1) as encoding, mp3.Player(file.name, start) as player:
        written = start
        for chunk in _levelled(spool, level):
            encoded = encoding.submit(lambda pcm: _write(file, encoder.encode(pcm)), chunk)
            meter.feed(player.play_written(written))
            written = encoded.result()
        _write(file, encoder.flush())
        file.seek(start)
        _write(file, encoder.info_frame())
        while len(samples := player.play(CHUNK)):
            meter.feed(samples)
    meter.finish()
    return Measured(meter.lufs(), meter.true_peak_dbtp(), meter.samples)


def _levelled(spool: Spool, level: Level) -> Iterator[NDArray[np.int16]]:
    for first, end in limiter.chunks(spool.survey):
        factors = limiter.gains(spool.survey, first, end, level)
        yield mix.to_pcm(limiter.limited(spool.read(first, end), factors))


def _write(file: IO[bytes], frames: bytes) -> int:
    file.write(frames)
    file.flush()
    return file.tell()
