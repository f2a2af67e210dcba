"""Years, periods and decades.

Years follow Team Taaladvies ("jaartallen (uitspraak)") and Onze Taal ("Hoe spreek je het jaartal 2025 uit?"): 1998 is
*negentienachtennegentig*, in Belgium more often *negentienhonderdachtennegentig*; 2014 is *tweeduizend veertien*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import numbers
from briefing.dutch.rules.amounts.contexts import any_word, words
from briefing.patterns import outlined, pattern, rare

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_YEARS = outlined(
    ("0-0", "0–0"), r"(?:1[0-9]|20)(?<![\w.,/-][0-9]{2})[0-9]{2} ?[-–] ?(?:1[0-9]|20)[0-9]{2}(?![\w]|[-/.,][0-9])"
)
_SEASON = outlined(
    ("0-", "0–", "0/"),
    r"(?:(?:1[89]|20)(?<![\w.,/-][0-9]{2})[0-9]{2}[-–/]'?|1[1-7](?<![\w.,/-][0-9]{2})[0-9]{2}[-–/]')"
    r"((?:1[89]|20)?[0-9]{2})(?![\w]|[-/.,][0-9])",
)
_UNTIL_NOW = outlined(("0-", "0–"), r"[-–](?<=[0-9].)(?=(?:heden|nu|vandaag|ca\.|circa)(?!\w))")
_ENGLISH_DECADE = rare(
    ("0s", "0's"),
    r"['2-9](?<![\w.,].)(?:(?<=')[2-9]0s|(?<![']['2-9])(?<!')0(?:'s|(?<=[5-9]0)s"
    r"(?:(?=-[a-z])|(?<=\b[Dd]e [5-9]0s)|(?<=s en [5-9]0s)|(?<=\bjaren [5-9]0s))))(?!\w)",
)
_AFTER_A_FIGURE = outlined(("'0",), r"'(?:(?<=[0-9]')|(?<=[a-z]{3}'))(?=[0-9]{2}(?![\w'\"]|[.,][0-9]))")
_ENGLISH = {
    "20": "twenties",
    "30": "thirties",
    "40": "forties",
    "50": "fifties",
    "60": "sixties",
    "70": "seventies",
    "80": "eighties",
    "90": "nineties",
}
_DECADE = re.compile(r"([jJ](?<!\w.)(?i:aren))-? ?'?([0-9]0)(?![0-9]|[.,][0-9])")
_SHORT_YEARS = outlined(("'0",), r"('(?<!\w')[0-9]{2}) ?[-–/] ?(?='[0-9]{2}(?!\w|[.,][0-9]))")
_SHORT_YEAR = outlined(("'0",), r"'([0-9])(?<![\w]'[0-9])([0-9])(?![\w]|[.,][0-9]|(?: [A-Z][^'\n]{0,60})?'(?!\w))")
_PLAIN_YEAR = re.compile(r"1(?<![\w.,:/+-]1)[1-9][0-9]{2}(?![\w:/%]|[.,][0-9])( [a-zà-ÿ]+)?")

_COUNTING = pattern(rf"\b{any_word('year', 'number_before')} $")
_COUNTED = words("year", "counted")
_AFTER_A_YEAR = words("result", "after")


def periods(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for two years together: "2014-2018" is said with "tot", the season "2022/23" year by year."""

    def span(match: re.Match[str]) -> str:
        first, last = re.split(r" ?[-–] ?", match[0])
        if int(first) >= int(last):
            return match[0]
        joint = "en" if match.string.endswith(("tussen ", "Tussen "), 0, match.start()) else "tot"
        return f"{year(first, language)} {joint} {year(last, language)}"

    def season(match: re.Match[str]) -> str:
        first, last = match[0][:4], match[1]
        if last.startswith("0"):
            century = int(first[:2]) + (last <= first[-2:])
            last = f"{century}{last}"
        is_stretch = "/" not in match[0] and int(last) % 100 != (int(first) + 1) % 100
        return f"{year(first, language)}{' tot' if is_stretch else ''} {year(last, language)}"

    return lambda text: _SEASON.sub(season, _YEARS.sub(span, text))


def eras(text: str) -> str:
    """English decades ("een 80s-hit" is "een eighties-hit"), and periods until now: "2020-heden"."""
    text = _AFTER_A_FIGURE.sub(" '", _UNTIL_NOW.sub(" tot ", text))
    return _ENGLISH_DECADE.sub(lambda decade: _ENGLISH[decade[0].strip("'s")], text)


def decades(text: str) -> str:
    """Decades and years without a century: "de jaren '80" is "de jaren tachtig", "'68" "achtenzestig".

    Not the title '68'.
    """
    text = _DECADE.sub(lambda m: f"{m[1]} {numbers.cardinal(int(m[2]))}", text)
    text = _SHORT_YEARS.sub(r"\1 ", text)
    return _SHORT_YEAR.sub(lambda m: year(m[1] + m[2], "nl-NL"), text)


def years(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for a single year. Only 1100 to 1999 are said differently from the number."""

    def read(match: re.Match[str]) -> str:
        following = match[1] or ""
        is_counted = following.strip() in _COUNTED
        start = max(0, match.start() - 12)
        is_about = match.string.endswith(("circa ", "Circa "), start, match.start())
        is_year = is_about and not following and match[0][2:] != "00"
        may_count = following.strip() not in _AFTER_A_YEAR and not is_year
        if is_counted or (may_count and _COUNTING.search(match.string, start, match.start())):
            return match[0]
        return year(match[0][:4], language) + following

    return lambda text: _PLAIN_YEAR.sub(read, text)


def year(written: str, language: LanguageVariant) -> str:
    """The words for a year of two or four figures."""
    if len(written) == 2 and written.startswith("0"):
        return numbers.digits(written)
    return numbers.year(int(written), long=language == "nl-BE")
