"""Who reads what of a script that is about to be spoken."""

from __future__ import annotations

import pytest

from briefing.errors import UsageError
from briefing.model import Article, Block, Script
from briefing.script.write import write_script
from briefing.speech.voices import find_voice
from briefing.studio.cast import cast, is_fallback, readers
from briefing.studio.options import SpeechOptions

VOICE = find_voice("nl-offline")
OPTIONS = SpeechOptions(voice="nl-offline")
QUOTES = SpeechOptions(voice="nl-offline", quotes="nl-slow")


@pytest.fixture
def script() -> Script:
    text = "“Het duurt nog drie weken”, zegt de burgemeester."
    return write_script(
        Article("Brug dicht", (Block("paragraph", "De brug is dicht."), Block("paragraph", text)), "-"), VOICE
    )


def test_without_a_second_voice_a_script_stays_as_it_is(script: Script) -> None:
    assert cast(script, VOICE, OPTIONS, None) is script


def test_what_people_say_is_the_second_voices(script: Script) -> None:
    assert cast(script, VOICE, QUOTES, None).voices == ("nl-slow",)


def test_a_fallback_reads_all_of_it_alone(script: Script) -> None:
    other = find_voice("nl-slow")
    assert is_fallback(other, OPTIONS)
    assert cast(cast(script, VOICE, QUOTES, None), other, QUOTES, None).voices == ()
    assert readers(other, OPTIONS)("nl-neural") is other


def test_a_voice_by_the_path_of_its_file_is_no_fallback() -> None:
    assert not is_fallback(VOICE, SpeechOptions(voice="voices/nl-offline.toml"))


def test_a_second_voice_that_there_is_not_is_wrong_usage(script: Script) -> None:
    with pytest.raises(UsageError, match="there is no voice"):
        cast(script, VOICE, SpeechOptions(voice="nl-offline", quotes="niemand"), None)
