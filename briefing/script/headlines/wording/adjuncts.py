"""Times and places that a headline leaves to the lead, though they are no more than a word or four."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD, ANY_SEASON
from briefing.script.headlines.grammar.clause import finite_verb
from briefing.script.headlines.grammar.moments import COMPARED, LIMITED_TO_A_TIME, MOMENT
from briefing.script.headlines.grammar.verbs import is_past
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE, SHORTEST, SUBORDINATE, not_after

if TYPE_CHECKING:
    from collections.abc import Callable

FITS = 55
"""Characters of a headline that may keep them."""
_SOON = rf"(?:volgende?|komende?) (?:week|weekend|maand|jaar|seizoen|schooljaar|voorjaar|najaar|{ANY_SEASON})"
_DATE = rf"\d{{1,2}} {MONTH}(?: 20\d\d)?"
_FROM = (
    rf"(?:vanaf|per|met ingang van|sinds) (?:(?:{ANY_DAY} )?{_DATE}|{MOMENT}|{_SOON}|{MONTH}(?: 20\d\d)?|20\d\d"
    r"|het (?:voor|na)jaar|gisteren|vandaag|vanmiddag|vanochtend|kort|een (?:week|maand)|\w+ weken)"
)
PLANNED = rf"(?:{_FROM}|(?:(?:begin|eind|in de loop van|halverwege) )?{_SOON}|in {MONTH}(?: 20\d\d)?)"
"""From when on: *vanaf maandag*, *begin volgend jaar*."""
_PLANNED_INSIDE = re.compile(
    r"(?<=\w)"
    + not_after("van tot voor na tussen met en of als een in per door dan eerst deze die dat")
    + rf" {PLANNED}(?=[ ,]|$)(?! (?:tot|en|of|t/m|maar|nog|uur|al)\b)"
)
_MOST = re.compile(r"\b(?!beste\b|laatste\b)\w{3,}ste\b|\b(?:eerst|nooit|zo|pas|nog|al|maar|keer)\b")
"""*het hoogste bod sinds 2019*: since when is the point."""
_HOME = re.compile(r" in (?:zijn|haar|hun) woonplaats [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?")
_NIGHT = re.compile(rf"(?<!in )(?<!van )\b(de nacht) van {ANY_DAY} op {ANY_DAY}\b")
_AFTER_SO_LONG = re.compile(
    rf"(?<=[a-z]) na (?!de |het |een )(?:[a-z]+|\d+) (?:jaar(?! \w+en\b)"
    rf"|(?:jaar|{ANY_PERIOD}|uur) (?!komen\b|worden\b)[a-z]{{4,}}en)"
    r"(?= (?!bij\b|in\b|op\b|aan\b|van\b|met\b|zonder\b|tegen\b))"
)
_FROM_THERE = re.compile(
    r"^(?P<who>[^,:;]*?[A-ZÀ-Þ][\w’'&-]+) uit (?:het \w+ )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)? (?=[a-z])"
)
_A_PLACE = re.compile(r"\b(?:in|naar|op|bij|van|te) (?:de |het )?(?:[a-z]+e )?[A-ZÀ-Þ][\w’'-]+")
_WINS = re.compile(
    r"\b(?P<verb>wint|winnen|pakt|behaalt|behalen|verovert|veroveren) in [A-ZÀ-Þ][\w’'-]+ "
    r"(?=(?:de|het|een) |goud |zilver |brons )"
)
_LAST_YEAR = re.compile(r"\b(?P<have>heeft|hebben|is|zijn) (?:vorig jaar|in 20\d\d) (?=voor het eerst\b)")
_ALSO_DONE = re.compile(
    rf"(?=.{{85}})(?P<is>.*?\b(?:is|zijn) .*?{PARTICIPLE}) en (?!(?:de|het|een) )[^,:;]*{PARTICIPLE}$"
)


def _without_plan(text: str) -> str:
    """`Jansma opent volgend najaar een fabriek` → `Jansma opent een fabriek`."""
    verb = finite_verb(text)
    if not verb or is_past(verb[0]) or verb[0] in ("was", "waren", "werd", "werden", "had", "hadden", "kost", "kosten"):
        return text
    planned = _PLANNED_INSIDE.search(text)
    if (
        not planned
        or LIMITED_TO_A_TIME.search(text)
        or (" sinds " in planned[0] and _MOST.search(text))
        or COMPARED.search(text)
    ):
        return text
    if planned[0].startswith(" in ") and planned.start() != verb.end():
        return text
    return f"{text[: planned.start()]}{text[planned.end() :]}"


def _without_last_year(text: str) -> str:
    """`hebben vorig jaar voor het eerst meer uitgegeven` → `hebben voor het eerst meer uitgegeven`."""
    return _LAST_YEAR.sub(r"\g<have> ", text)


def _without_home(text: str) -> str:
    """`overleden in zijn woonplaats Ede` → `overleden`."""
    return _HOME.sub("", text)


def _without_weekdays(text: str) -> str:
    """`brengen de nacht van zaterdag op zondag door` → `brengen de nacht door`."""
    return _NIGHT.sub(r"\1", text)


def _without_waiting(text: str) -> str:
    """`stopt na negentien jaar als directeur` → `stopt als directeur`."""
    return _AFTER_SO_LONG.sub("", text, count=1)


def _without_origin(text: str) -> str:
    """`Brouwer Jan Bos uit Ede opent een zaak in Gent` → `Brouwer Jan Bos opent een zaak in Gent`."""
    origin = _FROM_THERE.match(text)
    verb = finite_verb(text)
    if not origin or not verb or verb.start() != origin.end() or " en " in origin["who"]:
        return text
    if " " not in origin["who"] or not _A_PLACE.search(text, origin.end()):
        return text
    return f"{origin['who']} {text[origin.end() :]}"


def _without_where_it_was_won(text: str) -> str:
    """`wint in Lyon de prijs voor brood` → `wint de prijs voor brood`."""
    return _WINS.sub(r"\g<verb> ", text)


def _without_what_else_was_done(text: str) -> str:
    """`is van de weg geraakt en tegen een gevel beland` → `is van de weg geraakt`."""
    return _ALSO_DONE.sub(r"\g<is>", text)


ADJUNCTS: tuple[Callable[[str], str], ...] = (
    _without_home,
    _without_weekdays,
    _without_plan,
    _without_last_year,
    _without_waiting,
    _without_where_it_was_won,
    _without_origin,
    _without_what_else_was_done,
)


def without_adjuncts(text: str) -> str:
    """`text` without what it does not need, one after another while it is long."""
    if SUBORDINATE.match(text) or re.search('[“‘"]', text):
        return text
    for rule in ADJUNCTS:
        rest = rule(text) if len(text) > FITS else text
        text = rest if len(rest) >= SHORTEST else text
    return text
