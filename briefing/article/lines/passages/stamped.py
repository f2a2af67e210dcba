"""Stamps that a page glued to the headline: `24 november 2026 | leestijd 3 min Brug blijft dicht`."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.stamps import split_stamp
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.shape import is_running_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.account import Account

_GLUED = re.compile(r"(?<=\d{4})(?=[^\W\d])")
"""The place between a year and a section's name that is glued to it."""
_MOST_LINES = 12
"""The most lines above the text that are looked at."""
_FEWEST_WORDS = 3
"""The fewest words of a headline behind a stamp."""


def without_stamp_above(blocks: Sequence[list[str]], account: Account) -> list[list[str]]:
    """The blocks without the stamp before a title above the first paragraph. The days of an agenda and the hours of a
    live blog are before several lines."""
    lines = [" ".join(line.split()) for block in blocks for line in block]
    above = list(takewhile(lambda line: not is_running_text(line), lines))[:_MOST_LINES]
    title = next((line for line in above if _is_stamped_title(line)), None)
    if title is None or sum(_is_stamped(line) for line in lines) > 1:
        return list(blocks)
    stamp, rest = split_stamp(title)
    account.leave_out(_GLUED.sub(" ", stamp), "time stamp")
    return [[rest if " ".join(line.split()) == title else line for line in block] for block in blocks]


def _is_stamped_title(line: str) -> bool:
    rest = split_stamp(line)[1]
    is_title = len(rest.split()) >= _FEWEST_WORDS and not (rest.endswith(".") or is_name(rest) or read_byline(rest))
    return is_title and _is_stamped(line)


def _is_stamped(line: str) -> bool:
    return bool(split_stamp(line)[0]) and read_byline(line) is None
