"""The text in a part of a page as blocks: paragraphs, crossheads, quotes and list items in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.article.page import HEADINGS, clean, leads_elsewhere, line_of, names_of, tag_of
from briefing.article.vocabulary import CROSSHEAD, INLINE, STANDFIRST
from briefing.model import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

    from briefing.model import BlockKind

_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»)]*$")


@dataclass(slots=True)
class _Run:
    """A stretch of text in one style."""

    text: str
    bold: bool
    linked: bool
    place: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, and the element of the page it was read from."""

    block: Block
    element: _Element
    place: int
    """How many elements of the tree begin before it."""


@dataclass(slots=True)
class _Reading:
    """Where the reader is on the page."""

    placed: list[Placed] = field(default_factory=list)
    inside: list[_Element] = field(default_factory=list)
    place: int = -1
    runs: list[_Run] = field(default_factory=list)
    open: dict[str, int] = field(
        default_factory=lambda: dict.fromkeys(("bold", "link", "heading", "item", "quote", "standfirst"), 0)
    )


def read_blocks(container: _Element) -> list[Placed]:
    """The blocks in `container`, of which the furniture is gone already."""
    reading = _Reading()
    waiting: list[tuple[_Element, bool]] = [(container, True)]
    while waiting:
        element, entering = waiting.pop()
        if entering:
            _enter(reading, element)
            waiting.append((element, False))
            waiting.extend((child, True) for child in reversed(element) if isinstance(child.tag, str))
        else:
            _leave(reading, element)
            if element is not container:
                _say(reading, element.tail)
    return reading.placed


def _enter(reading: _Reading, element: _Element) -> None:
    tag = tag_of(element)
    reading.place += 1
    if tag == "br":
        reading.runs.append(_Run("\n", bold=False, linked=False, place=reading.place))
        return
    if tag not in INLINE:
        _flush(reading)
        reading.inside.append(element)
    for style in _styles(element, tag):
        reading.open[style] += 1
    _say(reading, element.text)


def _leave(reading: _Reading, element: _Element) -> None:
    tag = tag_of(element)
    if tag not in INLINE and tag != "br":
        _flush(reading)
        reading.inside.pop()
    for style in _styles(element, tag):
        reading.open[style] -= 1


def _styles(element: _Element, tag: str) -> list[str]:
    """What an element makes of the text in it."""
    names = names_of(element)
    styles = []
    if tag in ("b", "strong") or "bold" in names:
        styles.append("bold")
    if tag == "a" and leads_elsewhere(element):
        styles.append("link")
    if tag in HEADINGS or (tag in ("p", "div") and names & CROSSHEAD):
        styles.append("heading")
    if tag == "li" and not _is_section(element):
        styles.append("item")
    if tag == "blockquote":
        styles.append("quote")
    if tag not in ("html", "body", "main", "article") and names & STANDFIRST and 40 < len(line_of(element)) < 1500:
        styles.append("standfirst")
    return styles


def _is_section(item: _Element) -> bool:
    """Whether a list's item is a piece of the article, as in a live blog, rather than a line of a list."""
    return len(item.findall(".//p")) > 1 or item.find(".//h2") is not None or item.find(".//h3") is not None


def _say(reading: _Reading, text: str | None) -> None:
    if text:
        text = re.sub(r"\s+", " ", text)
        reading.runs.append(
            _Run(text, bold=reading.open["bold"] > 0, linked=reading.open["link"] > 0, place=reading.place)
        )


def _flush(reading: _Reading) -> None:
    """Make blocks of the text read so far."""
    runs, reading.runs = reading.runs, []
    for paragraph in _paragraphs(runs):
        text = clean("".join(run.text for run in paragraph))
        if text and not _is_link(paragraph, text):
            place = next(run.place for run in paragraph if run.text.strip())
            reading.placed.append(Placed(Block(_kind(reading, paragraph, text), text), reading.inside[-1], place))


def _paragraphs(runs: list[_Run]) -> list[list[_Run]]:
    """The runs between blank lines, which part paragraphs; see `_parted` for single line breaks."""
    lines: list[list[_Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
        else:
            lines[-1].append(run)
    groups: list[list[list[_Run]]] = [[]]
    for line in lines:
        if any(run.text.strip() for run in line):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [paragraph for group in groups for paragraph in _parted(group)]


def _parted(lines: list[list[_Run]]) -> list[list[_Run]]:
    texts = [clean("".join(run.text for run in line)) for line in lines]
    if len(lines) > 1 and _is_bold_label(lines[0], texts[0]):
        return [lines[0], *_parted(lines[1:])]
    if len(lines) > 1 and all(len(text) > 60 and _SENTENCE_END.search(text) for text in texts):
        return lines
    return [[run for line in lines for run in (*line, _Run(" ", bold=False, linked=False, place=0))]]


def _is_bold_label(runs: list[_Run], text: str) -> bool:
    bold = all(run.bold for run in runs if run.text.strip())
    return bold and len(text) <= 80 and not re.search(r"[.!:;,…][\"'”’»)]*$", text)


def _is_link(runs: list[_Run], text: str) -> bool:
    linked = sum(len(run.text.strip()) for run in runs if run.linked)
    return linked > 0.8 * len(text)


def _kind(reading: _Reading, runs: list[_Run], text: str) -> BlockKind:
    begun = any(placed.block.kind != "standfirst" for placed in reading.placed)
    if reading.open["standfirst"] and not begun and len(text) > 40:
        return "standfirst"
    if reading.open["heading"]:
        return "paragraph" if len(text) > 150 and _SENTENCE_END.search(text) else "crosshead"
    if reading.open["quote"]:
        return "quote"
    if reading.open["item"]:
        return "list_item"
    return "crosshead" if _is_bold_label(runs, text) else "paragraph"
