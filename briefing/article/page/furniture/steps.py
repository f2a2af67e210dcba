"""Steps, points of lists and questions of an interview, which are text whatever they ask: `Klik op de knop ernaast`."""

from __future__ import annotations

from collections import defaultdict
from itertools import count, islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.page.furniture.names import CONTROLS
from briefing.article.page.tree import HEADINGS, children_of, line_of, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

_TOLD = "data-tells-steps"
_LISTS = ("ol", "ul")
_MOST_READ = 20
"""The most items that a list is judged by."""
_ROWS = ("div", "section", "article")
_FEWEST_ITEMS, _FEWEST_ROWS = 2, 3
_FEWEST_WORDS = {"ol": 3, "ul": 5}
"""The fewest words of most items; buttons and labels in a list that has no numbers have up to four."""
_DIGITS = 3
"""The most characters of a step's number: `12.`"""
_LONG = 160
"""The characters of an item that surely has so many words, and the most of a question."""


def mark_steps(root: _Element, measures: dict[_Element, Measure]) -> None:
    """Mark the lists of steps and points in a tree, the rows of numbered steps, and the questions of an interview."""
    for found in root.iter():
        for question in _asked(found, measures):
            question.set(_TOLD, "")
        if tag_of(found) not in _LISTS:
            for row in _numbered(found, measures):
                row.set(_TOLD, "")
        elif _tells(found, measures):
            found.set(_TOLD, "")


def is_step(element: _Element) -> bool:
    """Whether an element is a marked list or row, or in one."""
    around = (element, *element.iterancestors())
    nearest = next((outer for outer in around if tag_of(outer) in _LISTS or _TOLD in outer.attrib), None)
    return nearest is not None and _TOLD in nearest.attrib


def _asked(box: _Element, measures: dict[_Element, Measure]) -> list[_Element]:
    """The questions in a box that look the same, each with running text below it."""
    alike: defaultdict[tuple[str, str | None], list[_Element]] = defaultdict(list)
    for question in children_of(box):
        below = question.getnext()
        if tag_of(question) not in ("p", *HEADINGS) or not 0 < measures[question].text <= _LONG or below is None:
            continue
        if measures[below].prose and tag_of(below) in ("p", "div") and line_of(question).endswith("?"):
            alike[tag_of(question), question.get("class")].append(question)
    return [question for asked in alike.values() if len(asked) >= _FEWEST_ROWS for question in asked]


def _numbered(box: _Element, measures: dict[_Element, Measure]) -> list[_Element]:
    """The rows in a box that are numbered in order, each with its number before the text of a step."""
    rows = (row for row in children_of(box) if tag_of(row) in _ROWS and measures[row].text > 0)
    numbers = count(1)
    found = list(takewhile(lambda row: _opening(row, measures).lstrip("0").rstrip(".") == str(next(numbers)), rows))
    return found if len(found) >= _FEWEST_ROWS else []


def _opening(row: _Element, measures: dict[_Element, Measure]) -> str:
    """The text of the first element in a row, if it is short and others follow."""
    first = next((inner for inner in children_of(row) if measures[inner].text), None)
    short = first is not None and measures[first].text <= _DIGITS and measures[row].text > measures[first].text
    return line_of(first) if first is not None and short else ""


def _tells(found: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether most items of a list have some words, and no links, pictures, buttons or fields."""
    items = list(islice(found.iterchildren("li"), _MOST_READ))
    least = _FEWEST_WORDS[tag_of(found)]
    if len(items) < _FEWEST_ITEMS or any(True for _ in found.iter(*CONTROLS)):
        return False
    told = (_has_words(item, least, measures) and item.find(".//img") is None for item in items)
    return 2 * sum(told) > len(items) and 2 * _linked(found, measures) < measures[found].text


def _has_words(item: _Element, least: int, measures: dict[_Element, Measure]) -> bool:
    return measures[item].text > _LONG or len(line_of(item).split()) >= least


def _linked(found: _Element, measures: dict[_Element, Measure]) -> int:
    """The characters of a list in links to other pages and within the page, as in a table of contents."""
    return sum(measures[link].text for link in found.iter("a"))
