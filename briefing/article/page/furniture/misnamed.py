"""Running text in elements with the names of furniture: an article that has a `promo` or an `aside` around each of its
paragraphs."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from briefing.article.page.answers import look_of
from briefing.article.page.furniture.names import (
    BYLINE,
    CAPTION,
    CONTROLS,
    DATE,
    FURNITURE_ROLES,
    FURNITURE_TAGS,
    LABELS,
    NEVER,
    NOTES,
    SELDOM,
    TALK,
)
from briefing.article.page.furniture.others import TEASER
from briefing.article.page.tree import (
    HEADINGS,
    is_block,
    is_sentences,
    leads_elsewhere,
    line_of,
    names_of,
    tag_of,
    tokens_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

    Measures = dict[_Element, Measure]

_FURNITURE = NEVER | SELDOM | LABELS | TALK | NOTES
_TAGS = (FURNITURE_TAGS | {"footer", "small"}) - {"figcaption", "picture", "img", "nav"}
_MOST_NAMES = 20
"""The most names of an element that are looked at."""
_NEAR = 20
"""The most elements among which a picture is looked for."""
_LINE = 60
_SHARE = 4
"""The least share of a page's running text that is an article's: one in so many characters."""
_STANDFIRST = 400
"""The most characters of running text between the headline and the first of such elements."""


def misnamed(root: _Element, measures: Measures) -> set[_Element]:
    """The elements of a name of furniture that hold more running text than all that has no such name.

    A name tells nothing where it is around the text itself: without it, nothing would be left of the article. These
    have the form of text: no controls, hardly a link, and no more above them than a standfirst.
    """
    called: defaultdict[frozenset[str], list[_Element]] = defaultdict(list)
    free = 0
    waiting = [(root, False)]
    while waiting:
        element, within = waiting.pop()
        if measures[element].text:
            names = _names_of_furniture(element)
            for name in names:
                called[name].append(element)
            within = within or bool(names)
            free += 0 if within else measures[element].prose - sum(_told_in(child, measures) for child in element)
            waiting.extend((child, within) for child in reversed(element))
    found: set[_Element] = set()
    for name, elements in called.items():
        texts = [element for element in elements if _has_form_of_text(element, name, measures)]
        outer = _outermost(texts)
        held = sum(_prose(element, measures) for element in outer)
        if held <= max(free, measures[root].prose / _SHARE):
            continue
        if _prose_above(outer[0], measures) <= (0 if name & TALK else _STANDFIRST):
            looks = {look_of(element) for element in outer}
            found.update(texts)
            found.update(each for each in elements if look_of(each) in looks and not _leads(each, measures))
    return found


def lower_headings(root: _Element, measures: Measures) -> None:
    """Make paragraphs of the headings of one level that are sentences, if they hold most of the running text: a page
    that sets its text in larger type."""
    for level in HEADINGS[1:]:
        told = [heading for heading in root.iter(level) if is_sentences(line_of(heading))]
        if 2 * sum(measures[heading].prose for heading in told) > measures[root].prose:
            for heading in told:
                heading.tag = "p"


def _told_in(child: _Element, measures: Measures) -> int:
    return _prose(child, measures) if _names_of_furniture(child) else measures[child].prose


def _names_of_furniture(element: _Element) -> set[frozenset[str]]:
    """The names of furniture that an element has, its tag and role included."""
    named = {token for token in tokens_of(element)[:_MOST_NAMES] if token & _FURNITURE}
    if (tag := tag_of(element)) in _TAGS:
        named.add(frozenset(("tag", tag)))
    if (role := (element.get("role") or "").lower()) in FURNITURE_ROLES:
        named.add(frozenset(("role", role)))
    return named


def _has_form_of_text(element: _Element, name: frozenset[str], measures: Measures) -> bool:
    own, prose, around = measures[element], _prose(element, measures), element.getparent()
    if around is None or not prose or 2 * prose < own.text or 4 * own.linked > own.text:
        return False
    if any(tag_of(inner) in CONTROLS for inner in element.iterdescendants()):
        return False
    if name & TALK and any(map(_signs, element.iter())):
        return False
    if name & CAPTION and any(tag_of(inner) == "img" for inner in islice(around.iter(), _NEAR)):
        return False
    headings = (link for heading in element.iter(*HEADINGS) for link in heading.iter("a"))
    if prose <= TEASER and any(map(leads_elsewhere, headings)):
        return False
    return not any(map(leads_elsewhere, element.iterancestors("a")))


def _signs(element: _Element) -> bool:
    """Whether an element tells by whom, or when, one of many comments was written."""
    return tag_of(element) in ("time", "cite", "img") or bool(names_of(element) & (BYLINE | DATE))


def _leads(element: _Element, measures: Measures) -> bool:
    """Whether most of an element is links."""
    own = measures[element]
    return 2 * own.linked > own.text


def _outermost(elements: Iterable[_Element]) -> list[_Element]:
    """Those of some elements, in document order, that are in none of the others."""
    within: set[_Element] = set()
    outermost = []
    for element in elements:
        if element not in within:
            outermost.append(element)
            within.update(element.iterdescendants())
    return outermost


def _prose(element: _Element, measures: Measures) -> int:
    """The running text in an element; that of one in a line is all of its text, if the line is running text."""
    own, around = measures[element], element.getparent()
    if own.prose or is_block(element):
        return own.prose
    return own.text if own.text > _LINE and around is not None and measures[around].prose else 0


def _prose_above(element: _Element, measures: Measures) -> int:
    """The running text before an element."""
    return sum(
        measures[before].prose
        for outer in (element, *element.iterancestors())
        for before in outer.itersiblings(preceding=True)
    )
