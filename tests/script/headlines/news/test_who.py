"""The person that a sentence is about."""

import pytest

from briefing.script.headlines.news.who import named

BEFORE = ["Student Ans Bos (20) wijst naar een kast in Ede."]


def test_a_pronoun_means_the_person_of_the_sentence_before():
    assert named("Zij is een van de winnaars.", BEFORE) == "Student Ans Bos is een van de winnaars."


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Zij staan tot hun enkels in het water.", BEFORE),
        ("Zij is een van de winnaars.", ["Student Ans Bos wijst naar Karel Pol."]),
        ("Zij is een van de winnaars.", ["In Ede wijst Ans Bos naar een kast."]),
        ("Zij is een van de winnaars.", [*BEFORE, "De kast is leeg."]),
        ("Zij is een van de winnaars.", []),
    ],
)
def test_the_pronoun_stays_if_there_is_doubt(sentence, before):
    assert named(sentence, before) == sentence


def test_an_adjective_before_a_noun_is_not_a_person():
    sentence = "Mooi is de Spaanse metselaar in het middendeel."
    assert named(sentence, ["In haar roman laat Ans Bos (54) een huis praten."]) == sentence


ALONE = ["Toen Ans Bos haar kraam huurde, regende het.", "Er hing een bordje."]


def test_a_pronoun_after_the_verb_means_the_only_person_before():
    assert named("Jaren later verkoopt ze haar kraam.", ALONE) == "Jaren later verkoopt Ans Bos haar kraam."


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Jaren later verkoopt ze haar kraam.", [*ALONE, "Toen kwam Karel Pol."]),
        ("Jaren later verkoopt ze haar kraam.", [*ALONE, "Een agente hielp."]),
        ("Jaren later verkopen ze haar kraam.", ALONE),
        ("Volgens de Dierenbescherming regent het.", ALONE),
        ("De Kamer stemt.", ALONE),
    ],
)
def test_no_name_is_given_if_somebody_else_may_be_meant(sentence, before):
    assert named(sentence, before) == sentence


def test_a_person_referred_to_by_age_or_region_is_named():
    before = ["Schaatser Ans Bos keek naar boven.", "Het was stil."]
    assert (
        named("De fout kostte de Friezin zaterdag goud.", before) == "De fout kostte schaatser Ans Bos zaterdag goud."
    )
    assert named("De 18-jarige invaller won.", before) == "Invaller Ans Bos won."


def test_a_person_who_died_is_named():
    before = ["Dat vond Karel Pol prachtig."]
    assert named("De zanger is zondag overleden in Ede.", before) == "De zanger Karel Pol is zondag overleden in Ede."


def test_a_surname_means_the_person_whose_full_name_came_before():
    before = ["“Rustig”, zegt Gea Bos.", "Ze fluistert."]
    assert named("Bos geeft slaaples.", before) == "Gea Bos geeft slaaples."
    assert named("Bos geeft slaaples.", [*before, "Karel Bos lacht."]) == "Bos geeft slaaples."


def test_something_that_is_measured_is_not_a_person():
    told = "Hij is 61 meter lang."
    assert named(told, ["Ans Bos meet de gang op."]) == told


def test_a_place_is_named_if_only_one_came_before():
    told = "Elk derde huis in het dorp wordt versterkt."
    assert named(told, ["Wie door Wierum rijdt, ziet steigers."]) == "Elk derde huis in Wierum wordt versterkt."
    assert named(told, ["Wie van Ede door Wierum naar Urk rijdt, ziet steigers in Gent."]) == told


def test_a_noun_gets_its_place():
    before = ["Om zes uur is het op de vismijn van Ede stiller dan ooit."]
    assert named("De vismijn sluit haar deuren.", before) == "De vismijn van Ede sluit haar deuren."
    assert named("De vismijn sluit.", [*before, "De vismijn van Urk bloeit."]) == "De vismijn sluit."


def test_a_surname_with_van_means_the_person_whose_full_name_came_before():
    before = ["“Weg ermee”, zegt Kees van der Wijk uit Ede."]
    assert named("Van der Wijk huurt een arts in.", before) == "Kees van der Wijk huurt een arts in."


def test_what_somebody_owns_gets_his_name():
    before = ["Ans Pol knipt de haag."]
    assert named("Haar tuin is gisteren bekroond.", before) == "Tuin van Ans Pol is gisteren bekroond."
    assert named("Haar tuin in Ede is bekroond.", before) == "Tuin van Ans Pol in Ede is bekroond."
    assert named("Haar tuin is bekroond.", [*before, "Piet Bos kijkt toe."]) == "Haar tuin is bekroond."
    assert named("Zijn de bussen op tijd?", before) == "Zijn de bussen op tijd?"


def test_a_place_behind_a_name_is_not_a_surname():
    told = "Urk krijgt een haven."
    assert named(told, ["Dat zegt burgemeester Ans Pol van Urk."]) == told
    alone = "Vanaf maart is ze alleen."
    assert named(alone, ["Dan fluit Ans Pol van Urk, en ze lacht."]) == alone


def test_a_thing_gets_its_name_if_only_one_was_named():
    before = ["In café De Pol in Wierum zit een arts aan de bar."]
    assert named("Het café is op dinsdag een praktijk.", before) == "Café De Pol in Wierum is op dinsdag een praktijk."
    told = "Het café is op dinsdag een praktijk."
    assert named(told, [*before, "Ook café Bos doet mee."]) == told
    shared = "Het waterschap sluit het meer."
    assert named(shared, ["Dat zegt waterschap Vallei en Veluwe."]) == shared


def test_a_town_is_named_if_only_one_came_before():
    told = "De stad verbreekt het contract."
    assert named(told, ["In Wierum staat een hek."]) == "De stad Wierum verbreekt het contract."
    assert named(told, ["In Wierum en in Ede staat een hek."]) == told


def test_a_surname_inside_a_sentence_gets_what_the_person_is():
    before = ["Dat zegt tandarts Gea Bos."]
    assert named("Maandag stopt Bos.", before) == "Maandag stopt tandarts Gea Bos."
    assert named("Maandag ligt het bos van Bos’ vader stil.", before) == "Maandag ligt het bos van Bos’ vader stil."


def test_here_means_the_only_place_that_was_named():
    told = "Elke vrijdag wordt hier brood verkocht."
    assert (
        named(told, ["Een bus rijdt Wierum in.", "In Wierum is het stil."])
        == "Elke vrijdag wordt in Wierum brood verkocht."
    )
    assert named(told, ["Een bus uit Ede rijdt naar Wierum."]) == told


def test_something_that_is_not_a_person_gets_no_name():
    before = ["Kapper Jan Bos toont een brief.", "De brief is oud."]
    assert named("Hij is in 1697 geschreven.", before) == "Hij is in 1697 geschreven."


def test_a_surname_behind_what_he_is_is_told_once():
    before = ["Dat zegt minister Gea Bos."]
    assert named("Maandag stopt minister Bos.", before) == "Maandag stopt minister Gea Bos."


def test_a_surname_in_the_name_of_something_stays():
    before = ["Zo begon bakker Gea Bos."]
    assert named("Maandag sluit bakkerij Bos.", before) == "Maandag sluit bakkerij Bos."


def test_a_noun_that_is_a_surname_too_is_nobody():
    before = ["Dat zegt bakker Gea Brood.", "Zij bakt brood."]
    assert named("Brood wordt duurder.", before) == "Brood wordt duurder."


def test_whom_others_choose_is_named():
    before = ["Nu is kaasboer Jan Bos oud."]
    assert named("De raad koos hem tot voorzitter.", before) == "De raad koos kaasboer Jan Bos tot voorzitter."
    assert named("De raad koos hem zelf.", before) == "De raad koos hem zelf."


def test_a_surname_of_two_words_is_completed_as_one():
    assert named("Zaterdag won Ben Ali.", ["Toen Omar Ben Ali begon, was hij zes."]) == "Zaterdag won Omar Ben Ali."


def test_what_is_somebodys_and_has_a_name_goes_by_that():
    told = ["Bakker Ans Bos bakt, zegt zij."]
    assert named("Haar winkel, De Gist, sluit in mei.", told) == "Winkel De Gist sluit in mei."
    assert named("Haar zoon, Daan, wint goud.", told) == "Haar zoon, Daan, wint goud."


def test_a_people_without_an_ending_may_stand_for_somebody():
    told = ["Toen Klaas Bos opnam, hing hij weer op."]
    assert named("De 70-jarige Drent krijgt een prijs.", told) == "Klaas Bos krijgt een prijs."
    assert named("De Belg Jan Pol wint.", told) == "De Belg Jan Pol wint."


def test_somebody_of_an_age_is_the_only_person_named():
    before = ["Het was stil voordat Ans Bos opnam en hoorde dat zij de Gouden Griffel had.", "De brief lag er al."]
    assert named("De 61-jarige schrijfster is blij.", before) == "Schrijfster Ans Bos is blij."


def test_the_dead_have_a_name():
    before = ["Ruim veertig jaar lang begon Ans Bos haar dag in het park."]
    told = named("Zaterdag is de Groningse schrijfster overleden.", before)
    assert told == "Zaterdag is de schrijfster Ans Bos overleden."


def test_a_pronoun_right_behind_a_short_word_and_a_verb_is_named_first():
    before = ["Twintig jaar tekende bakker Ans Pol de mist."]
    assert named("Nu is zij met pensioen en heeft zij een boek geschreven.", before).startswith("Nu is bakker Ans Pol")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Met haar verdwijnt de laatste smid van Ede.", "Met smid Ans Bos verdwijnt de laatste smid van Ede."),
        (
            "Haar verhuurder, vastgoedbedrijf De Pol, moet de huur verlagen.",
            "Vastgoedbedrijf De Pol moet de huur verlagen.",
        ),
        (
            "Haar nieuwste, een hek van honderd kilo, is gekocht door Urk.",
            "Een hek van honderd kilo is gekocht door Urk.",
        ),
        ("Haar ‘Rode hek’ won de prijs.", "‘Rode hek’ van smid Ans Bos won de prijs."),
    ],
)
def test_what_is_hers_is_told_of_by_its_name(sentence, told):
    assert named(sentence, ["Het is koud, maar smid Ans Bos hamert in haar hemd."]) == told


def test_of_a_relative_it_is_told_whose():
    sentence = "Haar broer, een boer uit Ede, is opgepakt."
    assert named(sentence, ["In Urk woont Ans Bos met een hond."]) == sentence


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Het resultaat, ‘Eb en vloed’, opent zaterdag in Urk.",
            "‘Eb en vloed’ van componist Ans Bos opent zaterdag in Urk.",
        ),
        ("Haar boek ‘Eb’, dat uit is, opent in Urk.", "Boek ‘Eb’ van componist Ans Bos, dat uit is, opent in Urk."),
        ("Haar stichting Bord levert soep.", "Stichting Bord levert soep."),
        ("Haar broer Jan Pol levert soep.", "Haar broer Jan Pol levert soep."),
        ("De film, ‘Eb’, opent in Urk.", "Film ‘Eb’ van componist Ans Bos opent in Urk."),
        ("Haar taart, een toren van suiker, is bekroond.", "Taart van componist Ans Bos is bekroond."),
    ],
)
def test_a_work_goes_by_its_title_and_maker(sentence, told):
    assert named(sentence, ["Componist Ans Bos kijkt naar de haven."]) == told


def test_a_work_of_which_two_may_be_the_maker_has_none():
    before = ["Componist Ans Bos wijst naar Karel Pol."]
    assert named("Het resultaat, ‘Eb’, opent in Urk.", before) == "‘Eb’ opent in Urk."
    assert named("Haar taart, een toren van suiker, is bekroond.", before) == "Een toren van suiker is bekroond."
