"""Takes become clips: silence off, soft consonants kept, one rate, no clicks."""

import subprocess
import sys

import numpy as np
import pytest

from briefing.audio.mix import HEADROOM, clip, silence, stitch, trim

from .conftest import Pcm, pcm, speech, take

RATE = 22_050


def quiet(seconds: float) -> Pcm:
    return np.zeros(int(seconds * RATE), np.int16)


def hiss(seconds: float, level_db: float) -> Pcm:
    """Noise as of an f or h, so many dB under full scale."""
    return pcm(np.random.default_rng(3).standard_normal(int(seconds * RATE)) * 10 ** (level_db / 20))


def vowel(seconds: float) -> Pcm:
    return pcm(0.5 * np.sin(2 * np.pi * 200 * np.arange(int(seconds * RATE)) / RATE))


def test_silence_on_both_sides_goes() -> None:
    trimmed = trim(np.concatenate((quiet(0.8), vowel(1.0), quiet(1.5))), RATE)
    assert len(trimmed) / RATE == pytest.approx(1.04, abs=0.01)


@pytest.mark.parametrize("level_db", [-35, -45, -53])
def test_a_soft_consonant_at_either_end_stays(level_db: float) -> None:
    consonant = hiss(0.08, level_db)
    trimmed = trim(np.concatenate((quiet(0.5), consonant, vowel(0.6), consonant, quiet(0.5))), RATE)
    assert len(trimmed) / RATE >= 0.76


def test_a_stop_after_its_silent_closure_stays() -> None:
    word = np.concatenate((vowel(0.3), quiet(0.12), hiss(0.015, -40)))
    trimmed = trim(np.concatenate((quiet(0.4), word, quiet(0.4))), RATE)
    assert len(trimmed) >= len(word)


def test_the_hiss_of_an_engine_counts_as_silence() -> None:
    word = np.concatenate((quiet(0.7), vowel(1.0), quiet(0.7)))
    noisy = word + hiss(3, -60)[: len(word)]
    assert len(trim(noisy, RATE)) / RATE == pytest.approx(1.04, abs=0.02)


def test_a_constant_offset_counts_as_silence() -> None:
    offset = np.concatenate((quiet(0.7), vowel(1.0), quiet(0.7))) + np.int16(900)
    assert len(trim(offset, RATE)) / RATE == pytest.approx(1.04, abs=0.02)


@pytest.mark.parametrize("samples", [quiet(0.5), np.ones(3, np.int16)], ids=["silent", "tiny"])
def test_a_take_without_sound_stays_as_it_is(samples: Pcm) -> None:
    assert len(trim(samples, RATE)) == len(samples)
    assert len(clip(take(samples, 44_100))) == len(samples)


def test_an_empty_take_becomes_a_moment_of_silence_so_that_its_cue_has_a_length() -> None:
    laid = clip(take(quiet(0)))
    assert len(laid) == 4410
    assert not laid.any()


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000])
def test_every_rate_comes_out_at_the_programmes_with_its_pitch_and_level(rate: int) -> None:
    tone = pcm(0.5 * np.sin(2 * np.pi * 1000 * np.arange(rate) / rate))
    laid = clip(take(tone, rate)).astype(float)
    assert len(laid) == pytest.approx(44_100, abs=2)
    spectrum = np.abs(np.fft.rfft(laid[4_410:39_690] * np.hanning(35_280)))
    assert np.argmax(spectrum) * 44_100 / 35_280 == pytest.approx(1000, abs=1.3)
    assert np.abs(laid).max() == pytest.approx(0.5 * HEADROOM * 32768, rel=0.01)


def test_resampling_adds_nothing_above_what_the_engine_spoke() -> None:
    laid = clip(take(speech(2.0, 24_000, level=0.9), 24_000)).astype(float)
    spectrum = np.abs(np.fft.rfft(laid * np.hanning(len(laid)))) ** 2
    above = int(12_500 / 44_100 * len(laid))
    assert 10 * np.log10(spectrum[above:].sum() / spectrum.sum()) < -75


def test_a_take_that_touches_full_scale_is_not_cut_off() -> None:
    square = pcm(np.sign(np.sin(2 * np.pi * 700 * np.arange(RATE) / RATE)))
    laid = clip(take(square, RATE))
    assert np.abs(laid.astype(int)).max() > HEADROOM * 32768
    assert np.abs(laid.astype(int)).max() < 32767


def test_cuts_begin_and_end_at_zero() -> None:
    laid = clip(take(vowel(0.5)))
    assert abs(int(laid[0])) < 20
    assert abs(int(laid[-1])) < 20


def test_stitching_joins_clips_and_silences_sample_for_sample() -> None:
    a, b = vowel(0.1), hiss(0.1, -20)
    assert np.array_equal(stitch(a, silence(441), b), np.concatenate((a, np.zeros(441, np.int16), b)))


def test_pydub_is_quiet_where_there_is_no_ffmpeg() -> None:
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import briefing.audio.mix"],
        env={"PATH": "/nowhere", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
