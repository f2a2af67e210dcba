"""How much text the elements of a page hold, and how much of it is running text and links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.article.page.tree import clean, leads_elsewhere, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINE = 60
_RUNNING = ("p", "li", "blockquote", "dd")


@dataclass(slots=True)
class Measure:
    """Of one element, everything in it included; in characters."""

    text: int = 0
    linked: int = 0
    """In links that lead to another page."""
    prose: int = 0
    """In paragraphs longer than a line that are no links."""


def measure(root: _Element) -> dict[_Element, Measure]:
    """The measures of every element in a tree, in document order."""
    measures = {element: Measure() for element in root.iter()}
    for element in reversed(measures):
        _complete(element, measures[element], measures)
    return measures


def _complete(element: _Element, own: Measure, measures: dict[_Element, Measure]) -> None:
    """Add to an element's measure what its children, complete already, and its own text hold."""
    inner = [measures[child] for child in element]
    pieces = [len(clean(text)) for text in (element.text, *(child.tail for child in element)) if text]
    own.text = sum(pieces) + sum(child.text for child in inner)
    own.linked = sum(child.linked for child in inner)
    if tag_of(element) == "a" and leads_elsewhere(element):
        own.linked = own.text
    if tag_of(element) in _RUNNING:
        own.prose = own.text - own.linked if own.text > _LINE and own.linked < own.text / 2 else 0
    else:
        own.prose = sum(length for length in pieces if length > _LINE) + sum(child.prose for child in inner)
