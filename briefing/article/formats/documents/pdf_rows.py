"""The lines of a page, rejoined where wide spaces split them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAME_ROW = 0.3
"""By how much of a line's size its pieces may be higher or lower."""
_WIDEST_SPACE = 6
"""Pieces farther apart than this many times a line's size are not one line."""
_NARROWEST_GUTTER = 0.6
"""In times a line's size."""
_WIDEST_WORD = 7
"""In times a line's size; columns are wider."""
_FLUSH_POINTS = 0.5
"""By how many points lines may differ and still be flush."""
_BESIDE_A_GUTTER = 2
"""How many more lines there are on each side of a gap between columns."""
_NEARBY_ROWS = 10
"""In how many rows above and below those are looked for."""


class Line(msgspec.Struct, frozen=True, array_like=True):
    """One line of text, in points from the lower left corner of its page."""

    page: int
    left: float
    foot: float
    right: float
    top: float
    size: float
    """The size of most of its letters."""
    is_bold: bool
    text: str


def rejoined(lines: Sequence[Line]) -> list[Line]:
    """The lines of one page. The wide spaces of justified text in a narrow column look like gaps between columns, but
    the rows above and below are not split at the same place."""
    rows = in_rows(lines)
    return [line for number in range(len(rows)) for line in _joined_row(rows, number)]


def in_rows(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of one page in rows from the top, each from left to right."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: (-line.foot, line.left)):
        if rows and abs(rows[-1][0].foot - line.foot) < line.size * _SAME_ROW:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _joined_row(rows: Sequence[Sequence[Line]], number: int) -> list[Line]:
    joined = list(rows[number][:1])
    for left, right in pairwise(rows[number]):
        gap = right.left - left.right
        alike = left.size == right.size and -left.size < gap < left.size * _WIDEST_SPACE
        if alike and not _is_gutter(left, right, rows, number):
            joined[-1] = msgspec.structs.replace(
                joined[-1], right=right.right, text=f"{joined[-1].text} {right.text}", top=max(left.top, right.top)
            )
        else:
            joined.append(right)
    return joined


def _is_gutter(left: Line, right: Line, rows: Sequence[Sequence[Line]], number: int) -> bool:
    """Whether the gap between two pieces of a row separates columns: it continues between the lines above and below, or
    other lines begin behind it at the same place."""
    widest_word = left.size * _WIDEST_WORD
    above, below = rows[max(0, number - _NEARBY_ROWS) : number][::-1], rows[number + 1 : number + 1 + _NEARBY_ROWS]
    flush = [
        line
        for row in (*above, *below)
        for line in row
        if abs(line.left - right.left) < _FLUSH_POINTS and line.right - line.left > widest_word
    ]
    if len(flush) >= _BESIDE_A_GUTTER:
        return True
    on_the_left = on_the_right = 0
    for direction in (above, below):
        start, end = left.right, right.left
        for row in direction:
            before = [line for line in row if line.left < start]
            behind = [line for line in row if line.left >= start]
            start, end = max([start, *(line.right for line in before)]), min([end, *(line.left for line in behind)])
            if end - start < left.size * _NARROWEST_GUTTER:
                break
            on_the_left += any(line.right - line.left > widest_word for line in before[-1:])
            on_the_right += any(line.right - line.left > widest_word for line in behind[:1])
    return min(on_the_left, on_the_right) >= _BESIDE_A_GUTTER
