"""The text of a wire agency's item: elements of NITF or XHTML, escaped HTML, or lines laid out by hand."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.formats.layout import paragraphs
from briefing.article.material import Copy
from briefing.article.page.blocks import read_blocks
from briefing.article.page.notes import take_notes
from briefing.article.page.tree import clean, line_of, lines_of, parse_page, remove, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.article.account import Account

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
_TEXTS = ("body.content", "inlineXML", "inlineData", "DataContent")
_BESIDE = (
    "hl1", "hl2", "headline", "HeadLine", "SubHeadLine", "description", "edNote", "tagline", "bibliography",
)  # fmt: skip
_INLINE_TAG = re.compile(r"</?(?:[abiu]|em|strong|span|su[bp]|NewsComponentRef)\b[^<>]{0,300}>", re.IGNORECASE)


def contents(item: _Element) -> Iterator[_Element]:
    """The elements with an item's text, in order."""
    for element in item.iter(*_TEXTS):
        roles, media = _formal_names(element, "NewsComponent/Role"), _formal_names(element, "ContentItem/MediaType")
        wraps = tag_of(element) != "body.content" and element.find(".//body.content") is not None
        aside = next(element.iterancestors("note"), None) is not None
        if not wraps and not aside and not any(map(_NO_TEXT_ROLES.search, roles[:1] + media)) and line_of(element):
            yield element


def _formal_names(element: _Element, path: str) -> list[str]:
    """The names of the elements at the end of a path from one around `element`, the nearest first."""
    outer, inner = path.split("/")
    return [named.get("FormalName") or "" for around in element.iterancestors(outer) for named in around.findall(inner)]


def texts_of(item: _Element) -> Iterator[str]:
    """The lines of an item's text."""
    for element in contents(item):
        yield from lines_of(element)


def texts_beside(item: _Element) -> Iterator[str]:
    """The lines beside an item's text: headlines, summaries, notes to the desk, captions, what is below it."""
    told = set(contents(item))
    around = {outer for element in told for outer in element.iterancestors()}
    for element in item.iter(*_BESIDE, *_TEXTS):
        if element not in told and element not in around and told.isdisjoint(element.iterancestors()):
            yield from lines_of(element)


def copy_of(item: _Element, account: Account) -> Iterator[Copy]:
    """The pieces of an item's text; `account` gets the rest: captions, tables, notes."""
    for abstract in item.iter("abstract"):
        yield Copy(line_of(abstract), "standfirst")
    for element in contents(item):
        lead = "Lead" in _formal_names(element, "NewsComponent/Role")
        yield from _marked(element, account) if len(element) else _written(element.text or "", account, lead=lead)


def _marked(element: _Element, account: Account) -> Iterator[Copy]:
    """The pieces of text in NITF or XHTML elements."""
    for inner in list(element.iter()):
        name = _AS_HTML.get(tag_of(inner), tag_of(inner).lower())
        if name != inner.tag:  # a broken page may have a name that cannot be set again
            inner.tag = name
    for inner in list(element.iter("pre")):
        _part(inner)
    for inner in list(element.iter(*_NOT_TEXT)):
        for line in lines_of(inner):
            account.leave_out(line, f"{tag_of(inner)} of the item")
        remove(inner)
    take_notes(element, account)
    for placed in read_blocks(element, account):
        yield Copy(placed.block.text, placed.block.kind)


def _part(preformatted: _Element) -> None:
    """Turn the lines of text laid out by hand into paragraphs."""
    text = "".join(map(str, preformatted.itertext()))
    for child in list(preformatted):
        preformatted.remove(child)
    preformatted.tag, preformatted.text = "div", None
    for line in _indented(text) or paragraphs(text):
        etree.SubElement(preformatted, "p").text = line


def _written(text: str, account: Account, *, lead: bool) -> Iterator[Copy]:
    """The pieces of text in a string: escaped HTML, or lines, of which an indented one begins a paragraph."""
    if re.search(r"<(?:p|br|div)\b", text):
        yield from _marked(parse_page(text), account)
        return
    text = _INLINE_TAG.sub("", text)
    for number, line in enumerate(_indented(text) or paragraphs(text)):
        yield Copy(line, "standfirst" if lead and number == 0 else None)


def _indented(text: str) -> list[str]:
    """The paragraphs of a text that indents their first lines; none if it indents all lines or no line."""
    lines = textwrap.dedent(text.strip("\n")).split("\n")
    if not any(line.startswith("  ") for line in lines) or all(
        line.startswith("  ") for line in lines[1:] if line.strip()
    ):
        return []
    marked = "\n".join(f"\0{line}" if line.startswith("  ") or not line.strip() else line for line in lines)
    return [line for paragraph in marked.split("\0") if (line := clean(paragraph))]
