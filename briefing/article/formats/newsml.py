"""The XML of wire agencies: NewsML-G2, NewsML 1.2 and NITF (IPTC standards), as ANP and Belga use them."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.account import ANOTHER_ARTICLE, FOR_DESK, Account
from briefing.article.assemble import edit
from briefing.article.formats.newsml_content import contents, copy_of, texts_beside, texts_of
from briefing.article.formats.release import released_from
from briefing.article.lines.boilerplate.wire import without_desk_lines
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.material import Facts
from briefing.article.page.metadata.metadata import iso_date
from briefing.article.page.tree import clean, line_of, remove, tag_of
from briefing.article.section import section_of_subjects
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from briefing.model import Article

_ROOTS = ("newsMessage", "newsItem", "NewsML", "nitf")
_FEEDS = ("rss", "feed", "RDF", "urlset", "sitemapindex")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z]{2,10}\d{0,2});")
_HEADLINES = ("headline", "HeadLine", "hl1")
_BYLINES = ("byline/person", "by", "byline", "ByLine")
_DATES = (
    "contentCreated",
    "firstCreated",
    "FirstCreated",
    "date.issue",
    "date.release",
    "story.date",
    "DateAndTime",
    "versionCreated",
)
_PLACES = ("dateline/location", "dateline", "DateLine", "located/name")
_SUBJECTS = ("subject", "Subject", "SubjectMatter", "SubjectDetail", "tobject.subject")
_CODES = ("qcode", "uri", "FormalName", "tobject.subject.refnum")
_VERSION = re.compile(
    r"\s*\((?:\d{1,2}|\d{0,2}DER|update\s?\d*|\d+e update|herhaling|hervat\w*|vervolg\w*|met (?:foto|video)\w*)\)$",
    re.IGNORECASE,
)
_TWICE_ESCAPED = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_BASIC_DATE = re.compile(r"^(\d{4})(\d{2})(\d{2})(?=T|$)")


def read_wire(text: str, *, source: str) -> Article:
    """The article in a wire agency's XML, without its slug, keywords, notes for the desk and embargo.

    Raises:
        NoArticleError: not such XML, or no text in it.
        WithheldError: the agency cancelled or withheld the item.
    """
    root = _parse(text)
    name = tag_of(root)
    if name == "html":
        from briefing.article.formats.html import read_html

        return read_html(text, source=source)
    if name in _FEEDS:
        raise NoArticleError("the source is a feed, not an article", remedy="give the address of one article in it")
    if name not in _ROOTS:
        raise NoArticleError(
            f"the source is XML of an unknown kind ({name[:40]})", remedy="give NewsML, NITF, HTML or text"
        )
    item, *others = _items(root)
    embargo = released_from(item)
    account = Account()
    beside = [_unescaped(line) for line in texts_beside(item)]
    written = [piece._replace(text=_unescaped(piece.text)) for piece in copy_of(item, account)]
    copy = list(without_desk_lines(written))
    account.compare((piece.text for piece in written), (piece.text for piece in copy), FOR_DESK)
    if not copy:
        raise NoArticleError(
            "no text in this news item", cause="it may carry a picture or a package", remedy="give a text item"
        )
    facts = replace(_facts(root, item), embargo=embargo)
    _leave_out(beside, [facts.headline, *(piece.text for piece in written)], "beside the text of the item", account)
    for other in others:
        reason = "picture beside the item" if next(contents(other), None) is None else ANOTHER_ARTICLE
        _leave_out([_unescaped(line) for line in (*texts_beside(other), *texts_of(other))], [], reason, account)
    return edit(copy, source=source, facts=facts, account=account)


def _leave_out(lines: Iterable[str], told: Iterable[str | None], reason: str, account: Account) -> None:
    """Record each of the lines once, except for those that are told."""
    known = set(told)
    for line in dict.fromkeys(lines):
        if line not in known and _VERSION.sub("", line) not in known:
            account.leave_out(line, reason)


def _parse(text: str) -> _Element:
    """The tree of a document, its names without namespaces. Only character entities are expanded, and no DTD is
    read."""
    text = _ENTITY.sub(lambda entity: html.escape(html.unescape(entity[0]), quote=False), text.lstrip())
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        recover=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise _broken() from error
    if root is None:
        raise _broken()
    for reference in list(root.iter(etree.Entity)):
        remove(reference)
    for element in root.iter():
        name = re.sub(r".*[}:]", "", tag_of(element))
        element.tag = name if _NAME.fullmatch(name) else "unknown"
    return root


def _broken() -> NoArticleError:
    return NoArticleError("the source is broken XML", remedy="ask the agency for the item again")


def _items(root: _Element) -> list[_Element]:
    """The items in a message or an envelope, the first that has text before the others; some may be pictures."""
    items = [root] if tag_of(root) in ("nitf", "newsItem") else [*root.iter("newsItem", "NewsItem")] or [root]
    first = next((item for item in items if next(contents(item), None) is not None), items[0])
    return [first, *(item for item in items if item is not first and first not in item.iterancestors())]


def _facts(root: _Element, item: _Element) -> Facts:
    headline = next((_VERSION.sub("", _unescaped(line)) for line in _lines(item, _HEADLINES)), None)
    authors = (
        (byline.author if (byline := read_byline(line)) else line if is_name(line) else None)
        for line in _lines(item, _BYLINES)
    )
    places = (re.sub(r"\s*(?:\(|,? \d).*", "", line) for line in _lines(item, _PLACES))
    dates = (iso_date(_BASIC_DATE.sub(r"\1-\2-\3", date)) for within in (item, root) for date in _dates(within))
    return Facts(
        headline=headline,
        published=next(filter(None, dates), None),
        author=next(filter(None, authors), None),
        place=next((place for place in places if any(map(str.isalpha, place))), None),
        section=section_of_subjects(_subjects(item)),
    )


def _subjects(item: _Element) -> Iterator[str]:
    for element in item.iter(*_SUBJECTS):
        yield from (code for name in _CODES if (code := element.get(name)))


def _unescaped(line: str) -> str:
    """A line with its characters unescaped if they were escaped twice: `&apos;t` is 't."""
    return clean(_TWICE_ESCAPED.sub(lambda entity: html.unescape(entity[0]), line))


def _lines(item: _Element, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from (line for element in item.iterfind(f".//{name}") if (line := line_of(element)))


def _dates(within: _Element) -> Iterator[str]:
    for name in _DATES:
        yield from (clean(element.get("norm") or element.text or "") for element in within.iter(name))
