"""Fractions and marks."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.fractions import fractions
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("½ liter", "een halve liter"),
        ("2½ jaar", "tweeënhalf jaar"),
        ("een 7/10 voor taal", "een 7 op 10 voor taal"),
        ("in 7/10 gevallen", "in 7 van de 10 gevallen"),
        ("Kerkstraat 3/5", "Kerkstraat 3 5"),
        ("2/3 van de leden", "twee derde van de leden"),
    ],
)
def test_parts_are_named(text: str, said: str) -> None:
    assert fractions(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/365 van een jaar", "één driehonderdvijfenzestigste van een jaar"),
        ("een 4,5/5", "een vier komma vijf op vijf"),
    ],
)
def test_one_of_many_is_a_fraction(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1/2 blikje", "een half blikje"),
        ("1/2 citroen", "een halve citroen"),
        ("maandag 15/25, dinsdag 3/16", "maandag vijftien vijfentwintig, dinsdag drie zestien"),
    ],
)
def test_a_small_thing_is_neuter_and_a_day_has_two_numbers(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("na 3/8 wedstrijden", "na drie van de acht wedstrijden"),
        ("uit 3/4 tomaten", "uit drie kwart tomaten"),
        ("in 3/5 liter", "in drie vijfde liter"),
    ],
)
def test_of_several_things_some_are_counted(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_a_line_of_care_is_one_and_a_half() -> None:
    assert to_spoken("de 1,5e-lijnszorg") == "de anderhalvelijnszorg"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een 1½-jarige", "een anderhalfjarige"),
        ("Bos ½ - ½ Kok", "Bos remise Kok"),
    ],
)
def test_halves_of_years_and_of_points(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een 7- is genoeg", "een zeven min is genoeg"),
        ("een 9- niet", "een negen min niet"),
        ("een 7- of 8-jarige", "een zeven of achtjarige"),
    ],
)
def test_a_mark_may_be_less_by_a_bit(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Carlsen heeft 7½/11", "Carlsen heeft zevenenhalf uit elf"),
        ("een 6½/10", "een zesenhalf op tien"),
    ],
)
def test_points_with_a_half_are_out_of_all(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("in 3/4-maat", "in driekwartsmaat"),
        ("een 6/8 maat", "een zesachtstemaat"),
        ("wisselende 5/4-maten", "wisselende vijfkwartsmaten"),
        ("3/4 van de maat", "drie kwart van de maat"),
        ("een 1/2 maat groter", "een halve maat groter"),
        ("voor 3/4 materieel", "voor drie kwart materieel"),
        ("1/4 maatbeker melk", "een kwart maatbeker melk"),
    ],
)
def test_a_measure_of_music_is_one_word(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
