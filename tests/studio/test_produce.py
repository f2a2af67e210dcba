"""Which voice a programme is made with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.studio.options import Monitor, SpeechOptions
from briefing.studio.produce import casting, spoken_by_one

if TYPE_CHECKING:
    from briefing.model import Fallback, Voice

VOICE = 'description = "{name}"\nengine = "{engine}"\nfallback = [{fallback}]\n[settings]\n{settings}'


@pytest.fixture(autouse=True)
def voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`first` falls back on `gone`, which is not there, `mute`, which cannot speak here, and `second`."""
    monkeypatch.chdir(tmp_path)
    Path("voices").mkdir()
    for name, engine, fallback, settings in (
        ("first", "espeak", '"gone", "mute", "second"', ""),
        ("mute", "piper", "", 'model = "gone.onnx"'),
        ("second", "espeak", '"third"', ""),
        ("third", "espeak", "", ""),
    ):
        content = VOICE.format(name=name, engine=engine, fallback=fallback, settings=settings)
        Path(f"voices/{name}.toml").write_text(content, "utf-8")


def names(name: str, *, strict: bool = False) -> list[str]:
    return [voice.name for voice in casting(name, strict=strict)]


def test_the_fallbacks_that_can_speak_here_follow_the_voice_that_is_asked_for() -> None:
    assert names("first") == ["first", "second"]


def test_a_strict_casting_has_that_voice_alone() -> None:
    assert names("first", strict=True) == ["first"]


def test_a_voice_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="gone"):
        names("gone")


class Told(Monitor):
    def __init__(self) -> None:
        self.told: list[tuple[str, str, str]] = []

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        self.told.append((fallback.wanted, fallback.reason, voice.name))


def test_the_next_voice_speaks_where_one_fails_and_the_monitor_hears_why() -> None:
    monitor = Told()

    def speak(voice: Voice) -> str:
        if voice.name == "first":
            raise VoiceRefusedError("hoarse")
        return f"spoken by {voice.name}"

    made, voice, fallback = spoken_by_one(SpeechOptions(voice="first", monitor=monitor), speak)

    assert (made, voice.name) == ("spoken by second", "second")
    assert fallback is not None
    assert monitor.told == [("first", "hoarse", "second")]


def test_where_all_fail_the_last_one_s_reason_is_told() -> None:
    def speak(voice: Voice) -> None:
        raise VoiceMissingError(f"{voice.name} is hoarse")

    with pytest.raises(VoiceMissingError, match="second is hoarse"):
        spoken_by_one(SpeechOptions(voice="first"), speak)


def test_what_is_no_voice_s_fault_is_not_tried_with_another() -> None:
    heard: list[str] = []

    def speak(voice: Voice) -> None:
        heard.append(voice.name)
        raise UsageError("there is nothing to say")

    with pytest.raises(UsageError):
        spoken_by_one(SpeechOptions(voice="first"), speak)
    assert heard == ["first"]
