"""OpenDocument texts (OASIS OpenDocument 1.3), read as they would be printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.account import Account
from briefing.article.formats.documents.package import opened
from briefing.article.formats.documents.styles import BREAK, TELLING, Paragraph, article_of, joined, parted
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.model import Article

_NAMES = {
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
}


def _name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{_NAMES[prefix]}}}{local}"


_PARAGRAPHS = (_name("text:h"), _name("text:p"))
_LISTS = {_name("text:list"), _name("text:numbered-paragraph")}
_LEFT_OUT = {
    _name("draw:frame"): "text box",
    _name("draw:custom-shape"): "text box",
    _name("draw:g"): "text box",
    _name("office:annotation"): "comment",
    _name("svg:desc"): "picture",
    _name("svg:title"): "picture",
    _name("table:table"): "table",
    _name("text:alphabetical-index"): "table of contents",
    _name("text:placeholder"): "placeholder",
    _name("text:bibliography"): "table of contents",
    _name("text:illustration-index"): "table of contents",
    _name("text:note"): "footnote",
    _name("text:ruby-text"): "reading aid",
    _name("text:table-of-content"): "table of contents",
    _name("text:tracked-changes"): "deletion",
}
"""Elements within the text that are not printed as part of it, by the reason for leaving them out."""
_SPACES = {_name("text:s"): " ", _name("text:tab"): " ", _name("text:line-break"): BREAK}
_MOST_PARENTS = 20


def read_odt(raw: bytes, *, source: str) -> Article:
    """The article in a document. Tracked insertions are text; deletions, comments, footnotes, text boxes, tables,
    headers and footers are not. The style `Title`, or otherwise the first heading, is its headline.

    Raises:
        NoArticleError: it is broken or locked, or nothing is left to speak.
        WithheldError: a line says that it may not be used.
    """
    with opened(raw, kind="OpenDocument text", program="LibreOffice") as package:
        manifest = "META-INF/manifest.xml"
        if manifest in package and b"encryption-data" in package.bytes(manifest):
            raise NoArticleError(
                "the document is locked with a password", remedy="save it without one, or give its text"
            )
        content = package.part("content.xml")
        parts = [content, *([package.part("styles.xml")] if "styles.xml" in package else [])]
    account = Account()
    for part in parts:
        for kind in ("header", "footer"):
            for element in part.iter(_name(f"style:{kind}")):
                _leave_out(element, f"page {kind}", account)
    reader = _Reader(_styles(parts), _numbered(parts), account)
    body = content.find("office:body/office:text", _NAMES)
    return article_of(reader.paragraphs(body) if body is not None else (), source=source, account=account)


class _Style(NamedTuple):
    parent: str
    is_bold: bool | None
    is_raised: bool = False
    reason: str = ""
    """Why text in it is not spoken; "" if it is."""


class _Look(NamedTuple):
    is_bold: bool
    is_raised: bool = False


def _styles(parts: list[_Element]) -> dict[tuple[str, str], _Style]:
    """The styles by family and name."""
    found = {}
    for part in parts:
        for style in part.iter(_name("style:style")):
            looks = style.find("style:text-properties", _NAMES)
            said = {str(key): str(value) for key, value in looks.items()} if looks is not None else {}
            weight = said.get(_name("fo:font-weight"))
            lines = {said.get(_name(f"style:text-line-through-{name}"), "none") for name in ("style", "type")}
            key = style.get(_name("style:family"), ""), style.get(_name("style:name"), "")
            found[key] = _Style(
                style.get(_name("style:parent-style-name"), ""),
                None if weight is None else weight not in ("normal", "100", "200", "300", "400"),
                said.get(_name("style:text-position"), "").startswith("super"),
                "hidden" if said.get(_name("text:display")) == "none" else "" if lines == {"none"} else "struck out",
            )
    return found


def _numbered(parts: list[_Element]) -> frozenset[tuple[str, int]]:
    """The list styles and levels with numbered items."""
    return frozenset(
        (style.get(_name("style:name"), ""), int(level.get(_name("text:level"), "1")))
        for part in parts
        for style in part.iter(_name("text:list-style"))
        for level in style.iter(_name("text:list-level-style-number"))
        if level.get(_name("style:num-format")) == "1" and level.get(_name("text:level"), "1").isdecimal()
    )


def _leave_out(element: _Element, reason: str, account: Account) -> None:
    """Record the paragraphs in `element` as left out; a footnote, whose number is beside them, and a piece of a
    paragraph, as one text."""
    paragraphs = [] if element.tag == _name("text:note") else list(element.iter(*_PARAGRAPHS))
    known = set(paragraphs)
    outer = [each for each in paragraphs if known.isdisjoint(each.iterancestors(*_PARAGRAPHS))]
    for piece in outer or [element]:
        account.leave_out(" ".join(map(str, piece.itertext())), reason)


@dataclass(slots=True)
class _Reader:
    styles: dict[tuple[str, str], _Style]
    numbered: frozenset[tuple[str, int]]
    account: Account
    counted: dict[str, int] = field(default_factory=dict)

    def paragraphs(self, element: _Element, *, style: str = "", level: int = 0) -> Iterator[Paragraph]:
        """The paragraphs in `element`, in order; `style` and `level` are those of the list around it."""
        for child in element:
            tag = str(child.tag)
            if tag in _PARAGRAPHS:
                yield from self._paragraph(child)
            elif tag in _LISTS:
                yield from self._list(child, child.get(_name("text:style-name")) or style, level + 1)
            elif reason := self._reason(child):
                _leave_out(child, reason, self.account)
            else:
                yield from self.paragraphs(child, style=style, level=level)

    def _list(self, element: _Element, style: str, level: int) -> Iterator[Paragraph]:
        key = f"{style} {level}"
        if element.get(_name("text:continue-numbering")) != "true":
            self.counted[key] = 0
        items = element if element.tag == _name("text:list") else [element]
        for item in items:
            first = True
            for paragraph in self.paragraphs(item, style=style, level=level):
                if not first or paragraph.marker is not None or item.tag == _name("text:list-header"):
                    yield paragraph
                    continue
                first = False
                if (style, level) not in self.numbered:
                    yield paragraph._replace(marker="")
                    continue
                start = item.get(_name("text:start-value"), "")
                self.counted[key] = int(start) if start.isdecimal() else self.counted.get(key, 0) + 1
                yield paragraph._replace(marker=f"{self.counted[key]}.")

    def _paragraph(self, element: _Element) -> Iterator[Paragraph]:
        name = element.get(_name("text:style-name"), "")
        is_bold = self._is_bold("paragraph", name)
        runs = list(self._runs(element, _Look(bool(is_bold))))
        bold = [look.is_bold for run, look in runs if run.strip()]
        style = "heading" if element.tag == _name("text:h") else self._named(name)
        yield from parted(
            Paragraph(joined(((text, look.is_raised) for text, look in runs), self.account), style, all(bold))
        )

    def _runs(self, element: _Element, look: _Look) -> Iterator[tuple[str, _Look]]:
        """The pieces of text in `element`, each with how it looks."""
        yield element.text or "", look
        for child in element:
            tag = str(child.tag)
            if tag in _SPACES:
                yield _SPACES[tag], look
            elif reason := self._reason(child):
                _leave_out(child, reason, self.account)
            elif isinstance(child.tag, str):
                style = child.get(_name("text:style-name"), "")
                own = self._is_bold("text", style)
                is_raised = look.is_raised or self._style("text", style).is_raised
                yield from self._runs(child, _Look(look.is_bold if own is None else own, is_raised))
            yield child.tail or "", look

    def _reason(self, element: _Element) -> str | None:
        """Why the text in `element` is not spoken; None if it is."""
        hidden = element.tag in (_name("text:hidden-text"), _name("text:hidden-paragraph"))
        if hidden or element.get(_name("text:display")) == "none":
            return "hidden"
        styled = self._style("text", element.get(_name("text:style-name"), "")).reason
        return styled or _LEFT_OUT.get(str(element.tag))

    def _style(self, family: str, name: str) -> _Style:
        return self.styles.get((family, name)) or _Style("", None)

    def _is_bold(self, family: str, name: str) -> bool | None:
        for _ in range(_MOST_PARENTS):
            style = self._style(family, name)
            if style.is_bold is not None or not style.parent:
                return style.is_bold
            name = style.parent
        return None

    def _named(self, name: str) -> str:
        """The style, its own or one that it inherits from, that says what a paragraph is; "" if none does."""
        for _ in range(_MOST_PARENTS):
            english = name.replace("_20_", " ").casefold()
            if TELLING.fullmatch(english):
                return english
            name = self._style("paragraph", name).parent
        return ""
