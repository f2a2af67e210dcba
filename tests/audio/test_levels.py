"""The voices of a cast at one loudness."""

import weakref
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from briefing.audio.levels import at_one_loudness
from briefing.model import Take

RATE = 24_000
OPEN_FILES = Path("/proc/self/fd")


def take(amplitude: float, *, spikes: bool = False, rate: int = RATE) -> Take:
    """Two seconds of a hum; with spikes it is one that the limiter bends."""
    seconds = np.arange(2 * rate) / rate
    samples = amplitude * np.sin(2 * np.pi * 220 * seconds) * (1 + np.sin(2 * np.pi * 3 * seconds)) / 2
    if spikes:
        samples[:: rate // 110] *= 4
    return Take("x", np.clip(samples * 32767, -32768, 32767).astype(np.int16), rate, "espeak", cached=False)


def level(samples: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.square(samples.astype(np.float64)))))


def test_the_loud_voice_is_turned_down_to_the_soft_one(tmp_path: Path) -> None:
    loud, soft, again = at_one_loudness([take(0.8), take(0.1), take(0.8)], ["a", None, "a"], tmp_path)
    assert level(loud.samples) == pytest.approx(level(soft.samples), rel=0.02)
    assert np.array_equal(loud.samples, again.samples)
    assert np.array_equal(soft.samples, take(0.1).samples)


def test_sentences_of_one_voice_keep_what_is_between_them(tmp_path: Path) -> None:
    loud, soft, _ = at_one_loudness([take(0.8), take(0.4), take(0.1)], ["a", "a", "b"], tmp_path)
    assert level(loud.samples) / level(soft.samples) == pytest.approx(2.0, rel=0.02)


def test_a_voice_that_says_nothing_turns_no_other_down(tmp_path: Path) -> None:
    noise = take(0.8)
    noise.samples[:] = np.random.default_rng(1).integers(-3, 4, len(noise.samples))
    spoken, silent = at_one_loudness([take(0.8), noise], ["a", "b"], tmp_path)
    assert np.array_equal(spoken.samples, take(0.8).samples)
    assert np.array_equal(silent.samples, noise.samples)


@pytest.mark.parametrize("ms", [50, 150, 250, 350])
def test_a_voice_that_says_one_syllable_is_as_loud_as_the_others(tmp_path: Path, ms: int) -> None:
    start = RATE // 3
    syllable = replace(take(0.1), samples=take(0.1).samples[start : start + ms * RATE // 1000])
    hum = replace(take(0.2), samples=np.tile(2 * syllable.samples, 8))
    loud, soft = at_one_loudness([hum, syllable], ["a", "b"], tmp_path)
    assert level(loud.samples) == pytest.approx(level(soft.samples), rel=0.1)


def test_takes_of_other_rates_and_empty_ones_pass(tmp_path: Path) -> None:
    empty = Take("x", np.zeros(0, np.int16), RATE, "espeak", cached=False)
    takes = [take(0.2), empty, take(0.2, rate=16_000)]
    passed = list(at_one_loudness(takes, ["a", "b", "c"], tmp_path))
    assert [(each.sample_rate, len(each.samples)) for each in passed] == [
        (each.sample_rate, len(each.samples)) for each in takes
    ]


def test_a_voice_that_says_a_word_only_is_heard(tmp_path: Path) -> None:
    word = take(0.3, rate=RATE // 10)
    word = replace(word, sample_rate=RATE)
    _, said = at_one_loudness([take(0.3), word], [None, "a"], tmp_path)
    assert level(said.samples) > level(word.samples) / 2


@pytest.mark.skipif(not OPEN_FILES.exists(), reason="the system does not list open files")
def test_a_long_script_opens_no_more_files_than_it_has_voices(tmp_path: Path) -> None:
    before, most = len(list(OPEN_FILES.iterdir())), 0

    def takes():
        nonlocal most
        for _ in range(40):
            yield replace(take(0.3, rate=RATE // 10), sample_rate=RATE)
            most = max(most, len(list(OPEN_FILES.iterdir())))

    assert len(list(at_one_loudness(takes(), ["a", "b"] * 20, tmp_path))) == 40
    assert most < before + 10


def test_no_take_stays_in_memory_until_the_last_has_come(tmp_path: Path) -> None:
    gone: list[weakref.ref] = []

    def takes():
        for _ in range(3):
            spoken = take(0.2)
            gone.append(weakref.ref(spoken.samples))
            yield spoken
            del spoken
        assert [each() is None for each in gone[:-1]] == [True, True]

    assert len(list(at_one_loudness(takes(), ["a", "b", "a"], tmp_path))) == 3


def test_what_a_voice_raises_passes_through(tmp_path: Path) -> None:
    def failing():
        yield take(0.2)
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        list(at_one_loudness(failing(), ["a", "b"], tmp_path))
