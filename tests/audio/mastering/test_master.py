"""A programme is as loud as broadcasters want it, measured as it will be heard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefing.audio.recorder import record
from tests.audio.conftest import PAUSES, Pcm, Recorder, measured, pcm, script_of, speech, take

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model import Tags, Take


def loud(samples: Pcm, factor: float) -> Pcm:
    return pcm(samples / 32768 * factor)


def clicking(samples: Pcm) -> Pcm:
    clicks = samples.copy()
    clicks[5_000::11_025] = 32_767
    return clicks


ENGINES = {
    "as it comes": take(speech(6)),
    "very quiet": take(speech(6, level=0.002)),
    "very loud": take(loud(speech(6), 30)),
    "clicking": take(clicking(speech(6, level=0.05))),
    "off centre": take(speech(6, level=0.1) + np.int16(3000)),
    "24 kHz, up to full scale": take(speech(6, 24_000, level=1.0), 24_000),
    "44.1 kHz": take(speech(6, 44_100), 44_100),
    "48 kHz": take(speech(6, 48_000), 48_000),
    "8 kHz": take(speech(6, 8_000), 8_000),
    "two seconds": take(speech(1)),
    "half a second": take(speech(0.5)),
}


@pytest.mark.parametrize("spoken", ENGINES.values(), ids=ENGINES.keys())
def test_whatever_the_engines_level_the_programme_has_the_broadcasters(spoken: Take, recorded: Recorder) -> None:
    recording = recorded(spoken, spoken)
    meter = measured(recording.path)
    assert meter.lufs() == pytest.approx(-16.0, abs=0.15)
    assert meter.true_peak_dbtp() <= -1.0
    assert recording.lufs == pytest.approx(meter.lufs(), abs=0.011)
    assert recording.true_peak_dbtp == pytest.approx(meter.true_peak_dbtp(), abs=0.011)


def test_espeaks_peaks_are_no_hindrance(espeak: tuple[Take, ...], recorded: Recorder) -> None:
    meter = measured(recorded(*espeak).path)
    assert meter.lufs() == pytest.approx(-16.0, abs=0.15)
    assert meter.true_peak_dbtp() <= -1.0


def test_however_fast_the_takes_come_the_bytes_are_the_same(tags: Tags, tmp_path: Path) -> None:
    levels = np.linspace(0.05, 0.4, 30)
    takes = [take(speech(5, level=level)) for level in levels]

    def hesitating() -> Iterator[Take]:
        for number, spoken in enumerate(takes):
            time.sleep(0.02 * (number % 3))
            yield spoken

    script = script_of(("lead", len(takes)))
    hashes = [
        record(script, given, pauses=PAUSES, target=tmp_path / "a.mp3", tags=tags).sha256
        for given in (takes, hesitating())
    ]
    assert hashes[0] == hashes[1]


def test_a_voice_that_grows_louder_after_a_minute_ends_at_the_broadcasters_level(recorded: Recorder) -> None:
    meter = measured(recorded(*[take(speech(5, level=0.05))] * 14, *[take(speech(5, level=0.4))] * 14).path)
    assert meter.lufs() == pytest.approx(-16.0, abs=0.25)
    assert meter.true_peak_dbtp() <= -1.0
