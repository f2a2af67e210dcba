"""The limiter: no peak above the ceiling, nothing else bent, and its loudness known beforehand."""

from __future__ import annotations

import itertools
from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.audio.mastering.limiter import Level, gains, level_for, limited, loudness, stretches
from briefing.audio.mastering.loudness import CHUNK, Meter
from briefing.audio.mastering.survey import CELL, Survey
from briefing.audio.scratch import Scratch
from tests.audio.conftest import speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

RATE = 44_100


SCRATCHES = ExitStack()


@pytest.fixture(autouse=True)
def _tidy() -> Iterator[None]:
    with SCRATCHES:
        yield


def surveyed(samples: NDArray[np.floating]) -> Survey:
    survey = Survey(SCRATCHES.enter_context(Scratch()))
    for start in range(0, len(samples), 33_333):
        survey.feed(samples[start : start + 33_333].astype(np.float32))
    survey.finish()
    return survey


def through(samples: NDArray[np.floating], level: Level) -> NDArray[np.float32]:
    survey = surveyed(samples)
    return np.concatenate(
        [
            limited(samples[first * CELL : end * CELL].astype(np.float32), gains(survey, first, end, level))
            for first, end in stretches(survey.cells, CHUNK // CELL)
        ]
    )


def metered(samples: NDArray[np.float32]) -> Meter:
    meter = Meter()
    meter.feed(samples)
    meter.finish()
    return meter


def voice(seconds: float, level: float = 0.5) -> NDArray[np.float64]:
    return speech(seconds, RATE, level)[: int(seconds * RATE) // CELL * CELL] / 32768


def tone(hertz: float, amplitude: float, cells: int = 1000) -> NDArray[np.float64]:
    return amplitude * np.sin(2 * np.pi * hertz * np.arange(cells * CELL) / RATE)


def test_below_the_ceiling_it_only_multiplies() -> None:
    samples = voice(5, level=0.1)
    assert np.array_equal(through(samples, Level(6.0, -1.0)), samples.astype(np.float32) * np.float32(10 ** (6 / 20)))


@given(st.integers(0, 2**32 - 1), st.floats(0.0, 40.0), st.lists(st.integers(0, 399 * CELL), max_size=8, unique=True))
@settings(max_examples=60)
def test_no_peak_passes_the_ceiling(seed: int, gain_db: float, clicks: list[int]) -> None:
    random = np.random.default_rng(seed)
    samples = np.convolve(random.standard_normal(400 * CELL), np.hanning(9) / 5, "same") * random.random() * 0.2
    samples[clicks] += random.choice([-0.9, 0.9], len(clicks)) if clicks else 0.0
    samples[-CELL:] = 0.0
    assert np.abs(through(samples, Level(gain_db, -1.0))).max() <= 10 ** (-1.0 / 20) + 1e-6


def test_true_peaks_stay_under_the_ceiling_too() -> None:
    assert metered(through(voice(10), Level(18.0, -1.5))).true_peak_dbtp() <= -1.3


@pytest.mark.parametrize("hertz", [80, 110, 250, 1000])
def test_a_steady_tone_stays_clean_six_decibels_over_the_ceiling(hertz: float) -> None:
    out = through(tone(hertz, 0.5, cells=2000), Level(12.0, -0.0))[500 * CELL : 1500 * CELL]
    spectrum = np.abs(np.fft.rfft(out * np.blackman(len(out)))) ** 2
    bins = np.fft.rfftfreq(len(out), 1 / RATE)
    own = np.abs(bins - hertz) < 5
    assert 10 * np.log10(spectrum[~own].sum() / spectrum[own].sum()) < -40


def test_a_click_is_let_go_as_fast_as_it_came() -> None:
    samples = tone(300, 0.1, cells=600)
    samples[300 * CELL] = 0.9
    out, plain = through(samples, Level(10.0, -1.0)), samples * 10 ** (10 / 20)
    ducked = np.flatnonzero(np.abs(out - plain) > 1e-4)
    assert ducked[0] > 300 * CELL - 0.010 * RATE
    assert ducked[-1] < 300 * CELL + 0.012 * RATE


def test_a_gain_given_back_never_steps() -> None:
    samples = np.concatenate((tone(110, 0.9, 300), tone(110, 0.05, 700)))
    survey = surveyed(samples)
    factors = np.concatenate(
        [gains(survey, *span, Level(20.0, -1.0)) for span in stretches(survey.cells, CHUNK // CELL)]
    )
    decibels = 20 * np.log10(factors[300:])
    assert np.abs(np.diff(decibels)).max() < 0.25
    assert decibels[-1] == pytest.approx(20.0, abs=0.01)


@pytest.mark.parametrize("cells", [1, CHUNK // CELL - 1, CHUNK // CELL, CHUNK // CELL + 1, 2 * CHUNK // CELL])
def test_a_programme_of_any_length_is_surveyed_to_its_end(cells: int) -> None:
    samples = tone(300, 0.5, cells)
    survey = surveyed(samples)
    assert survey.cells == cells
    assert survey.peaks(0, cells).max() == pytest.approx(np.abs(samples).max(), rel=0.01)
    expected = np.square(samples).sum()
    assert survey.energies(0, cells).sum() == pytest.approx(expected, rel=0.5 if cells == 1 else 0.1)


def test_stretches_join_without_a_seam() -> None:
    survey = surveyed(voice(9))
    level = Level(16.0, -1.0)
    whole = gains(survey, 0, survey.cells, level)
    pieces = [gains(survey, *span, level) for span in stretches(survey.cells, CHUNK // CELL)]
    assert np.allclose(np.concatenate([piece[:-1] for piece in pieces]), whole[:-1], rtol=1e-6)
    assert all(before[-1] == pytest.approx(after[0]) for before, after in itertools.pairwise(pieces))


@pytest.mark.parametrize("gain_db", [0.0, 8.0, 20.0])
def test_the_loudness_it_leaves_is_known_beforehand(gain_db: float) -> None:
    samples, level = voice(12), Level(gain_db, -1.0)
    assert loudness(surveyed(samples), len(samples) // CELL, level) == pytest.approx(
        metered(through(samples, level)).lufs(), abs=0.05
    )


@pytest.mark.parametrize("amplitude", [0.0005, 0.05, 0.9])
def test_the_level_for_a_target_reaches_it(amplitude: float) -> None:
    samples = voice(12, amplitude)
    level = level_for(surveyed(samples), len(samples) // CELL, -16.0, -1.0)
    assert metered(through(samples, level)).lufs() == pytest.approx(-16.0, abs=0.06)


def test_a_click_alone_gets_as_loud_as_it_can_be() -> None:
    samples = np.zeros(1000 * CELL)
    samples[500 * CELL] = 0.9
    assert np.isfinite(level_for(surveyed(samples), len(samples) // CELL, -16.0, -1.0).gain_db)
