"""Dates of publication as feeds write them: RFC 822, ISO 8601, and what Dutch systems make of these."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from briefing.dutch.calendar import MONTH_BY_BEGINNING

FIRST_YEAR = 1990
"""There were no feeds before the web: an earlier year is what a program writes that does not know the date."""
_LONGEST = 100

_NAME = rf"(?P<name>{'|'.join(sorted(MONTH_BY_BEGINNING, key=len, reverse=True))})[^\W\d_]*\.?"
_TIME = r"\d{1,2}[:.hu]\d\d(?:[:.]\d\d)?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?=T|$)",
        r"(?<!\d)(?P<day>\d{1,2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)(?![\d:])",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:e|st|nd|rd|th|\.)?[\s-]*\b{_NAME}[\s,-]*(?P<year>\d{{4}}|\d\d)(?![\d:])",
        rf"\b{_NAME}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})",
        rf"\b{_NAME}\s*(?P<day>\d{{1,2}})\s+(?={_TIME}[^()]*?\s(?P<year>\d{{4}})$)",
    )
)
_CLOCK = re.compile(
    r"(?<![\d+-])(?P<hour>\d{1,2})(?:[:.hu](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
_COMPACT_CLOCK = re.compile(r"T(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?P<half>(?!))?")
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d\d)?(?!\d)")
_PLACE = re.compile(r"\b[A-Z][a-z]+(?:/[A-Z][A-Za-z_]+)+")
_LETTERS = re.compile(r"(?<![^\W\d_])[A-Z]{1,4}(?![^\W_])")
_ZONES = {
    **dict.fromkeys(("Z", "UT", "UTC", "GMT", "WET"), 0),
    **dict.fromkeys(("CET", "MET", "MEZ", "BST", "WEST"), 1),
    **dict.fromkeys(("CEST", "MEST", "MESZ", "EET"), 2),
    "EEST": 3,
    "EDT": -4,
    **dict.fromkeys(("EST", "CDT"), -5),
    **dict.fromkeys(("CST", "MDT"), -6),
    **dict.fromkeys(("MST", "PDT"), -7),
    "PST": -8,
}
"""The hours ahead of UTC of zone names: those of RFC 822 and of Europe."""


def read_moment(text: str) -> datetime | None:
    """The moment in `text`, with its zone (UTC if it names none); None if it cannot be read.

    Reads `Tue, 03 Jun 2025 06:00:00 GMT`, `2025-06-03T06:00:00Z`, `di 3 juni 2025 6.00`, `03-06-2025 06:00` (the day
    first, as everywhere but in America), `6:00 AM`, and `24:00`, which is the end of the day.
    """
    text = " ".join(re.sub(r"\([^()]*\)", " ", text[:_LONGEST]).split())
    found = next((match for date in _DATES if (match := date.search(text))), None)
    if not found:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    try:
        day = _day(found)
        return (day + _time_of_day(rest)).replace(tzinfo=_zone(rest)) if day.year >= FIRST_YEAR else None
    except (ValueError, OverflowError):
        return None


def _day(found: re.Match[str]) -> datetime:
    parts = found.groupdict()
    month = MONTH_BY_BEGINNING[parts["name"].lower()] if parts.get("name") else int(parts["month"])
    day, year = int(parts["day"]), int(parts["year"])
    if len(parts["year"]) == 2:
        year += 2000 if year < 70 else 1900
    if month > 12 and day <= 12:  # it can only be the American order
        day, month = month, day
    return datetime(year, month, day)  # noqa: DTZ001 - the zone is read separately


def _time_of_day(rest: str) -> timedelta:
    """The time in `rest`; raises ValueError if a clock has no such time."""
    found = _COMPACT_CLOCK.search(rest) or next(
        (match for match in _CLOCK.finditer(rest) if match["minute"] or match["half"]), None
    )
    if not found:
        return timedelta()
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    if found["half"]:
        if not 1 <= hour <= 12:
            raise ValueError("no such hour")
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    if minute > 59 or second > 60 or timedelta(hours=hour, minutes=minute) > timedelta(hours=24):
        raise ValueError("no such time")
    return timedelta(hours=hour, minutes=minute, seconds=min(second, 59))


def _zone(rest: str) -> tzinfo:
    """The time zone in `rest`; raises ValueError if there is no such zone."""
    if found := _OFFSET.search(rest):
        ahead = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
        return timezone(-ahead if found["sign"] == "-" else ahead)
    if place := _PLACE.search(rest):
        try:
            return ZoneInfo(place[0])
        except (ZoneInfoNotFoundError, ValueError):
            return UTC
    letters = next((word for word in _LETTERS.findall(rest) if word in _ZONES), "UTC")
    return timezone(timedelta(hours=_ZONES[letters]))
