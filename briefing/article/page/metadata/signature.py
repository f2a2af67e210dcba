"""The author and date of an article on its page: beside its title, in bylines, in lines labelled as a date."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.lines.byline import Byline, is_name, read_byline
from briefing.article.lines.chronicle import is_chronicle, is_day
from briefing.article.lines.dates import find_date, without_dates
from briefing.article.lines.form import facts_of_work
from briefing.article.lines.genre import genre_of
from briefing.article.lines.passages.rows import find_lists
from briefing.article.page.furniture.names import CATEGORY, DATE, MACHINE_TAGS, NEVER, TALK
from briefing.article.page.metadata.bylines import LONGEST, bylines
from briefing.article.page.metadata.headline import is_only_a_day
from briefing.article.page.metadata.metadata import iso_date
from briefing.article.page.metadata.signed_lines import DATED, UPDATED, first_told, read_signed_line
from briefing.article.page.tree import HEADINGS, clean, is_block, is_sentences, line_of, lines_of, names_of, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.model import Genre

_MOST_DATE_PIECES = 8
"""The most pieces that a date is written in."""
_PARAGRAPHS_OF_TEXT = 2
"""This many paragraphs below the title are text; a single one may be a standfirst above the byline."""
_LINES_ABOVE, _LINES_BELOW = 3, 12
"""How many lines above and below the title may have its date; farther off are other articles' dates."""
_YEAR = re.compile(r"\d{4}")
"""The year of a piece of a chronicle, whatever day it is marked with."""
_LABEL = re.compile(
    r"(?:(?:publicatie|plaatsings)?datum|gepubliceerd|geplaatst|verschenen|gepost|toegevoegd|geschreven"
    r"|published|posted|date)\b",
    re.IGNORECASE,
)


def read_signature(root: _Element, title: _Element | None) -> tuple[Byline, Genre | None]:
    """The first author and the first date that the page gives: beside the title, in bylines, in labelled lines; and the
    genre in a line beside the title, or in one of its labels."""
    days = is_chronicle(map(line_of, root.iter(*HEADINGS[1:])))
    lines = [line for line in _lines_beside(root, title) if not (days and _heads(line))]
    beside = [byline for byline in _told_beside(lines) if byline]
    labels = [] if title is None else [line_of(inner) for inner in title.iterdescendants()]
    named = filter(None, (genre_of(line) for line in (*labels, *(line.text for line in lines))))
    signature = first_told((*bylines(root, title, facts_of_work(lines_of(root))), *beside, *_labelled(root)))
    titled = None if title is None or "|" not in (line := line_of(title)) else genre_of(line)
    return signature, next((genre for genre, rest in named if genre and not rest), titled and titled[0])


def _heads(line: _Line) -> bool:
    return line.block is not None and tag_of(line.block) in HEADINGS[1:] and is_day(line.text)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the page."""

    text: str
    row: str
    """The same with bars between its elements; "" if there is nothing to separate."""
    moment: str | None
    """The first moment in a `time` element in it."""
    place: int
    """-1 above the title, 0 in it, 1 below it."""
    block: _Element | None
    """The element in which it begins."""


def _told_beside(lines: list[_Line]) -> Iterator[Byline | None]:
    """The bylines in the lines beside the title; one about an update only if there is no other."""
    updated = []
    for before, line, following in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        told = _told(line)
        if told and UPDATED.match(line.text):
            updated.append(told)
        elif told or not any(near and _signs_beside(line, near) for near in (before, following)):
            yield told
        else:
            yield Byline(line.text, None)
    yield from updated


def _lines_beside(root: _Element, title: _Element | None) -> list[_Line]:
    """The lines below the title before the text begins, then the few above it in its box; then, below one paragraph,
    lines that only say who wrote it and when."""
    if title is None:
        return []
    above: deque[_Line] = deque(maxlen=_LINES_ABOVE)
    below: list[_Line] = []
    behind: list[_Line] = []
    sentences = 0
    box = next((element for number, element in enumerate(title.iterancestors()) if number == 1), root)
    for line in _lines(root, title):
        if line.place < 0:
            above.append(line)
            continue
        sentences += is_sentences(line.text) or len(line.text) > 2 * LONGEST
        if sentences == _PARAGRAPHS_OF_TEXT or len(below) + len(behind) == _LINES_BELOW:
            break
        if line.place > 0 and not sentences:
            below.append(line)
        elif line.place > 0 and (told := read_byline(line.text)) and any(told):
            behind.append(line)
    in_box, own = set(lines_of(box)), title.getparent()
    listed = find_lists([line.text for line in behind], below_text=True).rows
    others = listed | facts_of_work([line.text for line in (*below, *behind)])
    below, behind = ([line for line in lines if line.text not in others] for lines in (below, behind))
    return [*below, *(line for line in above if line.text in in_box or line.block is own), *behind]


def _told(line: _Line) -> Byline | None:
    signed = read_signed_line(line.text)
    if line.row and (parted := read_signed_line(line.row)) and parted.published and not (signed and all(signed)):
        signed = parted
    if not signed:
        parts = line.row.replace(" | ", " ")  # a calendar's leaf: day, month and year in elements of their own
        signed = Byline(None, find_date(parts)) if parts and not without_dates(parts).strip() else None
    if day := iso_date(line.moment):
        return Byline(signed.author if signed else None, day)
    # a name alone may be a crosshead's or a menu's: only with a date is it the author's
    return signed if signed and (signed.published or signed.author != line.text or not is_name(line.text)) else None


def _signs_beside(line: _Line, near: _Line) -> bool:
    """Whether a line is a name in the same row as a date: two similar elements within one, on one side of the title."""
    if (
        line.block is None
        or near.block is None
        or line.place != near.place
        or line.block.getparent() is not near.block.getparent()
    ):
        return False
    dated = read_signed_line(near.text) if tag_of(line.block) == tag_of(near.block) else None
    return bool(dated and dated.published) and read_signed_line(line.text) == Byline(line.text, None)


def _lines(root: _Element, title: _Element) -> Iterator[_Line]:
    """The lines of a page, without the names of its categories."""
    pieces: list[tuple[str, _Element]] = []
    moment: str | None = None
    place, unseen, block = -1, 0, None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if is_block(element) or tag_of(element) == "br" or element is title:
            if text := clean("".join(piece for piece, _ in pieces)):
                yield _Line(text, _row(pieces), moment, place, block)
                moment = None
            pieces, block = [], element
        if element is title:
            place = 0 if event == "start" else 1
        if tag_of(element) in MACHINE_TAGS or _files(element):
            unseen += 1 if event == "start" else -1
        if event == "start" and tag_of(element) == "time":
            moment = moment or element.get("datetime")
        text = element.text if event == "start" else element.tail
        if text and not unseen:
            pieces.append((text, element))


def _row(pieces: list[tuple[str, _Element]]) -> str:
    """The texts of a line with several elements, none of them in a link, with bars between; "" for any other line."""
    told = [(clean(text).strip("·•|–- "), element) for text, element in pieces]
    told = [(text, element) for text, element in told if text]
    tags = {tag_of(element) for _, element in told}
    return " | ".join(text for text, _ in told) if len(told) > 1 and tags <= {"span", "time", "i"} else ""


def _files(element: _Element) -> bool:
    """Whether an element in a line is the article's category or tags."""
    return not is_block(element) and bool(names_of(element) & CATEGORY)


def _labelled(root: _Element) -> Iterator[Byline]:
    """The dates labelled as such, in words or by their element's name, outside what belongs to other articles."""
    for element in root.iter():
        is_time = tag_of(element) == "time" or (tag_of(element) == "h1" and is_only_a_day(element))
        is_date = bool(names_of(element) & DATE)
        is_labelled = bool(_LABEL.match((element.text or "").lstrip()))
        if not (is_time or is_date or is_labelled) or _is_of_others(element, named=not is_labelled):
            continue
        text = clean(" ".join(islice(map(str, element.itertext()), _MOST_DATE_PIECES)))
        day = iso_date(element.get("datetime") or element.get("title")) or (
            find_date(text) if len(text) <= DATED else None
        )
        if day and not (UPDATED.match(text) or _YEAR.fullmatch(text)):
            yield Byline(None, day)


def _is_of_others(element: _Element, *, named: bool) -> bool:
    """Whether an element is in a link, a footer, comments or a box about other articles, or `named` as one of these."""
    around = list(element.iterancestors())
    return any(
        tag_of(outer) in ("a", "aside", "footer", "nav") or names_of(outer) & (NEVER | TALK)
        for outer in ([element, *around] if named else around)
    )
