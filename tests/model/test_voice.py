"""How long a voice takes over what it says."""

import pytest

from briefing.model import PlacedSection, PlacedSentence, Recording, Tempo


def recording(spoken: str, ms: int, tmp_path) -> Recording:
    sections = (PlacedSection("lead", "Inleiding", 0, ms, (PlacedSentence(spoken, spoken, 0, ms),)),)
    return Recording(tmp_path / "a.mp3", 1, "", ms, -16.0, -1.5, sections)


def test_what_was_not_heard_is_estimated_by_its_characters() -> None:
    assert Tempo(65.0).ms("Brug dicht") == 650.0


def test_what_was_heard_takes_as_long_again_and_teaches_the_pace(tmp_path) -> None:
    tempo = Tempo(65.0).after(recording("Brug dicht", 500, tmp_path))
    assert tempo.ms("Brug dicht") == 500
    assert tempo.ms("Dijk open.") == pytest.approx(500)


def test_a_recording_without_speech_teaches_nothing(tmp_path) -> None:
    silent = Recording(tmp_path / "a.mp3", 1, "", 0, -16.0, -1.5, ())
    assert Tempo(65.0).after(silent) == Tempo(65.0)
