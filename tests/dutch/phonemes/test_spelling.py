"""The sounds of letters."""

import pytest

from briefing.dutch.phonemes.parts import is_word
from briefing.dutch.phonemes.spelling import joined, sounds


@pytest.mark.parametrize(
    ("word", "stressed", "said"), [("brug", 2, "brˈɵɣ"), ("beter", 1, "bˈeːtər"), ("lopen", 1, "lˈoːpən")]
)
def test_letters_have_sounds_and_one_vowel_the_stress(word: str, stressed: int, said: str) -> None:
    assert joined(sounds(word, is_word), stressed) == said


def test_the_letters_of_the_sounds_are_those_of_the_word() -> None:
    for word in ("schrijver", "bureau", "kastanje", "champagne", "sneeuw"):
        assert "".join(sound.letters for sound in sounds(word, is_word)) == word
