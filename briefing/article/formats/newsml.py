"""The XML that wire agencies send: NewsML-G2, NewsML 1.2 and NITF (IPTC standards), as ANP and Belga use them."""

from __future__ import annotations

import html
import re
import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.account import FOR_DESK, Account
from briefing.article.assemble import edit
from briefing.article.formats.layout import paragraphs
from briefing.article.formats.release import released_from
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.wire import without_desk_lines
from briefing.article.material import Copy, Facts
from briefing.article.page.blocks import read_blocks
from briefing.article.page.metadata import iso_date
from briefing.article.page.tree import clean, line_of, lines_of, parse_page, remove
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.model import Article

_ROOTS = ("newsMessage", "newsItem", "NewsML", "nitf")
_FEEDS = ("rss", "feed", "RDF", "urlset", "sitemapindex")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z]{2,10}\d{0,2});")
_HEADLINES = ("headline", "HeadLine", "hl1")
_BYLINES = ("byline/person", "by", "byline", "ByLine")
_DATES = ("contentCreated", "firstCreated", "FirstCreated", "date.issue", "story.date", "DateAndTime", "versionCreated")
_PLACES = ("dateline/location", "dateline", "DateLine", "located/name")
_AS_HTML = {
    "hl1": "h1",
    "hl2": "h2",
    "hl3": "h3",
    "bq": "blockquote",
    "block": "div",
    "body.content": "div",
    "dl": "ul",
}
_NOT_TEXT = frozenset(
    {
        "media",
        "table",
        "note",
        "media-caption",
        "media-producer",
        "figure",
        "img",
        "script",
        "style",
        "title",
        "head",
        "h1",
        "byline",
        "slugline",
        "newscomponentref",
    }
)
_NO_TEXT_ROLES = re.compile(
    r"title|head|caption|picture|photo|image|video|audio|graphic|teaser|related",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"\s*\((?:\d{1,2}|\d{0,2}DER|update\s?\d*|\d+e update|herhaling|hervat\w*|vervolg\w*|met (?:foto|video)\w*)\)$",
    re.IGNORECASE,
)
_TWICE_ESCAPED = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)
_INLINE_TAG = re.compile(r"</?(?:[abiu]|em|strong|span|su[bp]|NewsComponentRef)\b[^<>]{0,300}>", re.IGNORECASE)
_BASIC_DATE = re.compile(r"^(\d{4})(\d{2})(\d{2})(?=T|$)")


def read_wire(text: str, *, source: str) -> Article:
    """The article in a wire agency's XML, without its slug, key words, notes for the desk and embargo.

    Raises:
        NoArticleError: not such XML, or no text in it.
        WithheldError: the agency cancelled or withheld the item.
    """
    root = _parse(text)
    name = _name(root)
    if name == "html":
        from briefing.article.formats.html import read_html

        return read_html(text, source=source)
    if name in _FEEDS:
        raise NoArticleError("the source is a feed, not an article", remedy="give the address of one article in it")
    if name not in _ROOTS:
        raise NoArticleError(
            f"the source is XML of an unknown kind ({name[:40]})", remedy="give NewsML, NITF, HTML or text"
        )
    item = _item(root)
    embargo = released_from(item)
    account = Account()
    written = [piece._replace(text=_unescaped(piece.text)) for piece in _copy(item, account)]
    copy = list(without_desk_lines(written))
    account.compare((piece.text for piece in written), (piece.text for piece in copy), FOR_DESK)
    if not copy:
        raise NoArticleError(
            "no text in this news item", cause="it may carry a picture or a package", remedy="give a text item"
        )
    return edit(copy, source=source, facts=replace(_facts(root, item), embargo=embargo), account=account)


def _parse(text: str) -> _Element:
    """The tree of a document, its names without namespaces. No entity but a character is expanded, no DTD is read."""
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
        name = re.sub(r".*[}:]", "", _name(element))
        element.tag = name if _NAME.fullmatch(name) else "unknown"
    return root


def _broken() -> NoArticleError:
    return NoArticleError("the source is broken XML", remedy="ask the agency for the item again")


def _name(element: _Element) -> str:
    return str(element.tag)


def _item(root: _Element) -> _Element:
    """The first news item that carries text; a message or an envelope may hold several, pictures among them."""
    items = [root] if _name(root) in ("nitf", "newsItem") else [*root.iter("newsItem", "NewsItem")] or [root]
    return next((item for item in items if next(_contents(item), None) is not None), items[0])


def _contents(item: _Element) -> Iterator[_Element]:
    """The elements that hold an item's text, in order."""
    for element in item.iter("body.content", "inlineXML", "inlineData", "DataContent"):
        roles = [
            role.get("FormalName") or ""
            for parent in element.iterancestors("NewsComponent")
            for role in parent.findall("Role")
        ]
        media = [
            kind.get("FormalName") or ""
            for parent in element.iterancestors("ContentItem")
            for kind in parent.findall("MediaType")
        ]
        wraps = _name(element) != "body.content" and element.find(".//body.content") is not None
        aside = next(element.iterancestors("note"), None) is not None
        if not wraps and not aside and not any(map(_NO_TEXT_ROLES.search, roles[:1] + media)) and line_of(element):
            yield element


def _copy(item: _Element, account: Account) -> Iterator[Copy]:
    for abstract in item.iter("abstract"):
        yield Copy(line_of(abstract), "standfirst")
    for element in _contents(item):
        lead = any(
            role.get("FormalName") == "Lead"
            for parent in element.iterancestors("NewsComponent")
            for role in parent.findall("Role")
        )
        yield from _marked(element, account) if len(element) else _written(element.text or "", account, lead=lead)


def _marked(element: _Element, account: Account) -> Iterator[Copy]:
    """The text in elements: NITF's, or XHTML's."""
    for inner in list(element.iter()):
        name = _AS_HTML.get(_name(inner), _name(inner).lower())
        if name != inner.tag:  # a broken page may have a name that cannot be set again
            inner.tag = name
    for inner in list(element.iter("pre")):
        _part(inner)
    for inner in list(element.iter(*_NOT_TEXT)):
        for line in lines_of(inner):
            account.leave_out(line, f"{_name(inner)} of the item")
        remove(inner)
    for placed in read_blocks(element, account):
        yield Copy(placed.block.text, placed.block.kind)


def _part(preformatted: _Element) -> None:
    """Make paragraphs of the lines of text that was laid out by hand."""
    text = "".join(map(str, preformatted.itertext()))
    for child in list(preformatted):
        preformatted.remove(child)
    preformatted.tag, preformatted.text = "div", None
    for line in _indented(text) or paragraphs(text):
        etree.SubElement(preformatted, "p").text = line


def _written(text: str, account: Account, *, lead: bool) -> Iterator[Copy]:
    """The text in a text: HTML that was escaped, or lines, of which an indented one begins a paragraph."""
    if re.search(r"<(?:p|br|div)\b", text):
        yield from _marked(parse_page(text), account)
        return
    text = _INLINE_TAG.sub("", text)
    for number, line in enumerate(_indented(text) or paragraphs(text)):
        yield Copy(line, "standfirst" if lead and number == 0 else None)


def _indented(text: str) -> list[str]:
    """The paragraphs of a text that indents their first lines; none where it indents all lines, or none."""
    lines = textwrap.dedent(text.strip("\n")).split("\n")
    if not any(line.startswith("  ") for line in lines) or all(
        line.startswith("  ") for line in lines[1:] if line.strip()
    ):
        return []
    marked = "\n".join(f"\0{line}" if line.startswith("  ") or not line.strip() else line for line in lines)
    return [line for paragraph in marked.split("\0") if (line := clean(paragraph))]


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
    )


def _unescaped(line: str) -> str:
    """A line whose characters were escaped twice, as characters: `&apos;t` is 't."""
    return clean(_TWICE_ESCAPED.sub(lambda entity: html.unescape(entity[0]), line))


def _lines(item: _Element, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        yield from (line for element in item.iterfind(f".//{name}") if (line := line_of(element)))


def _dates(within: _Element) -> Iterator[str]:
    for name in _DATES:
        yield from (clean(element.get("norm") or element.text or "") for element in within.iter(name))
