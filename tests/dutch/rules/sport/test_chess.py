"""Moves of chess."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.sport.chess import chess_moves


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wit opent met 1.e4 e5 2.Pf3.", "Wit opent met één ee vier ee vijf twee paard ef drie."),
        ("de partij eindigde na Dxf7+ in mat", "de partij eindigde na dame slaat ef zeven schaak in mat"),
        ("artikel e4", "artikel e4"),
    ],
)
def test_a_move_is_said_in_a_text_about_chess(text: str, said: str) -> None:
    assert chess_moves(text) == said
