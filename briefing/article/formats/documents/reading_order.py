"""The reading order of the lines of a page: one column after the other, with what spans them in its place.

After T. M. Breuel, "High Performance Document Layout Analysis" (2003), section 4: a line precedes those below it, and
those to its right unless a line between the two spans both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_LINES = 500
"""A page of more lines is a sheet of figures, and keeps their order."""
_TOUCHING = 1.0
"""By how many points a line may overlap another's column without being in it."""


class Placed(Protocol):
    """Anything with a place on a page, in points from its lower left corner."""

    @property
    def left(self) -> float: ...
    @property
    def foot(self) -> float: ...
    @property
    def right(self) -> float: ...


Kind = TypeVar("Kind", bound=Placed)


def in_reading_order(lines: Sequence[Kind]) -> list[Kind]:
    """The lines of one page, in reading order."""
    placed = sorted(lines, key=lambda line: (-line.foot, line.left))
    if len(placed) > MOST_LINES:
        return list(lines)
    before = _before(placed)
    order: list[Kind] = []
    waiting = (1 << len(placed)) - 1
    while waiting:
        free = (number for number in _numbers(waiting) if not before[number] & waiting)
        number = next(free, (waiting & -waiting).bit_length() - 1)
        order.append(placed[number])
        waiting &= ~(1 << number)
    return order


def _before(placed: Sequence[Placed]) -> list[int]:
    """For each line, sorted from the top, the lines that precede it, as bits: bit n is line n."""
    sharing = [
        sum(1 << number for number, other in enumerate(placed) if _share_a_column(line, other)) for line in placed
    ]
    before = [0] * len(placed)
    for first, line in enumerate(placed):
        for second in range(first + 1, len(placed)):
            between = (1 << second) - (2 << first)
            if sharing[first] & 1 << second:
                before[second] |= 1 << first
            elif not sharing[first] & sharing[second] & between:
                left, right = (first, second) if line.left < placed[second].left else (second, first)
                before[right] |= 1 << left
    return before


def _share_a_column(line: Placed, other: Placed) -> bool:
    return line.left + _TOUCHING < other.right and other.left + _TOUCHING < line.right


def _numbers(bits: int) -> list[int]:
    return [number for number in range(bits.bit_length()) if bits >> number & 1]
