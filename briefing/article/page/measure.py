"""The amount of text in the elements of a page, and how much of it is running text and links."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.article.page.tree import clean, is_block, leads_elsewhere, tag_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINE = 60


@dataclass(slots=True)
class Measure:
    """The measure of one element with everything in it, in characters."""

    text: int = 0
    linked: int = 0
    """The text in links to other pages."""
    prose: int = 0
    """The running text: stretches between blocks and line breaks that are longer than a line and are not links; a
    sentence may go on after a line break. An element within a line does not count its own."""


def measure(root: _Element, title: _Element | None = None) -> dict[_Element, Measure]:
    """The measures of all elements in a tree, from the last to the first; those `below` the title if there is one."""
    measures: dict[_Element, Measure] = defaultdict(Measure)
    # In this order they are freed; in the other, lxml looks through the whole of a removed part for each element in it.
    measures.update((element, Measure()) for element in reversed(list(root.iter())))
    for element, own in measures.items():
        _complete(element, own, measures)
    return measures if title is None else below(title, root, measures)


def below(title: _Element, root: _Element, measures: dict[_Element, Measure]) -> dict[_Element, Measure]:
    """The measures of a tree in which nothing above the title counts as running text, if that is a first-level heading:
    a menu that describes the site may be longer than a short report."""
    if tag_of(title) != "h1" or title not in measures:
        return measures
    lower = defaultdict(Measure, measures)
    around = list(title.iterancestors())
    for element in takewhile(lambda each: each is not title, root.iter()):
        lower[element] = Measure(lower[element].text, lower[element].linked)
    for element in around:
        lower[element] = Measure()
        _complete(element, lower[element], lower)
    return lower


def _complete(element: _Element, own: Measure, measures: dict[_Element, Measure]) -> None:
    """Add the text of an element's children, which are complete already, and its own to its measure."""
    stretch = _Stretch()
    own.text += stretch.add(element.text)
    for child in element:
        inner = measures[child]
        own.text += inner.text
        own.linked += inner.linked
        own.prose += inner.prose
        is_break = tag_of(child) == "br" and not stretch.goes_on_in(child.tail)
        if is_block(child) or inner.prose or is_break:
            own.prose += stretch.prose()
            stretch = _Stretch()
        else:
            stretch.text += inner.text
            stretch.linked += inner.linked
        if child.tail:
            own.text += stretch.add(child.tail)
    if tag_of(element) == "a" and leads_elsewhere(element):
        own.linked = own.text
    elif is_block(element):
        own.prose += stretch.prose()


@dataclass(slots=True)
class _Stretch:
    """The text between two blocks, or two line breaks that end a sentence or an item."""

    text: int = 0
    linked: int = 0
    end: str = ""
    """Its last character, if that is not in an element."""

    def add(self, text: str | None) -> int:
        """Add text that is in no element of its own, and return its length."""
        line = clean(text or "")
        self.text += len(line)
        self.end = line[-1:] or self.end
        return len(line)

    def goes_on_in(self, following: str | None) -> bool:
        """Whether what follows a line break goes on with the same sentence, as in verse and in lines broken by hand."""
        return (self.end.isalpha() or self.end == ",") and (following or "").lstrip()[:1].islower()

    def prose(self) -> int:
        """The characters of it that are running text."""
        return self.text - self.linked if self.text > _LINE and self.linked < self.text / 2 else 0
