"""Results in full: sets, tie-breaks, half-times."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.sport.scores import scores


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("6-3 3-6", "6-3, 3-6"),
        ("7-6 (5)", "7-6"),
        ("3-1 (1-1)", "3-1 (ruststand 1-1)"),
        ("6–3 3–6", "6–3, 3–6"),
        ("7–6 (5)", "7–6"),
        ("3–1 (1–1)", "3–1 (ruststand 1–1)"),
    ],
)
def test_parts_of_a_result_are_apart(text: str, said: str) -> None:
    assert scores(text) == said


@pytest.mark.parametrize("text", ["Het werd 3-1.", "van 10-15 mensen"])
def test_a_result_alone_is_left_to_the_rule_for_figures(text: str) -> None:
    assert scores(text) == text
