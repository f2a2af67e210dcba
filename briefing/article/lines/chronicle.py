"""Chronicles of what happened, with a day or year as the heading of each entry."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date, without_dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.article.material import Copy

_ENTRIES = 3
"""The fewest headings with a day that make a chronicle."""
_YEAR = r"(?:1[0-9]|20)\d\d"
_YEARS = re.compile(
    rf"(?:(?:in|rond|vanaf|sinds|anno|[a-z]{{3,9}}) )?{_YEAR}(?: ?(?:[-–/]|tot|t/m|en) ?(?:{_YEAR}|\d\d|heden|nu))?",
    re.IGNORECASE,
)
_LONGEST = 60
_SHORT, _FEW = 600, 10
"""The most characters and pieces below a day that is spoken before them; above more it is an ordinary crosshead."""
_MONTH = re.compile(r"[^\W\d_]")


def is_day(line: str) -> bool:
    """Whether a line is a day, a month, a year or several years: `2 juli 1951`, `mei 1960`, `1742`, `2011 - 2014`."""
    if len(line) > _LONGEST:
        return False
    line = line.strip(" .:")
    return bool(_YEARS.fullmatch(line)) or (find_date(line) is not None and not _MONTH.search(without_dates(line)))


def is_chronicle(headings: Iterable[str]) -> bool:
    """Whether enough headings are days for the text to be a chronicle."""
    return sum(map(is_day, headings)) >= _ENTRIES


def told_by_day(copy: Sequence[Copy]) -> list[Copy]:
    """The pieces of a chronicle, each day put before its text: `1742: Bouw van de molen`."""
    if not is_chronicle(piece.text for piece in copy if piece.kind == "crosshead"):
        return list(copy)
    told: list[Copy] = []
    for number, piece in enumerate(copy):
        before = told[-1] if told else None
        day = before and before.kind == "crosshead" and piece.kind != "crosshead" and is_day(before.text)
        if before and day and (len(told) == 1 or _length(copy[number:]) <= _SHORT):
            told[-1] = piece._replace(text=f"{before.text.rstrip(' .:')}: {piece.text.lstrip('-–•* ')}")
        else:
            told.append(piece)
    return told


def _length(copy: Sequence[Copy]) -> int:
    """The characters of the text up to the next heading."""
    return sum(len(piece.text) for piece in takewhile(lambda piece: piece.kind != "crosshead", copy[:_FEW]))
