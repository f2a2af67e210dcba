"""The recorder: takes are laid down as they come, and mastered at the same time."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio import mix, mp3
from briefing.audio.mastering.master import master
from briefing.audio.mastering.spool import Spool
from briefing.audio.press import Mastered, packed, press
from briefing.audio.score import Score
from briefing.audio.scratch import Scratch
from briefing.errors import VoiceRefusedError
from briefing.model import Sounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from briefing.audio.mastering.master import Measured
    from briefing.audio.timeline import Span
    from briefing.model import Pauses, Recording, Script, Tags, Take

_NO_SOUNDS = Sounds()

_MOST_KEPT_BYTES = 8_000_000
"""Eleven minutes of programme: to be cached, it has to be in memory once."""
_MOST_WAITING = 4
"""The most takes that wait to be laid down while the voice speaks on; keeps memory small."""


def record(  # noqa: PLR0913 - what a programme is made of
    script: Script,
    takes: Iterable[Take],
    *,
    pauses: Pauses,
    target: Path,
    tags: Tags,
    sounds: Sounds = _NO_SOUNDS,
    keep: Callable[[bytes], None] | None = None,
) -> Recording:
    """The programme at `target`, made of `takes` as they come: one for each sentence of the script.

    `sounds` are heard around the parts of a bulletin and under its headlines. `keep` receives the finished programme,
    for `briefing.audio.press.unpacked`, unless it is too long to be kept in memory.

    What is laid down is encoded while more comes in. Memory does not grow with the programme, which is kept on the disk
    of `target`. The same input gives the same bytes. An error in `takes` is passed on, and `target` is then unchanged.

    Raises:
        ValueError: there are fewer or more takes than sentences.
        SettingsError: one of `sounds` cannot be used.
        VoiceRefusedError: all takes are silent.
        WriteError: the folder or the file cannot be written, or the disk is full.
    """
    _keep_freed_memory()
    score = Score(script, pauses, sounds)
    with Spool(target) as spool, Scratch(target.parent) as frames:
        spans, measured = _lay_down_and_master(takes, score, spool, frames)
        mastered = Mastered(tuple(spans), measured.samples, measured.lufs, measured.true_peak_dbtp)
        recording = press(script, mastered, _audio(measured, frames), target=target, tags=tags)
        if keep and frames.bytes <= _MOST_KEPT_BYTES:
            keep(packed(mastered, b"".join(_audio(measured, frames))))
        return recording


def _keep_freed_memory() -> None:
    """Make glibc keep freed memory, by freeing something large. Until then it returns the memory of each chunk to the
    system, which clears it again for the next: 8 % of the time of a recording.
    """
    np.empty(8 << 20, np.uint8)


def _lay_down_and_master(
    takes: Iterable[Take], score: Score, spool: Spool, frames: Scratch
) -> tuple[list[Span], Measured]:
    with ThreadPoolExecutor(1) as desk:
        mastered = desk.submit(_master, spool, frames)
        try:
            spans = _lay_down(takes, score, spool)
            if not score.spoken:
                raise VoiceRefusedError("the voice spoke nothing but silence", remedy="try another voice with --voice")
            spool.finish()
        except BaseException:
            spool.give_up()
            raise
        return spans, mastered.result()


def _master(spool: Spool, frames: Scratch) -> Measured:
    with spool.on_disk():
        return master(spool, frames)


def _lay_down(takes: Iterable[Take], score: Score, spool: Spool) -> list[Span]:
    """The position of each take after it was put on the spool, with what follows it, while the next is spoken."""
    spans: list[Span] = []
    waiting: deque[Future[Span]] = deque()
    with ThreadPoolExecutor(1) as tape:
        for number, take in enumerate(takes):
            if number == score.sentences:
                raise ValueError(f"more takes than the script's {score.sentences} sentences")
            waiting.append(tape.submit(_lay, take, number, score, spool))
            if len(waiting) > _MOST_WAITING:
                spans.append(waiting.popleft().result())
        spans += [laid.result() for laid in waiting]
    if len(spans) < score.sentences:
        raise ValueError(f"{len(spans)} takes for the script's {score.sentences} sentences")
    return spans


def _lay(take: Take, number: int, score: Score, spool: Spool) -> Span:
    clip = mix.clip(take)
    if number == 0:
        spool.lay(score.before(clip))
    start = spool.length
    spool.lay(score.stretch(number, clip))
    return start, start + len(clip)


def _audio(measured: Measured, frames: Scratch) -> Iterator[bytes]:
    """The blocks of the MP3, with its final Info frame."""
    yield measured.info_frame
    place = mp3.FRAME_BYTES
    while block := frames.read(place, 1 << 16):
        yield block
        place += len(block)
