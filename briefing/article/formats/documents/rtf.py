"""Rich Text Format (Microsoft, RTF 1.9.1), read as it would be printed."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TYPE_CHECKING, Any

from briefing.article.account import Account
from briefing.article.formats.documents.rtf_words import ENDS, ESCAPED, LEFT_OUT, LINE_ENDS, MARKERS, NOT_TEXT, SIGNS
from briefing.article.formats.documents.styles import Paragraph, article_of, joined, parted
from briefing.article.formats.layout import one_line
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model import Article

_TOKEN = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<byte>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n\\]",
    re.DOTALL,
)
_SWITCHES = {
    "b": "is_bold",
    "v": "is_hidden",
    "deleted": "is_deleted",
    "strike": "is_struck",
    "striked": "is_struck",
    "super": "is_raised",
}
_ALWAYS: dict[str, dict[str, Any]] = {
    **{word: {"aside": reason, "is_text": True} for word, reason in LEFT_OUT.items()},
    **{word: {"is_marker": True} for word in MARKERS},
}
"""The control words that count even in a group that unknowing readers may skip, and what each changes there."""
_CHANGES: dict[str, dict[str, Any]] = {
    **{word: {"is_text": False} for word in NOT_TEXT},
    "plain": dict.fromkeys(_SWITCHES.values(), False),
    **{word: {"is_raised": False} for word in ("sub", "nosupersub")},
    "pard": {"in_table": False, "is_capital": False, "style": 0},
    "dropcapli": {"is_capital": True},
    "intbl": {"in_table": True},
}
_MOST_DEPTH = 1000
_MOST_TOKENS = 1_000_000
"""The most tokens that are read; a long article has about ten thousand."""
_MOST_FALLBACK = 8
_STYLES = re.compile(rb"\{\\s(\d{1,5})(?:\\[a-zA-Z]+-?\d* ?)*([^\\{};]{1,60});\}")
_SHEET_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class _State:
    """The state of a group."""

    aside: str = ""
    """Why its text is not the article's; "" if it is."""
    is_text: bool = True
    is_marker: bool = False
    is_bold: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_struck: bool = False
    is_raised: bool = False
    in_table: bool = False
    is_capital: bool = False
    """Whether a paragraph is the large capital beside the next."""
    style: int = 0
    fallback: int = 1
    """How many bytes after a Unicode character stand in for it."""

    @property
    def reason(self) -> str:
        """Why its text is left out; "" if it is spoken."""
        if self.aside:
            return self.aside
        reasons = {"deletion": self.is_deleted, "hidden": self.is_hidden, "struck out": self.is_struck}
        return next((reason for reason, holds in reasons.items() if holds), "table" if self.in_table else "")


def read_rtf(raw: bytes, *, source: str) -> Article:
    """The article in a document. Tracked deletions, hidden text, comments, footnotes, tables, text boxes, headers and
    footers are not spoken. The style `Title`, or otherwise the first heading, is its headline.

    Raises:
        NoArticleError: it is broken, or nothing is left to speak.
        WithheldError: a line says that it may not be used.
    """
    account = Account()
    start = raw.find(b"{\\stylesheet")
    sheet = raw[start : start + _SHEET_BYTES] if start >= 0 else b""
    styles = {
        int(style[1]): style[2].decode("ascii", "replace").strip().casefold() for style in _STYLES.finditer(sheet)
    }
    reader = _Reader(styles, account, _encoding(raw))
    return article_of(list(reader.paragraphs(raw)), source=source, account=account)


def _encoding(raw: bytes) -> str:
    found = re.search(rb"\\ansicpg(\d{3,5})", raw[:4000])
    encoding = f"cp{found[1].decode()}" if found else "cp1252"
    try:
        codecs.lookup(encoding)
    except LookupError:
        return "cp1252"
    return encoding


@dataclass(slots=True)
class _Reader:
    styles: dict[int, str]
    account: Account
    encoding: str
    state: _State = field(default_factory=_State)
    said: list[tuple[str, _State]] = field(default_factory=list)
    """The pieces of the paragraph that is being read, each with its state."""
    pending: bytearray = field(default_factory=bytearray)
    """Bytes that are not decoded yet, because in some encodings two make one character."""
    standing_in: int = 0
    """How many of the next bytes stand in for a character that has been read already."""

    def paragraphs(self, raw: bytes) -> Iterator[Paragraph]:
        """The paragraphs of a document, in order."""
        groups: list[_State] = []
        may_be_skipped, place, tokens = False, 0, 0
        while place < len(raw) and (token := _TOKEN.match(raw, place)):
            place, tokens = token.end(), tokens + 1
            if not token["byte"] and not token["text"]:
                self._decode()
            if token["brace"] == b"{":
                groups.append(self.state)
                self.standing_in = 0
            elif token["brace"]:
                self.state = groups.pop() if groups else _State()
                self.standing_in = 0
            elif token["word"] or token["sign"] in LINE_ENDS:
                word, number = (token["word"] or b"par").decode(), int(token["number"]) if token["number"] else None
                if word == "bin":
                    place += max(0, number or 0)
                elif word in ENDS and not self.state.aside:
                    yield from self._ended()
                else:
                    self._obey(word, number, may_be_skipped=may_be_skipped)
            elif token["sign"]:
                self._put(ESCAPED.get(token["sign"], ""))
            else:
                self._bytes(bytes([int(token["byte"], 16)]) if token["byte"] else token["text"] or b"")
            may_be_skipped = token["sign"] == b"*"
            if len(groups) > _MOST_DEPTH or tokens > _MOST_TOKENS:
                raise NoArticleError(
                    "the source is a broken RTF file, or more than an article", remedy="give the article's text"
                )
        self._decode()
        yield from self._paragraph()

    def _ended(self) -> Iterator[Paragraph]:
        """The paragraph that ends here, unless its end was deleted."""
        if self.state.is_deleted:
            self.said.append((" ", _State()))
        else:
            yield from self._paragraph()

    def _obey(self, word: str, number: int | None, *, may_be_skipped: bool) -> None:
        """Obey a control word that does not end a paragraph."""
        if changes := _changes(word, number, may_be_skipped=may_be_skipped):
            self.state = replace(self.state, **changes)
        elif word == "u" and number is not None:
            self._put(chr(number % 0x10000))
            self.standing_in = self.state.fallback
        else:
            self._put(SIGNS.get(word, " " if word in ENDS else ""))

    def _bytes(self, content: bytes) -> None:
        skipped = min(self.standing_in, len(content))
        self.standing_in -= skipped
        self.pending += content[skipped:]

    def _decode(self) -> None:
        if self.pending:
            self._put(self.pending.decode(self.encoding, "replace"))
            self.pending.clear()

    def _put(self, text: str) -> None:
        if text and self.state.is_text:
            self.said.append((text, self.state))

    def _paragraph(self) -> Iterator[Paragraph]:
        """The paragraph that ends here, if any of it is spoken."""
        said, self.said = self.said, []
        for reason, pieces in groupby(said, lambda piece: piece[1].reason):
            if reason:
                self.account.leave_out(_with_whole_characters("".join(text for text, _ in pieces)), reason)
        told = [(text, state.is_raised) for text, state in said if not state.reason and not state.is_marker]
        written = _with_whole_characters(joined(told, self.account))
        marker = one_line("".join(text for text, state in said if not state.reason and state.is_marker))
        bold = [state.is_bold for text, state in said if text.strip() and not state.reason and not state.is_marker]
        if written.strip():
            shown = marker if any(map(str.isalnum, marker)) else ""
            has_marker = any(state.is_marker for _, state in said)
            style = self.styles.get(self.state.style, "")
            goes_on = "" if self.state.is_capital else None
            yield from parted(Paragraph(written, style, all(bold), shown if has_marker else None, goes_on))
        elif marker:
            self.account.leave_out(marker, "number without text")


def _changes(word: str, number: int | None, *, may_be_skipped: bool) -> dict[str, Any]:
    """What a control word changes in the state of its group; nothing if it stands for text."""
    if word in _ALWAYS:
        return _ALWAYS[word]
    if may_be_skipped:
        return {"is_text": False}
    if word in _SWITCHES:
        return {_SWITCHES[word]: number != 0}
    if word == "uc":
        return {"fallback": min(max(number or 0, 0), _MOST_FALLBACK)}
    if word == "s":
        return {"style": number or 0}
    return _CHANGES.get(word, {})


def _with_whole_characters(text: str) -> str:
    """The text with surrogate halves joined to characters."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
