"""The text in a part of a page as blocks: paragraphs, crossheads, quotes and list items in reading order."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from math import floor
from typing import TYPE_CHECKING

from briefing.article.lines.shape import ends_sentence
from briefing.article.material import refuse_book
from briefing.article.page.body import is_body
from briefing.article.page.furniture.code import is_code
from briefing.article.page.furniture.names import CROSSHEAD, PULL_QUOTE, STANDFIRST
from briefing.article.page.furniture.others import is_list_of_text
from briefing.article.page.runs import CROSSHEAD_LENGTH, Run, is_bold_label, is_link, paragraphs
from briefing.article.page.tree import (
    HEADINGS,
    clean,
    is_among_plain_items,
    is_block,
    leads_elsewhere,
    line_of,
    names_of,
    tag_of,
)
from briefing.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.article.account import Account
    from briefing.model import BlockKind

_NEAR = 3
_STANDFIRST_LENGTH = (40, 1200)
_SHORTCODE = re.compile(
    r"\[/?[a-z][a-z0-9_-]{1,30}(?: [\w-]{1,30}=[^\]=]{1,300}){1,20}\]|\[/[a-z][a-z0-9_-]{1,30}\]"
    r"|\[[A-Za-z]{2,20}(?:_[A-Za-z]{2,20}){1,4}\]"
    r"|\{%[^{}%]{1,300}%\}|\{\{[^{}]{1,300}\}\}"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, with its place on the page."""

    block: Block
    element: _Element
    """The innermost element that the block is from."""
    place: float
    """The number of elements in the tree that begin before it, plus a half if it is behind one of them."""
    styled: bool
    """Whether all of it is bold, or all of it italic."""


@dataclass(slots=True)
class _Reading:
    """The state of the reader."""

    account: Account
    """The account of the lines that are not read."""
    number: str = ""
    """The number of the list item that was begun."""
    numbers: dict[_Element, int] = field(default_factory=dict)
    """The number of the last item of each numbered list."""
    placed: list[Placed] = field(default_factory=list)
    inside: list[_Element] = field(default_factory=list)
    place: float = -1
    begun: bool = False
    """Whether a paragraph of running text has been read."""
    runs: list[Run] = field(default_factory=list)
    open: Counter[str] = field(default_factory=Counter)
    """The number of open elements of each style."""

    def say(self, text: str | None) -> None:
        """Add text in the styles that are open."""
        if text:
            styles = frozenset(style for style, depth in self.open.items() if depth)
            self.runs.append(Run(re.sub(r"\s+", " ", text), styles, self.place))


def read_blocks(container: _Element, account: Account) -> list[Placed]:
    """The blocks in `container`, from which the furniture has been removed.

    Raises:
        NoArticleError: there are far too many.
    """
    reading = _Reading(account)
    waiting: list[tuple[_Element, bool]] = [(container, True)]
    while waiting:
        element, entering = waiting.pop()
        if entering:
            _enter(reading, element)
            waiting.append((element, False))
            waiting.extend((child, True) for child in reversed(element))
        else:
            _leave(reading, element)
            if element is not container:
                reading.say(element.tail)
    refuse_book(reading.placed)
    return reading.placed


def _enter(reading: _Reading, element: _Element) -> None:
    tag = tag_of(element)
    reading.place = floor(reading.place) + 1
    if tag == "br":
        reading.runs.append(Run("\n", frozenset(), reading.place))
        return
    if is_block(element):
        _flush(reading)
        reading.inside.append(element)
    if tag == "li":
        reading.number = _number(element, reading.numbers)
    reading.open.update(_styles(element, tag))
    reading.say(element.text)


def _leave(reading: _Reading, element: _Element) -> None:
    tag = tag_of(element)
    reading.place = floor(reading.place) + 0.5
    if tag == "br":
        return
    if is_block(element):
        _flush(reading)
        reading.inside.pop()
    if tag == "li":
        reading.number = ""
    reading.open.subtract(_styles(element, tag))


def _styles(element: _Element, tag: str) -> Iterator[str]:
    """The styles that an element gives the text in it."""
    names = names_of(element)
    if tag in ("b", "strong") or "bold" in names:
        yield "bold"
    if tag in ("em", "i"):
        yield "slanted"
    if tag == "a" and (leads_elsewhere(element) or _jumps(element)):
        yield "linked"
    if tag in HEADINGS or (tag in ("p", "div") and names & CROSSHEAD):
        yield "heading"
    if tag == "li" and not _is_section(element):
        yield "item"
    if tag == "blockquote" or any(pair <= names for pair in PULL_QUOTE):
        yield "quote"
    if names & STANDFIRST and tag not in ("html", "body", "main", "article") and not is_body(element):
        shortest, longest = _STANDFIRST_LENGTH
        if shortest < len(line_of(element)) < longest:
            yield "standfirst"


def _jumps(link: _Element) -> bool:
    """Whether a link leads to a part of the page, as in a table of contents; a heading may link to itself."""
    within = (tag_of(ancestor) for ancestor in islice(link.iterancestors(), _NEAR))
    return (link.get("href") or "").startswith("#") and not any(tag in HEADINGS for tag in within)


def _number(item: _Element, numbers: dict[_Element, int]) -> str:
    """The number before an item, as a numbered list shows it: `2. `."""
    parent = item.getparent()
    if parent is None or tag_of(parent) != "ol" or _is_section(item):
        return ""
    start = parent.get("start") or ""
    following = numbers.get(parent, int(start) - 1 if start.isdecimal() and len(start) < 9 else 0) + 1
    given = item.get("value") or ""
    numbers[parent] = int(given) if given.isdecimal() and len(given) < 9 else following
    return f"{numbers[parent]}. "


def _is_section(item: _Element) -> bool:
    """Whether a list item is a section of the article, as in a live blog, rather than a line of a list."""
    return len(item.findall(".//p")) > 1 or any(item.find(f".//{heading}") is not None for heading in HEADINGS)


def _flush(reading: _Reading) -> None:
    """Make blocks of the text read so far."""
    runs, reading.runs = reading.runs, []
    for paragraph in paragraphs(runs):
        said = [run for run in paragraph if run.text.strip()]
        text = _without_shortcodes(clean("".join(run.text for run in paragraph)), reading.account)
        if text and is_link(said, text) and not _is_point(reading.inside[-1]):
            reading.account.leave_out(text, "link to another page")
        elif is_code(text):
            reading.account.leave_out(text, "code")
        elif text:
            styled = any(all(style in run.styles for run in said) for style in ("bold", "slanted"))
            block = Block(_kind(reading, said, text), reading.number + text)
            reading.number = ""
            reading.begun |= block.kind == "paragraph" and len(text) > CROSSHEAD_LENGTH
            reading.placed.append(Placed(block, reading.inside[-1], said[0].place, styled))


def _is_point(item: _Element) -> bool:
    """Whether an element is an item of a list that is text."""
    return is_among_plain_items(item) or (tag_of(item) == "li" and is_list_of_text(item.getparent()))


def _without_shortcodes(text: str, account: Account) -> str:
    """A line without shortcodes that the site's generator should have replaced: `[gallery ids="12,13"]`."""
    if "[" not in text and "{" not in text:
        return text
    for shortcode in _SHORTCODE.findall(text):
        account.leave_out(shortcode, "template of the site")
    return clean(_SHORTCODE.sub("", text))


def _kind(reading: _Reading, runs: list[Run], text: str) -> BlockKind:
    styles = runs[0].styles
    if "standfirst" in styles and not reading.begun and len(text) > _STANDFIRST_LENGTH[0]:
        return "standfirst"
    if "heading" in styles:
        return "paragraph" if len(text) > 150 and ends_sentence(text) else "crosshead"
    if "quote" in styles:
        return "quote"
    if "item" in styles:
        return "list_item"
    return "crosshead" if is_bold_label(runs, text) else "paragraph"
