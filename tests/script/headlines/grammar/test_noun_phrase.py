"""Where a noun phrase ends."""

import pytest

from briefing.script.headlines.grammar.noun_phrase import is_adjective, may_be_several, phrase_end
from briefing.script.headlines.grammar.subject import subject_end

PHRASES = {
    "een klein orgel | met pijpen": None,
    "de 27 ministers | van Energie": None,
    "minister Tamara van den Boon | opent": None,
}
SUBJECTS = {
    "inwoners van Zutphen | krijgen": True,
    "een man uit Gent | gisteren": False,
    "de fanfare | honderdvijftig jaar": False,
    "reizigers tussen Ede en Gent | moeten": True,
}
UNSURE = [
    "de gestolen auto",
    "de laatste gevelplaat geplaatst",
    "honden in het hele bos bij Breda",
    "de man die",
    "het daarna",
    "het drie klanten",
    "de vlammen uit het dak",
    "een zeehond in het zwembad op",
    "een portie gebakken vis",
    "snel",
]


@pytest.mark.parametrize("text", PHRASES)
def test_a_phrase_ends_with_its_noun_or_the_names_behind_it(text):
    phrase, rest = text.split(" | ")
    assert phrase_end([*phrase.split(), *rest.split()], several=PHRASES[text]) == len(phrase.split())


@pytest.mark.parametrize("text", SUBJECTS)
def test_a_subject_ends_with_what_belongs_to_its_noun(text):
    phrase, rest = text.split(" | ")
    assert subject_end([*phrase.split(), *rest.split()], several=SUBJECTS[text]) == len(phrase.split())


@pytest.mark.parametrize("text", UNSURE)
def test_where_the_end_is_not_sure_there_is_none(text):
    assert subject_end(text.split(), several=None) == 0


def test_the_verb_tells_whether_a_bare_noun_is_a_subject():
    assert phrase_end(["scooters", "betalen"], several=True) == 1
    assert phrase_end(["twee", "scooters", "betaalt"], several=False) == 0


def test_the_first_noun_tells_whether_a_phrase_means_several():
    assert may_be_several(["de", "wijken", "in", "het", "oosten"])
    assert not may_be_several(["het", "dorp", "bij", "de", "wijken"])


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
def test_where_another_noun_may_follow_no_phrase_is_seen(words):
    assert phrase_end(words.split()) == 0
