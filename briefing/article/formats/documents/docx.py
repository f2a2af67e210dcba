"""Word documents (Office Open XML, ECMA-376), read as they would be printed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.account import Account
from briefing.article.formats.documents.package import opened
from briefing.article.formats.documents.styles import BREAK, TELLING, Paragraph, article_of, joined, parted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.article.formats.documents.package import Package
    from briefing.model import Article

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_UNPRINTED = frozenset(f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "rPrChange", "pPrChange"))
"""Deletions, and instructions to Word."""
_ASIDE = frozenset({f"{_W}txbxContent", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"})
_SIGNS = {
    f"{_W}br": BREAK,
    f"{_W}cr": BREAK,
    f"{_W}noBreakHyphen": "-",
    f"{_W}ptab": " ",
    f"{_W}tab": " ",
}
_BESIDE = re.compile(r"word/(comments|endnotes|footer|footnotes|header)\d{0,3}\.xml")
_REASONS = {
    "comments": "comment",
    "endnotes": "footnote",
    "footer": "page footer",
    "footnotes": "footnote",
    "header": "page header",
}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_LETTERS = frozenset({f"{_W}t", _MATH})
_SYMBOLS = {"F0A3": "≤", "F0B0": "°", "F0B1": "±", "F0B3": "≥", "F0B4": "×", "F0B8": "÷"}
"""Signs of the font Symbol."""
_STRUCK = ("strike", "dstrike")
_OFF = ("0", "false", "none")
_MOST_PARENTS = 20
_NO_OUTLINE = 9
"""The outline level of body text."""


def read_docx(raw: bytes, *, source: str) -> Article:
    """The article in a document. Tracked insertions are text; deletions, comments, footnotes, text boxes, headers and
    footers are not. The style `Title`, or otherwise the first heading, is its headline.

    Raises:
        NoArticleError: it is broken, or nothing is left to speak.
    """
    with opened(raw, kind="Word document", program="Word") as package:
        document = _part(package, _named("document", package) or "word/document.xml")
        styles = _styles(_part(package, name)) if (name := _named("styles", package)) else {}
        numbering = _part(package, name) if (name := _named("numbering", package)) else None
        beside = [(reason, _part(package, name)) for name in package.names if (reason := _reason(name))]
    account = Account()
    reader = _Reader(styles, _numbered(numbering) if numbering is not None else frozenset(), account)
    for reason, part in beside:
        for paragraph in part.iter(f"{_W}p"):
            account.leave_out(reader.text(paragraph)[0], reason)
    return article_of(reader.paragraphs(document), source=source, account=account)


def _named(kind: str, package: Package) -> str | None:
    """The name of the part of that kind; Word on the web and document servers number them: `word/document2.xml`."""
    return next((name for name in package.names if re.fullmatch(rf"word/{kind}\d?\.xml", name)), None)


def _part(package: Package, name: str) -> _Element:
    """The root element of a part, whose names in the strict form of the standard become those in the usual one."""
    root = package.part(name)
    for element in root.iter(f"{_STRICT}*"):
        element.tag = str(element.tag).replace(_STRICT, _W)
        for key, value in element.items():
            element.set(str(key).replace(_STRICT, _W), value)
    return root


def _reason(name: str) -> str | None:
    """Why the text of a part is not the article's; None if the part has no text at all."""
    found = _BESIDE.fullmatch(name)
    return _REASONS[found[1]] if found else None


def _styles(root: _Element) -> dict[str, _Style]:
    """The styles, by id: Word translates the ids, but its own styles keep English names."""
    found = {style.get(f"{_W}styleId", ""): style for style in root.iter(f"{_W}style")}
    return {name: _style(style, found) for name, style in found.items()}


def _style(style: _Element, styles: dict[str, _Element]) -> _Style:
    """What a style says, itself or by those that it is based on."""
    number = ""
    own = _value(style, "name").casefold()
    for _ in range(_MOST_PARENTS):
        name, level = _value(style, "name").casefold(), _value(style, "pPr", "outlineLvl")
        number = number or _value(style, "pPr", "numPr", "numId")
        if TELLING.fullmatch(name):
            return _Style(name, number)
        if level.isdecimal() and int(level) < _NO_OUTLINE:
            return _Style(f"heading {int(level) + 1}", number)
        based = styles.get(_value(style, "basedOn"))
        if based is None:
            break
        style = based
    return _Style(own, number)


def _numbered(root: _Element) -> frozenset[tuple[str, str]]:
    """The lists and levels with numbered items."""
    decimal = {
        (abstract.get(f"{_W}abstractNumId", ""), level.get(f"{_W}ilvl", ""))
        for abstract in root.iter(f"{_W}abstractNum")
        for level in abstract.iter(f"{_W}lvl")
        if _value(level, "numFmt") == "decimal"
    }
    lists = {number.get(f"{_W}numId", ""): _value(number, "abstractNumId") for number in root.iter(f"{_W}num")}
    return frozenset((number, level) for number, abstract in lists.items() for of, level in decimal if of == abstract)


def _value(element: _Element, *path: str) -> str:
    """The value of the element at a path within an element; "" if there is none."""
    found = element.find("/".join(f"{_W}{name}" for name in path))
    return found.get(f"{_W}val", "") if found is not None else ""


class _Style(NamedTuple):
    name: str
    """The name of the style that says what a paragraph is: its own, or one that it is based on."""
    number: str = ""
    """The list that its paragraphs belong to."""


@dataclass(slots=True)
class _Reader:
    styles: dict[str, _Style]
    numbered: frozenset[tuple[str, str]]
    account: Account
    numbers: defaultdict[tuple[str, str], int] = field(default_factory=lambda: defaultdict(int))

    def paragraphs(self, document: _Element) -> Iterator[Paragraph]:
        """The paragraphs of the document's body, in order."""
        for table in list(document.iter(f"{_W}tbl")):
            if next(table.iterancestors(f"{_W}tbl"), None) is not None:
                continue
            for paragraph in table.iter(f"{_W}p"):
                self.account.leave_out(self.text(paragraph)[0], "table")
            if (parent := table.getparent()) is not None:
                parent.remove(table)
        for paragraph in document.iter(f"{_W}p"):
            if reason := _beside(paragraph):
                self.account.leave_out(self.text(paragraph)[0], reason)
                continue
            written, is_bold = self.text(paragraph)
            if written.strip():
                yield from parted(self._piece(paragraph, written, is_bold=is_bold))

    def text(self, paragraph: _Element) -> tuple[str, bool]:
        """The text of a paragraph, its lines parted by `BREAK`, and whether all of it is bold."""
        pieces: list[tuple[str, bool]] = []
        bold: list[bool] = []
        waiting = [paragraph]
        while waiting:
            element = waiting.pop()
            if element.tag in _UNPRINTED or (element.tag in _ASIDE and element is not paragraph):
                if element.tag in (f"{_W}del", f"{_W}moveFrom"):
                    self.account.leave_out("".join(map(str, element.itertext())), "deletion")
                continue
            if element.tag == f"{_W}sdt" and _is_placeholder(element):
                self.account.leave_out("".join(map(str, element.itertext())), "placeholder")
                continue
            if element.tag == f"{_W}r" and (reason := _reason_of_run(element)):
                self.account.leave_out("".join(map(str, element.itertext())), reason)
                continue
            if element.tag in _LETTERS and element.text:
                parent = element.getparent()
                pieces.append(
                    (element.text, parent is not None and _value(parent, "rPr", "vertAlign") == "superscript")
                )
                bold += [parent is not None and _is_on(parent, "b")] if element.text.strip() else []
            sign = _SIGNS.get(str(element.tag), "") or _SYMBOLS.get(element.get(f"{_W}char", ""), "")
            pieces += [(sign, False)] if sign else []
            waiting.extend(reversed(element))
        return joined(pieces, self.account), bool(bold) and all(bold)

    def _piece(self, paragraph: _Element, text: str, *, is_bold: bool) -> Paragraph:
        given = _value(paragraph, "pPr", "pStyle")
        style = self.styles.get(given) or _Style(given.casefold())
        number = _value(paragraph, "pPr", "numPr", "numId") or style.number
        level = (number, _value(paragraph, "pPr", "numPr", "ilvl") or "0")
        if style.name == "title" or style.name.startswith("heading") or number in ("", "0"):
            return Paragraph(text, style.name, is_bold, goes_on=_goes_on(paragraph))
        if level not in self.numbered:
            return Paragraph(text, style.name, is_bold, "")
        self.numbers[level] += 1
        return Paragraph(text, style.name, is_bold, f"{self.numbers[level]}.")


def _beside(paragraph: _Element) -> str:
    """Why a paragraph is not in the text; "" if it is."""
    for ancestor in paragraph.iterancestors():
        if ancestor.tag in _ASIDE:
            return "text box"
        if ancestor.tag == f"{_W}sdt" and _is_placeholder(ancestor):
            return "placeholder"
    return ""


def _is_placeholder(control: _Element) -> bool:
    """Whether a field of a template says what to write in it: `Klik hier om tekst in te voeren.`"""
    return control.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None


def _goes_on(paragraph: _Element) -> str | None:
    """What is between a paragraph and the next, if its end was deleted or it is the large capital beside that."""
    if paragraph.find(f"{_W}pPr/{_W}rPr/{_W}del") is not None:
        return " "
    frame = paragraph.find(f"{_W}pPr/{_W}framePr")
    return "" if frame is not None and frame.get(f"{_W}dropCap", "none") != "none" else None


def _reason_of_run(run: _Element) -> str:
    """Why a run is not spoken; "" if it is."""
    if _is_on(run, "vanish"):
        return "hidden"
    return "struck out" if any(_is_on(run, name) for name in _STRUCK) else ""


def _is_on(run: _Element, name: str) -> bool:
    """Whether a run has a property such as bold."""
    found = run.find(f"{_W}rPr/{_W}{name}")
    return found is not None and found.get(f"{_W}val", "1") not in _OFF
