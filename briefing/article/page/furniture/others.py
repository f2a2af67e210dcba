"""Other articles on a page, which below the text may hold more text than a short report."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.page.tree import (
    HEADINGS,
    is_among_plain_items,
    is_block,
    is_sentences,
    leads_elsewhere,
    line_of,
    lines_of,
    tag_of,
)
from briefing.dutch.word_classes.tagger import has_finite_verb

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from briefing.article.page.measure import Measure

LINKS = "link to another article"
TEASER = 400
"""The most characters of a teaser."""
_NEAR = 2
_LIST = 1600
"""The most characters of a list of points that are links."""
_MOST_POINTS = 20
_POINT_WORDS = 5
"""The fewest words of a point in a list."""
_ANNOUNCES = re.compile(
    r"[.!?] (?![^.!?:]*\b(?i:eerder|lees|bekijk|(?:artikel|bericht|verhal)(?:en|s)|meer over|wij?|onze?)\b)[^.!?:]+:$"
)
"""The end of a paragraph that goes on in a list."""
_NAMES = re.compile(
    r"(?:(?!(?i:eerder|lees|lezen|gelezen|bekijk|klik|deel|artikel\w*|bericht\w*|verhal\w+|stukken|nieuws|dossiers?|meer|wij?|onze?"
    r"|links?)\b)[^\s.!?:]+ ){6,}[^\s.!?:]+:"
)
"""A sentence of some length that goes on in a list of names."""
_NAME_WORDS = 4
_GOES_ON = re.compile(r"\s(?!(?:lees|bekijk|meer|verder|door|op|in|om|uit|van)\b)[a-zà-ÿ]{2,}\b")
_BEGINS = re.compile(r"\s*(?!(?:Lees|Bekijk|Meer|Ook|Zie)\b)[A-ZÀ-Þ][a-zà-ÿ]* [a-zà-ÿ ]*[a-zà-ÿ]\s+")
_READ_ON = re.compile(
    r"(?:lees|read|(?:verder|meer) lezen"
    r"|(?:bekijk|naar|open) (?:het |dit )?(?:hele )?(?:artikel|bericht|verhaal|blog))\b",
    re.IGNORECASE,
)


def _is_another(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an element without the page's headline is an article with a headline of its own: several headings of that
    level, or one below its text, are chapters'."""
    titles = list(islice(element.iter("h1"), 2)) if tag_of(element) == "article" else []
    if len(titles) != 1:
        return False
    around = set(titles[0].iterancestors())
    above = takewhile(lambda inner: inner is not titles[0], element.iterdescendants())
    return not any(measures[inner].prose for inner in above if inner not in around)


def parts_of(root: _Element) -> set[_Element]:
    """The `article` elements that are parts of one page: its contents lead to them."""
    links: dict[str, _Element] = {}
    for link in root.iter("a"):
        if (href := link.get("href") or "").startswith("#"):
            links.setdefault(href[1:], link)
    return {
        part
        for part in root.iter("article")
        if any(part not in links[n].iterancestors() for n in _ids(part) & links.keys())
    }


def _ids(part: _Element) -> set[str]:
    """The names by which a link can lead to an element, or to the title in it."""
    title = part.find(".//h1")
    named = [part] if title is None else [part, title, *title.iter("a")]
    return {value for element in named for key in ("id", "name") if (value := element.get(key))}


def others_below_text(measures: dict[_Element, Measure], parts: set[_Element]) -> Callable[[_Element], str]:
    """A function that returns why an element below running text belongs to other articles, "" if it does not; it takes
    the elements of a page with these `parts` in order."""
    begun = False

    def reason(element: _Element) -> str:
        nonlocal begun
        if begun and ((element not in parts and _is_another(element, measures)) or _is_box_of_others(element)):
            return "another article on the page"
        begun = begun or (measures[element].prose > 0 and not any(measures[inner].prose for inner in element))
        return ""

    return reason


def _is_box_of_others(element: _Element) -> bool:
    """Whether an element is an `aside` of articles that each end with the link to them."""
    others = list(element.iter("article")) if tag_of(element) == "aside" else []
    return bool(others) and all(map(_closing_link, others))


def _closing_link(element: _Element) -> str:
    """The words of the link at the end of an element; "" if it does not end with one."""
    links = [line for link in element.iter("a") if leads_elsewhere(link) and (line := line_of(link))]
    return links[-1] if links and line_of(element).endswith(links[-1]) else ""


def rows_of_teasers(root: _Element, measures: dict[_Element, Measure]) -> set[_Element]:
    """The boxes that end with a link to read on, in the same words as a box next to them."""
    boxes = (box for box in root.iter("article", "li", "div", "section") if 0 < measures[box].text <= TEASER)
    ends = {box: words for box in boxes if measures[box].linked and (words := _read_on(box))}
    return {
        box
        for box, words in ends.items()
        for other in chain(islice(box.itersiblings(), _NEAR), islice(box.itersiblings(preceding=True), _NEAR))
        if ends.get(other) == words and (tag_of(other), other.get("class")) == (tag_of(box), box.get("class"))
    }


def _read_on(element: _Element) -> str:
    """The words of the link to read on at the end of an element; "" if there is none."""
    words = _closing_link(element)
    return words if _READ_ON.match(words) and words != line_of(element) else ""


def is_linked_picture(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an element is a link around a picture and blocks of text: a teaser, even if its text is a whole
    sentence."""
    if tag_of(element) != "a" or not 0 < measures[element].text <= TEASER or not leads_elsewhere(element):
        return False
    return element.find(".//img") is not None and any(is_block(inner) for inner in element.iterdescendants())


def is_links(element: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether an element is a list of links, or a teaser: a box about another article, whose heading or all of it is a
    link."""
    own, tag = measures[element], tag_of(element)
    if own.text > TEASER or not own.linked or all(map(is_sentences, lines_of(element))):
        return False
    headings = list(element.iterdescendants(*HEADINGS))
    if not headings and is_among_plain_items(element):
        return False
    if tag in ("ul", "ol", "dl", "table"):
        return own.linked > 0.6 * own.text
    if tag == "a":
        return leads_elsewhere(element) and any(
            tag_of(inner) in (*HEADINGS, "p", "div") for inner in element.iterdescendants()
        )
    if tag not in ("article", "li", "div", "section"):
        return False
    return (
        bool(headings) and all(_is_linked(heading, element, measures) for heading in headings)
    ) or own.linked > 0.8 * own.text


def points_of(root: _Element, measures: dict[_Element, Measure]) -> set[_Element]:
    """The lists right below a paragraph with a sentence in each item, and their items: points of the text, not
    titles."""
    lists = [items for items in root.iter("ul", "ol") if _are_points(items, measures)]
    return {element for items in lists for element in (items, *items.iterchildren("li"))}


def _are_points(items: _Element, measures: dict[_Element, Measure]) -> bool:
    above = items.getprevious()
    if above is None or tag_of(above) != "p" or measures[items].text > _LIST:
        return False
    return is_list_of_text(items) or all(map(_is_point, lines_of(items)))


def is_list_of_text(items: _Element | None) -> bool:
    """Whether a list is text by what is around it, or around the links in it."""
    if items is None or tag_of(items) not in ("ul", "ol") or len(items) > _MOST_POINTS:
        return False
    return _is_announced(items) or _are_phrases(items)


def _is_announced(items: _Element) -> bool:
    """Whether the paragraph right above a list goes on in it, with another paragraph right below."""
    above, below = items.getprevious(), items.getnext()
    if above is None or below is None or not tag_of(above) == tag_of(below) == "p":
        return False
    line = line_of(above)
    announced = _ANNOUNCES.search(line) or (_NAMES.fullmatch(line) and has_finite_verb(line) and _are_names(items))
    return bool(announced) and is_sentences(line_of(below))


def _are_names(items: _Element) -> bool:
    """Whether the items of a list are shorter than titles of articles, as names are."""
    return all(len(line_of(item).split()) <= _NAME_WORDS for item in items)


def _are_phrases(items: _Element) -> bool:
    """Whether most items of a list go on, in lower case, before or behind their link: `Theater De Vest blijft open`."""
    links = [item.find(".//a") for item in items.iterchildren("li")]
    within = sum(link is not None and _is_within_phrase(link) for link in links)
    return len(links) > 1 and 2 * within > len(links)


def _is_within_phrase(link: _Element) -> bool:
    item = link.getparent()
    before = (item.text or "") if item is not None and link.getprevious() is None else ""
    return bool(_GOES_ON.match(link.tail or "") or _BEGINS.fullmatch(before))


def _is_point(line: str) -> bool:
    return line.endswith(".") and len(line.split()) >= _POINT_WORDS


def _is_linked(heading: _Element, box: _Element, measures: dict[_Element, Measure]) -> bool:
    """Whether a link is in a heading, or around it within its box."""
    parent = heading.getparent()
    around = parent is not None and parent is not box and tag_of(parent) == "a" and leads_elsewhere(parent)
    return measures[heading].linked > 0 or around
