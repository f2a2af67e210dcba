"""Captions of pictures in a pasted text, told by what is beside them or by whom they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dateline import is_agency
from briefing.article.lines.pictures import has_credit, is_attributed, shows_somebody
from briefing.article.lines.shape import ends_sentence, is_running_text

if TYPE_CHECKING:
    from briefing.article.lines.passages.reading import Reading

CAPTION_WORDS = 16
"""The most words of a caption beside its credit."""
_MOST_LINES = 4
"""The most lines of a credit with its caption."""


def shows_somebody_told(reading: Reading, line: str) -> bool:
    """Whether a line, which no other is beside, is the caption of a picture of somebody in the text."""
    if line == reading.found.headline or not reading.found.blocks:
        return False
    may_be = ends_sentence(line) or not (reading.told or reading.trusts(line))
    return may_be and shows_somebody(line, reading.running_text())


def is_credit_and_caption(reading: Reading) -> bool:
    """Whether the block is a photo credit, or between paragraphs the name of an agency, with a short line below it; or
    a caption, in one line or wrapped, with its credit below it."""
    first, *rest = (" ".join(line.split()) for line in reading.block)
    if not rest or len(rest) >= _MOST_LINES:
        return False
    is_between = bool(reading.told) and reading.to_come > 0
    if len(rest) == 1 and (has_credit(first) or (is_between and is_agency(first))):
        return _may_be_caption(rest[0])
    return is_between and has_credit(rest[-1]) and first[0].isupper() and _may_be_caption(" ".join([first, *rest[:-1]]))


def _may_be_caption(line: str) -> bool:
    if len(line.split()) > CAPTION_WORDS or is_running_text(line) or is_attributed(line):
        return False
    return not (read_byline(line) or is_name(line))
