"""Texts cut to what fits, made fit to be written, and looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text import folded, shortened, well_formed, with_quotation_marks


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(min_value=10, max_value=300))
def test_a_shortened_text_takes_no_more_bytes_than_asked(text, limit):
    assert len(shortened(text, limit).encode()) <= limit


def test_a_text_is_cut_between_words():
    assert shortened("Het kabinet is het eens over de begroting", 30) == "Het kabinet is het eens…"


@pytest.mark.parametrize(
    ("text", "formed"),
    [("Café 😀", "Café 😀"), ("\ud83d\ude00!", "😀!"), ("a\ud83db", "a\ufffdb"), ("b\udcff", "b\ufffd")],
)
def test_halves_of_characters_are_put_together_or_marked(text: str, formed: str) -> None:
    assert well_formed(text) == formed


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("CAFÉ", "cafe"),
        ("Coördinatie", "coordinatie"),
        ("’s-Gravenhage", "'S-GRAVENHAGE"),
        ("Ĳmuiden", "ijmuiden"),
        ("Straße", "STRASSE"),
        ("twee  woorden\n", "Twee woorden"),
    ],
)
def test_what_is_looked_for_is_found_whatever_its_case_accents_and_apostrophes(text: str, other: str) -> None:
    assert folded(text) == folded(other)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        (",,Nooit'', zegt zij. ,,Echt nooit.''", "„Nooit”, zegt zij. „Echt nooit.”"),
        ("Het heet (,,de Kuil'').", "Het heet („de Kuil”)."),
        (",,'t Is klaar'', zei hij.", "„'t Is klaar”, zei hij."),
        ("„Nee'', zei zij.", "„Nee”, zei zij."),
        ("Een 6,7''-scherm voor ,,thuis''", "Een 6,7''-scherm voor „thuis”"),
        ("a,,b en c , ,,", "a,,b en c , ,,"),
        ("De hond z'n bak, d'r riem en 12'' voorsprong", "De hond z'n bak, d'r riem en 12'' voorsprong"),
    ],
)
def test_quotation_marks_that_were_typed_are_printed_ones(typed: str, printed: str) -> None:
    assert with_quotation_marks(typed) == printed
