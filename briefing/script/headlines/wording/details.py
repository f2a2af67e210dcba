"""Details that a headline can do without: the street in a town, the first name of a minister, how badly it burned."""

from __future__ import annotations

import re
from typing import NamedTuple

FITS = 55
"""The most characters of a headline that may keep them."""
_LONG = 70
"""The same for those that may say who somebody is."""
_VERY_LONG = 85
"""The same for those that make it a record."""


class Adjunct(NamedTuple):
    """A removable detail: its pattern, what replaces it, the characters beyond which it goes, and words that keep
    it."""

    pattern: re.Pattern[str]
    instead: str = ""
    beyond: int = FITS
    stays_with: re.Pattern[str] | None = None


_TOWN = r"[A-ZÀ-Þ][\w’'-]+"
_OFFICE = (
    r"(?:[Mm]inister|[Ss]taatssecretaris|[Pp]remier|[Pp]resident|[Bb]urgemeester|[Ww]ethouder|[Ss]chepen"
    r"|[Gg]edeputeerde)"
)
_PORTFOLIO = r" van [A-ZÀ-Þ][\w-]+(?:(?:,| en) [A-ZÀ-Þ][\w-]+)*"
_FIRST_NAME = r"(?!(?:De|Den|Van|Vanden|Vande|Ten|Ter|El|Al|Le|La|Du)\b)[A-ZÀ-Þ][a-zà-ÿ’-]+"
_SURNAME = r"[A-ZÀ-Þ][\w’-]+"
_ITS_INSTITUTE = (
    r"van (?:de |het )?(?:[A-Z][\w-]+ )?(?:[A-Z]?[a-z]*[Uu]niversiteit|[Hh]ogeschool|TU|UMC\w*|\w+ UMC\w*|ziekenhuis"
    rf"|[a-z]*instituut)(?: (?:van|in) {_TOWN}| {_TOWN})?"
)
_MOST = r"(?:[a-z]+ste|eerste|laatste|enige)"
DETAILS = (
    Adjunct(
        re.compile(rf"\b({_OFFICE})(?:{_PORTFOLIO})? {_FIRST_NAME} (?:{_FIRST_NAME} )?(?={_SURNAME})"), r"\1 ", _LONG
    ),
    Adjunct(re.compile(rf"^([A-Z][a-z]{{4,}}en|[A-Z][a-z]{{4,}}ers) {_ITS_INSTITUTE}(?= [a-z])"), r"\1"),
    Adjunct(
        re.compile(r", (?:van wie|onder wie|waarvan(?! [^,]*voorwaardelijk)|waaronder|(?:zelfs|ook) als) [^,:;]*$")
    ),
    Adjunct(
        re.compile(
            rf"(?P<name> (?!In )[A-ZÀ-Þ][\w’'-]+), (?:een|de|het) (?!{_MOST}\b)"
            r"(?:(?! en )[^,:;“‘])*(?: (?:die|dat|wie|waar\w*) [^,:;“‘]*)?$"
        ),
        r"\g<name>",
        beyond=_VERY_LONG,
    ),
    Adjunct(
        re.compile(rf"(?<=[a-z]), (?:het|de|een) (?:{_MOST}|stijging|daling|toename|afname) [^,:;]*$"),
        beyond=_VERY_LONG,
    ),
)
"""*minister van Financiën Jan Bos*, *onderzoekers van de Universiteit Gent*, *…, van wie een ernstig*, *een doek van
Ans Bos, een schilderes uit Ede*, *…, het hoogste bedrag sinds 2019*."""
