"""Roman numerals: a rank, a number, a century, or no numeral at all."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.roman import roman_numerals, value
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Filips II", "Filips de Tweede"),
        ("Rutte IV", "Rutte vier"),
        ("de storm 'Nora II'", "de storm 'Nora twee'"),
        ("de XIXe eeuw", "de negentiende eeuw"),
        ("de Ve eeuw", "de vijfde eeuw"),
        ("de XXVe editie", "de vijfentwintigste editie"),
        ("de Ve colonne", "de Ve colonne"),
        ("fase V", "fase vijf"),
        ("fase X", "fase X"),
        ("titel X", "titel tien"),
    ],
)
def test_a_numeral_is_what_its_word_asks_for(text: str, said: str) -> None:
    assert roman_numerals(text) == said


@pytest.mark.parametrize("text", ["de CD", "MIX van soorten"])
def test_a_word_in_capitals_is_none(text: str) -> None:
    assert roman_numerals(text) == text


def test_a_numeral_has_its_worth_and_what_is_none_has_none() -> None:
    assert [value(numeral) for numeral in ("XIX", "MCMXCIX", "IIX", "brug")] == [19, 1999, 0, 0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("klasse IVb", "klasse vier bee"),
        ("de heer Via", "de heer Via"),
    ],
)
def test_a_numeral_has_a_letter(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("de kotter Carl IV ligt stil", "de kotter Carl vier ligt stil"),
        ("met het schip Karel I", "met het schip Karel één"),
        ("koning Karel I", "koning Karel de Eerste"),
        ("het schip van Karel II", "het schip van Karel de Tweede"),
    ],
)
def test_a_ship_named_after_a_ruler_has_a_number(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
