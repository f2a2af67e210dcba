"""How a script is to be spoken, where nobody says otherwise."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from briefing.speech.voices import find_voice
from briefing.studio.options import MakeOptions, SpeechOptions

if TYPE_CHECKING:
    from collections.abc import Callable


def test_what_one_article_is_made_with_is_what_a_script_is_spoken_with_and_more() -> None:
    spoken = {field.name: field.default for field in dataclasses.fields(SpeechOptions)}
    made = {field.name: field.default for field in dataclasses.fields(MakeOptions)}
    assert spoken.items() <= made.items()


@pytest.mark.parametrize("kind", [SpeechOptions, MakeOptions])
def test_the_voice_that_speaks_unasked_is_there(kind: Callable[[], SpeechOptions]) -> None:
    assert find_voice(kind().voice).name == kind().voice
