"""Word documents (Office Open XML, ECMA-376), read as they would be printed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.article.account import Account
from briefing.article.formats.documents.package import opened
from briefing.article.formats.documents.styles import BREAK, Paragraph, article_of, parted

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
_OFF = ("0", "false", "none")


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


def _styles(root: _Element) -> dict[str, str]:
    """The names of styles, by id: Word translates the ids, but its own styles keep English names."""
    return {style.get(f"{_W}styleId", ""): _value(style, "name").casefold() for style in root.iter(f"{_W}style")}


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


@dataclass(slots=True)
class _Reader:
    styles: dict[str, str]
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
            if any(ancestor.tag in _ASIDE for ancestor in paragraph.iterancestors()):
                self.account.leave_out(self.text(paragraph)[0], "text box")
                continue
            written, is_bold = self.text(paragraph)
            if written.strip():
                yield from parted(self._piece(paragraph, written, is_bold=is_bold))

    def text(self, paragraph: _Element) -> tuple[str, bool]:
        """The text of a paragraph, its lines parted by `BREAK`, and whether all of it is bold."""
        pieces: list[str] = []
        bold: list[bool] = []
        waiting = [paragraph]
        while waiting:
            element = waiting.pop()
            if element.tag in _UNPRINTED or (element.tag in _ASIDE and element is not paragraph):
                if element.tag in (f"{_W}del", f"{_W}moveFrom"):
                    self.account.leave_out("".join(map(str, element.itertext())), "deletion")
                continue
            if element.tag == f"{_W}r" and _is_on(element, "vanish"):
                self.account.leave_out("".join(map(str, element.itertext())), "hidden")
                continue
            if element.tag == f"{_W}t" and element.text:
                pieces.append(element.text)
                parent = element.getparent()
                bold += [parent is not None and _is_on(parent, "b")] if element.text.strip() else []
            pieces.append(_SIGNS.get(str(element.tag), ""))
            waiting.extend(reversed(element))
        return "".join(pieces), bool(bold) and all(bold)

    def _piece(self, paragraph: _Element, text: str, *, is_bold: bool) -> Paragraph:
        given = _value(paragraph, "pPr", "pStyle")
        style = self.styles.get(given, given.casefold())
        level = (_value(paragraph, "pPr", "numPr", "numId"), _value(paragraph, "pPr", "numPr", "ilvl"))
        if style == "title" or style.startswith("heading") or level[0] in ("", "0"):
            return Paragraph(text, style, is_bold)
        if level not in self.numbered:
            return Paragraph(text, style, is_bold, "")
        self.numbers[level] += 1
        return Paragraph(text, style, is_bold, f"{self.numbers[level]}.")


def _is_on(run: _Element, name: str) -> bool:
    """Whether a run has a property such as bold."""
    found = run.find(f"{_W}rPr/{_W}{name}")
    return found is not None and found.get(f"{_W}val", "1") not in _OFF
