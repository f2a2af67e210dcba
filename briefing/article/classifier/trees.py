"""Boosted decision trees, which turn numeric features into the logarithm of the odds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAF = 255
"""The feature number of a leaf, which does not divide."""


class Trees(NamedTuple):
    """The nodes of all trees, each tree from its root down, left branches before right ones."""

    roots: Sequence[int]
    figures: bytes
    """The number of the feature by which each node divides."""
    limits: Sequence[float]
    """The value up to which each node goes left; of a leaf, what it adds to the logarithm of the odds."""
    rights: Sequence[int]
    """The number of each node's right branch; the left one follows the node."""
    start: float
    """The logarithm of the odds before any tree has been asked."""


def odds(trees: Trees, row: Sequence[float]) -> float:
    """The logarithm of the odds by the features in `row`."""
    figures, limits, rights = trees.figures, trees.limits, trees.rights
    total = trees.start
    for root in trees.roots:
        node = root
        while (figure := figures[node]) != LEAF:
            node = node + 1 if row[figure] <= limits[node] else rights[node]
        total += limits[node]
    return total
