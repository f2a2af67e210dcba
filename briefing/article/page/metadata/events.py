"""The days of events that a page announces: when something is held is not when the page was written."""

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
"""Hours from and to, or a whole one: the moment of an article has its minutes."""
_NEAR = 6
"""Lines between what tells the day and what tells the hours."""
_LONGEST = 60


def event_days(root: _Element) -> frozenset[str]:
    """The days that stand behind a label, with the hours behind another near it: `Datum`, `22/11/2026`, `Tijd`."""
    lines = [line for line in lines_of(root) if len(line) <= _LONGEST]
    told = [(line, f"{line} {following}") for line, following in pairwise([*lines, ""])]
    hours = [place for place, (label, fact) in enumerate(told) if _HOURS.match(label) and _HELD.search(fact)]
    return frozenset(
        day
        for place, (label, fact) in enumerate(told)
        if _DAY.match(label) and any(abs(place - each) <= _NEAR for each in hours) and (day := find_date(fact))
    )
