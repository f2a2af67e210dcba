"""The days of events that a page announces, which are not the date of the article."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.lines.dates import find_date
from briefing.article.page.tree import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_DAY = re.compile(r"(?:datum|wanneer|dag|date)\b", re.IGNORECASE)
_HOURS = re.compile(r"(?:tijd(?:stip)?|aanvang|deuren|inloop|start|time)\b", re.IGNORECASE)
_HELD = re.compile(r"\d{1,2}[.:]\d\d ?(?:uur|u)?\.? ?(?:tot|t/m|–|-) ?\d|\buur\b", re.IGNORECASE)
"""A period of hours, or a whole hour; the date of an article has minutes."""
_BEGINS = re.compile(r"(?:aanvang|deuren|inloop|zaal open|begint)\b.{0,20}\b\d{1,2}[.:]\d\d", re.IGNORECASE)
_OFFERED = re.compile(
    r"(?:zaal|podium|locatie|plaats|waar|kaarten|kaartverkoop|tickets|entree|toegang|prijs|support|voorprogramma)\b",
    re.IGNORECASE,
)
"""What else an announcement tells behind a label."""
_WEEKDAY = re.compile(
    r"\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:ma|di|wo|do|vr|za|zo)\.?)\b", re.IGNORECASE
)
_MOST_LINES_BETWEEN = 6
"""The most lines between the day and the hours of an event."""
_LONGEST = 60


def event_days(root: _Element) -> frozenset[str]:
    """The days behind a label that have the hours behind another label near it: `Datum`, `22/11/2026`, `Tijd`; and the
    days of the week near the hour at which something begins, with its place or price: `Aanvang: 20.00`, `Zaal`."""
    lines = [line for line in lines_of(root) if len(line) <= _LONGEST]
    told = [(line, f"{line} {following}") for line, following in pairwise([*lines, ""])]
    hours = _near(place for place, (label, fact) in enumerate(told) if _HOURS.match(label) and _HELD.search(fact))
    offered = _near(place for place, (label, _) in enumerate(told) if _OFFERED.match(label))
    begins = _near(place for place, (_, fact) in enumerate(told) if place in offered and _BEGINS.match(fact))
    return frozenset(
        day
        for place, (label, fact) in enumerate(told)
        if (_DAY.match(label) and place in hours and (day := find_date(fact)))
        or (_WEEKDAY.search(label) and place in begins and (day := find_date(label)))
    )


def _near(places: Iterable[int]) -> set[int]:
    """The places, and those of the lines around them."""
    around = range(-_MOST_LINES_BETWEEN, _MOST_LINES_BETWEEN + 1)
    return {place + distance for place in places for distance in around}
