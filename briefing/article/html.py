"""Saved news pages: the article found, the page around it left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from briefing.errors import NoArticleError
from briefing.model import Article, Block

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.model import BlockKind


def read_html(text: str, *, source: str) -> Article:
    """The article on a web page.

    Raises:
        NoArticleError: no running text on it.
    """
    root = parse_page(text)
    body = next(root.iter("article", "main"), root)
    headlines = [line_of(h1) for h1 in root.iter("h1")]
    kinds: dict[str, BlockKind] = {"p": "paragraph", "li": "list_item", "blockquote": "quote"}
    elements = [(element, line_of(element)) for element in body.iter("p", "h2", "h3", "li", "blockquote")]
    blocks = [Block(kinds.get(str(element.tag), "crosshead"), line) for element, line in elements if line]
    if not blocks:
        raise NoArticleError("no article on the page", remedy="save the page from a browser when all of it shows")
    return Article(headline=next(filter(None, headlines), None), blocks=tuple(blocks), source=source)


def line_of(element: _Element) -> str:
    """The text in an element, as one line."""
    return " ".join("".join(str(piece) for piece in element.itertext()).split())


def parse_page(text: str) -> _Element:
    """A page as a tree, however broken it is. `huge_tree` only lifts the depth limit to 2048; the input is bounded."""
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if root is None:
        raise NoArticleError("the page is empty", remedy="save it from a browser when all of it shows")
    return root
