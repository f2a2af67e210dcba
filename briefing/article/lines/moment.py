"""The moment in a line for the desk: `ma 30 nov 06:00`, `30-11, 6 uur`, `maandagavond 20.00 uur`."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from briefing.article.lines.dates import MONTH, find_date, without_dates
from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import DAYS, MONTH_BY_BEGINNING, SHORT_DAYS
from briefing.patterns import pattern
from briefing.text import words_in

_PARTS = {
    "ochtend": 0, "ochtends": 0, "morgens": 0, "nacht": 0, "nachts": 0,
    "middag": 12, "middags": 12, "avond": 12, "avonds": 12,
}  # fmt: skip
"""The hours that a part of the day adds to an hour of the twelve-hour clock."""
_RELATIVE = {"vandaag": 0, "heden": 0, "vannacht": 1, "van": 0, "morgen": 1, "overmorgen": 2}
_HOURS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_FIGURES = pattern(r"(?<![\w.:/-])(?P<day>[0-3]?\d)[-/](?P<month>[01]?\d)(?![\w:/-])")
_NAMED = pattern(rf"(?<![\w-])(?P<day>[0-3]?\d)(?:\.|e|ste|de)?[ -](?P<month>{MONTH})\b\.?(?! ?\d{{4}})", re.IGNORECASE)
_WEEKDAY = pattern(
    rf"\b(?:(?P<day>{one_of(DAYS)})|(?P<short>{one_of(tuple(SHORT_DAYS))})\b\.?)"
    r"(?:(?P<part>ochtend|morgen|middag|avond|nacht)s?)?\b",
    re.IGNORECASE,
)
_RELATIVE_DAY = pattern(
    r"(?<!['’]s )\b(?P<day>vandaag|heden|vannacht|overmorgen|morgen|van(?=ochtend|morgen|middag|avond))"
    r" ?(?P<part>ochtend|morgen|middag|avond|nacht)?\b",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:['’]?s )?\b(?P<part>ochtend|morgen|middag|avond|nacht)s?\b", re.IGNORECASE)
_CLOCK = pattern(
    r"(?<![\d.:])(?:(?P<hour>2[0-4]|[01]?\d)(?:[.:u](?P<minute>[0-5]\d)(?![\d.:/-]))?"
    rf"|(?P<word>{one_of(_HOURS)}))(?P<unit> ?(?:uur|u|h|(?P<half>[ap])\.?m)\b\.?)?",
    re.IGNORECASE,
)
_BESIDE_THE_HOUR = re.compile(r"\b(?:half|kwart|rond|omstreeks|circa)\b", re.IGNORECASE)
_FILLERS = words_in("""
    tot en met tm t m tem vanaf na voor vóór om op de het dit niet pas dan eerder a s as aanstaande
    aankomende komende eerstkomende jongstleden uur u nederlandse plaatselijke lokale belgische tijd cet cest
    met tijdstip datum dag moment exact precies stipt vrij nader nadere order orde bericht aankondiging
    strikt publicatie publiceren te until till at on half kwart over rond omstreeks circa
""")


def moment_in(text: str, seen_from: date, *, to_its_end: bool = False) -> datetime | None:
    """The first moment that `text` names, by the wall clock; None if it names no day, or an hour that cannot be read
    (`maandagochtend`, `half zeven`). A day alone is its first moment, or its last with `to_its_end`.

    A day without a year is the one nearest to the day it is `seen_from`; a weekday is that day or the next one after
    it.
    """
    day, rest = _day(text, seen_from)
    if day is None:
        return None
    if _BESIDE_THE_HOUR.search(rest):
        return None
    part = _PART.search(rest)
    clock = next((found for found in _CLOCK.finditer(rest) if found["minute"] or found["unit"]), None)
    if clock is None:
        first = datetime.combine(day, time())
        return None if part or _CLOCK.search(rest) else first + timedelta(days=to_its_end)
    hour = int(clock["hour"]) if clock["hour"] else _HOURS.index(clock["word"].lower()) + 1
    if clock["half"]:
        hour = hour % 12 + 12 * (clock["half"].lower() == "p")
    elif part and 0 < hour < 12:
        hour += _PARTS.get(part["part"].lower(), 0)
    return datetime.combine(day, time()) + timedelta(hours=hour, minutes=int(clock["minute"] or 0))


def says_more_than_a_moment(text: str) -> bool:
    """Whether `text` has words beside days, hours and what connects them."""
    rest = _without_days(text)
    for known in (_PART, _CLOCK):
        rest = known.sub(" ", rest)
    return any(word.lower() not in _FILLERS for word in re.findall(r"[^\W\d_]+", rest))


def _day(text: str, seen_from: date) -> tuple[date | None, str]:
    """The first day that `text` names, by date or otherwise by weekday, and the text without it, except for the part of
    the day."""
    whole = find_date(text)
    if whole and len(whole) == len("2026-11-30"):
        return date.fromisoformat(whole), _without_days(text)
    for known in (_NAMED, _FIGURES):
        found = known.search(text)
        if found and (day := _nearest(int(found["day"]), found["month"], seen_from)):
            return day, _without_days(text)
    if found := _WEEKDAY.search(text):
        name = (found["day"] or SHORT_DAYS[found["short"].lower()]).lower()
        return seen_from + timedelta(days=(DAYS.index(name) - seen_from.weekday()) % 7), _without_days(text)
    if found := _RELATIVE_DAY.search(text):
        return seen_from + timedelta(days=_RELATIVE[found["day"].lower()]), _without_days(text)
    return None, text


def _without_days(text: str) -> str:
    rest = without_dates(text)
    for known in (_NAMED, _FIGURES):
        rest = known.sub(" ", rest)
    for known in (_WEEKDAY, _RELATIVE_DAY):
        rest = known.sub(lambda found: f" {found['part'] or ''} ", rest)
    return rest


def _nearest(day: int, month: str, seen_from: date) -> date | None:
    number = int(month) if month.isdigit() else MONTH_BY_BEGINNING[month.lower()[:3]]
    days = []
    for year in (seen_from.year - 1, seen_from.year, seen_from.year + 1):
        try:
            days.append(date(year, number, day))
        except ValueError:
            continue
    return min(days, key=lambda each: abs(each - seen_from), default=None)
