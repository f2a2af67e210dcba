"""Dutch and English dates in a line of text, as ISO 8601."""

from __future__ import annotations

import re
from datetime import date

from briefing.dutch.alternatives import one_of
from briefing.dutch.calendar import MONTH_BY_BEGINNING, MONTHS, SHORT_MONTHS

MONTH = one_of((*MONTHS, *SHORT_MONTHS))
"""The name of a month, in full or abbreviated; use with IGNORECASE."""

_ENGLISH = (
    "(?:january|february|march|may|june|july|august|october|mar|oct|dec(?:ember)?|jan|feb|apr(?:il)?|jun|jul|aug"
    "|sept?(?:ember)?|nov(?:ember)?)"
)
_YEAR = r"(?:19|20)\d\d"
_ISO = (
    rf"(?P<iso_year>{_YEAR})(?:-(?P<iso_month>[01]\d)(?:-(?P<iso_day>[0-3]\d)(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?)?"
    r"|/(?P<slash_month>[01]\d)/(?P<slash_day>[0-3]\d))"
)
_FIGURES = rf"(?P<day>[0-3]?\d)(?P<dash>[-/.])(?P<month>[01]?\d)(?P=dash)(?P<year>{_YEAR}|(?<=[-/])\d\d(?!\d))"
_WORDS = (
    rf"(?:(?P<day_number>[0-3]?\d)(?:\.|e|ste|de|st|nd|rd|th)?[ -])?(?P<month_name>{MONTH}|{_ENGLISH})\.?(?: ?,)?[ -]"
    rf"(?P<name_year>{_YEAR})"
)
_AMERICAN = (
    rf"(?P<american_month>{_ENGLISH}|{MONTH})\.? (?P<american_day>[0-3]?\d)(?:st|nd|rd|th)?,?"
    rf" (?P<american_year>{_YEAR})"
)
_FILED = rf"(?P<filed_day>[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d (?P<filed_month>{MONTH}) ?(?P<filed_year>\d\d)"
"""The day and time in six figures, as agencies file a report: `181426 nov 26` (IPTC 7901, part 4)."""
DATE = rf"(?:{_ISO}|{_FIGURES}|{_FILED}|{_WORDS}|{_AMERICAN})"
"""A date that `find_date` reads, or one that no calendar has; use with IGNORECASE."""
_DATE = re.compile(rf"(?<![\w-]){DATE}(?![\w-])", re.IGNORECASE)

_LIFE = re.compile(
    r"\b(?:geboren|geboorte\w*|overleden|overlijdens\w*|gestorven|sterf\w*|born|died)\b|[†✝]|(?<!\d)(?<!\d )°"
    rf"|\([A-ZÀ-Þ][\w’' -]{{1,30}}, \d{{1,2}} \w{{3,9}}\.? {_YEAR}\)",
    re.IGNORECASE,
)
_SPAN = re.compile(r"[A-ZÀ-Þ][\w’' -]{1,30},\s+[–—-]\s+[A-ZÀ-Þ][\w’' -]{1,30},")
"""Where somebody was born and where he died."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_BESIDE_A_STAMP = 3


def find_date(text: str) -> str | None:
    """The first valid date in `text`: `YYYY-MM-DD`, or `YYYY-MM` if it has no day; None if there is none.

    Reads `2023-03-14`, `2023/03/14`, `2023-03`, `14-03-2023`, `14/3/2023`, `14.03.2023`, `14 maart 2023`,
    `14 mrt. 2023`, `maart 2023`, `181426 nov 26`, `Mar 14, 2023`, `14th March 2023`, and ISO 8601 with a time.
    """
    return next((found for match in _DATE.finditer(text) if (found := _iso(match))), None)


def tells_life(line: str) -> bool:
    """Whether the dates in `line` are those of somebody's life: `Geboren: 3 mei 1961`, `An Maes (Goes, 3 mei
    1961)`."""
    return bool(_LIFE.search(line) or ("," in line and count_dates(line) > 1 and _SPAN.search(without_dates(line))))


def count_dates(text: str) -> int:
    """The number of dates that `find_date` reads in `text`."""
    return sum(_iso(match) is not None for match in _DATE.finditer(text))


def is_stamp(line: str) -> bool:
    """Whether `line` is a single date, at most with a clock time or a word or two beside it."""
    return count_dates(line) == 1 and len(_WORD.findall(without_dates(line))) <= _BESIDE_A_STAMP


def without_dates(text: str) -> str:
    """`text` with a space in place of each date that `find_date` reads."""
    return _DATE.sub(" ", text)


def _iso(match: re.Match[str]) -> str | None:
    year = match["iso_year"] or match["year"] or match["filed_year"] or match["name_year"] or match["american_year"]
    if len(year) == 2:
        year = f"20{year}"
    name = match["month_name"] or match["american_month"] or match["filed_month"]
    month = (
        MONTH_BY_BEGINNING[name.lower()[:3]] if name else match["iso_month"] or match["slash_month"] or match["month"]
    )
    days = ("iso_day", "slash_day", "day", "filed_day", "day_number", "american_day")
    day = next(filter(None, map(match.group, days)), None)
    try:
        found = date(int(year), int(month), int(day or 1))
    except ValueError:
        return None
    return found.isoformat() if day else f"{found:%Y-%m}"
