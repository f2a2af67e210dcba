"""Figures: numbers, ranks, parts, stretches."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.figures import (
    apart,
    cardinals,
    compounds,
    grouped,
    ordinals,
    signed,
)
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nr.5", "nr. 5"),
        ("12mln", "12 mln"),
    ],
)
def test_a_figure_that_stuck_to_a_word_comes_loose(text: str, said: str) -> None:
    assert apart(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 000 soldaten", "2.000 soldaten"),
        ("van 2 tot 300", "van 2 tot 300"),
    ],
)
def test_thousands_belong_together(text: str, said: str) -> None:
    assert grouped(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-7 graden", "min 7 graden"),
        ("+4 graden", "plus 4 graden"),
        ("10-7", "10-7"),
    ],
)
def test_a_sign_is_a_word(text: str, said: str) -> None:
    assert signed(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("16-jarige", "zestienjarige"),
        ("65+", "vijfenzestigplus"),
        ("10.000'en", "tienduizenden"),
        ("100'den", "honderden"),
        ("2000den", "tweeduizenden"),
    ],
)
def test_a_figure_in_a_word_is_of_it(text: str, said: str) -> None:
    assert compounds(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2.500 mensen", "tweeduizend vijfhonderd mensen"),
        ("3,5 liter", "drie komma vijf liter"),
        ("versie 2.0", "versie twee punt nul"),
        ("besluit 24.0031", "besluit vierentwintig punt nul nul drie één"),
    ],
)
def test_any_other_figure_is_a_number(text: str, said: str) -> None:
    assert cardinals(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de 3e keer", "de derde keer"),
        ("de 21ste eeuw", "de eenentwintigste eeuw"),
    ],
)
def test_a_rank_is_one(text: str, said: str) -> None:
    assert ordinals(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("paragraaf 2.1-2.4", "paragraaf twee punt één tot twee punt vier"),
        ("artikel 5.2 en 5.3", "artikel vijf punt twee en vijf punt drie"),
    ],
)
def test_points_go_together(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een 5-jrs lening", "een vijfjaars lening"),
        ("6-mnds euribor", "zesmaands euribor"),
        ("6 mnd. lang", "zes maanden lang"),
    ],
)
def test_years_and_months_of_a_term(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("versie v3.1 van de app", "versie drie punt één van de app"),
        ("de app v3.1.2", "de app versie drie punt één punt twee"),
        ("v3", "v drie"),
    ],
)
def test_a_version_has_a_point(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("voor 0-4-jarigen", "voor nul tot vierjarigen"),
        ("12-18-jarige jongens", "twaalf tot achttienjarige jongens"),
        ("met 3-1 van 18-jarigen", "met drie één van achttienjarigen"),
    ],
)
def test_ages_from_and_to(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
