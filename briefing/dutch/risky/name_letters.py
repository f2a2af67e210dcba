"""Weights of letters in a row, which tell how foreign a word looks.

`python -m tools.learn_name_letters` learned those for names (`name_letters.toml`) from names that the rules of spelling
read wrong, and from names and words that these read right.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.tables import shipped_table

_LENGTHS = (2, 3)
_DOUBT = 1.0
"""The sum of weights above which a name is foreign: in favour of Dutch, as most names in no list are."""


class Weights(NamedTuple):
    """What was learned."""

    bias: float
    """The weight of every word."""
    pieces: dict[str, float]
    """The weights of letters in a row; above 0 for foreign ones."""

    def of(self, word: str) -> float:
        """The sum for a word in small letters."""
        return self.bias + sum(self.pieces.get(piece, 0) for piece in pieces(word))


def are_foreign(name: str) -> bool:
    """Whether a name in small letters is more like the names that the rules read wrong."""
    return weights(__package__, "name_letters.toml").of(name) > _DOUBT


def pieces(name: str) -> frozenset[str]:
    """The two and three letters in a row of a name in small letters; `^` is where it begins, `$` where it ends."""
    marked = f"^{name}$"
    return frozenset(marked[place : place + size] for size in _LENGTHS for place in range(len(marked) - size + 1))


@cache
def weights(package: str, file: str) -> Weights:
    """Those of a file in a package."""
    table = shipped_table(package, file)
    return Weights(table["bias"], table["pieces"])
