"""The names of a text that are spelled as another language spells them."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.dutch.lexicon import slot
from briefing.dutch.orthographies.english import is_english
from briefing.dutch.orthographies.spelling import orthographies
from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.phonemes.emphasis import is_doubled, unmarked
from briefing.dutch.risky.foreign_names import is_dutch

_NAME = re.compile(r"[A-ZÀ-Þ](?<![\w'’].)[^\W\d_]{2,30}(?![\w'’])")
_STRANGE = re.compile("[Ā-ɏ]")
_STRANGE_WORD = re.compile("[^\\W\\d_]{1,40}")
_DUTCH = re.compile(
    "ij(?![aeiou])|ië[nr]?s?$|ooi|oei|eeu|ieu[wsv]|aa[^aehr]|(?<![aeiou])uu|sch(?![mlnwräöü])|oeg"
    "|(?:weg|straat|laan|plein|hof|dijk|park|huis|berg|veld|kade|gracht|woud|meester|tje|ema|inga|stra|sma)s?$"
)
"""Letters of Dutch names that no other language of these writes."""
_GENITIVE = re.compile("(?:[bdfghklmnprtvwzćčđłńňřśšźžñ]|[áéíóúü])s$")
_SIBILANTS = ("s", "z", "ʃ", "ʒ")
_SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z]{3,30}(?![\w'’-])")
_LATIN = re.compile("[a-zA-ZÀ-ɏȘșȚț]+")


def _is_emphasised(word: str) -> bool:
    """Whether it is a Dutch word with accents that mark its stress, as "Vóór" and "Álle"."""
    plain = unmarked(word)
    is_known = plain in affixes("little") or is_dutch(plain) or stems.find(plain) is not None
    return plain != word and (is_known or is_doubled(word))


def mark_names(text: str, said: list[str]) -> str:
    """The text with a private-use character in place of each name whose sounds another spelling gives; these are
    appended to `said`, between ⟦ and ⟧.
    """
    slots: dict[str, str] = {}

    def once(match: re.Match[str]) -> str:
        word = match[0]
        if word not in slots:
            is_name = word[0].isupper() or _STRANGE.search(word)
            sounds = sounds_of(word) if is_name else f"en:{word}" if is_english(word) else None
            slots[word] = word if sounds is None else slot(f"⟦{sounds}⟧", said)
        return slots[word]

    text = _NAME.sub(once, _SMALL_WORD.sub(once, text))
    return _STRANGE_WORD.sub(once, text) if _STRANGE.search(text) else text


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
    if found is None and not (_DUTCH.search(small) or is_dutch(small)):
        found = next((each for each in orthographies() if each.looks and each.looks.search(small)), None)
    if found is None:
        return None
    is_genitive = found.letters is not None and _GENITIVE.search(small) and found.letters.search(small[:-1])
    return _with_s(found.sounds(small[:-1])) if is_genitive else found.sounds(small)


def _with_s(sounds: str) -> str:
    return sounds + ("əs" if sounds.endswith(_SIBILANTS) else "s")
