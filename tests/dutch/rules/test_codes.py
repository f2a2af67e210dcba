"""Letters with figures, and postcodes."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.codes import codes, postcodes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("MH17", "em-haa zeventien"),
        ("5G", "vijf gee"),
        ("een F-16", "een ef zestien"),
    ],
)
def test_letters_are_letters_and_figures_a_number(text: str, said: str) -> None:
    assert codes("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("3584 CX Utrecht", "vijfendertig vierentachtig cee-ix Utrecht"),
        ("3584 mensen", "3584 mensen"),
    ],
)
def test_a_postcode_is_read_two_by_two(text: str, said: str) -> None:
    assert postcodes(text) == said
