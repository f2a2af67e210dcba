"""The role of each paragraph in a document, by its style: headline, standfirst, crosshead, list item, text."""

from __future__ import annotations

import re
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.assemble import edit
from briefing.article.formats.form import copy_of_form
from briefing.article.formats.layout import is_finished, one_line
from briefing.article.lines.form import read_form
from briefing.article.material import Copy, Facts
from briefing.article.page.notes import raised
from briefing.article.page.passages import select

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.article.account import Account
    from briefing.model import Article, BlockKind

BREAK = "\v"
"""The sign for a line break within a paragraph."""
_EMPTY_LINE = re.compile(r"\v[^\S\v]*\v")
_BESIDE = {"caption": "caption", "toc": "table of contents"}
"""The beginnings of the styles of paragraphs that are no text, and why they are left out."""
TELLING = re.compile(r"title|subtitle|heading.*|quotations|quote|intense quote|caption|toc \d|toc heading")
"""The styles that say what a paragraph is."""
CROSSHEAD_WORDS = 10
"""The most words of a paragraph that is a crosshead because all of it is bold."""


class Paragraph(NamedTuple):
    """One paragraph of a document."""

    text: str
    """Its text as one line, never empty."""
    style: str = ""
    """The English name of its style, in lower case."""
    is_bold: bool = False
    """Whether all of it is bold."""
    marker: str | None = None
    """The printed number of a list item, "" for a bullet; None if it is not a list item."""
    goes_on: str | None = None
    """What is between it and the next, if it goes on there: its end was deleted, or it is a large capital before it."""


def joined(runs: Iterable[tuple[str, bool]], account: Account) -> str:
    """The text of runs, each with whether it is a superscript: figures that belong to what is before them are written
    as such, and references to notes are left out."""
    told = ""
    for is_raised, group in groupby(runs, key=itemgetter(1)):
        text = "".join(run for run, _ in group)
        kept = raised(text.strip(), told) if is_raised and text.strip() else text
        if not kept:
            account.leave_out(text, "reference to a note")
        told += kept
    return told


def parted(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraphs that one makes, their texts as one line each: two line breaks in it make an empty line. None if it
    has no text."""
    texts = list(filter(None, map(one_line, _EMPTY_LINE.split(paragraph.text))))
    whole = len(texts) == 1
    yield from (paragraph._replace(text=text, goes_on=paragraph.goes_on if whole else None) for text in texts[:1])
    yield from (Paragraph(text, is_bold=paragraph.is_bold) for text in texts[1:])


def article_of(paragraphs: Iterable[Paragraph], *, source: str, account: Account) -> Article:
    """The article made of a document's paragraphs, or of its tables if all of its text is in these.

    Raises:
        NoArticleError: nothing is left to speak.
        WithheldError: a line says that it may not be used.
    """
    told = list(_told_by_style(_printed(paragraphs, account))) or list(map(Copy, account.take_back("table")))
    if fields := read_form([line for piece in told for line in (piece.text, "")]):
        copy, facts = copy_of_form(fields, account)
        return edit(copy, source=source, facts=facts, account=account)
    copy, facts = select(told, Facts(), account)
    return edit(copy, source=source, facts=facts, account=account)


def _printed(paragraphs: Iterable[Paragraph], account: Account) -> Iterator[Paragraph]:
    """The paragraphs that are text by their styles, with those whose end is not printed joined to the next."""
    begun: list[Paragraph] = []
    for paragraph in paragraphs:
        reason = next((reason for style, reason in _BESIDE.items() if paragraph.style.startswith(style)), None)
        if reason:
            account.leave_out(paragraph.text, reason)
            continue
        begun.append(paragraph)
        if paragraph.goes_on is None:
            yield _whole(begun)
            begun = []
    if begun:
        yield _whole(begun)


def _whole(parts: list[Paragraph]) -> Paragraph:
    """The paragraph that parts make, with what the last of them is."""
    text = "".join(f"{part.text}{part.goes_on or ''}" for part in parts)
    return parts[-1]._replace(text=one_line(text), is_bold=all(part.is_bold for part in parts))


def _told_by_style(paragraphs: Iterable[Paragraph]) -> Iterator[Copy]:
    """The pieces of text with their roles. The headline has the style `Title`, or is the first heading that is not
    below a bold line and text."""
    headed = titled = False
    for paragraph in paragraphs:
        titled |= _kind(paragraph) == "crosshead" and not paragraph.style.startswith("heading")
        headed |= titled and is_finished(paragraph.text)
        if paragraph.style == "title" or (paragraph.style.startswith("heading") and not headed):
            headed = True
            yield Copy(paragraph.text, "headline")
        elif paragraph.marker is not None:
            yield Copy(f"{paragraph.marker} {paragraph.text}".strip(), "list_item")
        else:
            yield Copy(paragraph.text, _kind(paragraph))


def _kind(paragraph: Paragraph) -> BlockKind | None:
    text, style, is_bold, *_ = paragraph
    if style.startswith("heading"):
        return "crosshead"
    if style == "subtitle":
        return "standfirst"
    if style in ("quote", "intense quote", "quotations"):
        return "quote"
    return "crosshead" if is_bold and len(text.split()) <= CROSSHEAD_WORDS and not is_finished(text) else None
