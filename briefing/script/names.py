"""The names in a Dutch sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.dutch.calendar import DAYS, MONTHS
from briefing.text import words_in

_NAME_PART = re.compile(r"[A-ZÀ-Þ][\w'’.-]{0,40}\w|[A-ZÀ-Þ]\b")
_NAME = re.compile(
    rf"(?:{_NAME_PART.pattern})(?:\s(?:(?:van|de|den|der|ten|ter|te|het|'t|’t|el|al)\s)*(?:{_NAME_PART.pattern}))*"
)
_LEADING = "\"“”„«»'‘’([–—- "

_PARTICLES = words_in("van de den der het ten ter te op in 't ’t el al la le du von")
"""Words between first name and surname."""

_COMMON_OPENINGS = words_in(
    """de het een één dit dat deze die er hier daar hij zij ze we wij ik u jullie men wie wat waar wanneer hoe waarom
    welke aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder ondanks op over
    per rond sinds te tegen tijdens tot tussen uit van vanaf vanwege via volgens voor voorbij wegens zonder
    namens dankzij behalve en of maar want dus als omdat doordat hoewel terwijl toen nadat voordat zodra zolang
    mits tenzij indien ook nog al wel niet geen veel weinig meer minder alle elk elke ieder iedere sommige
    enkele beide meerdere zo dan nu vandaag gisteren morgen vorig vorige volgend volgende komend komende
    afgelopen later eerder vroeger inmiddels eerst daarna vervolgens toch echter bovendien verder daarnaast
    aldus zeker vooral ongeveer bijna ruim pas minister wethouder
    burgemeester directeur voorzitter hoogleraar woordvoerder onderzoeker professor koning koningin president
    premier commissaris trainer eigenaar bewoner initiatiefnemer mijn onze jouw uw niemand iedereen ochtends
    middags avonds nachts zomers winters toch kun kunnen had heeft was waren zou wil"""
) | {*DAYS, *MONTHS}
"""Words that open a sentence with a capital without being a name."""


@lru_cache(maxsize=1000)
def names(sentence: str) -> tuple[tuple[str, ...], ...]:
    """The names in a sentence, each as its capitalised parts, without a first word that has its capital anyway."""
    found = []
    for match in _NAME.finditer(sentence):
        parts = _NAME_PART.findall(match[0])
        if not sentence[: match.start()].strip("'’s").strip(_LEADING):
            while parts and parts[0].lower() in _COMMON_OPENINGS:
                parts = parts[1:]
        parts = [part for part in parts if part.lower() not in _PARTICLES]
        if parts:
            found.append(tuple(parts))
    return tuple(found)


def bare_words(sentence: str) -> str:
    """A sentence from its first word on, without the quotation marks and brackets before it."""
    return sentence.lstrip(_LEADING)
