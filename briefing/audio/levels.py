"""The levels of several voices, brought to one loudness."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio import mix
from briefing.audio.mastering import limiter
from briefing.audio.mastering.loudness import HOP
from briefing.audio.mastering.master import LIMITED_LUFS, LIMITED_TRUE_PEAK_DBTP
from briefing.audio.mastering.survey import CELL, Survey
from briefing.audio.scratch import Scratch
from briefing.errors import WriteError, os_errors_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from briefing.model import Take

    Speaker = str | None
    """The name of a voice; None for the programme's own."""

_FULL_SCALE = np.float32(32768)
_AS_IT_IS = limiter.Level(0.0, LIMITED_TRUE_PEAK_DBTP)
_MEASURED = 4 * HOP
"""The samples in one 400 ms gating block, the shortest that can be measured; a clip may be shorter."""
_NOTHING = np.zeros(0, np.int16)


def at_one_loudness(takes: Iterable[Take], speakers: Sequence[Speaker], folder: Path) -> Iterator[Take]:
    """The takes, with every speaker turned down to match the one who needs the most gain. After the limiter, which
    affects one voice more than another, all speakers are then equally loud (BS.1770-4).

    No take is given before all have come: they wait on the disk of `folder`, so that memory does not grow with them.

    Raises:
        WriteError: the disk is full.
    """
    kept: list[tuple[Take, int]] = []
    with ExitStack() as stack:
        scratch = stack.enter_context(Scratch(folder))
        surveys = {speaker: Survey(stack.enter_context(Scratch(folder))) for speaker in dict.fromkeys(speakers)}
        for take, speaker in zip(takes, speakers, strict=True):
            kept.append((replace(take, samples=_NOTHING), len(take.samples)))
            with os_errors_as(WriteError, f"cannot write in {folder}"):
                surveys[speaker].feed(_measurable(mix.clip(take)))
                scratch.add(take.samples.astype(np.int16, copy=False).tobytes())
        factors = _factors(surveys)
        place = 0
        for (take, length), speaker in zip(kept, speakers, strict=True):
            samples = np.frombuffer(scratch.read(place, 2 * length), np.int16)
            place += 2 * length
            yield replace(take, samples=mix.to_pcm(samples * np.float32(factors[speaker])))


def _measurable(clip: NDArray[np.int16]) -> NDArray[np.float32]:
    """`clip` repeated until it is long enough to measure, and a pause."""
    if len(clip):
        clip = np.tile(clip, -(-_MEASURED // len(clip)))
    return np.pad(clip, (0, HOP + -len(clip) % CELL)).astype(np.float32) / _FULL_SCALE


def _factors(surveys: Mapping[Speaker, Survey]) -> dict[Speaker, float]:
    gains_db = {speaker: gain_db for speaker, survey in surveys.items() if (gain_db := _gain_db(survey)) is not None}
    most = max(gains_db.values(), default=0.0)
    return {speaker: 10 ** ((gains_db.get(speaker, most) - most) / 20) for speaker in surveys}


def _gain_db(survey: Survey) -> float | None:
    """The gain that a voice needs; None if it says nothing: what is below the gate of BS.1770-4 is noise."""
    survey.finish()
    if not np.isfinite(limiter.loudness(survey, survey.cells, _AS_IT_IS)):
        return None
    return limiter.level_for(survey, survey.cells, LIMITED_LUFS, LIMITED_TRUE_PEAK_DBTP).gain_db
