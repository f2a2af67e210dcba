"""The wording by which people are told that a voice is synthetic."""

import pytest

from briefing.disclosure import DISCLOSURE, SPOKEN_DISCLOSURE, TAG_DISCLOSURE, disclosed, speaker
from briefing.settings import checks
from briefing.speech.voices import all_voices


@pytest.mark.parametrize("voice", all_voices()[0], ids=lambda voice: voice.name)
def test_every_shipped_voice_says_the_same_of_itself(voice):
    assert voice.disclosure == SPOKEN_DISCLOSURE


@pytest.mark.parametrize("wording", [SPOKEN_DISCLOSURE, DISCLOSURE, TAG_DISCLOSURE])
def test_each_wording_says_ai_as_apple_asks(wording):
    assert checks.disclosure(wording) == wording


def test_several_voices_are_named_and_one_is_not():
    assert disclosed("Een AI-stem.", ["nl"]) == "Een AI-stem."
    assert disclosed("Een AI-stem.", ["nl", "ander"]) == "Een AI-stem; stemmen: nl, ander"


def test_a_speaker_is_a_synthetic_voice_and_of_several_one_by_name():
    assert speaker(None) == "AI-stem"
    assert speaker("ander") == "AI-stem ander"
