"""English words in small letters in a Dutch text, told by how they are spelled.

`python -m tools.learn_english_letters` learned what letters English words have (`english_letters.toml`). A compound is
told by its parts (`english.toml`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from briefing.dutch.phonemes import parts, stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.risky.foreign_names import is_dutch, is_known_name
from briefing.dutch.risky.name_letters import weights
from briefing.tables import shipped_table
from briefing.text import words_in

_SYLLABLE = re.compile(
    "(?:(?:[bcdfghklmnprstw]|[bcdfgps][lr]|s[tpkw]|tw|wh|str|scr|spr)(?:ea[dklmp]|oa[dm]|ay|ew|own?|ack)s?"
    "|wh[aeio][a-z]{1,6})"
)
"""English words of one syllable, such as Dutch has none: "streak", "tray", "who"."""
_SHORTEST = 5
"""Letters by which a language can be told."""
_DOUBT = 2.5
"""The sum of weights above which a word is English: in favour of Dutch, which most words in no list are."""
_SHARED = re.compile(
    ".*(?:(?<!m)ent|[aeiou]nt|[aeo][lr]|ist|isten|[aeiouy]s|[ei]e|iest|[eo]eds?|oods|inds|iers|thers|lied|.bed|[el]ders"
    "|[ae]ve|(?<!ti)on|[ae]ns|en|ering|[eiu]r?ling)|.*(?:ei|ij|ui|eu|oe|ie|uu).*ing"
    "|(?:on|op|om|her|uit|in|af|be|ge|des).+ing|[^aeiou]+[ao]n[gs]|(?:ver|ont|dw|ge(?![no])).*"
)
"""What many Dutch words have as well, most of them from French or Latin: "evident", "pedestal", "deining"."""


@lru_cache(maxsize=50_000)
def is_english(word: str) -> bool:
    """Whether a word in small letters is English and not a Dutch one."""
    if word in affixes("little") or stems.find(word) is not None:
        return False
    return _is_compound(word) or (_looks_english(word) and not is_dutch(word))


def _is_compound(word: str) -> bool:
    """Whether a word is made of two English ones, at least one of which is not Dutch too: "sunscreen"."""
    table = _parts()
    seams = ((word[:place], word[place:]) for place in range(2, len(word) - 1))
    return any(
        first in table["first"] and last in table["last"] and (_is_english_alone(first) or _is_english_alone(last))
        for first, last in seams
    )


def _is_english_alone(part: str) -> bool:
    if part in _parts()["english"]:
        return True
    is_known = part in _parts()["dutch"] or is_known_name(part) or stems.find(part) is not None
    return not (is_known or parts.is_form(part))


@cache
def _parts() -> dict[str, frozenset[str]]:
    return {key: words_in(written) for key, written in shipped_table(__package__, "english.toml").items()}


def _looks_english(word: str) -> bool:
    if _SYLLABLE.fullmatch(word):
        return True
    is_told = len(word) >= _SHORTEST and word.isascii() and not _SHARED.fullmatch(word)
    return is_told and weights(__package__, "english_letters.toml").of(word) > _DOUBT
