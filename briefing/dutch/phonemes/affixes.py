"""Prefixes, suffixes and endings of Dutch words (`affixes.toml`), and endings that look like a part of a compound."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from briefing.tables import shipped_table
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Callable

_C = "[bcdfghjklmnprstvwz]"
_ONE_VOWEL = words_in("aa ee oo uu ie oe ui eu ei ij au ou ai oi")
"""Vowel letters that never meet where two parts join: there, spelling puts a hyphen between them (auto-ongeluk)."""
_PLACE = re.compile(
    "(?P<first>(?=.*[aeiouy]).{3,})(?P<last>(?:land|stad|dorp|berg|burg|beek|broek|drecht|hout|kerk|wijk|voort|sluis"
    "|hoek|horst|veld)(?:s|se|en|er|ers)?)"
)
"""Places, whose first part is often no word."""
_IN_WHICH_WAY = re.compile("(?P<first>.{4,}er)(?<!onder)(?P<last>wij(?:s|ze))")
_NOUN = re.compile(
    "(?=.{5}).*(?:[ai]tie|iteits?|ings|aats?|iel|eel|een|eur|oon|(?<=...)us|theek|gram|graaf|loog|ment|ant|ent|age|aris|[st]ine"
    "|ier|uur|ade|eurs|isten|heids|schaps|(?<=..)[sc]ie)"
)
"""What is mostly a whole noun, from Latin or derived."""
_SUFFIX_FIRST = re.compile(
    f"{_C}{{1,2}}(?:is|it|ic|at|ol|an|in|on|os|iv|al|ar|ab|eer|eur|ion|il|et|ul)|str|tion|[lmnr][bcdfghkmpst]"
)
_ROW = re.compile("rij(?:en|tje|tjes)?")
"""After an e the ending of slagerij."""
_LIST = re.compile("list(?:en|isch|ische)?")
"""After a vowel or another l the ending of idealist."""
_OF_A_PARTICIPLE = re.compile(f"{_C}{{1,3}}erend(?:e|en)?")
_OF_A_VERB = re.compile(f"{_C}{{1,3}}eer(?:t|d|de|den)|(?:[dtnsg]|tr|dr|cr|gr|pr|pl|bl)eren")
"""After anything but a particle the ending of markeert."""
_WEAK = re.compile(rf"(?P<last>{_C})(?P<weak>e[lr])(?P<ending>s|en|t|d|de|den|end|ende|ing|ingen|ig|ige|aar|aars)?")
"""What may be but the end of a word behind its last consonant: drup|pels, spie|gelen, vreem|deling."""
_SHORT_SYLLABLE = re.compile("(?:^|.*[^aeiou])[aeiou][^aeiou]")
_NO_BEGINNING = re.compile(
    "lijk|eer(?:de|t|der)|ering|eling|(?:e?ren(?:d|de|den|s)?|dement(?:en|s)?|aire?|ale|abele?n?|amens?|aten|antes?|t?anten|kante|raa?t|raten|[dknst]eer|[dpt]erige?|teel|tere|tes|turen|ven)$"
    "|(?:[nv]|st|cr)atie|antie[rs]?|[nr]ement|[rt]ettes?|enteren|ageren|strueren|planteren|peerder|eller|ponder$"
    "|lenden?$|innen?$|erenden?$|tie(?:s|els?)$|fect(?:ie|ies|ief|ieve)?$|[nl]isme|nalisme|liste|niteit|arde|etter|fiatie|firmatie"
)
"""What is an ending more often than a part."""


@cache
def affixes(kind: str) -> frozenset[str]:
    """The words of one kind in `affixes.toml`: "particles", "suffixes", "little" …"""
    table = shipped_table(__package__, "affixes.toml")
    return words_in(table[kind])


def ends_a_word(part: str, first: str, is_word: Callable[[str], bool]) -> bool:
    """Whether `part`, which looks like a part after `first`, is only an ending: slage|rij, neurol|oog, mar|keert."""
    return (
        _NO_BEGINNING.match(part) is not None
        or _is_weak_end(part, first, is_word)
        or first[-1] + part[0] in _ONE_VOWEL
        or (first[-1] == "e" and _ROW.fullmatch(part) is not None)
        or (first[-1] == "m" and part == "mens")
        or (part == "enten" and first not in affixes("particles"))
        or (first[-1] in "ai" and part in {"bel", "bele", "belen", "beler"})
        or (first.endswith(("el", "ail", "jong")) and part in {"leren", "lering", "leerde", "leur"})
        or (first.endswith(("pt", "ct", "xt", "at")) and part in {"uur", "uren"})
        or (first.endswith("ol") and part in {"oog", "ogen"})
        or (first[-1] == "o" and part in {"loog", "logen"})
        or (first[-1] in "aeil" and _LIST.fullmatch(part) is not None)
        or (_OF_A_PARTICIPLE.fullmatch(part) is not None and not is_word(first))
        or (_OF_A_VERB.fullmatch(part) is not None and first not in affixes("particles"))
    )


def _is_weak_end(part: str, first: str, is_word: Callable[[str], bool]) -> bool:
    """Whether `part` goes on in a syllable of `first`: drup|pels has one p too many, vreem|deling is of "vreemd"."""
    weak = _WEAK.fullmatch(part)
    if weak is None:
        return False
    if first[-1] == part[0] and _SHORT_SYLLABLE.fullmatch(first) and first not in affixes("particles"):
        return True
    is_person = weak["weak"] == "el" and weak["ending"] in {"ing", "ingen"} and is_word(first + weak["last"])
    return is_person or (weak["ending"] is not None and is_word(first + weak["last"] + weak["weak"]))


def ends_as_a_noun(first: str) -> bool:
    """Whether a word that is in no list ends as nouns do, so that another part may begin: utiliteits|bouw."""
    return _NOUN.fullmatch(first) is not None


def begins_as_a_noun(last: str) -> bool:
    """Whether a word in no list is a noun as a whole, not the end of one: inseminatie, but not lisatie."""
    is_noun = len(last) > 6 and ends_as_a_noun(last) and not last.endswith(("eur", "eurs", "isten"))
    return is_noun and last[0] not in "aeiou" and _SUFFIX_FIRST.match(last) is None


def known_end(word: str) -> tuple[str, ...]:
    """The parts of a place or an adverb, whose last one is known: lekker|kerk, hinder|wijs."""
    found = _PLACE.fullmatch(word) or _IN_WHICH_WAY.fullmatch(word)
    return (found["first"], found["last"]) if found else ()
