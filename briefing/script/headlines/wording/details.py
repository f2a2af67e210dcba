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
_WHO_SAYS = (
    r", (?:zegt|zei|stelt|waarschuwt|verwacht|vreest|meent|vindt) (?:(?:de|het|een) )?[\w’'-]+(?: [\w’'-]+){0,4}?"
)
_IN_WHAT = r"(?:in|tegen|op|bij|tegenover|na|tijdens|namens)"
_BEARABLE, _TOO_LONG = 110, 130
"""The most characters of a headline that says where somebody said it, and of one that says than whom it is more."""
DETAILS = (
    Adjunct(re.compile(rf"(?P<who>{_WHO_SAYS}) {_IN_WHAT} [^,:;]*$"), r"\g<who>", _BEARABLE),
    Adjunct(
        re.compile(
            r"(?P<dead>\b(?:om het leven gekomen|overleden|omgekomen)) en (?:[a-z]+|\d+)(?: anderen| mensen| personen)?"
            r" (?:zwaar|licht|ernstig )?gewond(?: geraakt)?(?= |$)"
        ),
        r"\g<dead>",
        _BEARABLE,
    ),
    Adjunct(
        re.compile(
            r"\b(?P<clash>(?:botsing|aanrijding|ongeval|ongeluk)) tussen [^,:;]{5,70}? en [^,:;]{3,40}?"
            r"(?= (?:op|in|bij|langs) (?:de |het )?[A-ZÀ-Þ])"
        ),
        r"\g<clash>",
        _BEARABLE,
    ),
    Adjunct(
        re.compile(
            r"(?P<more>\b(?:procent|keer) (?:zo(?:veel)? )?(?:meer|minder|hogere?|lagere?|vaker|sneller|langer|grotere?"
            r"|kleinere?) [^,:;]{8,80}?) dan (?:[a-z]+ )?[\w’'-]+(?: (?:die|dat) [^,:;]*)?$"
        ),
        r"\g<more>",
        _TOO_LONG,
    ),
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
Ans Bos, een schilderes uit Ede*, *…, het hoogste bedrag sinds 2019*, *…, zegt Ans Bos | in een krant*, *een botsing
| tussen een auto en een bus*, *tien procent meer kans op griep | dan wie niet rookt*."""
