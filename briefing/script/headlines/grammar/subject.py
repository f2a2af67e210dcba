"""The end of a clause's subject, with what belongs to it: *inwoners van Zutphen*, *een man uit Ede*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.numbers import ANY_NUMBER
from briefing.patterns import pattern
from briefing.script.headlines.grammar.noun_phrase import (
    CAPITAL,
    DEFINITE,
    PER_UNIT,
    TIME,
    is_number,
    opens_a_title,
    opens_another,
    phrase_end,
)
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_LENGTHS = frozenset(("meter", "kilometer", "centimeter"))
_TIMES = words_in("keer maal")
_EXTENTS = words_in("hoog lang breed zwaar oud groot diep dik")
_AMBIGUOUS = words_in("en of voor tegen over met tussen naar tot aan zonder")
"""Prepositions of phrases that may belong to a noun or to the verb."""
_COUNCIL = pattern(
    r"\w*(?:raad|bureau|dienst|instituut|bond|fonds|centrum|commissie|college|autoriteit|instelling|huis)"
)
"""*de Raad voor Cultuur*: for what is part of its name."""
_NOBODY = pattern(r"(?:bijna )?(?:niemand|iedereen) (?!(?:die|met|uit|van|wie)\b)")
"""Subjects that nothing after them belongs to."""
_GOES_ON = pattern(r"zoals|die|dat|waar(?:in|op|van|voor|mee|door|over|aan|bij|uit|naar)|om")
"""Words that open a clause about a noun."""
_FULL_NAME = 2
"""The words of a full name, which a place does not belong to: *schaatsster Ans Bos in Ede*."""
_IS_NO_NOUN = re.compile(rf"(?:{MONTH})\b|\d|(?i:{ANY_NUMBER})$")
"""*in november*, *op twee*."""
_LISTED_PLACES = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]+,? )+en [A-ZÀ-Þ]")
"""*in de gemeenten Ede, | Veenendaal en Rhenen*."""
_OF_A_VERB = words_in("aan af in mee neer om onder op open over rond stil terug toe uit vast voor weg")
"""Particles at the end of a clause, by which a place may belong to the verb: *een zeehond duikt in het zwembad op*."""

_COUNTERS = words_in("""
    politie douane brandweer gemeente provincie rechtbank regering overheid raad ploeg club bond fabriek keten bank
    stichting organisatie marechaussee kustwacht partij universiteit school vereniging museum bedrijf concern kabinet
    ministerie ziekenhuis
""")
"""Those that find and do several: *de douane | 12 auto's*; not *groep 8*."""
_OFFICE = re.compile(
    r"(?:officier van justitie|(?:minister|staatssecretaris|wethouder|schepen|gedeputeerde) van [A-Z]\S+"
    r"(?: en [A-Z]\S+)?|hoogleraar [a-z]+) (?=[A-ZÀ-Þ])"
)
"""*officier van justitie Ans Bos*."""


def subject_end(words: Sequence[str], *, several: bool | None) -> int:
    """The number of words in a subject with what belongs to its noun: *inwoners van Zutphen*, *een man uit Ede*; 0 if
    that is not certain."""
    if not several and (nobody := _NOBODY.match(" ".join(words))):
        return len(nobody[0].split())
    office = _OFFICE.match(" ".join(words))
    if office:
        held = len(office[0].split())
        return held + subject_end(words[held:], several=several) if words[held:] else 0
    end = _behind_its_measure(words, _behind_of_it(words, phrase_end(words, several=several), ("van", "uit", "der")))
    also = several and words[end : end + 1] == ["en"] and words[end + 1 : end + 2] in (["de"], ["het"])
    if also or not end or words[end - 1].endswith((",", ":", ";")):
        return _behind_another(words, end) if also else 0
    if words[end : end + 1] == ["voor"] and _COUNCIL.fullmatch(words[end - 1].lower()):
        end = _behind_what_it_is_for(words, end)
    is_named = words[0][0].isupper() or (end >= _FULL_NAME and all(word[0].isupper() for word in words[end - 2 : end]))
    if words[0].lower() not in DEFINITE and not is_named:
        end = _behind_its_place(words, end)
    if (
        not end
        or words[end - 1].endswith(",")
        or (
            words[end : end + 1] in (["in"], ["op"], ["bij"], ["langs"], ["onder"])
            and _is_bare(words[end + 1 : end + 2])
        )
    ):
        return 0
    between = words[end : end + 4]
    if len(between) == 4 and between[::2] == ["tussen", "en"] and between[1][0].isupper() and between[3][0].isupper():
        end += 4
    following = words[end].strip(",") if end < len(words) else ""
    if re.match(r"(?:vanaf|tot|tussen|van) \S+ jaar\b", " ".join(words[end : end + 3])):
        return 0
    is_owner = following.endswith(("'s", "’s"))
    is_another = is_owner or opens_a_title(words[end:]) or _counts_others(words[end - 1 :])
    says_that = following == "dat" and words[end - 1][0].isupper()
    goes_on = (_GOES_ON.fullmatch(following) and not says_that) or (CAPITAL.fullmatch(following) and not is_another)
    of_the_verb = following == "aan" and re.fullmatch(PARTICIPLE, words[-1])
    return 0 if goes_on or (following in _AMBIGUOUS | _EXTENTS and not of_the_verb) else end


def _behind_another(words: Sequence[str], end: int) -> int:
    """The place after *en het kabinet* behind *de bonden*; 0 if the end of that is not certain."""
    other = subject_end(words[end + 1 :], several=False)
    return other and end + 1 + other


def _behind_of_it(words: Sequence[str], end: int, belonging: Sequence[str]) -> int:
    """The place after *van Zutphen* and *uit Ede*; 0 if the end of those is not certain."""
    while end and end < len(words) and words[end] in belonging:
        inner = phrase_end(words[end + 1 :])
        named = words[end + 2 : end + 3] and words[end + 2][0].isupper()
        if not inner or (words[end] == "uit" and words[end + 1] in DEFINITE and not named):
            return 0
        end += 1 + (_town_end(words[end + 1 : end + 1 + inner]) if words[end] == "uit" else inner)
    return end


def _behind_its_measure(words: Sequence[str], end: int) -> int:
    """The place after *hoog* behind *30 meter* and *per uur* behind *50 kilometer*; 0 for how often something happens:
    *twee keer per week*."""
    if end and words[end - 1] in _LENGTHS and words[end : end + 1] and words[end] in _EXTENTS:
        return end + 1
    if end and PER_UNIT.match(" ".join(words[end : end + 2])):
        return 0 if words[end - 1] in _TIMES or TIME.fullmatch(words[end - 1]) else end + 2
    return end


def _town_end(words: Sequence[str]) -> int:
    """The number of `words` in a town's name: *Groningen*, not *Groningen de Amerikaan Jan Bos*."""
    another = (place for place, word in enumerate(words) if place and word == "de" and words[place - 1][0].isupper())
    return next(another, len(words))


def _behind_what_it_is_for(words: Sequence[str], end: int) -> int:
    """The place after *voor Cultuur* behind *Raad*."""
    named = words[end + 1 : end + 2] and words[end + 1][0].isupper() and words[end + 1].isalpha()
    return end + 2 if named else end


def _behind_its_place(words: Sequence[str], end: int) -> int:
    """The place after where something new is: *een lek in de kelder van het stadhuis*; 0 if that may belong to the
    verb."""
    if words[end : end + 1] not in (["in"], ["op"], ["langs"]):
        return end
    if words[end + 1 : end + 2] in (["zijn"], ["haar"], ["hun"]):
        return 0
    if words[end + 1 :] and _IS_NO_NOUN.match(words[end + 1]):
        return end
    place = phrase_end(words[end + 1 :])
    if any(TIME.fullmatch(word) for word in words[end + 1 : end + 1 + place]):
        return end
    if place and words[end + place].endswith(",") and words[end + 1 + place : end + 2 + place]:
        return end if _LISTED_PLACES.match(" ".join(words[end + 1 + place :])) else 0
    behind = _behind_of_it(words, place and end + 1 + place, ("van",))
    return 0 if not behind or _may_be_of_the_verb(words[behind:]) else behind


def _may_be_of_the_verb(after: Sequence[str]) -> bool:
    """Whether the place before `after` may belong to the verb, or be half a place."""
    return (len(after) == 1 and after[0] in _OF_A_VERB) or (len(after) > 1 and after[0] in ("bij", "in", "nabij"))


def _counts_others(words: Sequence[str]) -> bool:
    """Whether a number after a name counts something else: *wil ProRail 140 overwegen sluiten*."""
    is_counting = words[0][0].isupper() or words[0] in _COUNTERS
    return bool(words[2:] and is_counting and words[1][0].isdigit() and is_number(words[1]) and words[2].islower())


def _is_bare(words: Sequence[str]) -> bool:
    """Whether a noun without an article follows: *verschil in kosten* is one thing."""
    return bool(words and words[0].islower() and not opens_another(words[0]) and not _IS_NO_NOUN.match(words[0]))
