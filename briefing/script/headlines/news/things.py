"""Which thing *het café* or *de kerk* is, where the sentences before leave no doubt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.script.headlines.grammar.noun_phrase import is_adjective
from briefing.script.headlines.grammar.verbs import finite_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BARE_NOUN = re.compile(r"(?P<noun>(?:De|Het) (?P<bare>[a-zà-ÿ-]{4,})) (?P<verb>[a-zà-ÿ]+)\b")
"""*De vismijn sluit*: which, an earlier sentence may tell."""
_DEFINITE = re.compile(
    r"\b(?P<the>[Dd]e|[Hh]et) (?P<bare>[a-zà-ÿ-]{3,})\b"
    r"(?! (?:(?:van|in|uit|te|bij|aan|langs|op|die|dat|waar\w*) |[A-ZÀ-Þ0-9‘“]))"
)
_NAME = r"[A-ZÀ-Þ][\w’'&-]+"
_MOST = 2
"""How many things of a sentence are told which they are."""


def which_is_meant(sentence: str, before: Sequence[str]) -> str | None:
    """*De vismijn sluit* as *De vismijn van Ede sluit*, *Het café sluit* as *Café De Pol sluit*, *brand in de kerk* as
    *brand in de Grote Kerk*; None where nothing is told, or more than one.
    """
    told = sentence
    for found in [*_DEFINITE.finditer(sentence)][:_MOST]:
        if is_adjective(found["bare"]) or found["bare"] in finite_forms():
            continue
        which = {*_tellings(found["the"], found["bare"], before)}
        if len(which) == 1:
            told = told.replace(found[0], which.pop(), 1)
    return None if told == sentence else told


def _tellings(the: str, noun: str, before: Sequence[str]) -> Iterator[str]:
    """What the sentences call the thing: with its place, by its name."""
    of_a_place = re.compile(
        rf"\b(?i:de|het|een) (?:[a-zà-ÿ-]+e )?{noun} "
        rf"(?P<of>(?:van|in|uit|te|bij) (?:de |het )?{_NAME}(?: {_NAME})*)(?! (?:en|of) )"
    )
    by_name = re.compile(
        rf"\b(?P<kind>(?i:[a-z]*{noun})) (?P<name>{_NAME}(?: {_NAME}){{0,2}}(?: in {_NAME})?)\b(?! (?:en|of|van|de) )"
    )
    in_a_name = re.compile(
        rf"\b(?i:de|het) (?P<name>(?:{_NAME} ){{1,2}}{noun.capitalize()}(?: (?:van|in) {_NAME})?)\b(?! {_NAME})"
    )
    for told in before:
        for found in of_a_place.finditer(told):
            yield f"{the} {noun} {found['of']}"
        for found in by_name.finditer(told):
            kind = found["kind"].lower()
            yield f"{kind.capitalize() if the[0].isupper() else kind} {found['name']}"
        for found in in_a_name.finditer(told):
            yield f"{the} {found['name']}"
