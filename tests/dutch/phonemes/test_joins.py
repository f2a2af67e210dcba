"""Sounds that change where parts and words meet."""

import pytest

from briefing.dutch.phonemes.joins import smooth, voiceless_end


@pytest.mark.parametrize(("sounds", "said"), [("hɑnd", "hɑnt"), ("hʌuz", "hʌus"), ("mɑn", "mɑn")])
def test_the_end_of_a_part_is_voiceless(sounds: str, said: str) -> None:
    assert voiceless_end(sounds) == said


@pytest.mark.parametrize(
    ("sounds", "said"),
    [
        ("ˈɑfzɔndərlək", "ˈɑfsɔndərlək"),
        ("ˈaːnkɔmst", "ˈaːŋkɔmst"),
        ("mˈɑnnən", "mˈɑnən"),
        ("hˈɑndʋɛrk", "hˈɑntʋɛrk"),
        ("brˈɵx", "brˈɵx"),
    ],
)
def test_a_word_flows(sounds: str, said: str) -> None:
    assert smooth(sounds) == said
