"""Two figures with a hyphen."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.amounts.stretches import ranges_and_scores


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10-15 mensen", "10 tot 15 mensen"),
        ("Het werd 3-1", "Het werd 3 1"),
        ("0-200 in 9 seconden", "0 tot 200 in 9 seconden"),
    ],
)
def test_a_stretch_has_tot_and_a_result_nothing(text: str, said: str) -> None:
    assert ranges_and_scores(text) == said
