"""The end of a noun phrase."""

import pytest

from briefing.script.headlines.grammar.noun_phrase import is_adjective, is_number, phrase_end

PHRASES = {
    "een klein orgel | met pijpen": None,
    "de 27 ministers | van Energie": None,
    "minister Tamara van den Boon | opent": None,
}


@pytest.mark.parametrize("text", PHRASES)
def test_a_phrase_ends_with_its_noun_or_the_names_behind_it(text):
    phrase, rest = text.split(" | ")
    assert phrase_end([*phrase.split(), *rest.split()], several=PHRASES[text]) == len(phrase.split())


def test_the_verb_shows_whether_a_bare_noun_is_a_subject():
    assert phrase_end(["scooters", "betalen"], several=True) == 1
    assert phrase_end(["twee", "scooters", "betaalt"], several=False) == 0


def test_some_nouns_end_like_adjectives():
    assert is_adjective("groene")
    assert not is_adjective("gemeente")
    assert not is_adjective("keuze")


@pytest.mark.parametrize(
    "words",
    [
        "de D66 oprichter Hans Pol",
        "het typisch West-Vlaams dialect",
        "de meest onzichtbare vrouw",
        "hoe Bernini het deed",
    ],
)
def test_no_phrase_is_recognised_if_another_noun_may_follow(words):
    assert phrase_end(words.split()) == 0


def test_a_field_belongs_to_the_scholar_before_it():
    assert phrase_end(["de", "Gentse", "hoogleraar", "plantkunde", "Ans", "Pol", "waarom"]) == 6
    assert phrase_end(["de", "bakker", "molenaar", "Ans", "Pol", "een", "taart"]) == 0


def test_an_adjective_in_tig_is_no_number():
    assert is_number("Negentig")
    assert is_number("honderdtwee")
    assert not is_number("gunstig")


def test_a_title_in_quotation_marks_is_a_noun():
    assert phrase_end(["‘Eb’", "van", "Ans", "Pol"]) == 1
