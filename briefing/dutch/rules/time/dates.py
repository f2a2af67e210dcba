"""Dates in figures, and days before a month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.calendar import ANY_MONTH, MONTHS
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.dutch.rules.time.years import year
from briefing.patterns import outlined, pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_DAY = r"[0-9](?<![\w.,/-][0-9])[0-9]?"
"""One or two figures with no other before them."""
_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_GOES_ON = r"[\w/-]|[.,][0-9]"
_NUMERIC = outlined(
    ("0-0", "0/0", "0.0"),
    _DAY + r"([-/.])([0-9]{1,2})\1((?:1[0-9]|20|')?[0-9]{2})(?![\w]|[-/.,][0-9])",
)
_ISO = outlined(
    ("0-0", "0/0"),
    r"[12](?<![\w.,/-][12])[0-9]{3}(?:-([01][0-9])(?:-([0-3][0-9]))?|/([01][0-9])/([0-3][0-9]))"
    r"(?:T(?=[0-9]{2}:)|(?![\w]|[-/][0-9]))",
)
_OF_A_SHORT_YEAR = outlined(
    ("0-0", "0/0", "0.0"),
    _DAY + r"(?:(?P<mark>[-/])[0-9]{1,2} ?[-–/]? ?|\.[0-9]{1,2}\.)"
    r"(?P<year>'[0-9]{2})(?![\w'\"]|[.,][0-9])",
)
_DAY_TO_DATE = outlined(
    ("0-0", "0/0"),
    rf"(?P<first>{_DAY})(?P<joint> tot en met | tot | en | & | ?[-–] ?)"
    rf"(?P<day>[0-9]{{1,2}})(?P<mark>[-/])(?P<month>[0-9]{{1,2}})(?!{_GOES_ON})",
)
_AFTER_A_WEEKDAY = outlined(
    ("0-0", "0.0"),
    rf"(?P<day>[0-9](?<=dag [0-9])[0-9]?)(?P<mark>[-.]){_MONTH}(?!:|{_GOES_ON}| ?[uh]\b| uur)",
)
_PLAYED = pattern(
    r"\b(?:gelijk(?:spel)?|gewonnen|ging(?:en)? onderuit|klopten?|nederlaag|overwinning|speelden?|verlo(?:or|ren)|"
    r"versloeg(?:en)?|verslagen|[Hh]et werd|werd het|won(?:nen)?|zege)\b"
    r"(?: op \w{3,6}dag |(?![^.!?;]* op \w{3,6}dag )[^.!?;]*)$|\b[Ww]inst op (?:zater|zon)dag $"
)
_PLAYED_BEHIND = re.compile(r" (?:gelijk|gewonnen|verlo(?:or|ren)|won(?:nen)?)\b(?![^.!?;]{0,60} met [0-9]{1,2}-[0-9])")
_DATED = re.compile(r"\b(?:aanstaande|afgelopen|deze|komende|op|sinds|tot|van|vanaf|week) \w{3,6}dag $", re.IGNORECASE)
_OPPONENT = re.compile(r" (?:tegen|van) (?![0-9']|half |kwart |vroeg )")
_DAY_OF_MONTH = outlined(
    ("0/0",), _DAY + rf"/[0-9]{{1,2}}(?![\w/]|[.,][0-9]| van (?![0-9])| (?:{ANY_MONTH})\b)", re.IGNORECASE
)
_ASKS_FOR_DATE = pattern(
    rf"\b{any_word('date', 'before')} $|[0-9]/[0-9]{{1,2}} (?:en|of|tot) $|"
    r"\b(?:tot en met|(?:datum|gehoord|gezien|wanneer):) $",
    re.IGNORECASE,
)
_NO_DATE = pattern(rf"\b{any_word('fraction', 'not_after')} [0-9/]+|\b24/7|\b16/9|[0-9] (?:=|deel)", re.IGNORECASE)
_LISTED = pattern(rf"\b{any_word('fraction', 'not_after')} $", re.IGNORECASE)
_ITEM_ENDS = re.compile(r"[,;.)]|\s*\Z")
_DATE_BESIDE = re.compile(r"(?:1[3-9]|2[0-9]|3[01])(?<![\w.,/-]..)/(?:1[0-2]|0?[1-9])(?![\w/]|[.,][0-9])[^.!?;]*$")
_HOUR_FOLLOWS = re.compile(
    r",? (?:om|vanaf|rond) [0-9]{1,2}[.:u ]|,? (?:aanstaande|jongstleden|laatstleden|(?:voor|na)middag)\b"
)
_AFTER_A_DAY = outlined(
    ("0-0",),
    rf"(?:(?<=dag )|(?<=\b[Oo]p ))(?P<day>[0-3]?[0-9])-{_MONTH}"
    r"(?= om\b|, [0-9]{1,2}[.:u][0-9]{2}(?![0-9]))",
)
_MONTH_OF_YEAR = outlined(
    ("0/0",),
    rf"\b(?P<before>in|sinds|tot|vanaf) {_MONTH}/(?=(?:19|20)[0-9]{{2}}(?!{_GOES_ON}))",
)
_COUNTED = (
    rf"{any_word('year', 'counted')}\b|"
    rf"(?!(?:{any_word('result', 'after')}|gesloten|mogen|moeten|zijn)\b)[a-z]{{3,20}}(?:en|s)\b"
)
_PER_DATE = outlined(
    ("0-0",),
    r"(?P<day>[0-9](?:(?P<counting>(?<=\b[Pp]er [0-9])|(?<=\b[Vv]anaf [0-9])|(?<=\bverzonden [0-9])|"
    r"(?<=\bontvangen [0-9])|(?<=\bingekomen [0-9]))|(?<=\bgeldig tot [0-9])|(?<=\bingang van [0-9])|"
    r"(?<=\b[Uu]iterlijk [0-9])|(?<=\bde dato [0-9])|(?<=\b[Vv]óór [0-9])|(?<=\bverplaatst naar [0-9])|"
    rf"(?<=\buitgesteld tot [0-9]))[0-9]?)-{_MONTH}(?!{_GOES_ON}| [0-9])"
    rf"(?(counting)(?! (?:{_COUNTED})))",
)
_MONTH_OF_SHORT_YEAR = outlined(("-'0", "/'0"), r"(?<![\w.,/-])(0[1-9]|1[0-2])[-/](?='[0-9]{2}(?!\w))")
_UNTIL_DATE = outlined(
    ("0-0",),
    rf"(?P<day>[0-9](?<=tot en met [0-9])(?<![0-9] tot en met [0-9])[0-9]?)-{_MONTH}"
    rf"(?!{_GOES_ON}| [0-9]| [a-z]{{3,}}en\b)",
)
_DATE_TO_DATE = outlined(
    ("0-0", "0/0"),
    rf"({_DAY})([-/])([0-9]{{1,2}})( ?[-–] ?| tot(?: en met)? )([0-9]{{1,2}})\2([0-9]{{1,2}})(?!{_GOES_ON})",
)
_ZERO_DATE = outlined(
    ("0-0",),
    r"(?P<day>[0-3](?<![\w.,/-].)[0-9])(?<!seizoen [0-9]{2})(?<!nummer [0-9]{2})-(?P<month>0[1-9]|1[0-2])"
    rf"(?!{_GOES_ON}| [0-9])",
)
_DAYS_OF_MONTH = outlined(
    ("0-0", "0–0", "0/0"),
    rf"[0-9](?<![\w.,][0-9])[0-9]?( ?[-–/] ?)[0-9]{{1,2}}(?:/[0-9]{{1,2}})?(?= (?:{ANY_MONTH})\b)",
    re.IGNORECASE,
)
_STRETCH_TO_DATE = outlined(("-0", "–0"), rf"[-–] ?(?=[0-9]{{1,2}} (?:{ANY_MONTH})\b)")
_ENDS_WITH_MONTH = re.compile(rf"\b(?:{ANY_MONTH}) ?$")


def numeric_dates(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for dates in figures, day first: "14-03-2023", "2023-03-14" and "2023-03"."""

    def day_first(match: re.Match[str]) -> str:
        day, month, written_year = re.split(r"[-/.]'?", match[0])
        is_clock = match[1] == "." and len(day) == 1 and len(written_year) == 2
        is_list = match[1] == "/" and _LISTED.search(match.string, max(0, match.start() - 12), match.start())
        said = "" if is_clock or is_list else _date(day, month)
        return f"{said} {year(written_year, language)}" if said else match[0]

    def year_first(match: re.Match[str]) -> str:
        written_month, written_day = match[1] or match[3], match[2] or match[4]
        said = _date(written_day or "1", written_month)
        if not said:
            return match[0]
        day_and_month = said if written_day else _month(written_month)
        return f"{day_and_month} {year(match[0][:4], language)}" + (" " if "T" in match[0] else "")

    def short_year(match: re.Match[str]) -> str:
        said = _date(*re.findall("[0-9]+", match[0])[:2])
        return f"{said} {match['year']}" if said else match[0]

    return lambda text: _ISO.sub(year_first, _NUMERIC.sub(day_first, _OF_A_SHORT_YEAR.sub(short_year, text)))


def days_of_month(text: str) -> str:
    """A day and month in figures after a word for dates, and days before a month: "op 14/3", "3-7 mei"."""

    text = _AFTER_A_WEEKDAY.sub(_after_weekday, _DAY_TO_DATE.sub(_day_to_date, text))
    text = _MONTH_OF_YEAR.sub(lambda match: f"{match['before']} {_month(match['month'])} ", text)
    text = _MONTH_OF_SHORT_YEAR.sub(lambda match: _month(match[1]) + " ", text)
    text = _PER_DATE.sub(_in_words, _AFTER_A_DAY.sub(_in_words, text))
    text = _UNTIL_DATE.sub(_in_words, _DATE_TO_DATE.sub(_date_to_date, text))
    text = _ZERO_DATE.sub(_with_zero, _STRETCH_TO_DATE.sub(_to_date, text))
    return _DAYS_OF_MONTH.sub(_from_day_to_day, _DAY_OF_MONTH.sub(_day_and_month, text))


def _day_and_month(match: re.Match[str]) -> str:
    day, month = match[0].split("/")
    start = max(0, match.start() - 14)
    is_date = (
        _ASKS_FOR_DATE.search(match.string, start, match.start())
        or _HOUR_FOLLOWS.match(match.string, match.end())
        or (
            (_is_surely_day(day, month) or _is_one_of_several(match))
            and not _NO_DATE.search(match.string, start, match.end() + 5)
        )
    )
    return (_date(day, month) if is_date else "") or match[0]


def _in_words(match: re.Match[str]) -> str:
    return _date(match["day"], match["month"]) or match[0]


def _from_day_to_day(match: re.Match[str]) -> str:
    if match[0].count("/") == 2:
        first, second, third = match[0].split("/")
        return f"{first}, {second} en {third}"
    return re.sub(r" ?/ ?", " en ", match[0]) if "/" in match[1] else re.sub(r" ?[-–] ?", " tot ", match[0])


def _to_date(match: re.Match[str]) -> str:
    is_stretch = _ENDS_WITH_MONTH.search(match.string, max(0, match.start() - 12), match.start())
    return " tot " if is_stretch else match[0]


def _with_zero(match: re.Match[str]) -> str:
    return _in_words(match) if "0" in (match["day"][0], match["month"][0]) else match[0]


def _date_to_date(match: re.Match[str]) -> str:
    """From date to date, with another sign between them than in them: "van 1/3 - 4/3", "van 28-2 tot 14-3"."""
    first_day, mark, first_month, joint, day, month = match.groups()
    is_evident = mark == "/" or "met" in joint or max(int(first_day), int(day)) > 12
    has_dash = joint.strip() in {"-", "–"}
    first, last = _date(first_day, first_month), _date(day, month)
    if has_dash != (mark == "/") or not (is_evident and first and last):
        return match[0]
    return f"{first} {'tot' if has_dash else joint.strip()} {last}"


def _day_to_date(match: re.Match[str]) -> str:
    day, month, joint = match["day"], match["month"], match["joint"]
    is_evident = "met" in joint or (match["mark"] == "/" and int(day) > int(month))
    is_list = _LISTED.search(match.string, max(0, match.start() - 12), match.start())
    first, last = int(match["first"]), _date(day, month)
    if is_list or not (is_evident and last and first < int(day)):
        return match[0]
    said = {"&": "en", "-": "tot", "–": "tot"}.get(joint.strip(), joint.strip())
    return f"{numbers.cardinal(first)} {said} {last}"


def _after_weekday(match: re.Match[str]) -> str:
    day, month = match["day"], match["month"]
    is_evident = int(day) > int(month) if match["mark"] == "-" else len(month) == 1
    is_dated = _DATED.search(match.string, max(0, match.start() - 24), match.start())
    if match["mark"] == "-" and (
        _PLAYED.search(match.string, max(0, match.start() - 70), match.start())
        or _OPPONENT.match(match.string, match.end())
        or (not is_dated and _PLAYED_BEHIND.match(match.string, match.end()))
    ):
        return match[0]
    return _in_words(match) if is_evident or is_dated else match[0]


def _is_one_of_several(match: re.Match[str]) -> bool:
    """Whether the date follows an evident one in a list: "regio Noord 17/8, regio Zuid 10/8"."""
    ends = _ITEM_ENDS.match(match.string, match.end())
    return ends is not None and bool(_DATE_BESIDE.search(match.string, max(0, match.start() - 60), match.start()))


def _is_surely_day(day: str, month: str) -> bool:
    """Whether only a date is written so: "14/3", "03/06"; "05/06" may be a season."""
    return int(day) > 12 or (day.startswith("0") and month.startswith("0") and int(month) != int(day) + 1)


def _date(day: str, month: str) -> str:
    """The day and the month in words; nothing if no month has such a day."""
    is_date = 1 <= int(day) <= 31 and 1 <= int(month) <= 12
    return f"{numbers.cardinal(int(day))} {_month(month)}" if is_date else ""


def _month(month: str) -> str:
    return MONTHS[int(month) - 1]
