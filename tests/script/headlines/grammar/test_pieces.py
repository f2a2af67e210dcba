"""The pieces of a sentence between its commas."""

import pytest

from briefing.script.headlines.grammar.pieces import (
    has_subject,
    is_apposition,
    is_closed,
    is_one_phrase,
    is_piece,
    is_state,
    pieces_of,
    takes_no_verb,
)
from briefing.script.headlines.grammar.tagged import tokens_in


def last(text):
    return pieces_of(tokens_in(text))[-1]


@pytest.mark.parametrize(
    "piece",
    [
        "omdat het lekt",
        "die eerder vastzat",
        "na een storm",
        "een boer uit Ede die het zag",
        "waarvan tien in Ede",
        "een half uur voordat de markt opende",
        "als gevolg van de storm",
    ],
)
def test_clauses_and_phrases_are_pieces(piece):
    assert is_piece(last(f"Urk sluit de brug, {piece}"))


@pytest.mark.parametrize(
    "piece",
    [
        "zegt de raad",
        "volgens een buurman uit Ede",
        "is opgepakt",
        "zo bleek uit een rondvraag",
        "na een storm is opgepakt",
        "langs de dijk bij Urk",
        "omdat de brug",
        "bij",
    ],
)
def test_what_belongs_to_another_clause_is_none(piece):
    assert not is_piece(last(f"Een man uit Urk, {piece}"))


def test_a_list_is_no_apposition():
    assert not is_apposition(last("De potten, de pannen en de borden"))
    assert is_apposition(last("Jan Bos, de bakker van het dorp"))
    assert not is_apposition(last("Jan Bos, bakker van het dorp"))
    assert not is_apposition(last("Urk heeft, de brug gesloten"))


def test_a_phrase_takes_no_verb_of_another_clause():
    assert takes_no_verb(last("Urk sluit de brug, na een storm die lang duurde"))
    assert takes_no_verb(last("Urk wil verder, zonder de brug te slopen"))
    assert not takes_no_verb(last("Urk heeft de brug, na een storm gesloten"))
    assert not takes_no_verb(last("Urk sluit de brug, na een storm die lang"))
    assert not takes_no_verb(last("Een man loopt, met een hamer rond"))


@pytest.mark.parametrize(
    "text", ["Urk meldt dat de brug is gesloten", "Urk telt tien bruggen, waarvan drie van hout", "Wat een brug"]
)
def test_a_clause_is_closed_by_its_verb(text: str) -> None:
    assert is_closed(tokens_in(text), text)


@pytest.mark.parametrize("text", ["Urk meldt dat de brug", "Urk sluit de brug omdat", "Urk sluit de brug die"])
def test_a_clause_without_its_verb_is_open(text: str) -> None:
    assert not is_closed(tokens_in(text), text)


def test_a_phrase_ends_where_another_begins():
    assert is_one_phrase(last("Zij verkoopt het, op een markt in Ede"))
    assert not is_one_phrase(last("Zij verkoopt, in Ede een oud schilderij"))
    assert not is_one_phrase(last("Urk heeft de brug, na een storm gesloten"))


@pytest.mark.parametrize(
    "told",
    [
        "Op zee bij Texel botste een schip",
        "Op zee botste bij Texel een schip onder Liberiaanse vlag",
        "Na de regen kwam Jan Bos naar Ede",
        "In Ede liggen grote stenen",
        "Een schip botste op zee",
        "Bijna alle scholen in Ede sluiten",
    ],
)
def test_a_clause_has_its_subject(told):
    assert has_subject(tokens_in(told))


@pytest.mark.parametrize(
    "told", ["Op zee botste bij Texel", "Rond het middaguur botste op de Noordzee, 30 kilometer ten westen van Texel"]
)
def test_a_clause_that_was_cut_before_its_subject_has_none(told):
    assert not has_subject(tokens_in(told))


def test_who_is_something_is_in_a_state():
    assert is_state(tokens_in("Vissers uit Urk zijn boos op de minister"))
    assert not is_state(tokens_in("Vissers uit Urk zijn maandag opgepakt"))
    assert not is_state(tokens_in("Vissers uit Urk varen uit"))
