"""Prefixes, suffixes and endings, and what only looks like a part of a compound."""

import pytest

from briefing.dutch.phonemes.affixes import affixes, begins_as_a_noun, ends_a_word, ends_as_a_noun, known_end
from briefing.dutch.phonemes.parts import is_word


@pytest.mark.parametrize(
    ("first", "part"),
    [
        ("slage", "rij"),
        ("neurol", "oog"),
        ("radio", "logen"),
        ("idea", "list"),
        ("mar", "keert"),
        ("gemeen", "tes"),
        ("explosie", "ven"),
        ("protes", "tanten"),
        ("rede", "natie"),
        ("consul", "enten"),
        ("boer", "innen"),
        ("stel", "lende"),
        ("essen", "ties"),
        ("model", "leren"),
        ("recept", "uur"),
        ("prop", "eller"),
        ("drup", "pels"),
        ("trek", "kers"),
        ("spie", "gelen"),
        ("stem", "pelde"),
        ("schil", "derde"),
        ("vreem", "deling"),
        ("zeur", "derig"),
    ],
)
def test_an_ending_is_no_part(first: str, part: str) -> None:
    assert ends_a_word(part, first, is_word)


@pytest.mark.parametrize(
    ("first", "part"),
    [
        ("bomen", "rij"),
        ("kennis", "deling"),
        ("water", "kers"),
        ("toe", "speling"),
        ("onder", "delen"),
        ("weg", "gerend"),
        ("boeken", "lijst"),
        ("terug", "keert"),
        ("kogel", "werende"),
        ("spaar", "rente"),
        ("water", "planten"),
        ("vak", "leren"),
        ("in", "enten"),
        ("nacht", "uur"),
    ],
)
def test_a_word_of_the_same_letters_is_one(first: str, part: str) -> None:
    assert not ends_a_word(part, first, is_word)


def test_letters_that_spelling_joins_are_not_cut() -> None:
    assert ends_a_word("ui", "to", is_word)


def test_the_kinds_are_listed_in_one_file() -> None:
    assert "heid" in affixes("suffixes")
    assert "terug" in affixes("particles")
    assert "neuro" in affixes("learned")


def test_a_word_may_end_as_nouns_do() -> None:
    assert [word for word in ("sedimentatie", "emeritaats", "actie", "hebben") if ends_as_a_noun(word)] == [
        "sedimentatie",
        "emeritaats",
    ]


def test_a_noun_as_a_whole_is_no_ending() -> None:
    assert [
        last for last in ("deviatie", "permanganaat", "lisatie", "stratie", "rateurs") if begins_as_a_noun(last)
    ] == [
        "deviatie",
        "permanganaat",
    ]


def test_the_end_of_a_place_is_known() -> None:
    assert known_end("lekkerkerk") == ("lekker", "kerk")
    assert known_end("gedachten") == ()
