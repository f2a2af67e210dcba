"""Readers' comments below a text: short messages, each below the name or account of who wrote it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.account import COMMENTS
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.lines.byline import is_name
from briefing.article.lines.dates import is_stamp
from briefing.article.lines.shape import is_running_text
from briefing.text import OPENING_QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.account import Account

_COUNT, _TITLE, _BUTTON = (kind("comments", reason) for reason in ("count", "title", "button"))
_FEWEST_TOLD = 2
"""The fewest lines of running text above comments."""
_LINES_TO_FIRST = 4
"""The first comment is among so many lines below their title, behind what sorts them."""
_FEWEST_ALIKE = 2
"""The fewest comments without a title or button."""
_WORD = r"[A-ZÀ-Þ][\w’'-]*"
_NAME = rf"(?:{_WORD}|[A-ZÀ-Þ]\.)(?: (?:{_WORD}|[A-ZÀ-Þ]\.|vd|van|de|der|den|het|’t|'t|te|ten|ter)){{0,3}}"
_CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_AGE = (
    r"gisteren|zojuist"
    r"|\d{1,3} ?(?:sec|min|minuten|minuut|u|uur|uren|d|dag|dagen|w|week|weken|mnd|maanden?|jaar)(?: geleden)?"
)
_STAMPED = re.compile(
    rf"(?:@?[^\W\d][\w.-]{{1,25}}|{_NAME})(?:(?: ?[·•|–—-] ?|, | )(?:{_AGE})|(?: ?[·•|] ?|, | ){_CLOCK})\W*"
)
"""A name and when he wrote: `Sandra — 2 uur geleden`; in a programme, `Sandra Smit - 19:30` is when she speaks."""
_ACCOUNT = re.compile(r"@[\w.-]{2,25}|(?=[^\W\d_]+[_.]?\d+$|[^\W\d_]+_)[^\W\d_][\w.]{2,24}")
_ONE_WORD = re.compile(r"[a-zà-ÿ][a-zà-ÿ.]{2,24}")
"""An account, or any word."""
_SHORT_NAME = re.compile(rf"{_NAME} [A-ZÀ-Þ]\.|{_WORD} (?:vd|v\.d\.) {_WORD}")
"""A name that does not say who it is: `Lien V.`"""
_FIRST_NAME = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{1,15}(?:-[A-ZÀ-Þ]?[a-zà-ÿ]{1,15})?")
_LABELLED = re.compile(rf"{_NAME} \([A-ZÀ-Þ][\w’' -]{{2,30}}\): \S.*")
"""A comment behind who wrote it, and where he lives: `Greta (Bilzen): Eindelijk!`"""


def without_comments(blocks: Sequence[list[str]], account: Account) -> list[list[str]]:
    """The blocks without readers' comments below the text, and what follows these.

    Their number or title announces them, a button is below them, or several accounts follow each other. In a section of
    the article that tells what people say, one paragraph follows another, or they are quoted. Names alone announce
    none: an article calls suspects `Kevin P.`, and people in the street `Greta (Bilzen)`.
    """
    places = [(number, place) for number, block in enumerate(blocks) for place in range(len(block))]
    lines = [" ".join(blocks[number][place].split()) for number, place in places]
    texts = [number for number, line in enumerate(lines) if is_running_text(line)]
    if len(texts) < _FEWEST_TOLD:
        return list(blocks)
    # of two paragraphs that follow each other, both are the article's
    end = max((below for above, below in pairwise(texts) if below == above + 1), default=0)
    end = max(end, texts[_FEWEST_TOLD - 1]) + 1
    begin = _begin(lines[end:])
    if begin is None:
        return list(blocks)
    for number, place in places[end + begin :]:
        account.leave_out(blocks[number][place], COMMENTS)
    last, place = places[end + begin]
    return [*blocks[:last], *filter(None, [blocks[last][:place]])]


def _begin(lines: Sequence[str]) -> int | None:
    """The number of the line with which comments begin: their number or title, or the first of them; None if there are
    none."""
    heads = [number for number in range(len(lines)) if _heads(lines, number)]
    buttons = [number for number, line in enumerate(lines) if _BUTTON.line.fullmatch(line)]
    signs = [number for number in heads if _is_informal(lines[number])]
    if not heads:
        return None
    last_sign = max([*signs[-1:], *buttons[-1:]], default=0)
    own = frozenset(heads)
    for at in range(heads[-1]):
        if not own.isdisjoint(range(at, at + _LINES_TO_FIRST + 1)) and _announces(lines[at], is_told=last_sign > at):
            return at
    thread = _thread(lines, own, frozenset(buttons))
    signs = [number for number in signs if number >= thread]
    accounts = [number for number in signs if _is_account(lines[number])]
    return thread if signs and (len(accounts) >= _FEWEST_ALIKE or buttons[-1:] > [thread]) else None


def _announces(line: str, *, is_told: bool) -> bool:
    """Whether a line gives the number of comments or, if their form tells that they are some, is their title."""
    return bool(_COUNT.line.fullmatch(line) or (is_told and _TITLE.line.fullmatch(line)))


def _thread(lines: Sequence[str], heads: frozenset[int], buttons: frozenset[int]) -> int:
    """The number of the first comment from which on each line, up to the last comment or button, is who wrote one and
    when, a button, or the comment right below these."""
    own = heads.union(buttons, (number for number, line in enumerate(lines) if is_stamp(line)))
    end = max(own)
    others = [number for number in range(end) if number not in own and (number - 1 not in own or number - 1 in buttons)]
    return min(number for number in (*heads, len(lines)) if number > max(others, default=-1))


def _heads(lines: Sequence[str], at: int) -> bool:
    """Whether a line is who wrote a comment, with the comment in the next one, or both."""
    line, below = lines[at], lines[at + 1] if at + 1 < len(lines) else ""
    if _LABELLED.fullmatch(line):
        return True
    is_account = _ONE_WORD.fullmatch(line) or _FIRST_NAME.fullmatch(line)
    if not (_is_informal(line) or is_name(line) or is_account) or not below:
        return False
    return below[0] not in OPENING_QUOTES and not _BUTTON.line.fullmatch(line) and not _BUTTON.line.fullmatch(below)


def _is_informal(line: str) -> bool:
    """Whether a line names somebody as readers call themselves, or says when he wrote."""
    return _is_account(line) or bool(_SHORT_NAME.fullmatch(line) or _LABELLED.fullmatch(line))


def _is_account(line: str) -> bool:
    return bool(_STAMPED.fullmatch(line) or _ACCOUNT.fullmatch(line))
