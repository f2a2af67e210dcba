"""What a word may be without its ending."""

import pytest

from briefing.dutch.phonemes.inflection import bases


@pytest.mark.parametrize(
    ("word", "base", "ending"),
    [
        ("katten", "kat", "ten"),
        ("bomen", "boom", "en"),
        ("huizen", "huis", "en"),
        ("mooie", "mooi", "e"),
        ("werkte", "werk", "te"),
        ("koninkje", "koning", "je"),
        ("autootje", "auto", "tje"),
        ("filmpje", "film", "pje"),
    ],
)
def test_the_base_of_a_form_is_among_what_it_may_be(word: str, base: str, ending: str) -> None:
    assert (base, ending) in list(bases(word))


def test_a_word_without_an_ending_is_none() -> None:
    assert not list(bases("brug"))


@pytest.mark.parametrize(
    ("word", "base"), [("analyseer", "analyse"), ("binnensteden", "binnenste"), ("boekje", "boeken")]
)
def test_an_ending_stands_only_after_what_takes_it(word: str, base: str) -> None:
    assert base not in [found for found, _ in bases(word)]
