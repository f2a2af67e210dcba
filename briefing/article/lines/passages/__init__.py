"""The passages of a pasted text: those that are the article, and those left out whole, line by line, or to the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.formats.layout import list_marker, one_line
from briefing.article.lines.boilerplate.debris import opens_teasers
from briefing.article.lines.boilerplate.kinds import LIKE_SENTENCES, block_reason, end_reason, reason_to_leave_out
from briefing.article.lines.boilerplate.stamps import split_stamp
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.lines.dateline import split_dateline
from briefing.article.lines.genre import correction_in, heads_correction, is_whole_correction
from briefing.article.lines.passages.line_edit import edit_lines
from briefing.article.lines.passages.printed import without_headers
from briefing.article.lines.passages.reading import Known, Reading
from briefing.article.lines.passages.tables import table_reason
from briefing.article.lines.pictures import embed_reason, is_attributed, is_sentence
from briefing.article.lines.shape import SHORT_LINE, TITLE_WORDS, ends_sentence, is_running_text
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.account import Account
    from briefing.article.lines.passages.reading import Passages

_NOTHING_KNOWN = Known()
_TEASER_LINES = 4
_ADVERTISEMENT = kind("text", "advertisement")
_READING_TIME = re.compile(
    r"\W*(?:leestijd|leesduur)?\W*\d+ ?min(?:uten|uut|\.)?(?: leestijd| lezen| leesduur)?\W*", re.IGNORECASE
)
_QUESTION = pattern(r"\?[\"'’”»)\]]*$")


def read_passages(blocks: Sequence[list[str]], account: Account, known: Known = _NOTHING_KNOWN) -> Passages:
    """The article's own lines in `blocks`, whose lines keep their inner spaces; `account` gets those that are left
    out."""
    reading = Reading(without_headers(blocks, account, known.trusted), account, known)
    while reading.number < len(reading.blocks):
        reading.number += next(filter(None, (rule(reading) for rule in _RULES)))
    return reading.found


def _correction(reading: Reading) -> int:
    """The rule for corrections of an earlier version; below a title, a correction may be the next block."""
    may_be = reading.told or is_whole_correction(" ".join(" ".join(reading.block).split()))
    corrected = correction_in(reading.first) if may_be else None
    if corrected is None:
        return 0
    lines = reading.block[1:]
    alone = not corrected and not lines and reading.number + 1 < len(reading.blocks)
    if alone:
        lines = reading.blocks[reading.number + 1]
        if not heads_correction(reading.first, " ".join(lines)):
            return 0
    reading.found.corrections.append(" ".join(filter(None, [corrected, *(" ".join(line.split()) for line in lines)])))
    return 2 if alone else 1


def _end(reading: Reading) -> int:
    """The rule for what follows the text: notes, regards, other reports."""
    told, to_come = reading.told, reading.to_come
    reason = None if reading.vouches(reading.first) else end_reason(reading.first)
    if reason and told and told >= to_come:
        return reading.leave_rest(reason)
    teasers = told > 1 and not reading.vouches(reading.first) and opens_teasers(reading.first)
    if teasers and any(_is_another_report(block[0]) for block in reading.blocks[reading.number + 1 :]):
        return reading.leave_rest("teaser of other articles")
    return 0


def _data(reading: Reading) -> int:
    """The rule for blocks that are not sentences: posts, tables, the foot of a page, references to other articles."""
    reason = _posted(reading)
    block, is_text = reading.block, reading.is_text(reading.number)
    if not reason and (reading.told or not reading.to_come):
        trusted = sum(map(reading.trusts, block))
        reason = None if trusted * 2 >= len(block) else table_reason(block)
        is_foot = reading.is_behind_text and not is_text
        if not reason and is_foot and "reference" in map(reason_to_leave_out, block):
            reason = "reference"
        if not reason and is_foot and _ADVERTISEMENT.line.fullmatch(reading.first):
            reason = _ADVERTISEMENT.reason
        if not reason and len(block) < _TEASER_LINES and not is_text and any(map(_is_reading_time, block)):
            reason = "link to other articles"
    if not reason:
        return 0
    kept = [line for line in block if one_line(line) == reading.found.headline]
    reading.leave_out([line for line in block if line not in kept], reason)
    reading.found.blocks.extend([kept] if kept else [])
    return 1


def _posted(reading: Reading) -> str | None:
    """Why the block is left out as a post of a social network; None if it is not.

    If it is most of the text, or opens with a paragraph of it and quotes nobody, only some of its lines are left out.
    """
    reasons = {line: reason for line in reading.block if (reason := embed_reason(" ".join(line.split())))}
    kept = [line for line in reading.block if line not in reasons]
    is_told = reading.first in kept and _is_text(reading, reading.first) and not any("(@" in line for line in reasons)
    if reasons and kept and (reading.is_most or is_told):
        for line, reason in reasons.items():
            reading.leave_out([line], reason)
        reading.go_on_with(kept)
        return None
    return next(iter(reasons.values()), None)


def _is_text(reading: Reading, line: str) -> bool:
    return reading.vouches(line) or (reading.trusts(line) and is_running_text(line))


def _titled(reading: Reading) -> int:
    """The rule for blocks under a title that names their kind or, if the title is alone, for the lines that it
    announces."""
    if reading.vouches(reading.first):
        return 0
    reason, block = block_reason(reading.first), reading.block
    if (
        not reason
        or is_attributed(reading.first)
        or (is_sentence(reading.first) and ":" not in reading.first and reason in LIKE_SENTENCES)
    ):
        return 0
    kept = [line for line in block[1:] if _is_no_item(reading, line)]
    reading.leave_out([line for line in block if line not in kept], reason)
    if kept:
        reading.found.blocks.append(kept)
    taken = 1
    if len(block) > 1 or re.search(r":\s*\S", block[0]):
        return taken
    announces = _are_items if _QUESTION.search(block[0]) else _are_titles
    while reading.number + taken < len(reading.blocks) and announces(reading, reading.number + taken):
        reading.leave_out(reading.blocks[reading.number + taken], reason)
        taken += 1
    return taken


def _is_no_item(reading: Reading, line: str) -> bool:
    """Whether a line below such a title is not one of those that the title announces."""
    if one_line(line) == reading.found.headline or reading.is_wrapped(line):
        return True
    is_whole = ends_sentence(line) and not _QUESTION.search(line)
    return (reading.vouches(line) and is_whole) or (is_running_text(line) and not block_reason(line))


def _are_titles(reading: Reading, number: int) -> bool:
    """Whether a block is titles of other articles rather than a crosshead or text."""
    block = reading.blocks[number]
    if (reading.found.headline or "") in map(one_line, block):
        return False
    if any(map(is_running_text, block)) or any(re.search(r"[^.]\.$", line) for line in block):
        return False
    followed = number + 1 < len(reading.blocks) and reading.is_text(number + 1)
    return len(block) > 1 or not followed or len(block[0].split()) > TITLE_WORDS


def _are_items(reading: Reading, number: int) -> bool:
    """Whether a block is the list of titles below a question to the reader: `Meer lezen?`."""
    return all(map(list_marker, reading.blocks[number])) and _are_titles(reading, number)


def _is_reading_time(line: str) -> bool:
    """Whether a line is a reading time, as beside the titles of other articles: `Leestijd 3 min`."""
    return len(line) < SHORT_LINE and bool(_READING_TIME.fullmatch(line))


def _is_another_report(line: str) -> bool:
    """Whether `line` begins another report: with its dateline, or the age that a page shows."""
    return bool(split_dateline(line)[0] or split_stamp(line)[0])


_RULES = (_correction, _end, _data, _titled, edit_lines)
"""The rules, in order. Each returns how many blocks it dealt with, 0 if they are not of its kind."""
