"""Verbs in the present and the past."""

from briefing.script.headlines.grammar.verbs import (
    finite_forms,
    in_the_present,
    is_past,
    is_plural,
    may_have_a_verb,
    verb_of,
)


def test_a_past_form_has_a_present():
    assert in_the_present("won") == "wint"
    assert in_the_present("wonnen") == "winnen"


def test_what_lasted_or_was_said_has_no_present():
    assert in_the_present("woonde") is None
    assert in_the_present("zei") is None


def test_a_participle_becomes_the_verb_and_its_particle():
    assert verb_of("opgepakt", several=False) == ("pakt", "op")
    assert verb_of("gewonnen", several=True) == ("winnen", "")
    assert verb_of("opgepakt", several=True, past=True) == ("pakten", "op")
    assert verb_of("geblubd", several=True) is None


def test_a_noun_with_a_clause_about_it_has_no_verb():
    assert not may_have_a_verb("Een proef die drie jaar duurde en 431 euro kostte.")
    assert may_have_a_verb("De man die hier woont zingt.")
    assert not may_have_a_verb("Een wet die firma’s verplicht een mens aan de lijn te geven.")
    assert may_have_a_verb("De proef die zij deed, duurde drie jaar.")


def test_the_form_shows_number_and_tense():
    assert is_plural("winnen")
    assert not is_plural("wint")
    assert is_plural("zijn")
    assert is_past("won")
    assert not is_past("wint")
    assert {"is", "wint", "won"} <= finite_forms()


def test_an_adjective_is_not_a_verb():
    assert not may_have_a_verb("Een bord van hout, met een boot en een te grote maan.")
    assert may_have_a_verb("Biologen filmden een inktvis.")
