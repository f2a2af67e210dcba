"""What a noun with *de* or *het* is part of; `needed` gives what the last sentence needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."
TOLD = "In Tiel viel maandag bij harde wind een klok van een hoge toren, zegt Anna Smit."


def needed(*sentences: str, openers: tuple[int, ...] = (0,)) -> set[int]:
    return set(needs(GIVEN, sentences, openers=openers)[-1])


@pytest.mark.parametrize(
    "sentence",
    ["De wijzer brak in twee stukken.", "Onder de wijzerplaat zat een nest.", "De zware klepel was van koper."],
)
def test_a_part_that_nothing_told_of_is_of_what_the_sentence_before_told(sentence: str) -> None:
    assert needed(TOLD, sentence) == {0}


@pytest.mark.parametrize(
    "sentence",
    [
        "De brug blijft voorlopig dicht.",
        "De politie zoekt nog naar sporen.",
        "De wijzer van de Dom brak in twee stukken.",
        "De burgemeester van Ede kijkt toe.",
        "Anna Smit zag de wijzer vallen.",
    ],
)
def test_what_is_known_or_explained_is_no_part_of_it(sentence: str) -> None:
    assert needed(TOLD, sentence) == set()


def test_a_new_paragraph_brings_in_its_own() -> None:
    assert needed(TOLD, "De beroepsvereniging wil een verbod.", openers=(0, 1)) == set()


def test_what_was_told_sooner_is_no_part_of_the_last() -> None:
    told = ("Volgens Anna Smit groeit er wier.", "In Ede viel sneeuw.")
    assert needed(*told, "Het wier bloeit in mei.") == set()
    assert needed(*told, "Het mos bloeit in mei.") == {1}
