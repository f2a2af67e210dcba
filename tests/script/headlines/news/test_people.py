"""The people of an article."""

import pytest

from briefing.script.headlines.news.people import only_named, only_person, people


@pytest.mark.parametrize(
    ("sentence", "called"),
    [
        ("Zaterdag won zwemster Els Pol in Ede.", "zwemster Els Pol"),
        ("Metselaar Jan Bos (44) metselt.", "metselaar Jan Bos"),
        ("Dat zegt wethouder Kees van der Wijk van Urk.", "wethouder Kees van der Wijk"),
        ("Dat zegt burgemeester Jan Willem Bos van Urk.", "burgemeester Jan Willem Bos"),
        ("De Duitse Karin Pol lacht.", "Karin Pol"),
        ("In Salland lacht Karin Pol.", "Karin Pol"),
    ],
)
def test_a_named_person_is_called_what_he_is(sentence, called):
    assert [each.called for each in people([sentence])] == [called]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het regent in Den Haag.",
        "In Salt City regent het.",
        "Het Nationaal Archief is dicht.",
        "Dierenpark De Pol sluit.",
    ],
)
def test_places_and_institutions_are_not_people(sentence):
    assert people([sentence]) == ()


def test_what_somebody_is_may_be_said_later():
    assert people(["Els Pol lacht.", "Zo is kapster Els Pol."])[0].called == "kapster Els Pol"


OPENING = "Jaren geleden verloor schilder Jan Bos zijn huis."


@pytest.mark.parametrize("since", [[], ["Hij sliep in Ede."], ["Er was geld.", "Hij kreeg niets."], ["“Zo was het.”"]])
def test_the_only_person_is_meant_as_long_as_the_text_is_about_him(since):
    who = only_person([OPENING, *since])
    assert who is not None
    assert who.called == "schilder Jan Bos"


@pytest.mark.parametrize(
    "since", [["Hij sliep bij Els Pol."], ["De verzekeraar stuurde een brief."], ["Daar zag hij Mia."]]
)
def test_nobody_is_meant_once_the_text_moves_on_to_something_else(since):
    assert only_person([OPENING, *since]) is None


def test_text_without_names_has_no_people():
    assert only_person(["De brug is dicht."]) is None
    assert people([]) == ()


def test_a_long_row_of_names_is_read_in_no_time():
    assert people(["Jan Bos " * 3000])


def test_somebody_with_an_initial_between_his_names_is_a_person_too():
    found = people(["Wat doe je als je buurman Anton P. de Graaf heet?", "Zijn buurman Henk Tromp weet het."])
    assert [each.name for each in found] == ["Anton P. de Graaf", "Henk Tromp"]


def test_what_a_minister_is_of_is_no_first_name():
    assert people(["Minister van Visserij Ans Bos zwijgt.", "Minister van Economische Zaken Jan Pol zwijgt."]) == ()


def test_whose_something_is_has_his_surname_alone():
    assert people(["Jan Bos's keuken is klaar, zegt hij."])[0].last == "Bos"


def test_somebody_is_named_behind_a_word_that_a_subject_follows():
    assert only_person(["De lichten waren uit, toen Ans Pol zaterdagavond het ijs op liep."])


def test_the_only_person_named_may_have_won_something():
    assert only_named(["Het was stil voordat Ans Pol opnam en hoorde dat zij de Gouden Griffel had."])
    assert not only_named(["Het was stil voordat Ans Pol opnam.", "Wethouder Jan Bos belde."])


def test_a_name_behind_as_if_is_of_somebody_who_does_something():
    assert only_named(["Er hangt mist, zodat het lijkt alsof Els Pol zweeft."])
