"""Who signed an article on its page, and when: in the elements that call themselves author or byline."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from briefing.article.lines.byline import Byline, is_name, read_byline
from briefing.article.lines.dates import find_date
from briefing.article.page.metadata import signatory
from briefing.article.page.tree import line_of, names_of
from briefing.article.page.vocabulary import BYLINE, DATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

_LONGEST = 120
_SOON = 40
"""Elements after the headline among which its date stands; further down other articles have theirs."""
_BY = re.compile(r"\s*(?:door|tekst|auteur)\b", re.IGNORECASE)


def read_signature(root: _Element, title: _Element | None) -> Byline:
    """The first author and the first date that the page's bylines give, or what it calls a date below the title."""
    return first_told((*_bylines(root), *_dates(root, title)))


def _dates(root: _Element, title: _Element | None) -> Iterator[Byline]:
    """The dates below the title: above it stands today's, and other articles'."""
    below = itertools.dropwhile(lambda element: element is not title, root.iter())
    for element in itertools.islice(below, _SOON):
        if names_of(element) & DATE and len(line := line_of(element)) <= _LONGEST:
            yield Byline(None, find_date(line))


def first_told(bylines: Iterable[Byline]) -> Byline:
    """The first author and the first date in several bylines."""
    told = list(bylines)
    return Byline(
        next((byline.author for byline in told if byline.author), None),
        next((byline.published for byline in told if byline.published), None),
    )


def read_signed_line(line: str) -> Byline | None:
    """What a line says of author and date: a byline, a name, or several with a place between strokes; else None."""
    if len(line) > _LONGEST:
        return None
    told = [_part(line)]
    if told == [None]:
        told = [_part(part) for part in re.split(r"\s+[-–—/]\s+|\s*[|•·]\s*", line)]
    signed = first_told(byline for byline in told if byline)
    published = signed.published or (find_date(line) if len(line) < _LONGEST / 2 else None)
    return Byline(signed.author, published) if any(told) or published else None


def _part(line: str) -> Byline | None:
    return Byline(line, None) if is_name(line) else read_byline(line)


def _bylines(root: _Element) -> Iterator[Byline]:
    for element in root.iter():
        if _BY.match(element.text or ""):
            byline = read_byline(line_of(element)[: _LONGEST + 1])
            if byline:
                yield byline
        elif element.get("rel") == "author" or names_of(element) & BYLINE:
            lines = [line_of(inner) for inner in (*element.iter("a"), element)]
            names = (signatory(line) for line in lines if len(line) <= _LONGEST)
            yield from (Byline(name, None) for name in names if name)
