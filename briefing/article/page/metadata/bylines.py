"""The bylines on a page, by the text or name of their element: behind a label, at the article's foot, beside it."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.byline import Byline, read_byline
from briefing.article.lines.dates import find_date, without_dates
from briefing.article.lines.passages.pulled import is_quoted
from briefing.article.lines.people import author_in_note
from briefing.article.page.furniture.names import BYLINE, NEVER, TALK
from briefing.article.page.metadata.metadata import is_person, signatory
from briefing.article.page.tree import HEADINGS, clean, leads_elsewhere, line_of, names_of, tag_of, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Set

    from lxml.etree import _Element

LONGEST = 120
"""The most characters of a line that signs."""
_OF_ARTICLE = frozenset({"entry", "post", "article", "artikel", "bericht"})
_OF_OTHERS = NEVER - frozenset({"footer", "sidebar", "share", "sharing", "social", "socials", "socialmedia"})
_OF_SITE = frozenset({"site", "header"})
_LONGEST_BOX = 400
"""The most characters of an element named after the author; a whole page may be, too: `<body class="single-author">`.
"""
_FEW = 4
"""More elements than a quotation and its stars."""
_OUTER_BOXES, _NEAR = 3, 12
"""How many boxes around a byline, and elements at the beginning of each, may have the title of a teaser."""
_WHOLE = ("html", "body", "main")
_BY = re.compile(r"\s*(?:door|tekst|auteur)\b", re.IGNORECASE)
_AUTHOR_LABEL = re.compile(
    r"(?:over )?(?:(?:de|onze) )?(?:auteurs?|schrijver|schrijfster|redacteur|journalist)|(?:geschreven|tekst) door|door"
    r"|written by|authors?|about the author",
    re.IGNORECASE,
)
"""A label above or before a name, in a separate element."""
_OF_AUTHOR = re.compile(
    r"/(?:author|auteur|redacteur|journalist|columnist)s?/[^/?#]+/?(?:index\.html)?$", re.IGNORECASE
)
"""The address of a page about an author."""
_BEFORE_DATE = re.compile(r"(?:,| op| on| \|)? *$")
"""The words between a name and a date: `Geschreven door Noor op 7 mei 2024`."""
_IN_SECTION = re.compile(r" (?:in|onder|op) (?!['’]t |het |den? |der )\S.*$")
"""The section in a byline: `Door An Maes in Verkeer`."""


def bylines(root: _Element, title: _Element | None = None, facts: Set[str] = frozenset()) -> Iterator[Byline]:
    """The bylines outside readers' comments, the page's footer, teasers and lines with `facts` of something else.

    One beside the article with that `title` counts only if it has the only name there, and a name of one word only if
    nobody signs with a full name.
    """
    own = set() if title is None else set(title.iterancestors())
    beside: set[str] = set()
    alone: list[Byline] = []
    for element in root.iter():
        told = list(_signed_in(element))
        is_others = told and ((facts and line_of(element) in facts) or _is_in_teaser(element, own))
        place = _place_of(element) if told and not is_others else ""
        for byline in told:
            if place == "beside" and byline.author:
                beside.add(byline.author)
            elif place == "article" and byline.author and " " not in byline.author:
                alone.append(byline)
            elif place == "article":
                yield byline
    if len(beside) == 1:
        yield Byline(beside.pop(), None)
    yield from alone


def _signed_in(element: _Element) -> Iterator[Byline]:
    """The bylines in an element: in its words, by its name, or behind an author's label."""
    opening = clean((element.text or "")[:LONGEST])
    line = line_of(element)[: LONGEST + 1] if _BY.match(opening) else ""
    if line and (byline := read_byline(_IN_SECTION.sub("", line)) or read_byline(line)):
        yield byline
    elif line and (author := author_in_note(line)):
        yield Byline(author, None)
    elif label := _AUTHOR_LABEL.match(opening):
        following = element.getnext()
        behind = [line_of(element)[label.end() :]] if len(element) else [opening[label.end() :], element.tail or ""]
        if not "".join(behind).strip(" :"):
            behind = [] if following is None else [line_of(following)]
        names = [name for line in behind if (name := clean(line).strip(" :")) and name[0].isupper()]
        yield from _names(_BEFORE_DATE.sub("", without_dates(name)) if find_date(name) else name for name in names)
    elif (
        (element.get("rel") == "author" or names_of(element) & BYLINE)
        and len(whole := line_of(element)) <= _LONGEST_BOX
        and not _signs_quotation(element)
    ):
        parts = element.iter("a", "b", "strong", *HEADINGS)
        yield from _names((*map(line_of, parts), whole), alone=element.get("rel") == "author")
    elif tag_of(element) == "a" and _OF_AUTHOR.search(element.get("href") or ""):
        yield from _names([line_of(element)], alone=False)


def _signs_quotation(element: _Element) -> bool:
    """Whether nothing but a quotation is above an element in its box: a customer's words, with the name below."""
    above = [line_of(before) for before in islice(element.itersiblings(preceding=True), _FEW)]
    told = [line for line in above if any(map(str.isalpha, line))]
    return len(above) < _FEW and len(told) == 1 and is_quoted(told[0])


def _names(lines: Iterable[str], *, alone: bool = True) -> Iterator[Byline]:
    for line in lines:
        name = signatory(line) if len(line) <= LONGEST else None
        if name or (alone and is_person(line)):
            yield Byline(name or line, None)


def _is_in_teaser(element: _Element, own: set[_Element]) -> bool:
    """Whether an element is near a heading that leads to another article, in a box without the page's title: those in
    `own` hold it."""
    around = takewhile(lambda outer: outer not in own and tag_of(outer) not in _WHOLE, element.iterancestors())
    near = (inner for box in islice(around, _OUTER_BOXES) for inner in islice(box.iter(), _NEAR))
    headings = (inner for inner in near if tag_of(inner) in HEADINGS)
    return any(
        leads_elsewhere(link) for heading in headings for link in (*heading.iter("a"), *heading.iterancestors("a"))
    )


def _place_of(element: _Element) -> str:
    """The place of an element: in the "article", "beside" it, or "elsewhere": in comments, teasers, a page's foot."""
    place, in_article = "article", False
    for ancestor in (element, *element.iterancestors()):
        names, tag = names_of(ancestor), tag_of(ancestor)
        if names & TALK or any(token >= _OF_SITE for token in tokens_of(ancestor)):
            return "elsewhere"
        if tag == "footer" or "footer" in names:
            in_article |= bool(names & _OF_ARTICLE)
            if not (in_article or any(tag_of(outer) in ("article", "main") for outer in ancestor.iterancestors())):
                return "elsewhere"
        elif names & _OF_OTHERS:
            return "elsewhere"
        elif tag in ("aside", "nav") or "sidebar" in names:
            place = "beside"
    return place
