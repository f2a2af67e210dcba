"""The tables of a PDF: rows of a few words each, one below the other at the same places, with figures among them."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from briefing.article.formats.documents.pdf_rows import in_rows
from briefing.article.formats.layout import is_finished

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.article.account import Account
    from briefing.article.formats.documents.pdf_rows import Line

_FEWEST_CELLS, _FEWEST_ROWS = 3, 2
"""The fewest cells of a row, and rows of a table."""
_CELL_WORDS = 5
"""The most words of a cell."""
_FILLED = 0.7
"""The share of its column that a cell fills at most, on the average; lines of text in columns fill more."""


def without_tables(lines: Sequence[Line], account: Account) -> list[Line]:
    """The lines of a document, in reading order, without the cells of tables."""
    cells: set[Line] = set()
    for _, page in groupby(lines, key=lambda line: line.page):
        for table in _tables(list(page)):
            for row in table:
                account.leave_out(" ".join(cell.text for cell in row), "table")
                cells.update(row)
    return [line for line in lines if line not in cells]


def _tables(page: list[Line]) -> Iterator[list[list[Line]]]:
    """The tables on a page, row by row."""
    table: list[list[Line]] = []
    for row in [*in_rows(page), []]:
        if table and not _are_aligned(table[-1], row):
            if _is_table(table):
                yield table
            table = []
        if _may_be_row(row):
            table.append(row)


def _may_be_row(row: list[Line]) -> bool:
    return len(row) >= _FEWEST_CELLS and all(
        len(cell.text.split()) <= _CELL_WORDS and not is_finished(cell.text) for cell in row
    )


def _are_aligned(above: list[Line], row: list[Line]) -> bool:
    """Whether two rows have as many cells, at the same places: flush left, flush right or centred."""
    if len(above) != len(row) or not _may_be_row(row):
        return False
    return all(
        min(abs(one.left - other.left), abs(one.right - other.right), abs(_centre(one) - _centre(other))) < one.size / 2
        for one, other in zip(above, row, strict=True)
    )


def _centre(cell: Line) -> float:
    return (cell.left + cell.right) / 2


def _is_table(rows: list[list[Line]]) -> bool:
    shares = [
        (left.right - left.left) / max(1.0, right.left - left.left) for row in rows for left, right in pairwise(row)
    ]
    has_figures = any(any(map(str.isdigit, cell.text)) for row in rows for cell in row)
    return len(rows) >= _FEWEST_ROWS and has_figures and sum(shares) < _FILLED * len(shares)
