"""The master: a spool made into an MP3 of the right loudness, and measured as a listener will hear it."""

from __future__ import annotations

import math
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.audio import mix, mp3
from briefing.audio.mastering import limiter
from briefing.audio.mastering.loudness import CHUNK, Meter
from briefing.audio.mastering.survey import CELL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.audio.mastering.limiter import Level
    from briefing.audio.mastering.spool import Spool
    from briefing.audio.scratch import Scratch

    Stretch = tuple[int, int, Level]
    """Its first cell, the one after its last, and its level."""

_TARGET_LUFS = -16.0
_MOST_TRUE_PEAK_DBTP = -1.0

_LAME_LOSS_LU = 0.43
_SAFE_TRUE_PEAK_DBTP = _MOST_TRUE_PEAK_DBTP - 0.1
"""Meters with another oversampling may read slightly more."""
LIMITED_LUFS = _TARGET_LUFS + _LAME_LOSS_LU
"""The loudness of a programme after the limiter, before it is encoded."""
LIMITED_TRUE_PEAK_DBTP = _MOST_TRUE_PEAK_DBTP - 0.1
_SPARE_DB = 0.1
_NEAR_ENOUGH_LU = 0.2
_MOST_MORE_ROUNDS = 4
_CHUNK_CELLS = CHUNK // CELL
_FIRST_HEARD_CELLS = 16 * _CHUNK_CELLS
"""51 s: from then on, the level of a programme spoken by one voice changes by tenths of a dB only."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The measurements of an MP3 when it is played."""

    info_frame: bytes
    """The MP3 frame that goes before all others."""
    lufs: float
    true_peak_dbtp: float
    samples: int


def master(spool: Spool, frames: Scratch) -> Measured:
    """Write the programme as MP3 to `frames`, after a frame that `Measured.info_frame` is to replace.

    It follows the spool while that grows. If the result misses the target, it is done again with a corrected target.

    Raises:
        CutShortError: the spool was given up.
    """
    wanted, ceiling = LIMITED_LUFS, LIMITED_TRUE_PEAK_DBTP
    measured = _encode_and_play(spool, _as_it_grows(spool, wanted, ceiling), frames)
    too_quiet_before = -math.inf
    for more in range(_MOST_MORE_ROUNDS):
        short, over = _TARGET_LUFS - measured.lufs, measured.true_peak_dbtp - _SAFE_TRUE_PEAK_DBTP
        as_loud_as_can_be = short > 0 and measured.lufs - too_quiet_before < _NEAR_ENOUGH_LU / 4
        if over <= 0 and (abs(short) <= _NEAR_ENOUGH_LU or as_loud_as_can_be):
            break
        if more:  # the first time, parts were levelled before the rest was known
            wanted += short
        ceiling -= over + _SPARE_DB if over > 0 else 0.0
        too_quiet_before = measured.lufs if short > 0 else -math.inf
        measured = _encode_and_play(spool, _as_a_whole(spool, wanted, ceiling), frames)
    return measured


def _as_it_grows(spool: Spool, wanted_lufs: float, ceiling_dbtp: float) -> Iterator[Stretch]:
    """The programme at the level that its beginning needs, computed anew each time twice as much of it is known.

    How much counts as known depends on the position in the programme alone, never on how much happens to be there, so
    that the same programme gets the same levels however fast it comes.
    """
    heard = start = 0
    while True:
        if start >= 2 * heard:
            heard = _known(spool, max(start, _FIRST_HEARD_CELLS))
            level = limiter.level_for(spool.survey, heard, wanted_lufs, ceiling_dbtp)
        end = _known(spool, start + _CHUNK_CELLS)
        if end == start:
            return
        yield start, end, level
        start = end


def _known(spool: Spool, cells: int) -> int:
    """`cells`, or the number there are in all, once everything that their gain depends on is there."""
    return min(cells, spool.grown_to(cells + limiter.LOOK_AHEAD))


def _as_a_whole(spool: Spool, wanted_lufs: float, ceiling_dbtp: float) -> Iterator[Stretch]:
    """The complete programme, at one level."""
    level = limiter.level_for(spool.survey, spool.survey.cells, wanted_lufs, ceiling_dbtp)
    for start, end in limiter.stretches(spool.survey.cells, _CHUNK_CELLS):
        yield start, end, level


def _encode_and_play(spool: Spool, stretches: Iterator[Stretch], frames: Scratch) -> Measured:
    """The measurements of the encoded programme. While one stretch is encoded, the one before it is decoded and
    measured, and the one after it levelled."""
    encoder, meter = mp3.Encoder(), Meter()
    frames.clear()
    frames.add(encoder.open_ended())
    with ThreadPoolExecutor(1) as encoding, mp3.Player(frames) as player:
        under_way: Future[None] | None = None
        for first, end, level in stretches:
            factors = limiter.gains(spool.survey, first, end, level)
            pcm = mix.to_pcm(limiter.limited(spool.read(first, end), factors))
            if under_way:
                under_way.result()
            under_way = encoding.submit(lambda pcm: frames.add(encoder.encode(pcm)), pcm)
            meter.feed(player.play_written())
        if under_way:
            under_way.result()
        frames.add(encoder.flush())
        while len(samples := player.play(min(CHUNK, encoder.samples - meter.samples))):
            meter.feed(samples)
    meter.finish()
    return Measured(encoder.info_frame(), meter.lufs(), meter.true_peak_dbtp(), meter.samples)
