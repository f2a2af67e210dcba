"""Several voices speak one script."""

import threading
from typing import TYPE_CHECKING

import pytest

from briefing.errors import VoiceError, VoiceMissingError
from briefing.model import Voice
from briefing.speech.cache import TakeCache
from briefing.speech.cast import narrate_cast

if TYPE_CHECKING:
    from tests.standins.google import Google

VOICES = {None: Voice("nl-offline", "espeak-ng", "espeak"), "nl": Voice("nl", "Google", "google")}
SENTENCES = ["De dijk houdt.", "Wij blijven hier.", "Dat zegt de burgemeester.", "Voor altijd."]
SPEAKERS = [None, "nl", None, "nl"]


def voices_at_work() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "narrator"]


def test_takes_come_in_order_each_by_its_own_voice_at_its_own_rate(google: "Google", takes: TakeCache) -> None:
    with narrate_cast(SENTENCES, SPEAKERS, VOICES, cache=takes) as narration:
        heard = list(narration)
    assert [take.spoken for take in heard] == SENTENCES
    assert [take.engine for take in heard] == ["espeak", "google", "espeak", "google"]
    assert len({take.sample_rate for take in heard}) == 2
    assert narration.synthesis.requests == len(SENTENCES)


def test_a_voice_is_asked_for_its_own_sentences_only(google: "Google", takes: TakeCache) -> None:
    with narrate_cast(SENTENCES, SPEAKERS, VOICES, cache=takes) as narration:
        list(narration)
    assert len(google.asked) == SPEAKERS.count("nl")


def test_a_sentence_that_another_voice_said_is_not_taken_for_its_own(google: "Google", takes: TakeCache) -> None:
    for speaker, engine in ((None, "espeak"), ("nl", "google"), (None, "espeak")):
        with narrate_cast(SENTENCES[:1], [speaker], {speaker: VOICES[speaker]}, cache=takes) as narration:
            [take] = narration
        assert take.engine == engine
    assert len(google.asked) == 1


def test_where_one_voice_fails_all_of_them_end(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "forbidden"
    with narrate_cast(SENTENCES, SPEAKERS, VOICES, cache=takes) as narration, pytest.raises(VoiceError):
        list(narration)
    assert voices_at_work() == []


def test_the_voice_of_the_cast_that_failed_is_named(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "forbidden"
    with (
        narrate_cast(SENTENCES, SPEAKERS, VOICES, cache=takes) as narration,
        pytest.raises(VoiceError, match="voice nl: "),
    ):
        list(narration)


def test_a_voice_that_cannot_speak_here_lets_none_begin(google: "Google", takes: TakeCache) -> None:
    with pytest.raises(VoiceMissingError):
        narrate_cast(SENTENCES, SPEAKERS, VOICES, cache=takes, offline=True)
    assert voices_at_work() == []
    assert google.asked == []
