"""The headline of a page, without kicker, labels and the site's name."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date, without_dates
from briefing.article.page.furniture.names import CONSENT, DATE, HEADLINE_LABEL, MACHINE_TAGS, NEVER
from briefing.article.page.tree import HEADINGS, clean, is_block, is_sentences, line_of, names_of, tag_of
from briefing.article.site_name import names_site, without_site

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence, Set

    from lxml.etree import _Element

    from briefing.article.page.metadata.metadata import Metadata

_SEPARATED = re.compile(r"\s+(?:[|\-–—·•»]|::)\s")
_GOES_ON = (":", ",", "?", " –", " —", " -")
_SEPARATOR = 5
_LABEL_WORDS = 3
_NEEDS_DAY = re.compile(r"\b(?:in|na|op|rond|sinds|tot|tussen|van|vanaf|voor) <day>|<day> ?[:,;]")
"""A day that a headline tells of, however it is marked."""
"""The most words of a section's name."""
_COMPARED = 300
_SHORTEST_TEXT = 60
"""The fewest characters of a line of running text."""
_HEADLINE_TAGS = ("b", "strong", "font", "span", "p", "div", "td")
"""The elements in which old pages show a headline."""
_TITLE = frozenset({"title", "titel", "headline", "kop"})
_LIKE, _GOING_ON = 0.5, 0.95
"""The likeness above which two lines are one title, and that of two of which one only goes on."""
_CALENDAR = re.compile(r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|\b(?:om|uur|u|am|pm)\b", re.IGNORECASE)


def find_headline(root: _Element, metadata: Metadata) -> tuple[str | None, _Element | None]:
    """The headline, and the element that shows it; None for each that is not found.

    Of the titles that the page shows, it is the one most like the headline in the metadata, or the one below it if that
    only names a section. A page that shows none has it in the first heading above its text, or in the metadata alone.
    """
    titles = _titles(root, metadata)
    if not titles:
        return _above_text(root, metadata)
    line, element = _likest(titles, metadata.headlines)
    if _likeness(line, metadata.headlines) <= _LIKE and (below := _below_section(element, line)) is not None:
        line, element = line_of(below), below
    shorter = (named for named in metadata.headlines if line.endswith(named) and len(named) > len(line) / 2)
    return next(shorter, line), element


def _titles(root: _Element, metadata: Metadata) -> list[tuple[str, _Element]]:
    """The lines that may be the headline, each with its element: first-level headings and others that the metadata
    name; if these are unlike the metadata's headline, elements called a title; if there are none, what old pages have.
    """
    shown = [element for element in root.iter("h1") if not is_only_a_day(element)]
    shown = [element for element in shown if not _is_logo(element)] or shown
    titles = [(without_site(_unlabelled(element), metadata.sites), element) for element in shown]
    titles += [
        (line, element)
        for element in root.iter(*HEADINGS[1:])
        if (line := line_of(element))
        and any(_names(line, named) or (not shown and _goes_on(line, named)) for named in metadata.headlines)
    ]
    titles = [(line, element) for line, element in titles if line and not names_site(line, metadata.sites)]
    if all(_likeness(line, metadata.headlines) <= _LIKE for line, _ in titles):
        called = [element for element in root.iter("a", *_HEADLINE_TAGS) if names_of(element) & _TITLE]
        titles += _titles_in(called, metadata.headlines)
    return titles or _titles_in(root.iter(*_HEADLINE_TAGS), metadata.headlines)


def _titles_in(elements: Iterable[_Element], named: tuple[str, ...]) -> list[tuple[str, _Element]]:
    return [(line, element) for element in elements if (line := _title_in(element, named))]


def _likest(titles: Sequence[tuple[str, _Element]], headlines: tuple[str, ...]) -> tuple[str, _Element]:
    """The title most like one of the headlines, or the first with text below it if none is like them; the first also of
    those that begin with a headline, which names them all alike: `Verslagen` names `Verslagen 2026` and `Verslagen
    2025`."""
    likest = max(titles, key=lambda title: _likeness(title[0], headlines))
    if _likeness(likest[0], headlines) <= _LIKE:
        shown = {element for _, element in titles}
        return next((title for title in titles if _heads_text(title[1], shown)), likest)
    begun = (f"{named} " for named in headlines if likest[0].startswith(f"{named} "))
    return next((title for opening in begun for title in titles if title[0].startswith(opening)), likest)


def _heads_text(title: _Element, titles: Set[_Element]) -> bool:
    """Whether running text begins below a title, before the next of the titles."""
    for element in _following(title):
        if element in titles:
            return False
        if _holds_text(element):
            return True
    return False


def _holds_text(element: _Element) -> bool:
    """Whether running text begins in an element, or behind it."""
    own = "" if tag_of(element) in (*MACHINE_TAGS, *HEADINGS) else element.text
    return any(len(clean(text or "")) > _SHORTEST_TEXT for text in (own, element.tail))


def _below_section(title: _Element, line: str) -> _Element | None:
    """The headline below a first-level heading that only names a section; None if there is none."""
    if tag_of(title) != "h1" or len(line.split()) > _LABEL_WORDS:
        return None
    return _first_shown(_following(title), ("h2",))


def _above_text(root: _Element, metadata: Metadata) -> tuple[str | None, _Element | None]:
    """The headline of a page that shows nothing of its title: its first heading, if the title is but a name or a label;
    otherwise the title, which no element shows."""
    named = next(iter(metadata.headlines), None)
    if named and len(named.split()) > _LABEL_WORDS:
        return named, None
    shown = [each for each in root.iter() if not _is_around(each)]
    title = _first_shown(shown, HEADINGS[1:])
    if title is None and not named:
        headings = (each for each in shown if tag_of(each) in HEADINGS)
        title = _highest(each for each in headings if not names_site(line_of(each), metadata.sites))
    return (named, None) if title is None else (line_of(title), title)


def _highest(headings: Iterable[_Element]) -> _Element | None:
    """The one heading of a higher level than all others, if it has text below it: the title of a page without `h1`."""
    ranked = sorted(headings, key=tag_of)
    alone = ranked and tag_of(ranked[0]) not in map(tag_of, ranked[1:2])
    return ranked[0] if alone and line_of(ranked[0]) and _heads_text(ranked[0], set()) else None


def _first_shown(elements: Iterable[_Element], tags: Sequence[str]) -> _Element | None:
    """The first heading among elements, or bold line with its day, if it is longer than the name of a section, has no
    text above it and is no heading of another kind than `tags`; None otherwise."""
    for element in elements:
        tag = tag_of(element)
        if tag in HEADINGS or (tag in ("b", "strong") and _is_dated(element)):
            links = (*element.iter("a"), *element.iterancestors("a"))
            line = line_of(element)
            longer = len(line.split()) > _LABEL_WORDS and not (is_sentences(line) or line.endswith(","))
            is_headline = (tag in tags or tag not in HEADINGS) and longer and not links and not is_only_a_day(element)
            return element if is_headline else None
        if _holds_text(element):
            return None
    return None


def _is_dated(bold: _Element) -> bool:
    """Whether all else in the line of a bold title is a day: `25 mei 2026 <b>Brug weer open</b>`."""
    line, title = line_of(box) if (box := bold.getparent()) is not None else "", line_of(bold)
    rest = line.replace(title, "", 1)
    return find_date(rest) is not None and not any(map(str.isalnum, without_dates(rest)))


def _is_around(element: _Element) -> bool:
    """Whether an element is a heading of what is around an article."""
    return tag_of(element) in HEADINGS and any(
        tag_of(outer) in ("nav", "aside", "footer", "dialog") or names_of(outer) & (NEVER | CONSENT)
        for outer in element.iterancestors()
    )


def _following(element: _Element) -> Iterator[_Element]:
    """The elements that begin after an element, in document order."""
    for outer in (element, *element.iterancestors()):
        for sibling in outer.itersiblings():
            yield from sibling.iter()


def _names(line: str, named: str) -> bool:
    """Whether a line is most of the headline in the metadata, or a whole part of it: `Kop - Rubriek - Krant`."""
    if line not in named:
        return False
    rest = named.removeprefix(line)
    return len(line) > len(named) / 2 or (rest != named and _SEPARATED.match(rest) is not None)


def _goes_on(line: str, named: str) -> bool:
    """Whether a line is what the page calls its headline, and more: `Brug weer open: wat verandert er?`"""
    return len(named.split()) > _LABEL_WORDS and line.startswith(named) and line[len(named) :].startswith(_GOES_ON)


def _is_logo(title: _Element) -> bool:
    """Whether a heading links to the site's front page."""
    links = (*title.iterancestors("a"), *title.iter("a"))
    return any(re.fullmatch(r"(?:https?://[^/]+)?/?(?:index\.\w+)?", link.get("href") or "#") for link in links)


def is_only_a_day(title: _Element) -> bool:
    """Whether a heading is only a day: `Zondag 4 oktober 2015, 20.26 uur`."""
    line = line_of(title)
    return find_date(line) is not None and not re.search(r"[^\W\d_]", _CALENDAR.sub("", without_dates(line)))


def _is_stamp(inner: _Element) -> bool:
    """Whether an element in a title is when its article was published, not when something in it happened."""
    return (is_block(inner) or tag_of(inner) == "time" or bool(names_of(inner) & DATE)) and is_only_a_day(inner)


def _title_in(element: _Element, named: tuple[str, ...]) -> str:
    """The text of an element, if the page's title is equal to it or ends with it; "" otherwise."""
    line = clean(element.text or "")
    is_title = len(element) == 0 and any(name.endswith(line) and _ends(name, line) for name in named)
    return line if line and is_title else ""


def _ends(named: str, line: str) -> bool:
    """Whether `line`, at the end of a page's title, is most of it, or a headline behind the site's name."""
    behind_site = len(line.split()) > _LABEL_WORDS and _SEPARATED.search(named.removesuffix(line)[-_SEPARATOR:] + "x")
    return len(line) > len(named) / 2 or bool(behind_site)


def _likeness(line: str, headlines: tuple[str, ...]) -> float:
    return max((_ratio(line[:_COMPARED], named[:_COMPARED]) for named in headlines), default=0.0)


def _ratio(line: str, named: str) -> float:
    """How like a line is to a headline: nearly the same if one of them only goes on."""
    shorter, longer = sorted((line.casefold(), named.casefold()), key=len)
    goes_on = len(shorter.split()) > _LABEL_WORDS and longer.startswith(shorter) and shorter != longer
    return _GOING_ON if goes_on else SequenceMatcher(None, line, named).ratio()


def _unlabelled(title: _Element) -> str:
    """The text of a title without the labels in it, and without a day on a line of its own."""
    line = line_of(title)
    for inner in title.iterdescendants():
        label = line_of(inner)
        is_stamp = _is_stamp(inner) and (is_block(inner) or not _NEEDS_DAY.search(line.replace(label, "<day>")))
        is_label = names_of(inner) & HEADLINE_LABEL or tag_of(inner) == "svg"
        if is_stamp or (is_label and len(label) < len(line) / 2):
            line = clean(line.removeprefix(label).removesuffix(label))
    return line
