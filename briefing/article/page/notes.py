"""Notes, superscripts and subscripts: notes are removed, and superscripts keep their meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.page.furniture.misnamed import misnamed
from briefing.article.page.furniture.names import NOTES, STRUCK
from briefing.article.page.measure import measure
from briefing.article.page.tree import children_of, is_block, leave_out, line_of, names_of, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.article.account import Account

_NOTE_ROLES = frozenset({"doc-endnotes", "doc-endnote", "doc-footnote", "doc-noteref", "doc-backlink"})
_NOTE_LINK = re.compile(
    r"#_?(?:fn|ftn|edn|cite_?note|footnote|endnote|voetnoot|noot|note|n|ref)[-_:]?\w{0,40}$", re.IGNORECASE
)
_REFERENCE = re.compile(
    r"[(\[]?(?:\d{1,3}|[*†‡§]{1,3})[)\]]?(?:[, ]+[(\[]?\d{1,3}[)\]]?)*|\[[^\W\d_]{1,4}\W{0,2}\d{0,3}\]"
)
"""A reference: figures or signs, with or without brackets, or letters in brackets: `[3]`, `*`, `[b]`, `[noot 2]`."""
_SIGN = re.compile(r"[*†‡§]{1,3}")
_POWER = re.compile(r"[+\-−]?\d{1,3}")
_STROKES = ("/", "⁄")
_NOTE_BLOCKS = frozenset({"li", "p", "div", "dd", "aside"})
_LONGEST = 1000
"""The most characters of one note."""
_END = 20
_UNIT = re.compile(r"(?:\d|(?<![^\W\d_])(?:[kdcmh]?m|in|ft|s|x|y|n|e|R|c))$", re.IGNORECASE)
"""What a superscript figure may belong to: a figure, a unit of length or time, or a quantity."""
_SUPERSCRIPT = str.maketrans("0123456789+-−()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾")


def take_notes(root: _Element, account: Account) -> None:
    """Remove notes, the references to them and deleted text, and write superscript figures as such.

    A note is an element with such a name, unless it is `misnamed`, or the block that a superscript reference leads to.
    """
    is_named = any(names_of(element) & NOTES for element in root.iter())
    texts = misnamed(root, measure(root)) if is_named else set()
    referred: set[str] = set()
    signs: set[str] = set()
    waiting = [root]
    while waiting:
        element = waiting.pop()
        tag = tag_of(element)
        if tag in STRUCK:
            leave_out(element, "struck out", account)
        elif element not in texts and _is_note(element, tag):
            referred |= set() if is_block(element) else _targets(element)
            leave_out(element, "note", account)
        elif tag in _NOTE_BLOCKS and (_is_reached(element, referred) or (signs and _opening(element) in signs)):
            leave_out(element, "note", account)
        elif tag == "sup" and _is_fraction(element):
            continue
        elif tag == "sup" and (_REFERENCE.fullmatch(line := line_of(element)) or _POWER.fullmatch(line)):
            referred |= _targets(element)
            signs |= {line} if _SIGN.fullmatch(line) else set()
            _raise_or_leave_out(element, account)
        else:
            waiting.extend(reversed(list(children_of(element))))


def _is_reached(block: _Element, referred: set[str]) -> bool:
    return bool(referred) and not referred.isdisjoint(_names(block)) and len(line_of(block)) <= _LONGEST


def _names(block: _Element) -> Iterator[str]:
    """The names by which links reach a block: its id, and the id or name of a link at its start."""
    first = next(children_of(block), None)
    opening = block.text is None or not block.text.strip()
    if first is not None and tag_of(first) == "a" and opening:
        yield from filter(None, (first.get("id"), first.get("name")))
    yield block.get("id") or ""


def _opening(block: _Element) -> str:
    """The sign of a note at the start of a paragraph; "" if it starts with a word."""
    opening = next((text for text in map(str, block.itertext()) if text.strip()), "").strip()
    found = _SIGN.match(opening) if tag_of(block) in ("p", "li") else None
    return found[0] if found else ""


def _targets(reference: _Element) -> set[str]:
    """The ids on the page to which the links of a reference lead."""
    leads = (link.get("href") or "" for link in reference.iter("a"))
    return {target.removeprefix("#") for target in leads if target.startswith("#") and len(target) > 1}


def _is_fraction(sup: _Element) -> bool:
    """Whether a superscript is the numerator of `<sup>1</sup>/<sub>2</sub>`."""
    following = sup.getnext()
    return (sup.tail or "").strip() in _STROKES and following is not None and tag_of(following) == "sub"


def _is_note(element: _Element, tag: str) -> bool:
    if element.get("role") in _NOTE_ROLES or names_of(element) & NOTES:
        return tag not in ("html", "body", "main", "article")
    if tag == "a":
        href = element.get("href") or ""
        return bool(_NOTE_LINK.search(href)) and bool(_REFERENCE.fullmatch(line_of(element)))
    return False


def raised(text: str, before: str) -> str:
    """A superscript behind the text `before`: a figure that belongs to that as such (10⁶), a reference to a note as "",
    and anything else as it is (`2de`)."""
    if _POWER.fullmatch(text) and _UNIT.search(before[-_END:]):
        return text.translate(_SUPERSCRIPT)
    return "" if _REFERENCE.fullmatch(text) else text


def _raise_or_leave_out(sup: _Element, account: Account) -> None:
    """Leave out a reference; write `10<sup>6</sup>` as 10⁶. Letters (`2<sup>de</sup>`) stay as they are."""
    told = raised(line_of(sup), _before(sup)) if sup.find(".//a") is None else ""
    if told:
        sup.text = told
        for child in list(sup):
            sup.remove(child)
    else:
        leave_out(sup, "reference to a note", account)


def _before(element: _Element) -> str:
    """The end of the text before an element, in its parent."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        return previous.tail or line_of(previous)
    return parent.text or "" if parent is not None else ""
