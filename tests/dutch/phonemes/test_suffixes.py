"""The table of suffixes: every example has its stress where its row says."""

import re

import pytest

from briefing.dutch.phonemes.suffixes import ending, table
from briefing.dutch.phonemes.word import read

VOWELS = re.compile("aa|ee|oo|uu|ie|oe|ui|ij|ei|au|ou|[aeiouï]")
SOUNDS = re.compile("ɛi|œy|ʌu|[aeiouyøɑɛɔɪɵœə]")


@pytest.mark.parametrize("example", [row["as"] for row in table()])
def test_an_example_is_stressed_where_it_is_marked(example: str) -> None:
    letters, sounds = example.partition("ˈ")[0], read(example.replace("ˈ", "")).partition("ˈ")[0]
    assert len(SOUNDS.findall(sounds)) == len(VOWELS.findall(letters))


@pytest.mark.parametrize("row", table(), ids=[row["as"] for row in table()])
def test_a_row_finds_its_example(row: dict[str, str]) -> None:
    assert ending(row["stress"]).search(row["as"].replace("ˈ", ""))


@pytest.mark.parametrize(
    ("stress", "word"),
    [
        ("last", "onderwijs"),
        ("draws", "deskundige"),
        ("able", "vliegtuigen"),
        ("before", "taar"),
        ("itself", "familie"),
    ],
)
def test_letters_that_are_no_suffix_are_not_found(stress: str, word: str) -> None:
    assert not ending(stress).search(word)
