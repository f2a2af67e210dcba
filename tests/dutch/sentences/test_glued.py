"""Sentences between which the space was forgotten."""

import pytest

from briefing.dutch.sentences.glued import glued_places


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Dat zei hij.De zanger lachte.", ["Dat zei hij.", "De zanger lachte."]),
        ('Ze riep "nee!"Hij lachte.', ['Ze riep "nee!"', "Hij lachte."]),
        ("Het mag!Waarom ook niet?", ["Het mag!", "Waarom ook niet?"]),
    ],
)
def test_a_forgotten_space_is_found(text: str, parts: list[str]) -> None:
    [place] = glued_places(text)
    assert [text[:place], text[place:]] == parts


@pytest.mark.parametrize(
    "text", ["Kijk op nu.nl", "Er waren 3.500 mensen.", "De B.V.Bouw", "op Booking.Com", "in Node.Js"]
)
def test_a_point_in_an_address_a_number_or_a_name_is_none(text: str) -> None:
    assert list(glued_places(text)) == []
