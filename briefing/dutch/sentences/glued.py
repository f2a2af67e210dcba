"""Sentences without the space that belongs between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.sentences.joint import REACH
from briefing.dutch.sentences.words import ABBREVIATIONS, CLOSERS, STARTERS, TOP_DOMAINS

if TYPE_CHECKING:
    from collections.abc import Iterator

_GLUE = re.compile(
    rf"(?P<word>[^\W_](?<![^\W_]{{2}})[^\W_]{{0,30}}+|[)\]%€])(?P<mark>[.!?…]{{1,4}})(?P<quotes>[{CLOSERS}„“‘«(]{{0,3}})"
    r"(?=(?P<next>[A-ZÀ-Þ][a-zà-ÿ]*+)(?:[\s,;:.!?’']|$)|’t\s)"
)
_TOKEN = re.compile(r"[^\s(\"'“”„‘]{0,80}$")
_IN_AN_ADDRESS = re.compile(r"[./@=&_]")


def glued_places(text: str) -> Iterator[int]:
    """The places where the space after a sentence is missing: `zei hij.De zanger`, `"nee!"Hij`; not in `nu.nl`."""
    for glue in _GLUE.finditer(text):
        before = text[max(0, glue.start() - REACH) : glue.start()]
        token = _TOKEN.search(before)
        is_address = token is not None and _IN_AN_ADDRESS.search(token[0])
        if not is_address and _ends(glue["word"], glue["mark"]) and _starts(glue["word"], glue["mark"], glue["next"]):
            yield glue.end() - len(_opening_quotes(before, glue["quotes"]))


def _ends(word: str, mark: str) -> bool:
    is_letter = len(word) == 1 and word.isalpha()
    is_abbreviation = word.lower() in ABBREVIATIONS and not word.isupper()
    return mark != "." or not (is_abbreviation or is_letter or word == "www")


def _starts(word: str, mark: str, following: str | None) -> bool:
    """Whether a sentence starts with the word after the mark: no address (`Booking.Com`), no name (`Node.Js`)."""
    if following is None or following.lower() in STARTERS:
        return True
    is_name = mark == "." and word[:1].isupper()
    return (len(following) > 1 or following == "U") and following.lower() not in TOP_DOMAINS and not is_name


def _opening_quotes(before: str, quotes: str) -> str:
    """The quotation marks that open the next sentence rather than close the one before it."""
    if quotes in {'"', "'"}:
        return quotes if before.count(quotes) % 2 == 0 else ""
    return quotes.lstrip("\"'’”»›)]}")
