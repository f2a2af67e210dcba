"""The sentences of a page: the inline elements within them, and those that it shows as several lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.article.formats.layout import list_marker
from briefing.article.page.furniture.names import CONTROLS, LABELS, NEVER, SELDOM
from briefing.article.page.tree import is_block, leads_elsewhere, names_of, tag_of
from briefing.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_FEWEST_LETTERS = 15
"""The fewest letters of a sentence outside elements that might not be text."""
_SHORTEST_BROKEN = 25
"""The fewest characters of a sentence that is broken off; shorter lines are items of a list."""
_APART = ("span", "a", "time", "strong", "b", "small")
_GLUED_END, _GLUED_START = re.compile(r"(?:[a-zà-ÿ]{3}|[?!.])$"), re.compile(r"[A-ZÀ-Þ][a-zà-ÿ ]")
"""Where a word of small letters, or a sentence, ends, and another begins with a capital."""


@dataclass(slots=True)
class _Line:
    """What a browser would show on one line if it were wide enough."""

    inside: list[_Element] = field(default_factory=list)
    letters: int = 0
    """The letters outside links, controls and elements with names that the article never has."""


def inline_in_sentences(root: _Element) -> set[_Element]:
    """The inline elements in a tree whose line has other words of a sentence."""
    found: set[_Element] = set()
    line, doubtful = _Line(), 0
    waiting = [(root, True)]
    while waiting:
        element, entering = waiting.pop()
        block = is_block(element)
        if block or tag_of(element) == "br":
            if line.letters >= _FEWEST_LETTERS:
                found.update(line.inside)
            line = _Line()
        if entering:
            if not block:
                line.inside.append(element)
            doubtful += _is_doubtful(element)
            waiting.append((element, False))
            waiting.extend((child, True) for child in reversed(element))
            text = element.text
        else:
            doubtful -= _is_doubtful(element)
            text = element.tail
        if text and not doubtful:
            line.letters += sum(map(str.isalpha, text))
    return found


def _is_doubtful(element: _Element) -> bool:
    """Whether an inline element might not be text: a link, a control, or one with a name that the article never has."""
    if is_block(element):
        return False
    tag = tag_of(element)
    return (
        tag in CONTROLS
        or (tag == "a" and leads_elsewhere(element))
        or bool(names_of(element) & (NEVER | SELDOM | LABELS))
    )


def part_glued(root: _Element) -> None:
    """Put a space between elements in a line that a page shows apart: `<span>Vraag</span><span>Hoe lang …</span>`."""
    for element in root.iter(*_APART):
        following = element.getnext()
        if element.tail or following is None or tag_of(following) not in _APART:
            continue
        if _GLUED_END.search(_edge(element, -1)) and _GLUED_START.match(_edge(following, 0)):
            element.tail = " "


def _edge(element: _Element, side: int) -> str:
    """The text that an element ends in (-1) or begins with (0)."""
    while True:
        text = element.text if side == 0 or not len(element) else element[-1].tail
        if text or not len(element):
            return text or ""
        element = element[side]


def whole_sentences(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, with those joined that are one sentence: a page that centres a word in it makes three of it."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if before and before.kind == block.kind == "paragraph" and _goes_on(before.text, block.text):
            space = "" if block.text[0] in ".,;:!?)" else " "
            joined[-1] = Block("paragraph", f"{before.text}{space}{block.text}")
        else:
            joined.append(block)
    return joined


def _goes_on(text: str, following: str) -> bool:
    unfinished = len(text) > _SHORTEST_BROKEN and text[-1].isalpha() and not list_marker(text)
    return unfinished and (following[0].islower() or following[0] in ".,;:!?)") and not list_marker(following)
