"""The headers and footers of printed pages: the newspaper's name, the date and the page number."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.formats.layout import WIDEST, list_marker
from briefing.article.lines.boilerplate.stamps import is_clock
from briefing.article.lines.dates import find_date
from briefing.article.lines.shape import SENTENCE_END, SHORT_LINE, ends_sentence, is_running_text
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.article.account import Account

_HEADER_MARKS = re.compile(r"[\d\s|•·–-]+")
_SET_APART = pattern(r"\s{2,}|[|•·]|^\d{1,3}\b|(?<![,.€])(?<!€ )\b\d{1,3}$")
_BREAKS_OFF, _FEWEST_WORDS = re.compile(r"[a-zà-ÿ],?$"), 5
"""The end of a line that breaks off within a sentence, and the fewest words of such a line."""
_PAGE = re.compile(
    r"\s{2,}|[|•]|^\W*\d{1,3}\W*$|(?<!\w)\d{1,3}(?:/\d{1,3})?$"
    r"|\b(?:pagina|pag|blz|p|nr|jaargang|vervolg)\b|https?:",
    re.IGNORECASE,
)
"""What a header of a page has: parts, a page number, or a word for it."""
_MOST_BETWEEN, _PART = 3, 6
"""The most lines of the foot of one page and the head of the next; how many of a paragraph below tell what it is."""


def without_page_breaks(blocks: Sequence[list[str]], account: Account) -> list[list[str]]:
    """The blocks without headers of pages between two halves of a sentence, which are in one block then, and one line
    unless the text was wrapped.

    Blank lines are around such a header, or the next word would have fitted on its line: a wrapped line may look like
    anything.
    """
    lines = [(number, line) for number, block in enumerate(blocks) for line in block]
    times = Counter(line for _, line in lines)
    kept: dict[int, list[str]] = {}
    at = 0
    while at < len(lines):
        number, line = lines[at]
        own = kept.setdefault(number, [])
        after = _next_page(lines, at) if times[line] == 1 else None
        if after is None:
            own.append(line)
            at += 1
            continue
        for _, header in lines[at + 1 : after]:
            account.leave_out(header, "page header of a newspaper")
        following, rest = lines[after]
        kept[following] = own
        is_all = sum(len(blocks[part]) for part in {part for part, _ in lines[at : after + 1]}) == after - at + 1
        if is_all or max(len(line), len(rest)) > WIDEST:
            lines[after] = (following, f"{line} {rest}")
        else:
            own.append(line)
        at = after
    return list({id(block): block for block in kept.values()}.values())


def _next_page(lines: Sequence[tuple[int, str]], at: int) -> int | None:
    """The place of the second half of a sentence whose first half is at a place; None if no header parts them."""
    line = lines[at][1]
    if not _BREAKS_OFF.search(line[-2:]) or len(line.split()) < _FEWEST_WORDS or _PAGE.search(line):
        return None
    if not SENTENCE_END.search(" ".join(text for _, text in lines[max(0, at - _PART) : at + 1])):
        return None  # a headline, or a line of the page: no sentence was told yet
    places = range(at + 2, min(at + 2 + _MOST_BETWEEN, len(lines)))
    return next(
        (after for after in places if _is_page_break(lines[at : after + 1], lines[after : after + _PART])), None
    )


def without_headers(blocks: Sequence[list[str]], account: Account, trusted: Set[str] = frozenset()) -> list[list[str]]:
    """The blocks without the lines that printed pages repeat; a sentence that such a line interrupted is whole again.

    A line in `trusted` is kept, however often it occurs.
    """
    seen = Counter(_HEADER_MARKS.sub("", line) for block in blocks for line in block if len(line) < SHORT_LINE)
    kept: list[list[str]] = []
    parted = False
    for block in blocks:
        lines = [line for line in block if " ".join(line.split()) in trusted or not _is_header(line, seen)]
        own = frozenset(lines)
        for line in block:
            if line not in own:
                account.leave_out(line, "page header of a newspaper")
        if lines and parted and kept and lines[0][:1].islower() and not ends_sentence(kept[-1][-1]):
            kept[-1] += lines
        elif lines:
            kept.append(lines)
        parted = len(lines) < len(block) or (parted and not lines)
    return kept


def _is_header(line: str, seen: Counter[str]) -> bool:
    """Whether `line` occurs more than once, apart from its number, and has separate parts as on a printed page."""
    if is_clock(line):
        return False  # the time of an entry of a live blog
    marks = _HEADER_MARKS.sub("", line)
    return bool(seen[marks] > 1 and len(marks) > 2 and _SET_APART.search(line) and not ends_sentence(line))


def _is_page_break(lines: Sequence[tuple[int, str]], following: Sequence[tuple[int, str]]) -> bool:
    """Whether the first and the last of some lines, each with the number of its block, are halves of a sentence, and
    those between them are on the edges of two pages. `following` are the last and those below it."""
    (above, first), *between, (number, last) = lines
    apart = above != between[0][0] and between[-1][0] != number
    texts = [text for _, text in between]
    fits = all(len(f"{text} {below.split()[0]}") <= len(first) for text, below in pairwise([*texts, last]))
    if not last[0].islower() or list_marker(last) or not (apart or fits):
        return False
    if any(len(text) >= SHORT_LINE or ends_sentence(text) or (text[0].islower() and ":" not in text) for text in texts):
        return False
    return any(map(_is_edge, texts)) and is_running_text(
        " ".join([first, *(text for block, text in following if block == number)])
    )


def _is_edge(line: str) -> bool:
    return bool(_PAGE.search(line) or find_date(line) or line.isupper())
