"""Which vowel of a word has the stress, where no list says it."""

import pytest

from briefing.dutch.phonemes.accent import stressed
from briefing.dutch.phonemes.parts import is_word
from briefing.dutch.phonemes.spelling import sounds


@pytest.mark.parametrize(
    ("word", "vowel"),
    [
        ("kanaal", "aa"),
        ("fabriek", "ie"),
        ("tafel", "a"),
        ("muziek", "ie"),
        ("bureau", "eau"),
        ("marathons", "a"),
        ("mentors", "e"),
        ("alligators", "a"),
        ("meniscussen", "i"),
        ("minotaurus", "au"),
        ("kiesbare", "ie"),
        ("vreemdelinge", "ee"),
        ("armoe", "a"),
        ("rimboe", "i"),
        ("logboek", "o"),
        ("wasgoed", "a"),
        ("ficus", "i"),
        ("werkneemster", "e"),
        ("heldhaftig", "a"),
    ],
)
def test_a_heavy_end_has_the_stress_and_a_light_one_leaves_it(word: str, vowel: str) -> None:
    found = sounds(word, is_word)
    assert found[stressed(word, found)].letters == vowel


def test_a_word_without_vowels_has_none() -> None:
    assert stressed("pst", sounds("pst", is_word)) == -1
