"""The meter against signals whose loudness and true peak are known: EBU Tech 3341's, in mono.

Against ffmpeg's ebur128 (not needed here): espeak, gTTS-like MP3 speech, noise and tones, of 1.4 s to 4 hours, agree
within 0.01 LU and 0.05 dB of true peak.
"""

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from briefing.audio.mastering.loudness import Meter
from tests.audio.conftest import speech

RATE = 44_100


def tone(seconds: float, dbfs: float, hertz: float = 1000.0) -> NDArray[np.float32]:
    """A sine whose peak lies at `dbfs`."""
    time = np.arange(int(seconds * RATE)) / RATE
    return (10 ** (dbfs / 20) * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def metered(samples: NDArray[np.float32], block: int = 50_000) -> Meter:
    meter = Meter()
    for start in range(0, len(samples), block):
        meter.feed(samples[start : start + block])
    meter.finish()
    return meter


@pytest.mark.parametrize("dbfs", [-20.0, -33.0])
def test_a_steady_tone_in_one_channel_measures_three_below_its_peak(dbfs: float) -> None:
    assert metered(tone(20, dbfs)).lufs() == pytest.approx(dbfs - 3.0, abs=0.1)


@pytest.mark.parametrize(
    "levels",
    [[(10, -33), (60, -20), (10, -33)], [(10, -69), (10, -33), (60, -20), (10, -33), (10, -69)]],
    ids=["3341-3", "3341-4"],
)
def test_quiet_passages_do_not_count(levels: list[tuple[float, float]]) -> None:
    programme = np.concatenate([tone(seconds, dbfs) for seconds, dbfs in levels])
    assert metered(programme).lufs() == pytest.approx(-23.0, abs=0.1)


def test_passages_within_the_gate_count_by_their_energy() -> None:
    programme = np.concatenate([tone(20, -26), tone(20.1, -20), tone(20, -26)])
    assert metered(programme).lufs() == pytest.approx(-26.0, abs=0.1)


def weight_db(hertz: float) -> float:
    """The two filters of BS.1770-4 as its tables 1 and 2 print them, for 48 kHz."""
    z = np.exp(-2j * np.pi * hertz / 48_000)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z * z) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z * z
    )
    high_pass = (1 - 2 * z + z * z) / (1 - 1.99004745483398 * z + 0.99007225036621 * z * z)
    return float(20 * np.log10(abs(shelf * high_pass)))


@pytest.mark.parametrize("hertz", [20, 38, 100, 500, 2000, 4000, 10_000])
def test_frequencies_weigh_as_the_standard_prints_it(hertz: float) -> None:
    weight = metered(tone(5, -20, hertz)).lufs() - metered(tone(5, -20)).lufs()
    assert weight == pytest.approx(weight_db(hertz) - weight_db(1000), abs=0.03)


@pytest.mark.parametrize(("divisor", "degrees"), [(4, 0), (4, 45), (6, 60), (8, 67.5)])
def test_peaks_between_the_samples_are_found(divisor: int, degrees: float) -> None:
    phase = 2 * np.pi * np.arange(RATE) / divisor + math.radians(degrees)
    samples = 0.5 * np.sin(phase) * np.hanning(RATE) ** 0.1
    assert metered(samples.astype(np.float32)).true_peak_dbtp() == pytest.approx(-6.02, abs=0.1)


def test_a_peak_in_the_last_sample_is_found() -> None:
    samples = np.zeros(5000, np.float32)
    samples[-1] = 0.5
    assert metered(samples).true_peak_dbtp() == pytest.approx(-6.02, abs=0.01)


@pytest.mark.parametrize("block", [1, 997, 17_640, 400_000])
def test_blocks_of_any_length_measure_the_same(block: int) -> None:
    samples = speech(0.9 if block == 1 else 6, RATE).astype(np.float32) / 32768
    whole, pieces = metered(samples, len(samples)), metered(samples, block)
    assert pieces.lufs() == pytest.approx(whole.lufs(), abs=1e-4)
    assert pieces.true_peak_dbtp() == pytest.approx(whole.true_peak_dbtp(), abs=1e-4)
    assert pieces.samples == len(samples)


def test_silence_is_minus_infinity() -> None:
    meter = metered(np.zeros(RATE, np.float32))
    assert meter.lufs() == meter.true_peak_dbtp() == -math.inf
