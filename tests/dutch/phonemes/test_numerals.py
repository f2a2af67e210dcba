"""Numbers in words have the sounds and the stress of their parts."""

import pytest

from briefing.dutch import numbers
from briefing.dutch.phonemes import say
from briefing.dutch.phonemes.numerals import split


def sounds(word: str) -> str:
    return " ".join(filter(None, say(word)))


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("driehonderdvijf", "drˌihˌɔndərtfˈɛif"),
        ("zevenhonderd", "zˈeːvənhˌɔndərt"),
        ("tweeëntachtig", "tʋˌeːəntˈɑxtəx"),
        ("vierenzeventigduizend", "vˌirənsˈeːvəntəxdˌœyzənt"),
        ("negentienvierentachtig", "nˌeːɣəntinvˌirəntˈɑxtəx"),
        ("eenentwintigste", "ˌeːnəntʋˈɪntəxstə"),
        ("tweehonderdste", "tʋˈeːhˌɔndərtstə"),
        ("honderdeerste", "hˌɔndərtˈeːrstə".replace("hˌɔndərtˈeː", "hˌɔndərtˈeː")),
        ("tweeënhalf", "tʋˌeːənhˈɑlf"),
    ],
)
def test_the_last_part_has_the_stress_and_what_multiplies_a_round_hundred(written: str, right: str) -> None:
    assert sounds(written) == right


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("vijfentwintigjarige", "vˌɛifəntʋˌɪntəxjˈaːrəɣə"),
        ("zesjarige", "zˌɛsjˈaːrəɣə"),
        ("viervoudig", "vˌirvˈʌudəx"),
        ("tiental", "tˈintˌɑl"),
        ("honderdtal", "hˈɔndərtˌɑl"),
    ],
)
def test_a_number_keeps_its_sounds_in_a_word(written: str, right: str) -> None:
    assert sounds(written) == right


@pytest.mark.parametrize("written", ["achter", "eenheid", "vieren", "drieling", "elftal", "negeren"])
def test_a_word_that_begins_like_a_number_is_read_as_a_word(written: str) -> None:
    parts, rest = split(written)
    assert rest or len(parts) < 2


def test_every_number_is_made_of_known_parts() -> None:
    assert [number for number in range(1, 1000) if split(numbers.compound(number))[1]] == []
    assert [number for number in range(1, 1000) if split(numbers.ordinal(number))[1]] == []
