"""The thing that is meant."""

import pytest

from briefing.script.headlines.news.things import which_is_meant


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        ("De vismijn sluit.", "Op de vismijn van Ede is het stil.", "De vismijn van Ede sluit."),
        ("Ede houdt het park dicht.", "In het park bij Urk ligt een boom.", "Ede houdt het park bij Urk dicht."),
        ("Het café is dicht.", "De bar van café De Pol is leeg.", "Café De Pol is dicht."),
        ("Ede geeft het huis een boete.", "In rusthuis De Pol brandde het.", "Ede geeft rusthuis De Pol een boete."),
        ("De school krijgt geld.", "Aan de basisschool in Ede is het koud.", "De basisschool in Ede krijgt geld."),
        ("Auto’s mogen niet over de brug.", "De Rijnbrug is oud.", "Auto’s mogen niet over de Rijnbrug."),
        ("Urk spreekt de minister aan.", "Dat zegt minister Els Pol.", "Urk spreekt minister Els Pol aan."),
        ("Vanaf mei sluit het.", "Dat staat op de deur van hotel De Pol.", "Vanaf mei sluit hotel De Pol."),
        ("Brood van deze bakker in Urk is op.", "Het regent.", "Brood van een bakker in Urk is op."),
        ("Ede knapt de kerk op.", "Wie de Oude Kerk in Ede ziet, zucht.", "Ede knapt de Oude Kerk in Ede op."),
    ],
)
def test_a_thing_is_given_its_place_or_its_name(sentence, before, told):
    assert which_is_meant(sentence, [before]) == told


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("De vismijn sluit.", ["De vismijn van Ede is oud.", "De vismijn van Urk is nieuw."]),
        ("De vismijn in Gent sluit.", ["De vismijn van Ede is oud."]),
        ("De vismijn sluit.", ["De boten van Ede liggen stil."]),
        ("Het waterschap sluit het meer.", ["Dat zegt waterschap Vecht en Dal."]),
        ("De goede wint.", ["De goede van Ede won."]),
        ("Vanaf mei sluit het.", ["Hotel De Pol lijkt op hotel De Bos."]),
        ("Het was stil.", ["Het was in Ede."]),
    ],
)
def test_nothing_is_added_if_another_thing_may_be_meant(sentence, before):
    assert which_is_meant(sentence, before) is None


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        ("De schappen blijven leeg.", "Een bakker bouwt broodschappen.", "De broodschappen blijven leeg."),
        ("Bij drie mensen lekt de prothese.", "Er is een heupprothese.", "Bij drie mensen lekt de heupprothese."),
        ("De wakers gaan weg.", "Een stormwaker let op.", "De stormwakers gaan weg."),
    ],
)
def test_the_kind_of_a_thing_is_told_by_the_word_that_brought_it_in(sentence, before, told):
    assert which_is_meant(sentence, [before]) == told


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("De kisten zijn zoek.", "In de bananenkisten lag niets, in drie kisten met kolen wel."),
        ("De kisten zijn zoek.", "Er staan bananenkisten en kolenkisten."),
        ("De oude prothese lekt.", "Er is een heupprothese."),
        ("Drie van de acht zijn zoek.", "De opdracht is klaar."),
        ("Zij kennen de zaak.", "De hoofdoorzaak is bekend."),
    ],
)
def test_no_kind_is_told_where_another_may_be_meant(sentence, before):
    assert which_is_meant(sentence, [before]) is None


def test_a_number_alone_is_no_thing_with_a_name():
    assert which_is_meant("De vier roeiden weg.", ["Er kwamen vier Nederlandse vissers in Urk."]) is None


def test_a_bare_name_is_given_its_kind():
    before = ["Bij drogisterijketen De Gaper is het stil.", "In Urk is een brug."]
    assert which_is_meant("De Gaper sluit 12 zaken.", before) == "Drogisterijketen De Gaper sluit 12 zaken."
    assert which_is_meant("De Gaper sluit 12 zaken.", ["De vriendelijke De Gaper is een keten."]) is None


@pytest.mark.parametrize(
    ("sentence", "before", "told"),
    [
        (
            "Ede wil dat de bouw in 2027 begint.",
            ["Er is jaren gepraat over een nieuwe sluis bij Urk."],
            "Ede wil dat de bouw van een nieuwe sluis bij Urk in 2027 begint.",
        ),
        (
            "De sluiting kost banen.",
            ["De oven van Staal Zuid dooft."],
            "De sluiting van de oven van Staal Zuid kost banen.",
        ),
    ],
)
def test_it_is_told_to_what_something_is_done(sentence, before, told):
    assert which_is_meant(sentence, before) == told


@pytest.mark.parametrize(
    "before", [["Een sluis bij Urk is oud.", "De brug in Ede is nieuw."], ["De bakker in Urk lacht."], []]
)
def test_to_what_it_is_done_is_not_guessed(before):
    assert which_is_meant("De bouw begint in mei.", before) is None


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("De zaak gaat dicht.", "Tabakswinkel Van der Pol gaat dicht."),
        ("In mei gaat de winkel dicht.", "In mei gaat tabakswinkel Van der Pol dicht."),
        ("Ede verloor in de zaak tegen Urk.", "Ede verloor in de zaak tegen Urk."),
    ],
)
def test_a_general_word_gives_way_to_the_name(sentence, told):
    before = ["Tabakswinkel Van der Pol aan de markt in Ede is oud."]
    assert (which_is_meant(sentence, before) or sentence) == told


def test_of_two_shops_neither_is_meant():
    before = ["Tabakswinkel Van der Pol ligt naast boekwinkel De Gaper."]
    assert which_is_meant("De winkel gaat dicht.", before) is None


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("De jongen leren het van hun ouders.", "Biologen van de universiteit van Gent keken toe."),
        ("Boeren uit deze dorpen in Drenthe staken.", "Het is vroeg."),
        ("Leerlingen van deze school eten gratis.", "Het is vroeg."),
    ],
)
def test_several_and_what_is_no_thing_stay(sentence, before):
    assert which_is_meant(sentence, [before]) is None
