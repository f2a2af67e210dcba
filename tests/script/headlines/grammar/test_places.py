"""Places that a headline leaves to the lead."""

import pytest

from briefing.script.headlines.grammar.places import is_further_place
from briefing.script.headlines.grammar.tagged import tokens_in


def is_one(text: str, tail: str) -> bool:
    tokens = tokens_in(f"{text} {tail}")
    place = next(at for at, token in enumerate(tokens) if token.start == len(text) + 1)
    return is_further_place(tokens, place, text)


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("De raad van Heerde stemt in met de bouw van 140 woningen", "op het terrein van de fabriek aan de Dijk"),
        ("Een man uit Ede is gewond geraakt in een café", "aan de Breestraat"),
    ],
)
def test_where_something_new_is_may_go(text, tail):
    assert is_one(text, tail)


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("De raad van Heerde praat over de brug", "in Hattem"),
        ("Een directeur uit Hulst koopt op een markt", "in Axel een oud schilderij"),
        ("De gemeente Heerde zet een hek", "op het terrein van de fabriek"),
        ("Een man zit in een café", "aan de Breestraat"),
        ("Een man is gewond geraakt in een café", "aan de Breestraat"),
        ("Een man uit Ede is gewond geraakt in een café", "bij zijn buren"),
    ],
)
def test_where_something_known_is_or_what_a_verb_asks_stays(text, tail):
    assert not is_one(text, tail)
