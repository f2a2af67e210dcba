"""The removal of phrases after the verb that closes a clause, which the verb does not need."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.numbers import ANY_NUMBER
from briefing.script.headlines.grammar.clause import finite_verb
from briefing.script.headlines.grammar.noun_phrase import PER_UNIT
from briefing.script.headlines.grammar.verbs import AUXILIARIES, finite_forms
from briefing.script.headlines.grammar.words import (
    CLUSTER,
    FINITE,
    NEEDS_MORE,
    SHORTEST,
    WITH_INFINITIVE,
    ends_or_goes_on,
)
from briefing.script.headlines.wording.complete import (
    INSIDE_NAME,
    LEFT_BEHIND,
    PHRASE,
    SHARE,
    WANTS_WHAT_FOLLOWS,
    WHICH,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_WHICH_ONE = re.compile(r" (?:de|het|zijn|haar|hun) (?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]+$")
"""*de moord*, *zijn nieuwe huis*: what follows may say which."""
_OF_A_MEASURE = re.compile(rf" (?:{PER_UNIT.pattern}|op de (?:\d+|{ANY_NUMBER})\b)")
_ABOUT_WHAT = re.compile(
    r"\b(?<!een )(?:overeenstemming|(?:principe)?akkoord|compromis|consensus|duidelijkheid|afspraken|gesprekken"
    r"|onderhandelingen|overleg|discussie|debat|ruzie|onenigheid|zorgen|twijfels|vragen|klachten)(?: [a-zà-ÿ]+){0,2}$"
)
"""Nouns that tell nothing without what they are about: *overeenstemming bereikt over de overname*."""
TOO_LONG = 115
"""Characters from which a headline does without phrases that may be the point of it: which one, about what."""


def without_last_phrases(text: str) -> str:
    """`… heeft een punt overgehouden aan het duel met Sparta` → `… heeft een punt overgehouden`: behind the verb that
    closes the clause, phrases are not asked for; in front of it they may be.
    """
    clusters = list(CLUSTER.finditer(text))
    verb = finite_verb(text)
    parted = LEFT_BEHIND.search(text, verb.end()) if verb and verb[0] not in AUXILIARIES else None
    closing = parted or next((each for each in clusters if _closes(text, each)), None)
    if not closing or _comes_again(text, closing, clusters) or NEEDS_MORE.search(closing[0]):
        return text
    if SHARE.match(text) or WITH_INFINITIVE.search(text):
        return text
    comma = text.find(", ", closing.end())
    last = len(text) if comma < 0 else comma - 1
    ends = [match.start() for match in PHRASE.finditer(text, closing.end(), last) if _may_end(text, match.start())]
    fitting = [
        end
        for end in ends
        if SHORTEST <= end <= TOO_LONG and finite_forms().isdisjoint(text[closing.end() : end].split())
    ]
    return text[: fitting[-1]] if fitting and not WHICH.search(text, closing.end()) else text


def _closes(text: str, cluster: re.Match[str]) -> bool:
    """Whether a cluster of verbs closes the clause that a finite verb before it opened."""
    before = text[: cluster.start()]
    words = before.split()
    opened = FINITE.search(before)
    if not words or not ends_or_goes_on(text[cluster.end() :]):
        return False
    return "," not in before[opened.end() if opened else 0 :] and bool(
        opened or ("ge" in cluster[0] and not FINITE.search(text))
    )


def _comes_again(text: str, closing: re.Match[str], clusters: Iterable[re.Match[str]]) -> bool:
    """Whether the clause continues to other verbs: `zijn vier bemanningsleden in het water terechtgekomen`."""
    later = (each.start() for each in clusters if each.start() > closing.start())
    return any("," not in text[closing.end() : start] for start in later)


def _may_end(text: str, place: int) -> bool:
    """Whether the text before `place` is complete: not half a name (`Bergen op Zoom`) or measure (`drie | op de
    vier`), a phrase that needs more, or a thing of which the rest says which (`de moord | op zijn buurman`)."""
    parted = INSIDE_NAME.search(text[:place] + "\0" + text[place:]) or _WHICH_ONE.search(text[:place])
    if text.startswith(" over ", place) and _ABOUT_WHAT.search(text[:place]):
        return False
    return not parted and not _OF_A_MEASURE.match(text, place) and not WANTS_WHAT_FOLLOWS.search(text[:place])
