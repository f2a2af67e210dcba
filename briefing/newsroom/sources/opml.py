"""Lists of feeds (OPML), read leniently, as programs and people write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from briefing.newsroom.sources.items import is_web

if TYPE_CHECKING:
    from lxml.etree import _Element

_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_FEED = re.compile(r"feed:(?://)?(?=https?:)|feed:(?=//)", re.IGNORECASE)
_ADDRESS = ("xmlurl", "url")


def feeds_in(text: str) -> tuple[list[str], str]:
    """The feeds in an OPML list, each once; and if there are none, what is wrong with the list, as far as known.

    Accepts bare ampersands, HTML entities, and other spellings of `xmlUrl`.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    source = _BARE_AMPERSAND.sub("&amp;", _DECLARATION.sub("", text, count=1))
    try:
        root = etree.fromstring(source.strip().encode(), parser)
    except etree.XMLSyntaxError:
        root = None
    outlines = [] if root is None else [each for each in root.iter(etree.Element) if _bare(each.tag) == "outline"]
    feeds = [url for outline in outlines if is_web(url := web_feed(_address(outline)))]
    return list(dict.fromkeys(feeds)), "" if feeds else _fault(outlines, parser)


def web_feed(address: str) -> str:
    """`address` with http(s) instead of the scheme `feed:`."""
    address = _FEED.sub("", address.strip(), count=1)
    return f"http:{address}" if address.startswith("//") else address


def _bare(name: object) -> str:
    """The name of an element or attribute, in lower case, without its namespace."""
    return str(name).rpartition("}")[2].lower()


def _address(outline: _Element) -> str:
    given = {_bare(name): str(value) for name, value in outline.attrib.items()}
    return next((given[name] for name in _ADDRESS if given.get(name)), "")


def _fault(outlines: list[_Element], parser: etree.XMLParser) -> str:
    for outline in outlines:
        if address := _address(outline):
            return f"line {outline.sourceline} names {address[:200]!r}, which is not an http(s) address"
    if outlines:
        return f"line {outlines[0].sourceline} names no xmlUrl"
    return next((f"line {fault.line}: {fault.message}" for fault in parser.error_log), "")
