"""The days of events that a page announces, which are not the date of the article."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date
from briefing.article.page.tree import lines_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_DAY = re.compile(r"(?:datum|wanneer|dag|date)\b", re.IGNORECASE)
_HOURS = re.compile(r"(?:tijd(?:stip)?|aanvang|deuren|inloop|start|time)\b", re.IGNORECASE)
_HELD = re.compile(r"\d{1,2}[.:]\d\d ?(?:uur|u)?\.? ?(?:tot|t/m|–|-) ?\d|\buur\b", re.IGNORECASE)
"""A period of hours, or a whole hour; the date of an article has minutes."""
_MOST_LINES_BETWEEN = 6
"""The most lines between the day and the hours of an event."""
_LONGEST = 60


def event_days(root: _Element) -> frozenset[str]:
    """The days behind a label that have the hours behind another label near it: `Datum`, `22/11/2026`, `Tijd`."""
    lines = [line for line in lines_of(root) if len(line) <= _LONGEST]
    told = [(line, f"{line} {following}") for line, following in pairwise([*lines, ""])]
    hours = [place for place, (label, fact) in enumerate(told) if _HOURS.match(label) and _HELD.search(fact)]
    return frozenset(
        day
        for place, (label, fact) in enumerate(told)
        if _DAY.match(label)
        and any(abs(place - each) <= _MOST_LINES_BETWEEN for each in hours)
        and (day := find_date(fact))
    )
