"""Sounds of other languages, as Dutch speakers say them."""

import pytest

from briefing.dutch.foreign import dutch_sounds


@pytest.mark.parametrize(
    ("sounds", "language", "said"),
    [
        ("lˈaɪv", "en", "lˈɑjf"),
        ("dˈaʊntaʊn", "en", "dˈʌuntʌun"),
        ("flˈɜːɹɪʃ", "en", "flˈøːrɪʃ"),
        ("bɔ̃ʒˈuʁ", "fr", "bɔ̃ʒˈur"),
        ("mˈʏnçən", "de", "mˈɵnxən"),
    ],
)
def test_a_strange_sound_is_the_dutch_one_that_is_nearest(sounds: str, language: str, said: str) -> None:
    assert dutch_sounds(sounds, language) == said
