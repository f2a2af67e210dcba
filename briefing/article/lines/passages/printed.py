"""The headers and footers of printed pages: the newspaper's name, the date and the page number."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.stamps import is_clock
from briefing.article.lines.shape import SHORT_LINE, ends_sentence
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.article.account import Account

_HEADER_MARKS = re.compile(r"[\d\s|•·–-]+")
_SET_APART = pattern(r"\s{2,}|[|•·]|^\d{1,3}\b|(?<![,.€])(?<!€ )\b\d{1,3}$")


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
