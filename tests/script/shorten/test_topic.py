"""What says more of an opening before it; `needed` gives what the last sentence needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."
LONG = "Wethouder Anna Smit sprak maandag een uur lang met alle schippers uit Zandhoek."


def needed(*sentences: str, openers: tuple[int, ...] = (0,)) -> set[int]:
    return set(needs(GIVEN, sentences, openers=openers)[-1])


@pytest.mark.parametrize(
    "question",
    [
        "Wat er met de pont van Zandhoek gebeurt, is onduidelijk.",
        "Hoe de pont van Zandhoek zonk, weten de schippers niet.",
        "Wie de pont van Zandhoek betaalt, is nog niet bekend.",
        "Waarom de pont van Zandhoek zonk, weet niemand.",
    ],
)
def test_what_follows_an_open_question_needs_it(question: str) -> None:
    assert needed(LONG, question, "In mei heeft Anna Smit een rapport.") == {1}


@pytest.mark.parametrize(
    "told", ["Dat de pont van Zandhoek zonk, is bij alle schippers bekend.", "Anna Smit is bij niemand bekend in Tiel."]
)
def test_what_is_no_open_question_is_not_needed(told: str) -> None:
    assert needed(LONG, told, "In mei heeft Anna Smit een rapport.") == set()


def test_a_new_paragraph_does_not_need_the_open_question() -> None:
    question = "Wat er met de pont van Zandhoek gebeurt, is onduidelijk."
    assert needed(LONG, question, "In mei heeft Anna Smit een rapport.", openers=(0, 2)) == set()


def test_what_counts_possibilities_goes_with_what_they_are_of_and_with_the_first() -> None:
    told = (LONG, "Er zijn twee mogelijkheden.", "Schippers kunnen omvaren via Tiel.")
    assert set(needs(GIVEN, told, openers=(0,))[1]) == {0, 2}


def test_the_other_needs_the_one() -> None:
    told = ("Anna Smit liet twee ponten zien.", "De ene pont vaart op stroom.", "Stroom is goedkoop.")
    assert 1 in needed(*told, "De andere pont vaart op gas.")


def test_an_earlier_one_needs_what_it_was_earlier_than() -> None:
    assert needed(LONG, "Een eerdere poging mislukte.") == {0}
