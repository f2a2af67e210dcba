"""Abbreviated months and days of the week."""

from __future__ import annotations

import re

from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import ANY_MONTH, MONTHS, SHORT_DAYS, SHORT_MONTHS
from briefing.patterns import outlined, rare, worded

_FIGURE = re.compile("[0-9]")
_ANY_CASE_DAYS = tuple(f(day) for day in SHORT_DAYS for f in (str.lower, str.capitalize, str.upper))
_ANY_CASE_MONTHS = tuple(f(month) for month in SHORT_MONTHS for f in (str.lower, str.capitalize, str.upper))
_SHORT_MONTH = worded(
    _ANY_CASE_MONTHS,
    rf"([0-9][0-9]?(?:e|ste|de)?[ -])(?!(?-i:Jan [A-Z]))({'|'.join(SHORT_MONTHS)})\b\.?(?![A-Za-z])(-(?=[12]))?",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(r"\s*\Z")
_DATE_FIGURES = (
    r"[0-9]{1,2}(?:-[0-9]{1,2}(?= om\b)|/[0-9]{1,2}(?![\w/]|[.,][0-9]| van (?![0-9]))|"
    r"(?P<mark>[-/.])[0-9]{1,2}(?P=mark)(?:20)?[0-9]{2}(?!\w))"
)
_BARE_DATE = r"[0-3]?[0-9](?:\.[1-9]|-(?:1[0-2]|0?[1-9]))(?![\w/:-]|[.,][0-9]| ?[uh]\b| uur)"
_AND_DATE = r"(?:(?:,| en| naar| t/m| tot| tot en met| -) (?:[a-z]{2,9}\.? )?[0-9]{1,2}){0,3}"
_CLOCK_FIGURES = r"[0-9]{1,2}(?:[.:u][0-5][0-9])?"
_HOURS = (
    rf"(?:{_CLOCK_FIGURES}(?: ?[-–] ?| tot | t/m | en ){_CLOCK_FIGURES} ?(?:uur|u|h)|"
    r"[0-9]{1,2}[.:u][0-5][0-9]|[0-9]{1,2} ?(?:uur|u|h))\b"
)
_LONGER_DAYS = {
    "din": "dinsdag", "woe": "woensdag", "woens": "woensdag", "don": "donderdag", "dond": "donderdag",
    "zat": "zaterdag",
}  # fmt: skip
_SHORT_DAY = worded(
    _ANY_CASE_DAYS,
    one_of([*SHORT_DAYS, *map(str.capitalize, SHORT_DAYS)], not_after=r"\w") + r"(?P<point>\.)?,? "
    rf"(?=(?:ook )?(?:om |vanaf |van |tot )?(?P<time>{_HOURS})|"
    rf"[0-9]{{1,2}}{_AND_DATE} (?:{ANY_MONTH})\b|{_DATE_FIGURES}|(?P<bare>{_BARE_DATE}))",
)
_LONGER_DAY_IN_A_ROW = worded(
    (*_LONGER_DAYS, *map(str.capitalize, _LONGER_DAYS)),
    one_of([*_LONGER_DAYS, *map(str.capitalize, _LONGER_DAYS)], not_after=r"\w.-") + r"\.(?=[,:])",
)
_LONGER_DAY = worded(
    (*_LONGER_DAYS, *map(str.capitalize, _LONGER_DAYS)),
    "(?P<day>"
    + one_of([*_LONGER_DAYS, *map(str.capitalize, _LONGER_DAYS)], not_after=r"\w.-")
    + r")(?:\.|(?<![zZ]at)) "
    rf"(?=[0-9]{{1,2}}{_AND_DATE} (?:{ANY_MONTH})\b|{_DATE_FIGURES}|(?:om |vanaf |van )?{_HOURS})",
)
_DOTTED_DAY = worded(
    _ANY_CASE_DAYS,
    rf"[mdwvzMDWVZ](?<![\w.-].)[aior](?<={one_of([*SHORT_DAYS, *map(str.capitalize, SHORT_DAYS)])})\."
    r"(?=[,:)]| [a-z(]| ?[-–] |-[a-z]{3})",
)
_BARE_DAY = worded(
    _ANY_CASE_DAYS,
    rf"[mdwvzMDWVZ][aior](?<={one_of([*SHORT_DAYS, *map(str.capitalize, SHORT_DAYS)])})(?:"
    r"(?<![\w.-]..)(?=: ?(?:[0-9]|dicht|gesloten|open|van))|"
    rf"(?<=[,;:] ..)(?<={one_of(SHORT_DAYS)})(?= (?:dicht|gesloten|rustdag)\b)|"
    r"(?:(?<=\ba\.s\. ..)|(?<=\baanstaande ..)|(?<=\bkomende ..)|(?<=\bafgelopen ..)|"
    r"(?<=\bll\. ..)|(?<=\bjl\. ..)|(?<=\blaatstleden ..)|(?<=\bjongstleden ..))(?![\w-])"
    r"(?:\.(?=[,;:)]| [a-z0-9]))?|"
    r"(?:(?<=\bop ..)|(?<=\belke ..)|(?<=\biedere ..)|(?<=\bvanaf ..)|(?<=\bkomende ..)|(?<=\bafgelopen ..)|"
    r"(?<=\bbehalve ..))(?<=di|wo|vr|za)(?![\w-]|\. [0-9])(?:\.(?= [a-z]))?)",
)
_DAY_OF_OPENING = worded(
    SHORT_DAYS, rf"(?<=[,;:(] )(?P<day>{one_of(SHORT_DAYS)})\.? (?=[0-9]{{1,2}}-(?:1[3-9]|2[0-4])(?![\w:/-]|[.,][0-9]))"
)
_PARTS_OF_DAY = {
    "ocht": "ochtend", "mo": "morgen", "vm": "voormiddag", "mi": "middag", "midd": "middag", "nm": "namiddag",
    "av": "avond",
}  # fmt: skip
_DAY_AND_PART = worded(
    SHORT_DAYS,
    "(?P<day>" + one_of(SHORT_DAYS, not_after=r"\w.-") + rf")\.? ?(?P<part>{one_of(_PARTS_OF_DAY)})\.(?!\w)",
)
_DAY_OF_WEATHER = worded(SHORT_DAYS, "(?P<day>" + one_of(SHORT_DAYS, not_after=r"\w.-") + ") (?=-?[0-9]{1,3} ?[%°])")
_STEM_OF_A_DAY = rare(
    ("-, ", "- en ", "- of ", "- tot "),
    one_of([*SHORT_DAYS, *map(str.capitalize, SHORT_DAYS)], not_after=r"\w.-")
    + r"-(?=(?:,? (?:(?:en|of) )?[a-z]{2,6}-){0,5},? (?:en|of|tot|tot en met) "
    + rf"(?:{'|'.join(SHORT_DAYS.values())})\b)",
)
_DAY_WITH_PART = rare(
    ("ochtend", "middag", "avond", "nacht"),
    one_of([*SHORT_DAYS, *map(str.capitalize, SHORT_DAYS)], not_after=r"\w.-")
    + r"\.?-(?=(?:ochtend|(?:voor|na)?middag|avond|nacht)(?:en)?\b)",
)
_PART_OF_DAY = rare(("dag-",), r"(?<=dag)-(?=(?:ochtend|(?:voor|na)?middag|avond|nacht)\b)")
_DAY_AT_THE_END = worded(SHORT_DAYS, r"[dwvz](?<![\w.-].)[iora](?<=di|wo|do|vr|za)(?=\.\s*\Z)")
_DAY_AFTER_DAYS = worded(
    SHORT_DAYS,
    rf"(?P<before>dag\b[^;!?\n]{{0,60}}?(?:,| en) ){one_of(SHORT_DAYS)}(?= (?:dicht|gesloten|open|rustdag)\b)",
)
_EVIDENT_DAY = re.compile(
    r"[dDwWvVzZ](?<!\w.)[iIoOrRaA](?:(?<=[dD][iI])|(?<=[wW][oO])|(?<=[vV][rR])|(?<=[zZ][aA]))(?!\w)"
)
_OPEN_OR_CLOSED = re.compile(r" (?:gesloten|dicht|rustdag|open(?= van| vanaf| [0-9]|[,.;)]))\b")
_ZERO_BEFORE = rare(
    tuple(f"0{day} " for day in range(1, 10)),
    rf"0(?<![\w.,:-]0)(?=[1-9] (?:{ANY_MONTH}|uur|minu(?:ut|ten)|seconden?)\b)",
)
_PART_OF_MONTH = worded(SHORT_MONTHS, rf"\b(begin|half|medio|eind) {one_of(SHORT_MONTHS)}(?![\w-]|\.\w)")
_MONTH_OF_FIGURES = outlined(
    (":0", ":€", ":$", ":+", ":-"), one_of(SHORT_MONTHS, not_after=r"\w.-") + r"\.?(?=: ?[€$+-]? ?[0-9])"
)
_MONTH_OF_YEAR = worded(
    _ANY_CASE_MONTHS,
    one_of([*SHORT_MONTHS, *map(str.capitalize, SHORT_MONTHS)], not_after=r"\w.-")
    + r"\.? (?=(?:1[5-9]|20)[0-9]{2}\b|'[0-9]{2}\b)",
)
_DAY_TO_DAY = worded(_ANY_CASE_DAYS, r"[mdwvzMDWVZ](?<!\w.)[a-z]\.?( ?- ?| t/m | tot en met )[a-z]{2}(?!\w)\.?")
_DAYS_TOGETHER = worded(
    _ANY_CASE_DAYS,
    rf"[mdwvzMDWVZ](?<![\w.-].)(?i:[aior](?<={one_of(SHORT_DAYS)})\.?"
    rf"(?:(?:, ?| en | of | & | \+ | naar | tot | op |/){one_of(SHORT_DAYS)}(?!\w)\.?)+)",
)
_LONG_OR_SHORT = one_of([*SHORT_MONTHS, *MONTHS])
_TO_A_MONTH = worded((*SHORT_MONTHS, *MONTHS), rf"[-–/] ?{_LONG_OR_SHORT}\b")
_MONTH_TO_MONTH = worded(
    (*SHORT_MONTHS, *MONTHS),
    "(?P<first>"
    + one_of([*SHORT_MONTHS, *MONTHS], not_after=r"\w-")
    + r")\.? ?"
    + rf"(?P<joint>[-–/]) ?(?P<last>{_LONG_OR_SHORT})\b\.?(?![\w-])",
)


def short_names(text: str) -> str:
    """Abbreviated months and days of the week: "wo. 14 febr." is "woensdag 14 februari", "aug.-okt." a range."""
    has_figures = _FIGURE.search(text)
    text = _SHORT_MONTH.sub(_short_month, text) if has_figures else text
    text = _PART_OF_MONTH.sub(lambda m: f"{m[1]} {SHORT_MONTHS[m[0].split()[1]]}", text)
    text = _STEM_OF_A_DAY.sub(lambda m: SHORT_DAYS[m[0][:2].lower()], text)
    text = _DAY_WITH_PART.sub(lambda m: SHORT_DAYS[m[0][:2].lower()], text)
    text = _DAY_TO_DAY.sub(_day_to_day, text)
    text = _DAYS_TOGETHER.sub(_days_together, text)
    text = _MONTH_TO_MONTH.sub(_month_to_month, text) if _TO_A_MONTH.search(text) else text
    if has_figures:
        text = _MONTH_OF_FIGURES.sub(lambda m: SHORT_MONTHS[m[0].rstrip(".")], text)
        text = _MONTH_OF_YEAR.sub(_month_of_year, text)
    text = _BARE_DAY.sub(lambda m: SHORT_DAYS[m[0].rstrip(".").lower()], text)
    text = _DOTTED_DAY.sub(lambda m: SHORT_DAYS[m[0][:2].lower()], text)
    if has_figures:
        text = _LONGER_DAY.sub(lambda m: _LONGER_DAYS[m["day"].lower()] + " ", text)
        text = _SHORT_DAY.sub(_short_day, _ZERO_BEFORE.sub("", text))
    text = _LONGER_DAY_IN_A_ROW.sub(lambda m: _LONGER_DAYS[m[0][:-1].lower()], text)
    text = _DAY_AND_PART.sub(lambda m: SHORT_DAYS[m["day"]] + _PARTS_OF_DAY[m["part"]], text)
    text = _DAY_OF_OPENING.sub(lambda m: SHORT_DAYS[m["day"]] + " ", text)
    text = _DAY_OF_WEATHER.sub(lambda m: SHORT_DAYS[m["day"]] + " ", text)
    text = _PART_OF_DAY.sub("", text)
    text = _DAY_AT_THE_END.sub(lambda m: SHORT_DAYS[m[0]], text)
    return _DAY_AFTER_DAYS.sub(lambda m: m["before"] + SHORT_DAYS[m[0][-2:]], text)


def _short_month(match: re.Match[str]) -> str:
    full_stop = "." if match[0].endswith(".") and _AT_THE_END.match(match.string, match.end()) else ""
    return match[1].replace("-", " ") + SHORT_MONTHS[match[2].lower()] + (" " if match[3] else full_stop)


def _month_of_year(match: re.Match[str]) -> str:
    """The month in full, unless it is a name, which has a capital and no full stop: "Jan 2025"."""
    short = match[0].rstrip(". ")
    is_name = short[0].isupper() and "." not in match[0]
    return match[0] if is_name else SHORT_MONTHS[short.lower()] + " "


def _short_day(match: re.Match[str]) -> str:
    """The day in full; "zo" and "ma" are also words, and need their full stop or minutes after them."""
    short = match[0][:2].lower()
    is_plain_hour = match["time"] and re.fullmatch(r"[0-9]+ ?\w+", match["time"])
    may_be_a_word = short in {"zo", "ma"} and not match["point"]
    return match[0] if may_be_a_word and (is_plain_hour or match["bare"]) else SHORT_DAYS[short] + " "


def _days_together(match: re.Match[str]) -> str:
    """Days in succession, at least one of which is not also a word: not "zo en zo"."""
    is_closed = _OPEN_OR_CLOSED.match(match.string, match.end())
    if not is_closed and not _EVIDENT_DAY.search(match[0]):
        return match[0]
    days = re.sub(r"\b(\w\w)\b\.?", lambda m: SHORT_DAYS.get(m[1].lower(), m[1]), match[0].replace(" + ", " en "))
    *first, last = days.split("/")
    return f"{', '.join(first)} en {last}" if first else days


def _day_to_day(match: re.Match[str]) -> str:
    first, last = match[0][:2].lower(), match[0].rstrip(".")[-2:]
    if first not in SHORT_DAYS or last not in SHORT_DAYS or first == last:
        return match[0]
    joint = " tot en met " if "-" in match[1] else match[1]
    return SHORT_DAYS[first] + joint + SHORT_DAYS[last]


def _month_to_month(match: re.Match[str]) -> str:
    first, last = (SHORT_MONTHS.get(match[month], match[month]) for month in ("first", "last"))
    return f"{first} {last}" if match["joint"] == "/" else f"{first} tot {last}"
