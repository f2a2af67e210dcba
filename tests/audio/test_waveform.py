"""How loud a programme is along its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from briefing.audio.waveform import BARS, waveform
from briefing.errors import PublishError

if TYPE_CHECKING:
    from pathlib import Path

RATE = 44_100


def sound(path: Path, *parts: float) -> Path:
    """A WAV of a second at each level."""
    tone = np.sin(np.arange(RATE) * 2 * np.pi * 440 / RATE)
    soundfile.write(path, np.concatenate([level * tone for level in parts]), RATE, format="WAV")
    return path


def test_the_loudest_stretch_is_a_hundred_and_silence_nothing(tmp_path: Path) -> None:
    bars = waveform(sound(tmp_path / "a", 0.0, 0.25, 0.5))
    assert len(bars) == BARS
    assert (bars[10], bars[90], bars[170]) == (0, 50, 100)


def test_nothing_but_silence_has_no_loudest_stretch(tmp_path: Path) -> None:
    assert set(waveform(sound(tmp_path / "a", 0.0))) == {0}


def test_what_is_no_sound_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").write_bytes(b"no sound")
    with pytest.raises(PublishError, match=r"cannot listen to .*a\.mp3"):
        waveform(tmp_path / "a.mp3")
