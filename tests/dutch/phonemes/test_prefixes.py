"""Prefixes that leave the stress to the stem."""

import pytest

from briefing.dutch.phonemes.prefixes import is_whole_verb, unstressed


@pytest.mark.parametrize(
    ("word", "prefix"),
    [
        ("bekend", "be"),
        ("ontslag", "ont"),
        ("vergadering", "ver"),
        ("dewaele", "de"),
        ("vandermeersch", "vander"),
        ("debat", None),
        ("vandaag", None),
        ("beter", None),
        ("herder", None),
        ("begrens", "be"),
        ("bergen", None),
        ("beo", None),
        ("geef", None),
        ("geothermie", None),
        ("geometrie", None),
        ("geoordeeld", "ge"),
        ("geordend", "ge"),
        ("geolied", "ge"),
    ],
)
def test_a_prefix_is_told_from_letters_that_look_like_one(word: str, prefix: str | None) -> None:
    assert unstressed(word) == prefix


@pytest.mark.parametrize(("word", "is_whole"), [("ondernemen", True), ("onderneming", True), ("onderdeel", False)])
def test_a_verb_that_is_never_parted_brings_its_nouns(word: str, is_whole: bool) -> None:
    assert is_whole_verb(word) == is_whole
