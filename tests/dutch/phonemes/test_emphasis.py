"""Words with an accent on the vowel that is stressed on purpose."""

import pytest

from briefing.dutch.phonemes.emphasis import emphasised, is_doubled, unmarked


@pytest.mark.parametrize(("word", "sounds"), [("dát", "dˈɑt"), ("vóór", "vˈoːr"), ("voorkómen", "voːrkˈoːmən")])
def test_the_stress_is_on_the_vowel_with_the_accent(word: str, sounds: str) -> None:
    assert emphasised(word) == sounds


@pytest.mark.parametrize("word", ["dat", "café", "gárgolas"])
def test_other_words_are_left_to_their_spelling(word: str) -> None:
    assert emphasised(word) is None


def test_only_dutch_doubles_a_vowel_with_an_accent() -> None:
    assert is_doubled("dáárom")
    assert not is_doubled("lászló")


def test_a_word_is_known_without_its_accents() -> None:
    assert unmarked("álle") == "alle"
