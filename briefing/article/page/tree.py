"""A web page as a tree, and the few questions that all its readers ask."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.page.furniture.names import BLOCK
from briefing.errors import NoArticleError
from briefing.text import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.article.account import Account

_NEAR = 3
"""How many items before and after one in a list are looked at."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_STATE = re.compile(
    r"(?:has|with|without|no|not|enable[a-z]*|temp)[-_]|enable[A-Z]|comments-(?:open|closed)$"
    r"|field-{1,2}label-|(?:[a-z-]+:){0,4}(?:bg|text|border|shadow|ring|from|to|via|fill|stroke|duration|delay|placeholder)"
    r"-(?:[a-z]+-){0,2}\[?\d"
)
"""Words for what a page has or has not, how a field's label is shown, and how an element looks: `duration-300`."""
_NAMING = frozenset(("class", "id", "itemprop", "role"))
_NAMING |= {f"data-{what}" for what in ("testid", "test-id", "component", "element", "type")}
_NO_NAMES: frozenset[str] = frozenset()
_DEPTH = 100
"""How deep elements may be nested; on pages of news sites they are up to forty deep."""
_ATTRIBUTE = r"""\s++[^\s=<>"'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+"""
_CROWDED = re.compile(rf"(<[A-Za-z][^\s<>]*+(?:{_ATTRIBUTE}){{200}})(?:{_ATTRIBUTE})++")
"""A tag with more attributes than any page has, each of which libxml2 compares with all before it."""
_TITLE = 60
_NUMBERED = re.compile(r"^h-|[-_]\d{1,3}$")
"""What generators add to the id of a heading: a prefix, or a number if they used it before."""
_ANCHOR_WORDS = 3
"""The fewest words of such an id; a part of the page named and titled with fewer may be its newsletter or its comments.
"""
_SENTENCE_END = re.compile(r"[.…][\"'”’»)]*$")
_HOLDS_BLOCKS = "data-holds-blocks"
BEHIND = "data-behind-the-page"
"""The mark of an element that stood behind `</html>`."""
_COMPONENT = "app-"
"""What a framework puts before the names of all custom elements."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")
_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE))


def parse_page(text: str) -> _Element:
    """The tree of a page, however broken; the network is never used.

    Raises:
        NoArticleError: nothing in it, or elements nested so deep that the parser stops there.
    """
    # huge_tree only lifts the limits on depth (to 2048) and on the length of one text; the input is bounded already.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    text = _CROWDED.sub(r"\1", _CONTROL.sub("", text))
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if root is None:
        raise NoArticleError("the page is empty", remedy="save it from a browser when all of it shows")
    if any("depth" in error.message for error in parser.error_log):  # what is deeper is not in the tree
        raise NoArticleError("the elements of the page are nested too deep", remedy="give the article's text")
    _take_in_what_follows(root)
    _raise_from_the_deep(root)
    _mark_custom_blocks(root)
    return root


def _take_in_what_follows(root: _Element) -> None:
    """Move what stands behind `</html>`, which the parser puts beside the tree, to the end of the body."""
    body = root.find("body")
    for behind in list(root.itersiblings()):
        for element in behind.iter("html", "body"):
            element.tag = "div"
        behind.set(BEHIND, "")
        (root if body is None else body).append(behind)


def _raise_from_the_deep(root: _Element) -> None:
    """Move elements deeper than `_DEPTH` behind their ancestor there. Unclosed tags nest without end, and reading the
    text of each element would read everything once per level."""
    deep: list[tuple[str, _Element, _Element]] = []
    path: list[_Element] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            path.append(element)
        if len(path) > _DEPTH:
            deep.append((event, path[_DEPTH - 1], element))
        if event == "end":
            path.pop()
    for event, ancestor, element in reversed(deep):
        if event == "end":
            element.tail, ancestor.tail = None, (element.tail or "") + (ancestor.tail or "")
        else:
            tail, ancestor.tail = ancestor.tail, None
            ancestor.addnext(element)
            element.tail = tail


def _mark_custom_blocks(root: _Element) -> None:
    """Mark custom elements that hold blocks."""
    holding: set[_Element] = set()
    for element in reversed(list(root.iter())):
        if element in holding and "-" in tag_of(element):
            element.set(_HOLDS_BLOCKS, "")
        if (element in holding or tag_of(element) in BLOCK) and (parent := element.getparent()) is not None:
            holding.add(parent)


def clean(text: str) -> str:
    """The text as one line, without characters that only control hyphenation and joining."""
    return " ".join((text if text.isascii() else text.translate(_INVISIBLE)).split())


def line_of(element: _Element) -> str:
    """The text in an element as one line; texts of separate blocks are separate words."""
    return " ".join(lines_of(element))


def lines_of(element: _Element) -> list[str]:
    """The text in an element, one line per block."""
    if not len(element):
        return [line] if (line := clean(element.text or "")) else []
    pieces: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if is_block(inner):
            pieces.append("\0")
        elif tag_of(inner) == "br":
            pieces.append(" ")
        pieces.append((inner.text if event == "start" else inner.tail if inner is not element else "") or "")
    return [line for text in "".join(pieces).split("\0") if (line := clean(text))]


def tag_of(element: _Element) -> str:
    """An element's name, in lower case from the parser; "" for comments and the like."""
    tag = element.tag
    return tag if isinstance(tag, str) else ""


def is_block(element: _Element) -> bool:
    """Whether an element begins a new line. A custom one (`x-teaser`) does if it holds blocks."""
    tag = element.tag
    return tag in BLOCK or ("-" in tag_of(element) and element.get(_HOLDS_BLOCKS) is not None)


def names_of(element: _Element) -> frozenset[str]:
    """The words in an element's names: its class, id, itemprop, role and test ids, and the tag of a custom element.

    `ArticleBody__inline-ad` gives article, body, inline and ad. The hashes of style compilers give no words, and what a
    page has or has not (`has-sidebar`, `comments-open`) or how it looks (`bg-meta-600`) does not count.
    """
    tokens = tokens_of(element)
    return frozenset().union(*tokens) if tokens else _NO_NAMES


def tokens_of(element: _Element) -> list[frozenset[str]]:
    """The words of `names_of`, name by name: those of `article__body` together, separate from those of a second
    class."""
    tokens: list[frozenset[str]] = []
    for key in element.keys():  # noqa: SIM118 - an element's own members are its children
        if key in _NAMING and (value := element.get(key)) and not (key == "id" and _is_anchor(element, value)):
            tokens += _tokens(value)
    if "-" in str(element.tag):
        tokens += _tokens(tag_of(element).removeprefix(_COMPONENT))
    return tokens


@lru_cache(maxsize=20_000)
def _tokens(value: str) -> tuple[frozenset[str], ...]:
    return tuple(_words(token) for token in value.split() if not _STATE.match(token))


def _is_anchor(element: _Element, name: str) -> bool:
    """Whether an id repeats a heading, as page generators make it for links, and so says what the text is about."""
    tag, parent = tag_of(element), element.getparent()
    name = _NUMBERED.sub("", name)
    if tag in HEADINGS or (tag in ("a", "span") and parent is not None and tag_of(parent) in HEADINGS):
        line = _letters(line_of(element))
        return all(_letters(word) in line for word in re.split(r"[\W_]+", name))
    heading = next(iter(element), None) if tag in ("section", "div", "article") else None
    if heading is None or tag_of(heading) not in HEADINGS:
        return False
    return len(re.findall(r"[^\W_]+", name)) >= _ANCHOR_WORDS and _letters(name) in _letters(line_of(heading))


def _letters(text: str) -> str:
    """The letters and figures of a text, in lower case and without accents."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", text.casefold())))


def _words(token: str) -> frozenset[str]:
    words: set[str] = set()
    for part in re.split(r"[^A-Za-z0-9]+", token):
        pieces = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", part)
        # kBadTz is a hash, inlineArticle two words
        words.update(map(str.lower, pieces if all(len(piece) > 2 for piece in pieces) else [part]))
    return frozenset(words - {""})


def leads_elsewhere(link: _Element) -> bool:
    """Whether a link leads to another page."""
    href = link.get("href") or "#"
    return "#" not in href and not href.startswith(("mailto:", "tel:", "javascript:"))


def is_among_plain_items(item: _Element) -> bool:
    """Whether an element is an item of a list, and most of those next to it have no link."""
    if tag_of(item) != "li":
        return False
    near = [*islice(item.itersiblings(), _NEAR), *islice(item.itersiblings(preceding=True), _NEAR)]
    return 2 * sum(neighbour.find(".//a") is None for neighbour in near) > len(near)


def is_sentences(line: str) -> bool:
    """Whether a line is one or more whole sentences, longer than the title of an article."""
    return len(line) > _TITLE and bool(_SENTENCE_END.search(line))


def children_of(element: _Element) -> Iterator[_Element]:
    """Its child elements."""
    return (child for child in element if isinstance(child.tag, str))


def leave_out(element: _Element, reason: str, account: Account) -> None:
    """Remove an element from its tree, and record its lines in the account."""
    for line in lines_of(element):
        account.leave_out(line, reason)
    remove(element)


def remove(element: _Element) -> None:
    """Remove an element from its tree; the text after it stays in its place."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail and element.tail.strip():
        # Emptied, not moved: to join the text after thousands of them copies it as often.
        holder = etree.Element("div" if is_block(element) else "span")
        holder.tail = element.tail
        parent.replace(element, holder)
    else:
        parent.remove(element)
