"""What a word in the middle of a sentence points at; `needed` gives what the last one needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str, openers: tuple[int, ...] = (0,)) -> set[int]:
    return set(needs(GIVEN, sentences, openers=openers)[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "Wethouder Smit verdedigt dat besluit.",
        "De provincie heeft die afgewezen.",
        "Wethouder Smit vindt dat onbegrijpelijk.",
        "De schippers weigerden die rekening te betalen.",
        "Wethouder Smit zou toen hebben gelachen.",
        "In Zandhoek waren toen vijf schippers.",
    ],
)
def test_what_a_demonstrative_means_was_told_before(sentence: str) -> None:
    assert needed("Bouwer Kees Vos vroeg een vergunning aan.", sentence) == {0}


@pytest.mark.parametrize(
    "sentence",
    [
        "Wethouder Smit zegt dat schippers omvaren.",
        "Wethouder Smit zegt dat op de dijk niemand woont.",
        "In Zandhoek wonen schippers die omvaren.",
        "Wethouder Smit trekt dit jaar geld uit.",
        "Wethouder Smit leest deze maand een boek.",
        "Wethouder Smit schrijft een brief, maar zij verstuurt die brief niet.",
        "Wethouder Smit was twee jaar toen de brug werd gebouwd.",
        "In 1950 waren toen vijf schippers rijk.",
    ],
)
def test_conjunctions_relatives_and_today_point_at_nothing_before(sentence: str) -> None:
    assert needed("Bouwer Kees Vos vroeg een vergunning aan.", sentence) == set()


def test_a_repeated_noun_was_told_by_the_sentence_that_has_it() -> None:
    told = ("Bouwer Kees Vos deed een voorstel voor een pont.", "Kees Vos woont in Tiel.")
    assert 0 in needed(*told, "Wethouder Smit steunt dat voorstel.")


def test_a_noun_of_long_before_is_not_meant() -> None:
    told = ("Bouwer Kees Vos betaalt een bedrag.", *["Kees Vos woont in Tiel."] * 4)
    assert 0 not in needed(*told, "Wethouder Smit noemt dat bedrag.")


def test_here_in_a_quotation_is_where_the_sentence_before_was() -> None:
    told = "In Tiel vrezen bewoners volgens Anna Smit dat het nog veel drukker wordt op de dijk."
    quoted = "'Straks rijden hier honderd auto's,' zegt Kees Vos."
    assert needed(told, quoted) == {0}
    assert needed(told, quoted, openers=(0, 1)) == set()
    assert needed(told, "Straks rijden hier honderd auto's.") == set()
