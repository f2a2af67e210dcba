"""Numbers in words."""

from __future__ import annotations

import re

import pytest

from briefing.dutch import numbers


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nul"),
        (1, "één"),
        (13, "dertien"),
        (21, "eenentwintig"),
        (22, "tweeëntwintig"),
        (33, "drieëndertig"),
        (80, "tachtig"),
        (100, "honderd"),
        (101, "honderdeen"),
        (999, "negenhonderdnegenennegentig"),
        (1000, "duizend"),
        (1001, "duizend één"),
        (1100, "elfhonderd"),
        (1999, "negentienhonderdnegenennegentig"),
        (2000, "tweeduizend"),
        (2001, "tweeduizend één"),
        (2500, "tweeduizend vijfhonderd"),
        (101_000, "honderdeenduizend"),
        (1_000_000, "één miljoen"),
        (2_000_001, "twee miljoen één"),
        (5_426_000_000, "vijf miljard vierhonderdzesentwintig miljoen"),
    ],
)
def test_cardinals(number: int, words: str) -> None:
    assert numbers.cardinal(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "eerste"),
        (2, "tweede"),
        (3, "derde"),
        (8, "achtste"),
        (12, "twaalfde"),
        (19, "negentiende"),
        (20, "twintigste"),
        (21, "eenentwintigste"),
        (100, "honderdste"),
        (101, "honderdeerste"),
        (103, "honderdderde"),
        (1000, "duizendste"),
        (1_000_000, "een miljoenste"),
    ],
)
def test_ordinals(number: int, words: str) -> None:
    assert numbers.ordinal(number) == words


@pytest.mark.parametrize(
    ("number", "words", "long"),
    [
        (1066, "duizend zesenzestig", "duizend zesenzestig"),
        (1600, "zestienhonderd", "zestienhonderd"),
        (1648, "zestienachtenveertig", "zestienhonderdachtenveertig"),
        (1905, "negentienhonderdvijf", "negentienhonderdvijf"),
        (1998, "negentienachtennegentig", "negentienhonderdachtennegentig"),
        (2014, "tweeduizend veertien", "tweeduizend veertien"),
    ],
)
def test_years(number: int, words: str, long: str) -> None:
    assert numbers.year(number) == words
    assert numbers.year(number, long=True) == long


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("0,05", "nul komma nul vijf"),
        ("3,5", "drie komma vijf"),
        ("34.086,04", "vierendertigduizend zesentachtig komma nul vier"),
        ("3,1415", "drie komma één vier één vijf"),
        ("007", "nul nul zeven"),
        ("1" + "0" * 30, " ".join(["één", *["nul"] * 30])),
        ("1" * 5000, " ".join(["één"] * 5000)),
    ],
)
def test_numbers_as_written(written: str, words: str) -> None:
    assert numbers.spoken_number(written) == words


@pytest.mark.parametrize(
    "words", ["drie", "twaalf", "veertien", "tachtig", "tweeëntwintig", "honderdeen", "vierduizend", "zeshonderdelf"]
)
def test_a_number_in_words_is_recognised(words: str) -> None:
    assert re.fullmatch(numbers.ANY_NUMBER, words)


def test_all_numbers_in_one_word_are_recognised() -> None:
    assert all(re.fullmatch(numbers.ANY_NUMBER, numbers.cardinal(number)) for number in range(2, 1001))


@pytest.mark.parametrize("word", ["prachtig", "rustig", "machtig", "een", "en", "der", "veer", "Martien", "zevende"])
def test_another_word_is_no_number(word: str) -> None:
    assert not re.fullmatch(numbers.ANY_NUMBER, word)
