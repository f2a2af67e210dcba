"""The sounds of a show: which files will do, and how loud they come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from briefing.audio.jingles import LONGEST_S, levelled, loudness, read_sound, shipped_sounds
from briefing.audio.score import Score
from briefing.audio.timeline import LEAD_IN_MS, RATE, TAIL_MS, pauses_after, samples
from briefing.errors import SettingsError
from briefing.model import Article, Pauses, Script, Section, Sentence, Sounds

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

SPEECH_LUFS = -20.0


def tone(seconds: float, rate: int = RATE, hertz: float = 440.0) -> NDArray[np.float32]:
    time = np.arange(int(seconds * rate)) / rate
    return np.asarray(0.3 * np.sin(2 * np.pi * hertz * time), np.float32)


def speech(seconds: float) -> NDArray[np.int16]:
    """As loud as `SPEECH_LUFS`."""
    sound = tone(seconds)
    gain = 10 ** ((SPEECH_LUFS - loudness(sound)) / 20)
    return np.asarray(np.rint(sound * gain * 32768), np.int16)


def lufs(stretch: NDArray[np.int16]) -> float:
    return loudness(stretch.astype(np.float32) / np.float32(32768))


def section(role: str, *sentences: str) -> Section:
    return Section(role, role, tuple((Sentence(text, text),) for text in sentences))  # type: ignore[arg-type]


BULLETIN = Script(
    "Nieuws",
    False,
    (
        section("opening", "Goedemorgen."),
        section("headlines", "Kop een.", "Kop twee."),
        section("item", "Bericht een."),
        section("item", "Bericht twee."),
        section("closing", "Tot morgen."),
    ),
    None,
    (),
    (),
    Article("Nieuws", (), "nieuws"),
)


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


def test_without_sounds_there_are_only_pauses() -> None:
    score = Score(BULLETIN, Pauses(), Sounds())
    clip = speech(1.0)
    assert not score.before(clip).any()
    assert len(score.before(clip)) == samples(LEAD_IN_MS)
    pauses = pauses_after(BULLETIN, Pauses())
    for number in range(score.sentences):
        stretch = score.stretch(number, clip)
        assert len(stretch) == len(clip) + samples(pauses[number])
        assert not stretch[len(clip) :].any()


def test_a_sound_lengthens_its_gap_by_its_own_length_and_no_other() -> None:
    score = Score(BULLETIN, Pauses(), shipped_sounds())
    clip = speech(1.0)
    sounds = shipped_sounds()
    tune, mark, end = (
        len(read_sound(path, name))
        for path, name in ((sounds.opening, "opening"), (sounds.separator, "separator"), (sounds.closing, "closing"))
        if path
    )
    assert len(score.before(clip)) == samples(LEAD_IN_MS) + tune
    pauses = [samples(ms) for ms in pauses_after(BULLETIN, Pauses())]
    extra = [len(score.stretch(n, clip)) - len(clip) - pauses[n] for n in range(score.sentences)]
    assert extra == [0, 0, mark, mark, 0, end]


def test_speech_is_well_above_the_bed_which_swells_between_the_headlines() -> None:
    score = Score(BULLETIN, Pauses(paragraph=1500), shipped_sounds())
    clip, still = speech(1.0), np.zeros(RATE, np.int16)
    score.before(clip)
    score.stretch(0, clip)
    under = lufs(score.stretch(1, still)[:RATE])
    between = lufs(score.stretch(1, clip)[RATE:])
    assert SPEECH_LUFS - 27 < under < SPEECH_LUFS - 18
    assert SPEECH_LUFS - 24 < between < SPEECH_LUFS - 12


def test_the_bed_lies_under_the_headlines_alone() -> None:
    score = Score(BULLETIN, Pauses(), Sounds(bed=shipped_sounds().bed))
    still = np.zeros(RATE, np.int16)
    score.before(speech(1.0))
    heard = [bool(score.stretch(number, still)[: RATE // 2].any()) for number in range(score.sentences)]
    assert heard == [False, True, True, False, False, False]


def test_the_bed_goes_round_where_the_headlines_last_longer() -> None:
    score = Score(BULLETIN, Pauses(), Sounds(bed=shipped_sounds().bed))
    score.before(speech(1.0))
    stretch = score.stretch(1, np.zeros(25 * RATE, np.int16))
    assert all(lufs(stretch[start : start + RATE]) > SPEECH_LUFS - 40 for start in range(0, 24 * RATE, RATE))


def test_the_last_pause_is_the_programmes_tail() -> None:
    assert pauses_after(BULLETIN, Pauses())[-1] == TAIL_MS
