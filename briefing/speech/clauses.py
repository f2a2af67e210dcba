"""The parts of a long sentence that a voice can say one by one, cut where a reader would breathe."""

from __future__ import annotations

import re

from briefing.dutch.numbers import ANY_NUMBER
from briefing.text import words_in

_CONJUNCTIONS = words_in("""
    maar want dus omdat doordat zodat opdat terwijl hoewel ofschoon toen als indien tenzij mits nadat voordat
    totdat zodra zolang sinds aangezien dat die wat wie waar waarbij waarin waarmee waarna waarop waaruit waardoor
    waarvan waarvoor waarover waaronder waaraan wanneer hoe waarom alsof behalve zoals om
""")
_COORDINATORS = words_in("en of noch")
"""These join clauses, and also two nouns that belong together."""
_PREPOSITIONS = words_in("""
    aan achter bij binnen boven buiten door gedurende in langs met na naar naast onder op over per rond sinds te tegen
    tijdens tot tussen uit van vanaf vanwege via volgens voor voorbij wegens zonder
""")
_LEANING = words_in("""
    de het een 't 'n deze dit zijn haar hun ons onze mijn uw jouw elk elke ieder iedere geen alle zo heel zeer te niet
    meer meneer mevrouw dokter professor president premier minister koning koningin prins prinses heer
""")
"""Words that lean on the one after them."""
_NAME_PARTICLES = words_in("van de der den het ten ter te tot von 't bin al el di du")
_TIED_TO_NEXT = _LEANING | _PREPOSITIONS | _CONJUNCTIONS | _COORDINATORS
_NUMERAL = re.compile(
    rf"\d|(?<![^\W\d_])(?:nul|een|één|{ANY_NUMBER}|miljoen|miljard|biljoen|komma|procent|punt)$",
    re.IGNORECASE,
)
_STRONG_END = re.compile(r"(?:[;:.!?…]|^[–—-])[\"'”’»)\]]*$")
_COMMA_END = re.compile(r",[\"'”’»)\]]*$")
_ASIDE_END = re.compile(r"[\"”’»)\]]$")
_ASIDE_START = re.compile(r"^[(\[\"“‘«„–—]")

# What a cut costs, in parts: a cutting with one more part costs 1 more. So a cut at the end of a clause is always
# preferred, and no other cut is made where one more part avoids it.
_A_PART = 1.0
_AT_STRONG_END = 0.0
_AT_COMMA = 0.05
_BEFORE_CONJUNCTION = 0.5
_AT_ASIDE = 1.0
_BEFORE_COORDINATOR = 1.2
_BEFORE_PREPOSITION = 1.5
_BETWEEN_WORDS = 2.5
_LEANING_WORD = 4.0
_INSIDE_UNIT = 6.0
_STUB = 0.6
_STUB_CHARACTERS = 12
_UNEVEN = 0.04


def cut_at_clauses(sentence: str, limit: int) -> list[str]:
    """`sentence` in parts of at most `limit` characters: as few as possible, each ending where a clause ends.

    A clause that is itself too long is cut before a conjunction or a preposition, and inside a name or a number only
    when nothing else is left. White space becomes single spaces; parts without a letter or digit are left out.
    """
    words = [piece for word in sentence.split() for piece in _chopped(word, limit)]
    parts: list[str] = []
    end = len(words)
    starts = _best_starts(words, limit)
    while end > 0:
        parts.append(" ".join(words[starts[end] : end]))
        end = starts[end]
    return [part for part in reversed(parts) if any(character.isalnum() for character in part)]


def _best_starts(words: list[str], limit: int) -> list[int]:
    """For the first 0, 1, 2, … words, where the last part begins in the cheapest way to cut them."""
    cut_costs = [0.0, *(_cut_cost(words[place - 1], words[place:]) for place in range(1, len(words)))]
    cheapest = [0.0]
    starts = [0]
    for end in range(1, len(words) + 1):
        length, best, best_start = -1, float("inf"), end - 1
        for start in range(end - 1, -1, -1):
            length += len(words[start]) + 1
            if length > limit:
                break
            cost = cheapest[start] + cut_costs[start] + _part_cost(length, limit)
            if cost < best:
                best, best_start = cost, start
        cheapest.append(best)
        starts.append(best_start)
    return starts


def _part_cost(length: int, limit: int) -> float:
    """The cost of a part: even parts are cheaper than uneven ones, and stubs are dear."""
    return _A_PART + _UNEVEN * (length / limit) ** 2 + (_STUB if length < _STUB_CHARACTERS else 0.0)


def _cut_cost(before: str, rest: list[str]) -> float:
    """The cost of a breath between a word and the rest of the sentence."""
    after = rest[0]
    if before in "–—-" and after[:1].isdigit():
        return _INSIDE_UNIT
    if _STRONG_END.search(before):
        return _AT_STRONG_END
    if _COMMA_END.search(before):
        return _AT_COMMA
    if _ASIDE_END.search(before) or _ASIDE_START.search(after):
        return _AT_ASIDE
    next_in_name = next((word for word in rest[:3] if word not in _NAME_PARTICLES), "")
    if before[:1].isupper() and next_in_name[:1].isupper():
        return _INSIDE_UNIT
    return _cut_cost_inside_clause(before, after)


def _cut_cost_inside_clause(before: str, after: str) -> float:
    if _NUMERAL.search(before) or _NUMERAL.search(after):
        return _INSIDE_UNIT
    left, right = before.lower(), after.lower()
    if left in _TIED_TO_NEXT:
        return _LEANING_WORD
    if right in _CONJUNCTIONS:
        return _BEFORE_CONJUNCTION
    if right in _COORDINATORS:
        return _BEFORE_COORDINATOR
    return _BEFORE_PREPOSITION if right in _PREPOSITIONS else _BETWEEN_WORDS


def _chopped(word: str, limit: int) -> list[str]:
    """The word, in pieces where it is longer than a part may be, as a web address may be."""
    return [word[start : start + limit] for start in range(0, len(word), limit)]
