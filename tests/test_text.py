"""Texts cut to what fits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.text import shortened


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(min_value=10, max_value=300))
def test_a_shortened_text_takes_no_more_bytes_than_asked(text, limit):
    assert len(shortened(text, limit).encode()) <= limit


def test_a_text_is_cut_between_words():
    assert shortened("Het kabinet is het eens over de begroting", 30) == "Het kabinet is het eens…"
