"""Words that point to another sentence."""

from __future__ import annotations

import pytest

from briefing.script.shorten import pointers

POINTING_BACK = ["Die dag regende het", "Dat jaar kwam er een hek", "Deze bouwer stopt", "Een uur later was het klaar"]


@pytest.mark.parametrize("opening", POINTING_BACK)
def test_an_opening_points_at_the_sentence_before(opening: str) -> None:
    assert pointers.OPENING.match(opening)


@pytest.mark.parametrize("opening", ["Dit jaar komt er een hek", "Deze winter regent het", "Het hek staat er"])
def test_what_means_today_or_names_its_subject_points_at_nothing(opening: str) -> None:
    assert not pointers.OPENING.match(opening)


def test_haar_is_a_person_unless_it_is_a_possessive() -> None:
    assert pointers.PRONOUN.search("Het dorp gaf haar een hek")
    assert not pointers.PRONOUN.search("De vrouw verfde haar hek")


def test_a_plural_pronoun_may_belong_to_others() -> None:
    assert pointers.NOT_ITS_OWN.search("Paarden hebben haar voorkeur")
    assert not pointers.NOT_ITS_OWN.search("Paarden hebben hun hooi")


def test_an_office_needs_a_firm_unless_it_follows() -> None:
    assert pointers.OFFICE.search("Volgens voorzitter Geesje Mulder is het hek klaar")
    assert not pointers.OFFICE.search("Volgens voorzitter Geesje Mulder van de buurtclub is het hek klaar")
