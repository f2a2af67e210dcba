"""MBROLA through the system's espeak-ng: here a stand-in for both, which says what it was told to."""

import sys
from pathlib import Path

import pytest

from briefing.errors import VoiceRefusedError
from briefing.speech.engines import mbrola
from briefing.speech.engines.mbrola import Mbrola

STAND_IN = f"""#!{sys.executable}
import struct, sys, wave
words = sys.stdin.buffer.read().decode().split()
assert sys.argv[1:] == ["-v", "mb-nl2", "-s", "150", "--stdin", "--stdout"], sys.argv
if "kapot" in words:
    sys.exit("mbrola: cannot read the diphones")
with wave.open(sys.stdout.buffer, "wb") as out:
    out.setnchannels(1), out.setsampwidth(2), out.setframerate(16000)
    out.writeframes(struct.pack("<h", 9000) * 4000 * len(words))
"""


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("espeak-ng", "mbrola"):
        (programs / name).write_text(STAND_IN)
        (programs / name).chmod(0o755)
    (tmp_path / "mbrola" / "nl2").mkdir(parents=True)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(mbrola, "FOLDERS", (tmp_path / "mbrola",))
    return tmp_path


def test_it_says_a_sentence(installed: Path) -> None:
    voice = Mbrola({})
    assert voice.missing() is None
    sound = voice.join([(part, voice.say(part)) for part in voice.parts("Het water zakt langzaam.")])
    assert (sound.sample_rate, len(sound.samples)) == (16000, 4 * 4000)


def test_a_voice_that_fails_is_told_with_its_own_words(installed: Path) -> None:
    with pytest.raises(VoiceRefusedError, match="cannot read the diphones"):
        Mbrola({}).say("kapot")


@pytest.mark.parametrize("gone", ["bin/espeak-ng", "bin/mbrola", "mbrola/nl2"])
def test_what_is_missing_is_named(installed: Path, gone: str) -> None:
    path = installed / gone
    path.rmdir() if path.is_dir() else path.unlink()
    assert path.name in str(Mbrola({}).missing())
    assert "apt install" in str(Mbrola({}).missing())


@pytest.mark.parametrize("settings", [{"voice": "en1"}, {"words_per_minute": 5}, {"pitch": 50}])
def test_wrong_settings_are_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        Mbrola(settings)


def test_it_stops_when_told_to(installed: Path) -> None:
    voice = Mbrola({})
    voice.close()
    with pytest.raises(VoiceRefusedError, match="told to stop"):
        voice.say("Het water zakt.")
