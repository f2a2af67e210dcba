"""Boosted decision trees: figures in, the logarithm of odds out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAF = 255
"""Stands for the figure of a node that divides no further."""


class Trees(NamedTuple):
    """Trees, each with its nodes from the root down, left before right."""

    roots: Sequence[int]
    figures: bytes
    """By which figure each node divides."""
    limits: Sequence[float]
    """Up to where each node goes left; what a leaf adds to the odds."""
    rights: Sequence[int]
    """Where the right side of each node begins; the left side comes next."""
    start: float
    """The odds of a line that is not known."""


def odds(trees: Trees, row: Sequence[float]) -> float:
    """What the trees make of the figures in `row`."""
    figures, limits, rights = trees.figures, trees.limits, trees.rights
    total = trees.start
    for root in trees.roots:
        node = root
        while (figure := figures[node]) != LEAF:
            node = node + 1 if row[figure] <= limits[node] else rights[node]
        total += limits[node]
    return total
