"""Texts cut to what fits, made fit to be written, and looked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text import capitalised, folded, shortened, well_formed


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
    ("text", "begun"),
    [("een brug", "Een brug"), ("ijs", "IJs"), ("iJ", "IJ"), ("élan", "Élan"), ("3 huizen", "3 huizen"), ("", "")],
)
def test_a_capital_at_the_beginning_is_a_whole_letter(text: str, begun: str) -> None:
    assert capitalised(text) == begun
