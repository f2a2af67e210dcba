"""Abbreviations in full: what they stand for depends on what stands beside them."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.abbreviations import abbreviations


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("o.a. prof. Jansen", "onder andere professor Jansen"),
        ("dhr. De Vries", "de heer De Vries"),
        ("m.b.t. de brug", "met betrekking tot de brug"),
        ("Elst (Gld.) en Bergen (NH)", "Elst (Gelderland) en Bergen (Noord-Holland)"),
        ("de minister (NB)", "de minister (NB)"),
        ("Een man uit Bergen (NB)", "Een man uit Bergen (Noord-Brabant)"),
        ("BERGEN (NH) – De brug", "BERGEN (Noord-Holland) – De brug"),
        ("Hengelo (Ov.) wint", "Hengelo (Overijssel) wint"),
        ("Jansen (NB) stemde tegen", "Jansen (NB) stemde tegen"),
        ("wethouder De Wit (ZH)", "wethouder De Wit (ZH)"),
        ("elke min. telt", "elke minuut telt"),
        ("Dat is alles, enz.", "Dat is alles, enzovoort."),
    ],
)
def test_an_abbreviation_is_said_in_full(text: str, said: str) -> None:
    assert abbreviations("nl-NL")(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("art. 5", "artikel 5"),
        ("blz. 12", "bladzijde 12"),
    ],
)
def test_a_figure_beside_it_decides(text: str, said: str) -> None:
    assert abbreviations("nl-NL")(text) == said


@pytest.mark.parametrize("text", ["De kunst van het kijken.", "Hij nam het mes."])
def test_a_word_is_none(text: str) -> None:
    assert abbreviations("nl-NL")(text) == text
