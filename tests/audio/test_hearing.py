"""An MP3 is heard as it plays, whoever made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import soundfile

from briefing.audio.hearing import listen
from briefing.errors import PublishError
from tests.audio.conftest import speech

if TYPE_CHECKING:
    from pathlib import Path


def test_it_tells_how_long_and_how_loud_an_mp3_is(tmp_path: Path) -> None:
    mp3 = tmp_path / "a.mp3"
    soundfile.write(mp3, speech(4.0, rate=44_100), 44_100, format="MP3")
    heard = listen(mp3)
    assert heard.duration_ms == pytest.approx(4000, abs=60)
    assert -40 < heard.lufs < heard.true_peak_dbtp < 0


def test_what_is_not_mono_at_our_rate_is_not_measured(tmp_path: Path) -> None:
    mp3 = tmp_path / "a.mp3"
    soundfile.write(mp3, speech(1.0, rate=22_050), 22_050, format="MP3")
    with pytest.raises(PublishError, match="not mono at 44100 Hz"):
        listen(mp3)


def test_a_damaged_mp3_is_named(tmp_path: Path) -> None:
    mp3 = tmp_path / "kapot.mp3"
    mp3.write_bytes(b"ID3 and then nothing")
    with pytest.raises(PublishError, match=r"kapot\.mp3.*not an MP3"):
        listen(mp3)


def test_an_mp3_that_ends_early_is_measured_as_far_as_it_goes(tmp_path: Path) -> None:
    mp3 = tmp_path / "half.mp3"
    soundfile.write(mp3, speech(4.0, rate=44_100), 44_100, format="MP3")
    mp3.write_bytes(mp3.read_bytes()[: mp3.stat().st_size // 2])
    samples, _ = soundfile.read(mp3, dtype="float32")
    first, *others = (listen(mp3) for _ in range(5))
    assert first.duration_ms == round(1000 * len(samples) / 44_100)
    assert others == [first] * 4
