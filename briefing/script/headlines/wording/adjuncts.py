"""Short times and places, of one to four words, that a headline leaves to the lead."""

from __future__ import annotations

import re

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD, ANY_SEASON
from briefing.dutch.numbers import ANY_FEW
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import finite_verb
from briefing.script.headlines.grammar.moments import LIMITED_TO_A_TIME, MOMENT
from briefing.script.headlines.grammar.pieces import has_subject
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import is_past
from briefing.script.headlines.grammar.words import MONTH, SHORTEST, SUBORDINATE, not_after
from briefing.script.headlines.wording.details import DETAILS, FITS, Adjunct
from briefing.text import words_in

_SPAN = r"(?:dagen|weken|weekend|maanden|maand|jaren|jaar|nacht|etmaal)"
_SOON = rf"(?:volgende?|komende?) (?:week|weekend|maand|jaar|seizoen|schooljaar|voorjaar|najaar|{ANY_SEASON})"
_FROM = (
    rf"(?:vanaf|per|met ingang van|sinds) (?:(?:{ANY_DAY} )?\d{{1,2}} {MONTH}(?: 20\d\d)?|{MOMENT}|{_SOON}"
    rf"|vorige? (?:week|maand|jaar|{ANY_SEASON})|{MONTH}(?: \d{{4}})?|20\d\d|het (?:voor|na)jaar|gisteren|vandaag"
    r"|(?:dit|komend) weekend|het (?:academie|school)jaar 20\d\d[-/]20\d\d"
    r"|van(?:middag|ochtend)|kort|een (?:week|maand)|(?:vijf|tien|twintig) (?:over|voor) (?:half )?[a-z]+|[a-z]+ weken)"
)
_PLANNED = pattern(
    r"(?<=\w)"
    + not_after(
        "van tot voor na tussen met en of als een in per door dan eerst de het deze die dat vanaf sinds over"
        " al pas niet nog alleen ook zelfs juist uiterlijk"
    )
    + rf" (?:{_FROM}|(?:(?:begin|eind|in de loop van|halverwege|de|het) )?{_SOON}"
    rf"|nog voor (?:de {ANY_SEASON}|kerst|de vakantie|het einde van het jaar)|de komende (?:[a-z]+ )?{_SPAN}"
    rf"|in {MONTH}(?: 20\d\d)?)(?=[ ,]|$)(?! (?:tot|en|of|t/m|maar|nog|uur|al)\b)(?!, (?:als|wanneer|toen) )"
)
"""The start of something planned: *vanaf maandag*, *begin volgend jaar*."""
_COMPARES = re.compile(r"\b(?:dan|record\w*|ooit|opnieuw|tot)\b")
_MOST = re.compile(
    r"\b(?!beste\b|laatste\b)\w{3,}ste\b|\b(?:eerst|nooit|zo|pas|nog|al|maar|keer|procent|kwart|helft|derde)\b"
    r"|\b(?:verdubbel|verdrievoudig|halveer|gehalveer)\w*"
)
"""*het hoogste bod sinds 2019*, *sinds 2015 met een kwart gekrompen*: since when is the point."""
_NO_PAST = words_in("was waren werd werden had hadden kost kosten")
_LONG = 85
"""The characters of a headline that may say after how long it happens."""
_WHOEVER = re.compile(r"Wie [^,]+, (?:kan|kunnen|moet|mag|krijgt|betaalt|hoeft|heeft)(?= )")


_AT_ONCE = Adjunct(re.compile(r" (?:met onmiddellijke ingang|per direct|met ingang van vandaag)(?= )"))
_AGO = re.compile(rf", (?:een|{ANY_FEW}|\d+|ruim [a-z]+) (?:jaar|maanden|weken|dagen) geleden,(?= )")
"""*Sinds het verbod, twee jaar geleden, zijn …*"""
_AFTER = Adjunct(
    re.compile(
        r"(?<=[a-z]) na (?!de |het |een )(?:[a-z]+|\d+) "
        r"(?:jaar(?= (?:als|de|het|een|zijn|haar|hun|toch|weer|niet|ermee|afscheid)\b)"
        rf"|(?:jaar|{ANY_PERIOD}|uur) (?!komen\b|worden\b)[a-z]{{4,}}en)"
        r"(?= (?!bij\b|in\b|op\b|aan\b|van\b|met\b|zonder\b|tegen\b))"
    ),
    beyond=_LONG,
)
"""*stopt na negentien jaar als …*."""


def without_adjuncts(text: str) -> str:
    """`text` without what it does not need, removed one by one while it is long."""
    if re.search('[“‘"]', text):
        return text
    text = _without_plan(_AGO.sub("", text)) if len(text) > FITS else text
    if SUBORDINATE.match(text):
        return text
    for adjunct in (*DETAILS, _AT_ONCE, _AFTER):
        stays = len(text) <= adjunct.beyond or (adjunct.stays_with and adjunct.stays_with.search(text))
        rest = text if stays else adjunct.pattern.sub(adjunct.instead, text, count=1)
        text = rest if rest == text or (len(rest) >= SHORTEST and has_subject(tokens_in(rest))) else text
    return text


def _without_plan(text: str) -> str:
    """`Jansma opent volgend najaar een fabriek` → `Jansma opent een fabriek`."""
    verb = _WHOEVER.match(text) or (None if SUBORDINATE.match(text) else finite_verb(text))
    if not verb or is_past(verb[0]) or verb[0] in _NO_PAST:
        return text
    planned = _PLANNED.search(text, verb.end() if verb.re is _WHOEVER else 0)
    if not planned or LIMITED_TO_A_TIME.search(text) or _COMPARES.search(text):
        return text
    is_the_point = planned[0].startswith(" sinds ") and _MOST.search(text)
    is_loose = planned[0].startswith(" in ") and planned.start() != verb.end()
    return text if is_the_point or is_loose else f"{text[: planned.start()]}{text[planned.end() :]}"
