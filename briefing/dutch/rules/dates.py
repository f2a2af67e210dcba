"""Dates, years and decades.

Years after Team Taaladvies ("jaartallen (uitspraak)") and Onze Taal ("Hoe spreek je het jaartal 2025 uit?"): 1998 is
*negentienachtennegentig*, in Belgium more often *negentienhonderdachtennegentig*; 2014 is *tweeduizend veertien*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of
from briefing.dutch.rules.contexts import any_word, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
_SHORT_MONTHS = {
    "jan": "januari", "feb": "februari", "febr": "februari", "mrt": "maart", "apr": "april", "jun": "juni",
    "jul": "juli", "aug": "augustus", "sep": "september", "sept": "september", "okt": "oktober",
    "nov": "november", "dec": "december",
}  # fmt: skip
_SHORT_DAYS = {
    "ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "vr": "vrijdag", "za": "zaterdag",
    "zo": "zondag",
}  # fmt: skip
DAYS = tuple(_SHORT_DAYS.values())
_MONTH = "|".join(MONTHS)

_SHORT_MONTH = re.compile(
    rf"([0-9]{{1,2}}(?:e|ste|de)?[ -])(?!(?-i:Jan [A-Z]))({'|'.join(_SHORT_MONTHS)})\b\.?(?![A-Za-z])(-(?=[12]))?",
    re.IGNORECASE,
)
_DATE_FIGURES = r"[0-9]{1,2}(?:/[0-9]{1,2}(?![\w/]|[.,][0-9]| van\b)|([-/.])[0-9]{1,2}\1(?:20)?[0-9]{2}(?!\w))"
_AND_DATE = r"(?:(?:,| en| t/m| tot| tot en met| -) (?:[a-z]{2,9}\.? )?[0-9]{1,2}){0,3}"
_CLOCK_FIGURES = r"[0-9]{1,2}(?:[.:u][0-5][0-9])?"
_HOURS = (
    rf"(?:{_CLOCK_FIGURES}(?: ?[-–] ?| tot | t/m | en ){_CLOCK_FIGURES} ?(?:uur|u|h)|"
    r"[0-9]{1,2}[.:u][0-5][0-9]|[0-9]{1,2} ?(?:uur|u|h))\b"
)
_SHORT_DAY = re.compile(
    rf"[mdwvzMDWVZ](?<!\w.)[a-z](?P<point>\.)?,? (?=(?:om |vanaf |van |tot )?(?P<time>{_HOURS})|"
    rf"[0-9]{{1,2}}{_AND_DATE} (?:{_MONTH})\b|{_DATE_FIGURES})"
)
_DOTTED_DAY = re.compile(
    rf"(?<![\w.-]){one_of([*_SHORT_DAYS, *map(str.capitalize, _SHORT_DAYS)])}\.(?=[,:)]| [a-z(]| ?[-–] )"
)
_BARE_DAY = re.compile(
    rf"[mdwvzMDWVZ][aior](?<={one_of([*_SHORT_DAYS, *map(str.capitalize, _SHORT_DAYS)])})(?:"
    r"(?<![\w.-]..)(?=: ?(?:[0-9]|dicht|gesloten|open|van))|"
    rf"(?<=[,;:] ..)(?<={one_of(_SHORT_DAYS)})(?= (?:dicht|gesloten|rustdag)\b)|"
    r"(?:(?<=\bop ..)|(?<=\belke ..)|(?<=\biedere ..)|(?<=\bvanaf ..)|(?<=\bkomende ..)|(?<=\bafgelopen ..)|"
    r"(?<=\bbehalve ..))(?<=di|wo|vr|za)(?![\w-]))"
)
_EVIDENT_DAY = re.compile(r"\b(?:di|wo|vr|za)\b", re.IGNORECASE)
_ZERO_DAY = re.compile(rf"0(?<![\w.,:-]0)(?=[1-9] (?:{_MONTH})\b)")
_PART_OF_MONTH = re.compile(rf"\b(begin|half|medio|eind) {one_of(_SHORT_MONTHS)}(?![\w-]|\.\w)")
_NUMERIC = re.compile(
    r"[0-9](?<![\w.,/-][0-9])[0-9]?([-/.])([0-9]{1,2})\1((?:1[0-9]|20|')?[0-9]{2})(?![\w]|[-/.,][0-9])"
)
_ISO = re.compile(r"[12](?<![\w.,/-][12])[0-9]{3}-([01][0-9])(?:-([0-3][0-9]))?(?:T(?=[0-9]{2}:))?(?![\w]|[-/][0-9])")
_DAY_OF_MONTH = re.compile(r"[0-9](?<![\w.,/-][0-9])[0-9]?/[0-9]{1,2}(?![\w/]|[.,][0-9]| van\b)")
_ASKS_FOR_DATE = re.compile(rf"\b{any_word('date', 'before')} $|[0-9]/[0-9]{{1,2}} (?:en|of|tot|t/m) $", re.IGNORECASE)
_DATES_FROM_TO = re.compile(
    r"([0-9](?<![\w.,/-][0-9])[0-9]?)/([0-9]{1,2}) ?[-–] ?([0-9]{1,2})/([0-9]{1,2})(?![\w/-]|[.,][0-9])"
)
_ZERO_DATE = re.compile(
    r"(?:0[1-9]|[12][0-9]|3[01])(?<![\w.,/-][0-9]{2})(?<!seizoen [0-9]{2})(?<!nummer [0-9]{2})-(?:0[1-9]|1[0-2])"
    r"(?![\w/-]|[.,][0-9]| [0-9])"
)
_DAYS_OF_MONTH = re.compile(rf"[0-9](?<![\w.,][0-9])[0-9]?( ?[-–/] ?)[0-9]{{1,2}}(?= (?:{_MONTH})\b)", re.IGNORECASE)
_DATE_TO_DATE = re.compile(rf"[-–] ?(?=[0-9]{{1,2}} (?:{_MONTH})\b)")
_ENDS_WITH_MONTH = re.compile(rf"\b(?:{_MONTH}) ?$")
_MONTH_OF_YEAR = re.compile(r"[jfmasondJFMASOND](?<!\w.)[a-z]{2,3}\. (?=[12][0-9]{3}\b|'[0-9]{2}\b)")
_YEARS = re.compile(r"(?:1[0-9]|20)(?<![\w.,/-][0-9]{2})[0-9]{2} ?[-–] ?(?:1[0-9]|20)[0-9]{2}(?![\w]|[-/.,][0-9])")
_SEASON = re.compile(r"(?:1[89]|20)(?<![\w.,/-][0-9]{2})[0-9]{2}[-–/]'?((?:1[89]|20)?[0-9]{2})(?![\w]|[-/.,][0-9])")
_DECADE = re.compile(r"\b(jaren|jaren-) ?'?([0-9]0)(?![0-9]|[.,][0-9])", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"'([0-9])(?<![\w]'[0-9])([0-9])(?![\w]|[.,][0-9])")
_PLAIN_YEAR = re.compile(r"1(?<![\w.,:/+-]1)[1-9][0-9]{2}(?![\w:/%]|[.,][0-9])( [a-zà-ÿ]+)?")

_COUNTING = re.compile(rf"\b{any_word('year', 'number_before')} $")
_COUNTED = words("year", "counted")
_AFTER_A_YEAR = words("result", "after")


_DAY_TO_DAY = re.compile(r"[mdwvzMDWVZ](?<!\w.)[a-z]\.?( ?- ?| t/m | tot en met )[a-z]{2}(?!\w)\.?")
_DAYS_TOGETHER = re.compile(
    rf"(?<![\w.-]){one_of(_SHORT_DAYS)}\.?(?:(?:, ?| en | of | & | naar | tot | op |/){one_of(_SHORT_DAYS)}(?!\w)\.?)+",
    re.IGNORECASE,
)
_ANY_MONTH = one_of([*_SHORT_MONTHS, *MONTHS])
_MONTH_TO_MONTH = re.compile(
    rf"(?<![\w-])(?P<first>{_ANY_MONTH})\.? ?(?P<joint>[-–/]) ?(?P<last>{_ANY_MONTH})\b\.?(?![\w-])"
)


def short_names(text: str) -> str:
    """Months and days of the week written short: "wo. 14 febr." is "woensdag 14 februari", "aug.-okt." a stretch."""
    text = _SHORT_MONTH.sub(
        lambda m: m[1].replace("-", " ") + _SHORT_MONTHS[m[2].lower()] + (" " if m[3] else ""), text
    )
    text = _PART_OF_MONTH.sub(lambda m: f"{m[1]} {_SHORT_MONTHS[m[0].split()[1]]}", text)
    text = _DAY_TO_DAY.sub(_day_to_day, text)
    text = _DAYS_TOGETHER.sub(_days_together, text)
    text = _MONTH_TO_MONTH.sub(_month_to_month, text)
    text = _MONTH_OF_YEAR.sub(lambda m: _SHORT_MONTHS.get(m[0][:-2].lower(), m[0].strip()) + " ", text)
    text = _BARE_DAY.sub(lambda m: _SHORT_DAYS[m[0].lower()], text)
    text = _DOTTED_DAY.sub(lambda m: _SHORT_DAYS[m[0][:2].lower()], text)
    return _SHORT_DAY.sub(_short_day, _ZERO_DAY.sub("", text))


def numeric_dates(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for dates in figures, day first: "14-03-2023", "2023-03-14" and "2023-03"."""

    def day_first(match: re.Match[str]) -> str:
        day, month, written_year = re.split(r"[-/.]'?", match[0])
        is_clock = match[1] == "." and len(day) == 1 and len(written_year) == 2
        if not _is_day(day, month) or is_clock:
            return match[0]
        return f"{_day(day)} {_month(month)} {_year(written_year, language)}"

    def year_first(match: re.Match[str]) -> str:
        if (match[2] and not _is_day(match[2], match[1])) or not 1 <= int(match[1]) <= 12:
            return match[0]
        day = _day(match[2]) + " " if match[2] else ""
        return f"{day}{_month(match[1])} {_year(match[0][:4], language)}"

    return lambda text: _ISO.sub(year_first, _NUMERIC.sub(day_first, text))


def days_of_month(text: str) -> str:
    """A day and a month in figures after a word that asks for a date, and days before a month: "op 14/3", "3-7 mei"."""

    def day_and_month(match: re.Match[str]) -> str:
        day, month = match[0].split("/")
        is_date = _ASKS_FOR_DATE.search(match.string, max(0, match.start() - 12), match.start())
        return f"{_day(day)} {_month(month)}" if is_date and _is_day(day, month) else match[0]

    def from_day_to_day(match: re.Match[str]) -> str:
        return re.sub(r" ?/ ?", " en ", match[0]) if "/" in match[1] else re.sub(r" ?[-–] ?", " tot ", match[0])

    def to_date(match: re.Match[str]) -> str:
        is_stretch = _ENDS_WITH_MONTH.search(match.string, max(0, match.start() - 12), match.start())
        return " tot " if is_stretch else match[0]

    def with_zero(match: re.Match[str]) -> str:
        day, month = match[0].split("-")
        return f"{_day(day)} {_month(month)}" if "0" in (day[0], month[0]) else match[0]

    def from_date_to_date(match: re.Match[str]) -> str:
        first_day, first_month, day, month = match.groups()
        if not (_is_day(first_day, first_month) and _is_day(day, month)):
            return match[0]
        return f"{_day(first_day)} {_month(first_month)} tot {_day(day)} {_month(month)}"

    text = _DATES_FROM_TO.sub(from_date_to_date, text)
    text = _ZERO_DATE.sub(with_zero, _DATE_TO_DATE.sub(to_date, text))
    return _DAYS_OF_MONTH.sub(from_day_to_day, _DAY_OF_MONTH.sub(day_and_month, text))


def periods(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for years that go together: "2014-2018" is said with "tot", the season "2022/23" year by year."""

    def span(match: re.Match[str]) -> str:
        first, last = re.split(r" ?[-–] ?", match[0])
        if int(first) >= int(last):
            return match[0]
        return f"{_year(first, language)} tot {_year(last, language)}"

    def season(match: re.Match[str]) -> str:
        first, last = match[0][:4], match[1]
        is_stretch = "/" not in match[0] and int(last[-2:]) > int(first[-2:]) + 1
        return f"{_year(first, language)}{' tot' if is_stretch else ''} {_year(last, language)}"

    return lambda text: _SEASON.sub(season, _YEARS.sub(span, text))


def decades(text: str) -> str:
    """Decades and years without their century: "de jaren '80" is "de jaren tachtig", "'68" "achtenzestig"."""
    text = _DECADE.sub(lambda m: f"{m[1].rstrip('-')} {numbers.cardinal(int(m[2]))}", text)
    return _SHORT_YEAR.sub(lambda m: _year(m[1] + m[2], "nl-NL"), text)


def years(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for a year that stands by itself. Of years only 1100 to 1999 are said otherwise than the number."""

    def read(match: re.Match[str]) -> str:
        following = match[1] or ""
        is_counted = following.strip() in _COUNTED
        may_count = following.strip() not in _AFTER_A_YEAR
        start = max(0, match.start() - 12)
        if is_counted or (may_count and _COUNTING.search(match.string, start, match.start())):
            return match[0]
        return _year(match[0][:4], language) + following

    return lambda text: _PLAIN_YEAR.sub(read, text)


def _short_day(match: re.Match[str]) -> str:
    """The day in full; "zo" and "ma" are words too, and need their full stop or minutes after them."""
    short = match[0][:2].lower()
    is_plain_hour = match["time"] and re.fullmatch(r"[0-9]+ ?\w+", match["time"])
    if short not in _SHORT_DAYS or (short in {"zo", "ma"} and not match["point"] and is_plain_hour):
        return match[0]
    return _SHORT_DAYS[short] + " "


def _days_together(match: re.Match[str]) -> str:
    """Days in a row, where one of them at least is no other word: "zo en zo" is none."""
    if not _EVIDENT_DAY.search(match[0]):
        return match[0]
    days = re.sub(r"\b(\w\w)\b\.?", lambda m: _SHORT_DAYS.get(m[1].lower(), m[1]), match[0])
    *first, last = days.split("/")
    return f"{', '.join(first)} en {last}" if first else days


def _day_to_day(match: re.Match[str]) -> str:
    first, last = match[0][:2].lower(), match[0].rstrip(".")[-2:]
    if first not in _SHORT_DAYS or last not in _SHORT_DAYS or first == last:
        return match[0]
    joint = " tot en met " if "-" in match[1] else match[1]
    return _SHORT_DAYS[first] + joint + _SHORT_DAYS[last]


def _month_to_month(match: re.Match[str]) -> str:
    first, last = (_SHORT_MONTHS.get(match[month], match[month]) for month in ("first", "last"))
    return f"{first} {last}" if match["joint"] == "/" else f"{first} tot {last}"


def _is_day(day: str, month: str) -> bool:
    return 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _day(day: str) -> str:
    return numbers.cardinal(int(day))


def _month(month: str) -> str:
    return MONTHS[int(month) - 1]


def _year(written: str, language: LanguageVariant) -> str:
    if len(written) == 2 and written.startswith("0"):
        return numbers.digits(written)
    return numbers.year(int(written), long=language == "nl-BE")
