"""The sounds of a show: which files will do, and how loud they come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from briefing.audio.jingles import LONGEST_S, levelled, read_sound, shipped_sounds
from briefing.audio.timeline import RATE
from briefing.errors import SettingsError
from tests.audio.sounds import SPEECH_LUFS, lufs, tone

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", LONGEST_S)
def test_the_set_that_comes_along_can_be_used(name: str) -> None:
    sound = read_sound(getattr(shipped_sounds(), name), name)
    assert 1 < len(sound) / RATE < 11


def test_the_set_that_comes_along_is_small() -> None:
    sounds = shipped_sounds()
    paths = [path for path in (sounds.opening, sounds.separator, sounds.bed, sounds.closing) if path]
    assert sum(path.stat().st_size for path in paths) < 300_000


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
@pytest.mark.parametrize("rate", [44_100, 48_000, 22_050])
def test_files_of_any_usual_kind_are_read(tmp_path: Path, ending: str, rate: int) -> None:
    path = tmp_path / f"tune.{ending}"
    soundfile.write(path, np.stack([tone(1.5, rate)] * 2, axis=1), rate)
    sound = read_sound(path, "opening")
    assert sound.ndim == 1
    assert len(sound) / RATE == pytest.approx(1.5, abs=0.06)


@pytest.mark.parametrize(
    ("seconds", "gain", "complaint"),
    [(0.1, 1.0, "seconds long"), (31.0, 1.0, "seconds long"), (2.0, 0.0, "silent")],
)
def test_a_sound_too_short_too_long_or_silent_is_refused(
    tmp_path: Path, seconds: float, gain: float, complaint: str
) -> None:
    path = tmp_path / "tune.wav"
    soundfile.write(path, gain * tone(seconds), RATE)
    with pytest.raises(SettingsError, match=complaint):
        read_sound(path, "opening")


def test_what_is_no_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tune.mp3"
    path.write_text("Geen geluid.")
    with pytest.raises(SettingsError, match="cannot read the sound"):
        read_sound(path, "opening")
    with pytest.raises(SettingsError, match="cannot read the sound"):
        read_sound(tmp_path / "none.wav", "opening")


def test_a_loud_and_a_soft_file_come_out_alike() -> None:
    loud, soft = (levelled(gain * tone(2.0), "opening", SPEECH_LUFS) for gain in (np.float32(3.0), np.float32(0.01)))
    assert lufs(loud) == pytest.approx(lufs(soft), abs=0.2)
    assert lufs(loud) == pytest.approx(SPEECH_LUFS - 3, abs=0.5)
