"""The names of a text that are spelled as another language spells them."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.dutch.lexicon import slot
from briefing.dutch.orthographies.spelling import orthographies
from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.risky.foreign_names import is_derived, is_dutch

_NAME = re.compile(r"(?<![\w'’])[A-ZÀ-ÞĀ-Ž][^\W\d_]{2,30}(?![\w'’])|[^\W\d_]{0,30}[^\W\d_a-zA-Zà-ÿÀ-ß][^\W\d_]{0,30}")
_DUTCH = re.compile(
    "ij(?![aeiou])|ië[nr]?s?$|ooi|oei|eeu|ieu[wsv]|aa[^aehr]|(?<![aeiou])uu|sch(?![mlnwräöü])|oeg"
    "|(?:weg|straat|laan|plein|hof|dijk|park|huis|berg|veld|kade|gracht|woud|ema|inga|stra|sma)s?$"
)
"""Letters of Dutch names that no other language of these writes."""
_LATIN = re.compile("[a-zA-ZÀ-ɏȘșȚț]+")


_EMPHASIS = re.compile("[áéíóú]")
_DOUBLED = re.compile("áá|éé|óó|úú")
_UNMARKED = str.maketrans("áéíóú", "aeiou")


def _is_emphasised(word: str) -> bool:
    """Whether it is a Dutch word with accents that mark its stress, as "Vóór" and "Álle"."""
    plain = word.translate(_UNMARKED)
    is_known = plain in affixes("little") or is_dutch(plain) or stems.find(plain) is not None
    return _EMPHASIS.search(word) is not None and (is_known or _DOUBLED.search(word) is not None)


def mark_names(text: str, said: list[str]) -> str:
    """The text with a private-use character in place of each name whose sounds another spelling gives; these are
    appended to `said`, between ⟦ and ⟧.
    """

    def once(match: re.Match[str]) -> str:
        sounds = sounds_of(match[0])
        return match[0] if sounds is None else slot(f"⟦{sounds}⟧", said)

    return _NAME.sub(once, text)


@lru_cache(maxsize=20_000)
def sounds_of(name: str) -> str | None:
    """The IPA of a name by another language's spelling, or that language's code, a colon and the name; None for what
    is spelled as Dutch is.
    """
    if not _LATIN.fullmatch(name) or name.isupper():
        return None
    small = name.lower().replace("i̇", "i")
    if _is_emphasised(small):
        return None
    found = next((each for each in orthographies() if each.letters and each.letters.search(small)), None)
    if found is None and not (_DUTCH.search(small) or is_dutch(small) or is_derived(name)):
        found = next((each for each in orthographies() if each.looks and each.looks.search(small)), None)
    return found.sounds(small) if found else None
