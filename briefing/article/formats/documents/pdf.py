"""PDFs of press releases and printed articles, whose lines are joined to paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.account import REPEATED, Account
from briefing.article.formats.documents.pdf_lines import read_lines
from briefing.article.formats.documents.pdf_tables import without_tables
from briefing.article.formats.documents.styles import CROSSHEAD_WORDS, Paragraph, article_of
from briefing.article.formats.layout import is_finished, list_marker, one_line
from briefing.article.lines.hyphenation import joined
from briefing.errors import NoArticleError
from briefing.text import letters_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.article.formats.documents.pdf_rows import Line
    from briefing.model import Article

_MARGIN_SHARE = 0.13
"""The share of a page's height, at the top and at the foot, that headers and footers are in."""
_SAME_PLACE = 0.02
"""How far apart two places may be to count as the same, as a share of a page's height."""
_PAGE_NUMBER = re.compile(
    r"\W{0,2}(?:(?:pagina|page|pag\.?|blz\.?|p\.)\s?)?\d{1,3}(?:\s?(?:/|van|of|-)\s?\d{1,3})?\W{0,2}", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_UNMAPPED = re.compile(r"\(cid:\d+\)")
_NOTE = re.compile(r"[¹²³⁰-⁹*†]|\d{1,2}\s")
_LARGE, _SMALL = 1.15, 0.87
"""Headings are larger than the first of these times the size of the text; footnotes, captions and boxes smaller than
the second."""
_SAME_SIZE = 0.08
"""By how much of a line's size other lines of its paragraph may differ."""
_SINGLE_SPACING = 1.2
"""The distance of lines in single spacing, in times their size."""
_PARAGRAPH_SPACING = 1.3
"""Lines that are this many times the usual distance apart are two paragraphs."""
_TITLE_WORDS = 3
_QUOTE_WORDS = 60
_MOST_BETWEEN = 8
"""How many paragraphs of something else, such as a box, may interrupt one."""


def read_pdf(raw: bytes, *, source: str) -> Article:
    """The article in a PDF: its text in reading order, with words whole that were broken at line ends. Page numbers,
    footnotes and what pages repeat are left out. The largest line of the first page is the headline.

    Raises:
        NoArticleError: no text can be had of it, or none is left to speak.
        WithheldError: a line says that it may not be used.
    """
    reading = read_lines(raw)
    account = Account()
    lines = [line for line in reading.lines if _UNMAPPED.sub("", line.text).strip()]
    unmapped = sum(map(len, (found for line in reading.lines for found in _UNMAPPED.findall(line.text))))
    if not any(character.isalpha() for line in lines for character in line.text):
        raise NoArticleError(
            "the source is a PDF without text",
            cause="its pages are pictures, as a scanner makes them" if reading.pictures else "its pages are empty",
            remedy="give its text, or have it read by OCR first",
        )
    if unmapped > sum(len(line.text) for line in reading.lines) / 2:
        raise NoArticleError(
            "the source is a PDF whose letters cannot be identified",
            cause="its fonts do not say which they are",
            remedy="give its text, or save it again from where it was made",
        )
    lines = without_tables(list(_without_margins(lines, reading.heights, account)), account)
    return article_of(_paragraphs(lines, reading.heights, account), source=source, account=account)


def _without_margins(lines: Sequence[Line], heights: Sequence[float], account: Account) -> Iterator[Line]:
    """The lines without page numbers and what pages repeat at the same place."""
    at_edge = [_is_at_edge(line, heights) for line in lines]
    places: dict[str, list[Line]] = {}
    for line, is_edge in zip(lines, at_edge, strict=True):
        if is_edge:
            places.setdefault(_DIGITS.sub("#", line.text), []).append(line)
    for line, is_edge in zip(lines, at_edge, strict=True):
        slack = heights[line.page] * _SAME_PLACE
        alike = places.get(_DIGITS.sub("#", line.text), []) if is_edge else []
        if is_edge and _PAGE_NUMBER.fullmatch(line.text):
            account.leave_out(line.text, "page number")
        elif any(other.page != line.page and abs(other.foot - line.foot) < slack for other in alike[:1000]):
            account.leave_out(line.text, "page header" if line.foot > heights[line.page] / 2 else "page footer")
        else:
            yield line


def _is_at_edge(line: Line, heights: Sequence[float]) -> bool:
    height = heights[line.page]
    return line.foot < height * _MARGIN_SHARE or line.top > height * (1 - _MARGIN_SHARE)


def _paragraphs(lines: Sequence[Line], heights: Sequence[float], account: Account) -> Iterator[Paragraph]:
    if not lines:
        return
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    body = letters.most_common(1)[0][0]
    groups = _grouped(lines, body)
    title = _title(groups, body)
    texts = [one_line(joined([_readable(line.text) for line in group])) for group in groups]
    running = "\n".join(letters_in(text) for text, group in zip(texts, groups, strict=True) if group[0].size <= body)
    initial = ""
    for written, group in zip(texts, groups, strict=True):
        first, text = group[0], initial + written
        initial = ""
        if len(written) == 1 and written.isalpha() and first.size > body * _LARGE:
            initial = written
        elif first.size < body * _SMALL and first.foot < heights[first.page] / 3 and _NOTE.match(text):
            account.leave_out(text, "footnote")
        elif first.size < body * _SMALL:
            account.leave_out(text, "small print: caption or box")
        elif first.size > body * _LARGE and group is not title and _repeats(text, running):
            account.leave_out(text, REPEATED)  # a pull quote
        elif text:
            yield _paragraph(text, first, is_title=group is title, body=body)
    account.leave_out(initial, "initial without text")


def _repeats(text: str, running: str) -> bool:
    return _TITLE_WORDS <= len(text.split()) <= _QUOTE_WORDS and letters_in(text) in running


def _grouped(lines: Sequence[Line], body: float) -> list[list[Line]]:
    """The lines of each paragraph; `body` is the size of the text."""
    distances = Counter(
        round((above.foot - below.foot) / body, 1)
        for above, below in pairwise(lines)
        if _is_below(above, below) and above.size == below.size == body
    )
    usual = distances.most_common(1)[0][0] if distances else _SINGLE_SPACING
    groups = [[lines[0]]]
    for column in _columns(lines):
        edges = Counter(round(line.left) for line in column)
        is_flush = edges.most_common(1)[0][1] * 2 > len(column)
        for number, line in enumerate(column):
            above = groups[-1][-1]
            if line is lines[0]:
                continue
            near = [other for other in column[max(0, number - 3) : number + 1] if _looks_alike(other, above)]
            width = max((other.right - other.left for other in near), default=0.0)
            if not _is_below(above, line):
                goes_on = _goes_over(above, line)
            else:
                goes_on = _goes_on(above, line, usual, width, is_flush=is_flush)
            if goes_on or _takes_up(groups, line):
                groups[-1].append(line)
            else:
                groups.append([line])
    return groups


def _takes_up(groups: list[list[Line]], line: Line) -> bool:
    """Whether a line continues a paragraph that something else, such as a pull quote, interrupted; that becomes the
    last of `groups` then."""
    for number in range(len(groups) - 1, max(0, len(groups) - _MOST_BETWEEN) - 1, -1):
        last = groups[number][-1]
        if _looks_alike(last, line):
            if number < len(groups) - 1 and _goes_over(last, line):
                groups.append(groups.pop(number))
                return True
            return False
    return False


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    column = [lines[0]]
    for above, below in pairwise(lines):
        if not _is_below(above, below):
            yield column
            column = []
        column.append(below)
    yield column


def _is_below(above: Line, below: Line) -> bool:
    """Whether one line is below the other in the same column."""
    beside = below.left >= above.right or above.left >= below.right
    return above.page == below.page and above.foot > below.foot and not beside


def _goes_on(above: Line, below: Line, usual: float, width: float, *, is_flush: bool) -> bool:
    """Whether a paragraph continues in the line below; lines are `usual` times their size apart and up to `width` wide,
    most of them flush left or not."""
    if not _looks_alike(above, below) or above.foot - below.foot > usual * _PARAGRAPH_SPACING * above.size:
        return False
    if not is_finished(above.text):
        return True
    first_word = (below.right - below.left) * len(below.text.split(" ", 1)[0]) / len(below.text)
    is_short = above.right - above.left + first_word + above.size / 2 < width
    is_indented = is_flush and below.left - above.left > above.size
    return not is_short and not is_indented


def _goes_over(above: Line, below: Line) -> bool:
    """Whether a paragraph continues in another column or on another page."""
    opens = below.text[:1]
    broken = above.text.endswith(("-", "\xad", ","))
    return _looks_alike(above, below) and not is_finished(above.text) and (opens.islower() or broken)


def _looks_alike(above: Line, below: Line) -> bool:
    if above.is_bold != below.is_bold or abs(above.size - below.size) > above.size * _SAME_SIZE:
        return False
    return not list_marker(f"{below.text} x")


def _title(groups: Sequence[list[Line]], body: float) -> list[Line] | None:
    """The largest paragraph of the first page, if it is larger than the text and more than a name."""
    first_page = [group for group in groups if group[0].page == groups[0][0].page]
    large = [group for group in first_page if group[0].size > body * _LARGE]
    titles = [group for group in large if sum(len(line.text.split()) for line in group) >= _TITLE_WORDS]
    return max(titles, key=lambda group: group[0].size, default=None)


def _paragraph(text: str, first: Line, *, is_title: bool, body: float) -> Paragraph:
    if is_title:
        return Paragraph(text, "title")
    is_heading = first.is_bold or first.size > body * _LARGE
    if is_heading and len(text.split()) <= CROSSHEAD_WORDS and not is_finished(text):
        return Paragraph(text, is_bold=True)
    marker = list_marker(text)
    if marker:
        bullet = marker.strip()
        return Paragraph(text.removeprefix(marker), marker=bullet if bullet[0].isdigit() else "")
    return Paragraph(text)


def _readable(text: str) -> str:
    text = _UNMAPPED.sub("", text.translate(_LIGATURES))
    return f"{text[:-1]}-" if text.endswith("\xad") else text.replace("\xad", "")
