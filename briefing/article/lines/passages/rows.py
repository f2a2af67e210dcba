"""Rows of a list without marks, all of one form: people with where they are from, days of an agenda, figures."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.lines.boilerplate.debris import opens_links, opens_teasers
from briefing.article.lines.boilerplate.kinds import is_known
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_place
from briefing.article.lines.dates import MONTH
from briefing.article.lines.passages.tables import is_nutrition, row_reason
from briefing.article.lines.pictures import has_credit
from briefing.article.lines.shape import is_running_text
from briefing.dutch.calendar import ANY_DAY, SHORT_DAYS
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 100
"""Characters; a longer line is no row."""
_FEWEST, _FEWEST_TOLD = 3, 2
"""The fewest rows of a list; of one that the line above announces, or that gives more of people than their places."""
_PEOPLE, _PLACED, _DAYS, _FIGURES = "people and what is told of them", "people and places", "days", "figures"
_DASHED, _MAIL = "people, or teams, and places", "the head of a mail"
_MAIL_FIELD = re.compile(r"(?:van|aan|cc|datum|onderwerp): \S.*", re.IGNORECASE)
_PARTS = re.compile(r",| \(| [–-] ")
_YEAR = r"(?:1[89]|20)\d\d"
_DATE = rf"\d{{1,2}} {MONTH}\.?(?: {_YEAR})?|\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR}"
_LIFE = re.compile(
    rf"\d{{1,3}}(?: jaar)?|{_YEAR}|{_DATE}"
    rf"|(?:geboren|overleden|[°†*])(?: ?(?:in|te) [A-ZÀ-Þ][\w’' -]{{1,30}})?(?: ?op)? ?(?:{_DATE})?",
    re.IGNORECASE,
)
"""The age of somebody, or a day of his life."""
_TOWN = re.compile(r"[A-ZÀ-Þ’'][\w’'-]{2,30}")
_DAY = pattern(rf"(?:(?:{ANY_DAY}|{'|'.join(SHORT_DAYS)})\.? )?(?:{_DATE})(?=$|[ ,:–-])", re.IGNORECASE)
_FIGURE = re.compile(
    rf"(?:{_YEAR}|[^\W\d_][^\d:]{{1,40}}?):? {{0,9}}(?:[€$£] ?)?\d{{1,3}}(?:\.?\d{{3}})*(?:,\d+)?"
    r" ?(?:%|[a-zà-ÿ€]+)?(?: [a-zà-ÿ]+){0,3}"
)
"""A label, or a year, with one figure."""


class Lists(NamedTuple):
    """The lists without marks in a text."""

    rows: frozenset[str]
    titles: frozenset[str]
    """The lines that announce them."""


def find_lists(lines: Sequence[str], *, below_text: bool = False) -> Lists:
    """The lists of the article in `lines`, which have single spaces, and are all `below_text` or have it among them.

    People above the first paragraph are the writers. Days and figures are the article's if it announces them; days also
    right below a paragraph, with others below them,
    and the head of a mail if a sentence below a paragraph announces it.
    """
    if not any(map(_form, lines)):
        return Lists(frozenset(), frozenset())
    texts = [number for number, line in enumerate(lines) if is_running_text(line)]
    paragraphs = frozenset(texts)
    found: set[str] = set()
    titles: set[str] = set()
    end = 0
    for form, group in groupby(lines, _form):
        rows = list(group)
        begin, end = end, end + len(rows)
        if form is None:
            continue
        label = lines[begin - 1] if begin else ""
        if label.endswith(":") and _is_of_publisher(label, rows[0]):
            continue
        above = [label] if _announces(label) else []
        is_below_text = below_text or (bool(texts) and texts[0] < begin)
        if form == _MAIL and not (is_below_text and any(map(has_finite_verb, above))):
            continue
        told = form == _DAYS and begin - 1 in paragraphs and begin < texts[-1]
        may_be = above or told or (is_below_text and form in (_PEOPLE, _PLACED))
        if may_be and _are_list(rows, form, is_announced=bool(above)):
            found.update(rows)
            titles.update(above)
    return Lists(frozenset(found), frozenset(titles))


def _is_of_publisher(label: str, row: str) -> bool:
    """Whether a label says of the row below it that it is none of the article: `Foto's:`, `Bronnen:`."""
    told = f"{label} {row}"
    return is_known(told) or has_credit(told) or read_byline(told) is not None


def _are_list(rows: list[str], form: str, *, is_announced: bool) -> bool:
    """Whether rows of that form are enough and different enough for a list: two writers may share a day."""
    if len(set(rows)) < len(rows) or (form == _PLACED and sum(map(_has_place, rows)) * 2 < len(rows)):
        return False
    if len(rows) >= _FEWEST:
        return True
    told = {row.partition(",")[2] for row in rows}
    return len(rows) == _FEWEST_TOLD and (is_announced or (form == _PEOPLE and len(told) == len(rows)))


def _has_place(row: str) -> bool:
    return any(is_place(part.strip(" )")) for part in _PARTS.split(row))


def _announces(line: str) -> bool:
    """Whether a line says what follows: `De cijfers op een rij:`."""
    other = is_known(line) or opens_links(line) or opens_teasers(line) or row_reason(f"{line} 1")
    return line.endswith(":") and not other


def _form(line: str) -> str | None:
    """What the rows of a list such as `line` give; None if it is no row."""
    return None if len(line) > _LONGEST or line.endswith((".", ":", "?", "!")) else _form_of_short(line)


@lru_cache(maxsize=1024)
def _form_of_short(line: str) -> str | None:
    """The same of a short line, cached because several readers ask about the same lines."""
    if _MAIL_FIELD.fullmatch(line):
        return _MAIL
    if _DAY.match(line):
        return _DAYS
    if _FIGURE.fullmatch(line) and not is_nutrition(line):
        return _FIGURES
    return _form_of_person(line)


def _form_of_person(line: str) -> str | None:
    name, *told = (part.strip(" )") for part in _PARTS.split(line))
    if not told or not is_name(name) or is_place(name):
        return None
    is_life = [bool(_LIFE.fullmatch(part)) for part in told]
    if not all(life or is_place(part) or _TOWN.fullmatch(part) for life, part in zip(is_life, told, strict=True)):
        return None
    if any(is_life):
        return _PEOPLE
    return _PLACED if re.search("[,(]", line) else _DASHED
