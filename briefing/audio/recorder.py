"""Takes become a programme: laid down as they come, levelled, encoded, and measured as a listener will hear it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

import numpy as np

from briefing.audio import limiter, mix, mp3
from briefing.audio.loudness import Meter
from briefing.audio.spool import Spool
from briefing.audio.tags import id3
from briefing.audio.timeline import LEAD_IN_MS, milliseconds, pauses_after, place, samples
from briefing.errors import VoiceRefusedError
from briefing.files import whole_file
from briefing.model import Recording

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.audio.limiter import Level
    from briefing.audio.timeline import Span
    from briefing.model import Pauses, Script, Tags, Take

TARGET_LUFS = -16.0
MOST_TRUE_PEAK_DBTP = -1.0

_LAME_LOSS_LU = 0.45
_FIRST_CEILING_DBTP = MOST_TRUE_PEAK_DBTP - 0.5
_NEAR_ENOUGH_LU = 0.1
_MOST_ROUNDS = 4


def record(script: Script, takes: Iterable[Take], *, pauses: Pauses, target: Path, tags: Tags) -> Recording:
    """Make the programme at `target`, consuming the takes as they come: one for each of the script's sentences.

    Memory does not grow with the programme: it is laid down on the disk of `target`. The same input gives the same
    bytes. What `takes` raises passes through; `target` then stays as it was.

    Raises:
        ValueError: there are fewer or more takes than sentences.
        VoiceRefusedError: there is no sound in any take.
        WriteError: the folder or the file cannot be written, or the disk is full.
    """
    with Spool(target) as spool:
        spans = _lay_down(takes, pauses_after(script, pauses), spool)
        if limiter.loudest_moment(spool.survey) == -np.inf:
            raise VoiceRefusedError("the voice spoke nothing but silence", remedy="try another voice with --voice")
        sections = place(script, spans, spool.length)
        recording = Recording(target, 0, "", milliseconds(spool.length), 0.0, 0.0, sections)
        with whole_file(target) as file:
            file.write(id3(tags, recording.chapters))
            measured = _master(spool, file)
            size, sha256 = file.seek(0, 2), _sha256(file)
    return Recording(
        path=target,
        bytes=size,
        sha256=sha256,
        duration_ms=milliseconds(measured.samples),
        lufs=round(measured.lufs, 2),
        true_peak_dbtp=round(measured.true_peak_dbtp, 2),
        sections=sections,
    )


def _lay_down(takes: Iterable[Take], pauses_ms: tuple[int, ...], spool: Spool) -> list[Span]:
    """Put every take with the silence before it on the spool; where each came to stand."""
    spans: list[Span] = []
    silence = samples(LEAD_IN_MS)
    for take in takes:
        if len(spans) == len(pauses_ms):
            raise ValueError(f"more takes than the script's {len(pauses_ms)} sentences")
        clip = mix.clip(take)
        start = spool.length + silence
        spool.lay(mix.stitch([silence, clip]))
        silence = samples(pauses_ms[len(spans)])
        spans.append((start, start + len(clip)))
    if len(spans) < len(pauses_ms):
        raise ValueError(f"{len(spans)} takes for the script's {len(pauses_ms)} sentences")
    spool.finish(silence)
    return spans


@dataclass(frozen=True, slots=True)
class _Measured:
    """The decoded MP3."""

    lufs: float
    true_peak_dbtp: float
    samples: int


def _master(spool: Spool, file: IO[bytes]) -> _Measured:
    """Level, encode and measure; again with what the measurement taught, where that is needed."""
    start, wanted, ceiling = file.tell(), TARGET_LUFS + _LAME_LOSS_LU, _FIRST_CEILING_DBTP
    for _ in range(_MOST_ROUNDS):
        file.seek(start)
        file.truncate()
        measured = _encode(spool, limiter.level_for(spool.survey, wanted, ceiling), file)
        short, over = TARGET_LUFS - measured.lufs, measured.true_peak_dbtp - MOST_TRUE_PEAK_DBTP
        if over <= 0 and abs(short) <= _NEAR_ENOUGH_LU:
            break
        wanted += short
        ceiling -= over + 0.1 if over > 0 else 0.0
    return measured


def _encode(spool: Spool, level: Level, file: IO[bytes]) -> _Measured:
    """Write the levelled programme as MP3 from where `file` stands; what it measures when it is decoded again."""
    start = file.tell()
    encoder = mp3.Encoder(spool.length)
    file.write(encoder.info_frame())
    for first, end in limiter.chunks(spool.survey):
        factors = limiter.gains(spool.survey, first, end, level)
        file.write(encoder.encode(mix.to_pcm(limiter.limited(spool.read(first, end), factors))))
    file.write(encoder.flush())
    file.seek(start)
    file.write(encoder.info_frame())
    file.flush()
    file.seek(start)
    meter = Meter()
    for block in mp3.decode(file, 441000):
        meter.feed(block)
    meter.finish()
    return _Measured(meter.lufs(), meter.true_peak_dbtp(), meter.samples)


def _sha256(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    while block := file.read(1 << 16):
        digest.update(block)
    return digest.hexdigest()
