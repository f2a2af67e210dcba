"""Clauses and phrases that are complete in themselves."""

import pytest

from briefing.script.headlines.wording.complete import (
    APPOSITION,
    ATTRIBUTION,
    INSIDE_NAME,
    PURPOSE,
    SHARE,
    WANTS_TO,
    WANTS_WHAT_FOLLOWS,
)


@pytest.mark.parametrize("who", [", meldt de politie", ", zo blijkt uit cijfers", ", zei hij in de Kamer"])
def test_the_source_is_not_part_of_the_news(who):
    assert ATTRIBUTION.sub("", f"De brug zakt{who}") == "De brug zakt"


def test_a_claim_by_a_named_person_stays_a_claim():
    assert not ATTRIBUTION.search("De brug zakt, zegt bouwer Ans Pol")


def test_an_apposition_is_followed_by_a_verb():
    assert APPOSITION.search("Ans Pol, bakker in Ede, is weg")
    assert not APPOSITION.search("Ans Pol, Karel Bos, Wim Tas zijn weg")


def test_a_purpose_ends_the_sentence():
    assert PURPOSE.search("Urk maakt geld vrij om sluizen te bouwen")
    assert not PURPOSE.search("Urk maakt geld vrij om sluizen te bouwen, te verven en te sluiten; dat kost wat")


@pytest.mark.parametrize("text", ["Urk weigert", "Urk krijgt toestemming", "Urk belooft"])
def test_a_verb_of_wanting_needs_its_purpose(text):
    assert WANTS_TO.search(text)


def test_a_share_of_people_depends_on_everything_said_about_them():
    assert SHARE.match("Zes procent van de Belgen")
    assert not SHARE.match("De burgemeester van Urk")


def test_some_words_need_what_follows():
    assert WANTS_WHAT_FOLLOWS.search("Zij is de eerste bakker")
    assert not WANTS_WHAT_FOLLOWS.search("De brug is gesloten")


def test_half_a_name_is_not_a_place_to_end():
    assert INSIDE_NAME.search("uit Bergen\0 op Zoom")
    assert not INSIDE_NAME.search("uit Bergen\0 naar zee")
