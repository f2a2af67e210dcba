"""Words and patterns by which headlines are shortened."""

import re

import pytest

from briefing.script.headlines.grammar.words import (
    CLUSTER,
    FIRST_ARTICLE,
    INDEFINITE,
    PARTICIPLE,
    THUS_IT_IS,
    ends_or_goes_on,
)


@pytest.mark.parametrize("word", ["gevonden", "opgepakt", "verkocht", "ontdekt", "overleden"])
def test_participles_are_recognised_by_their_prefix_and_ending(word):
    assert re.fullmatch(PARTICIPLE, word)


@pytest.mark.parametrize("word", ["gemeenten", "bewoners", "herfst", "verkiezing", "onderzoeken"])
def test_some_nouns_only_look_like_participles(word):
    assert not re.fullmatch(PARTICIPLE, word)


def test_a_noun_behind_an_article_is_not_a_cluster_of_verbs():
    assert CLUSTER.search("De man is gevonden door honden")[0] == " gevonden"
    assert not CLUSTER.search("Zij noemt de verloren zoon")


@pytest.mark.parametrize("text", ["De minister stapt op", "Een man wint", "Het ziekenhuis sluit"])
def test_a_first_article_is_removed_before_a_noun(text):
    assert FIRST_ARTICLE.match(text)


@pytest.mark.parametrize(
    "text", ["De Vries stapt op", "Het regent", "Een op de vijf", "Een jaar geleden", "De eerste dagen was het nat"]
)
def test_a_first_article_stays_before_a_name_or_a_number(text):
    assert not FIRST_ARTICLE.match(text)


def test_an_article_stays_before_an_amount_and_a_noun_with_a_clause_about_it():
    assert INDEFINITE.match("een nieuwe brug")
    assert not INDEFINITE.match("een uur")
    assert not INDEFINITE.match("een brug die zakt")


def test_behind_a_verb_comes_the_end_or_a_phrase():
    assert ends_or_goes_on("")
    assert ends_or_goes_on(" in Ede")
    assert not ends_or_goes_on(" te koop")


def test_a_word_for_how_something_is_belongs_to_some_verbs():
    assert THUS_IT_IS.match("Zo klonk het orgel van Urk")
    assert not THUS_IT_IS.match("Zo sloot Urk de haven")
