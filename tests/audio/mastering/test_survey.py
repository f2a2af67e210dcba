"""The peak and the loudness of every moment of a programme."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefing.audio.mastering.survey import CELL, CELLS_A_HOP, Survey
from briefing.audio.scratch import Scratch
from briefing.audio.timeline import RATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Surveyed = Callable[..., Survey]

SECOND = RATE // CELL
"""Cells."""


def tone(seconds: float, hertz: float = 1000.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE).astype(np.float32)


@pytest.fixture
def surveyed(tmp_path: Path) -> Iterator[Surveyed]:
    """Surveys a programme that comes in pieces."""
    with ExitStack() as scratches:

        def surveyed(*pieces: np.ndarray) -> Survey:
            survey = Survey(scratches.enter_context(Scratch(tmp_path)))
            for piece in pieces:
                survey.feed(piece)
            survey.finish()
            return survey

        yield surveyed


def test_there_is_a_cell_for_every_two_milliseconds(surveyed: Surveyed) -> None:
    assert surveyed(tone(4)).cells == 4 * SECOND
    assert CELLS_A_HOP * 10 == SECOND


def test_the_peak_of_a_tone_stands_where_it_sounds(surveyed: Surveyed) -> None:
    silence = np.zeros(RATE, np.float32)
    survey = surveyed(np.concatenate((silence, tone(1) / 2, silence)))

    assert survey.peaks(0, SECOND - 10).max() < 0.01
    assert survey.peaks(SECOND + 10, 2 * SECOND - 10) == pytest.approx(0.5, abs=0.02)
    assert survey.peaks(2 * SECOND + 10, 3 * SECOND).max() < 0.01


def test_half_the_level_has_a_quarter_of_the_energy(surveyed: Surveyed) -> None:
    loud, soft = surveyed(tone(2)), surveyed(tone(2) / 2)

    middle = SECOND // 2, SECOND
    assert loud.energies(*middle).sum() == pytest.approx(4 * soft.energies(*middle).sum(), rel=0.001)


def test_a_low_tone_counts_for_less_as_listeners_hear_it(surveyed: Surveyed) -> None:
    middle = SECOND // 2, SECOND
    low, high = (surveyed(tone(2, hertz)).energies(*middle).sum() for hertz in (40.0, 3000.0))

    assert low < high / 2


def test_it_is_the_same_in_whatever_pieces_the_programme_comes(surveyed: Surveyed) -> None:
    programme = tone(7)
    whole = surveyed(programme)
    pieces = surveyed(*np.array_split(programme, 23))

    every = 0, whole.cells
    assert np.array_equal(whole.peaks(*every), pieces.peaks(*every))
    assert np.array_equal(whole.energies(*every), pieces.energies(*every))


def test_there_is_silence_before_it_and_after_it(surveyed: Surveyed) -> None:
    survey = surveyed(tone(1))

    assert survey.peaks(-5, 0).tolist() == [0.0] * 5
    assert survey.energies(survey.cells, survey.cells + 3).tolist() == [0.0] * 3
