"""How fast each voice was heard to speak."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.model import PlacedSection, PlacedSentence, Recording, Voice
from briefing.speech.tempo import known_tempo, remember_tempo

VOICE = Voice("nl-offline", "", "espeak", ms_per_character=60.0)


@pytest.fixture(autouse=True)
def _cache_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))


def recording(ms_per_character: int, *, voice: str | None = None) -> Recording:
    text = "Brug dicht" * 100
    end = len(text) * ms_per_character
    sentence = PlacedSentence(text, text, 0, end, voice=voice)
    return Recording(Path("a.mp3"), 1, "", end, -16.0, -1.5, (PlacedSection("lead", "Inleiding", 0, end, (sentence,)),))


def test_a_voice_that_was_never_heard_is_taken_by_its_file() -> None:
    assert known_tempo(VOICE).ms_per_character == 60.0


def test_what_was_heard_is_known_in_the_next_run() -> None:
    remember_tempo(VOICE, recording(80))
    assert known_tempo(VOICE).ms_per_character == 80.0


def test_other_settings_are_another_voice() -> None:
    remember_tempo(VOICE, recording(80))
    assert known_tempo(replace(VOICE, settings={"words_per_minute": 100})).ms_per_character == 60.0


def test_what_another_voice_of_the_cast_said_teaches_nothing() -> None:
    remember_tempo(VOICE, recording(80, voice="ander"))
    assert known_tempo(VOICE).ms_per_character == 60.0


def test_what_lies_further_back_counts_less() -> None:
    for _ in range(100):
        remember_tempo(VOICE, recording(60))
    for _ in range(100):
        remember_tempo(VOICE, recording(80))
    assert known_tempo(VOICE).ms_per_character > 76


def test_a_file_that_is_damaged_is_none(tmp_path: Path) -> None:
    (tmp_path / "takes").mkdir()
    (tmp_path / "takes" / "tempo.json").write_text("{")
    assert known_tempo(VOICE).ms_per_character == 60.0
