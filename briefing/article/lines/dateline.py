"""Datelines: from where, and by which agency, a report was filed."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

_ONE_AGENCY = (
    "(?:ANP|AFP|AP|ANSA|BELGA|Belga|BLOOMBERG|Bloomberg|DPA|dpa|EFE|EPA|GPD|NOVUM|Novum|PA|REUTERS|Reuters|RTR"
    "|TASS|XINHUA)"
)
AGENCY = rf"{_ONE_AGENCY}(?: ?[/,-] ?{_ONE_AGENCY})*"
"""One or more wire agencies, as they sign."""
_AGENCIES = re.compile(AGENCY)

_WORD = r"[’'A-ZÀ-Þ][\w’'./-]*+"
_PLACE = rf"(?P<place>{_WORD}(?:,? (?:aan|a/d|op|bij|en|van|den|de|der|la|am|{_WORD})){{0,4}}?)"
_DAY = r"(?:,? (?:(?:\w{2,9}dag )?\d{1,2} \w{3,9}\.?(?: \d{4})?|\w{2,9}dag|\d{1,2}/\d{1,2}))?"
_DASH = r"(?:[-–—]{1,2}|[=|•])"
_DATELINE = re.compile(
    rf"(?:{_PLACE}{_DAY}\.? ?)?(?:(?P<agency>\({AGENCY}\))(?: ?{_DASH})?|(?<=[ \w.]){_DASH}) ?"
    r"(?=[\"'‘’“„(]?[A-ZÀ-Þ0-9]|[’'][snt] )"
)
_AGENCY_END = re.compile(rf" ?[(\[]{AGENCY}[)\]]$|(?<=[.!?”’\"]) \([A-Z]{{2,4}}(?:/[A-Z]{{2,4}}){{0,3}}\)$")


_SHORT_NAME = re.compile(r"([a-z])’([a-z]{2,8})")
_STOP = re.compile(rf"(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ’' -]{{3,30}})(?P<day>{_DAY})\. (?=[A-ZÀ-Þ“‘\"][a-zà-ÿ“‘]|[’'][snt] )")
_OPENS = (
    r"(?:In|De|Het|Een|Op|Bij|Er|Aan|Na|Voor|Met|Door|Over|Onder|Tijdens|Volgens|Wie|Om|Zo|Vanaf|Langs|Tussen|Uit|Al"
    r"|Nog|Ook|Niet|Twee|Drie|Vier|Vijf) [a-zà-ÿ0-9]"
)
_GLUED = re.compile(rf"(?P<place>{_WORD}(?:[ -]{_WORD}){{0,2}}) (?={_OPENS})")
"""A town glued to a sentence, as copied from sites that print it in bold."""
_RUN_ON = re.compile(rf"(?P<place>[A-ZÀ-Þ](?:[A-ZÀ-Þ’' -]{{2,30}}?|[a-zà-ÿ-]{{2,30}}))(?={_OPENS})")
"""The same without a space: *GENTDe raad*."""


def split_dateline(text: str) -> tuple[str | None, str]:
    """The place from which a report was filed, as written, and the text without its dateline.

    `BRUSSEL - `, `AMSTERDAM (ANP) - `, `(Belga) `, `Brussel/Gent — `, `MIDDELBURG, 14 maart (ANP) - `,
    `UTRECHT, dinsdag 24 november 2026 - `. A place that is not in capitals must be a known one or one that the text is
    in, or an agency must follow it: `Ajax - Feyenoord` is no dateline. A kicker before a bar goes too, and is no place.
    """
    match = _DATELINE.match(text[:120])
    if not match:
        return _split_without_a_dash(text)
    place, rest = match["place"], text[match.end() :]
    if place and set("|•") & set(match[0]) and not is_place(place):  # a village, or a kicker: `OPINIE | `
        return place if _is_town_in(place, rest) else None, rest
    if match["agency"] or (place and _is_filed_from(place, rest)):
        return place, rest
    return None, text


def _split_without_a_dash(text: str) -> tuple[str | None, str]:
    """The same for `ALMELO. De raad`, `ALMELO, 6 nov. De raad`, `Almelo De raad` and `ALMELODe raad`."""
    opening = text[:120]
    match = _STOP.match(opening) or _GLUED.match(opening) or _RUN_ON.match(opening)
    if not match:
        return None, text
    place, rest = match["place"], text[match.end() :]
    is_stop = match.re is _STOP and (len(place.split()) == 1 or bool(match["day"]))
    is_in_text = match.re is _RUN_ON and _is_town_in(place, rest)
    return (place, rest) if is_stop or is_in_text or is_place(place) else (None, text)


def lone_dateline(line: str) -> str | None:
    """The place in a line that is only a dateline (`ANTWERPEN -`); None for other lines."""
    place, rest = split_dateline(f"{line} X")
    return place if rest == "X" else None


def without_agency(text: str) -> str:
    """`text` without the agency or initials in brackets at its end."""
    return _AGENCY_END.sub("", text)


def is_agency(line: str) -> bool:
    """Whether `line` is only the name of an agency: `ANP`."""
    return bool(_AGENCIES.fullmatch(line))


def is_place(text: str) -> bool:
    """Whether `text` is the name of a town, or of several (`Brussel/Gent`), in any case, whole or abbreviated as on
    road signs (`W'wijk`)."""
    return _is_town(text) or all(map(_is_town, re.split(r" ?/ ?|, | en ", text)))


def _is_town(name: str) -> bool:
    key = _key(name)
    short = _SHORT_NAME.fullmatch(key)
    return key in _places() or bool(
        short and any(town.startswith(short[1]) and town.endswith(short[2]) for town in _places())
    )


def _is_town_in(name: str, text: str) -> bool:
    """Whether `text` uses `name` as a place: `in Bredevoort`."""
    return bool(re.search(rf"\b(?:in|te|bij|nabij|uit|naar) {re.escape(_key(name))}(?!\w)", _key(text)))


def _is_filed_from(place: str, rest: str) -> bool:
    if place.removeprefix("’t ").removeprefix("'t ").isupper():
        return is_place(place) or (len(place) > 3 and not any(character.isdigit() for character in place))
    match_report = is_place(rest.split(maxsplit=1)[0].strip("(,.:"))  # `Antwerpen - Gent eindigde in 2-0`
    known = any(is_place(part) for part in (place, *re.split(r"/|, ", place))) or _is_town_in(place, rest)
    return known and not match_report


def _key(name: str) -> str:
    return name.strip().replace("'", "’").casefold()


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    lines = files("briefing.article.lines").joinpath("places.txt").read_text("utf-8").splitlines()
    return frozenset(_key(name) for line in lines if not line.startswith("#") for name in line.split(",") if name)
