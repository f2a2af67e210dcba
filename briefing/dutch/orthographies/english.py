"""English words in small letters in a Dutch text, told by how they are spelled.

`python -m tools.learn_english_letters` learned what letters English words have (`english_letters.toml`). A compound is
told by its parts (`english.toml`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from briefing.dutch.lexicon import slot
from briefing.dutch.orthographies.spelling import of_peoples
from briefing.dutch.phonemes import parts, stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.risky.foreign_names import is_dutch, is_known_name
from briefing.dutch.risky.name_letters import weights
from briefing.patterns import rare
from briefing.tables import shipped_table
from briefing.text import words_in

_SYLLABLE = re.compile(
    "(?:(?:[bcdfghklmnprstw]|[bcdfgps][lr]|s[tpkw]|tw|wh|str|scr|spr)(?:ea[dklmp]|oa[dm]|ay|ew|own?|ack)s?"
    "|wh[aeio][a-z]{1,6})"
)
"""English words of one syllable, such as Dutch has none: "streak", "tray", "who"."""
_WORD = r"[A-Z][A-Za-z]{1,20}(?:['’]s)?(?![\w'’]|-[A-Z])"
_LINK = r"(?:and(?: the)?|for(?: the| a)?|with(?: the| a)?|of the|in the|on the|to the|to|the)"
_PHRASE = rare(
    ("The ", " and ", " for ", " with ", " the ", " to "),
    rf"(?<![\w'’.-])(?:The {_WORD}|{_WORD}(?: {_WORD}){{0,3}} {_LINK} {_WORD})"
    rf"(?: (?:(?:{_LINK}|of|a|at|on) )?{_WORD}){{0,6}}",
)
"""Names of several words with an English one that Dutch does not have: "The Bitter End", "Friends of the Valley"."""
_SHORTEST = 5
"""Letters by which a language can be told."""
_DOUBT = 2.5
"""The sum of weights above which a word is English: in favour of Dutch, which most words in no list are."""
_SHARED = re.compile(
    ".*(?:(?<!m)ent|[aeiou]nt|[aeo][lr]|ist|isten|[aeiouy]s|[ei]e|iest|[eo]eds?|oods|inds|iers|thers|lied|.bed|[el]ders"
    "|[ae]ve|(?<!ti)on|[ae]ns|en|ering|[eiu]r?ling)|.*(?:ei|ij|ui|eu|oe|ie|uu).*ing"
    "|(?:on|op|om|her|uit|in|af|be|ge|des).+ing|(?:be)?[^aeiou]+[ao]n[gs]|(?:ver|ont|dw|ge(?![no])).*"
    "|.*(?:vorm|stell|legg|nem|kled|won|spann|[eo]rg|welv|enig|giss|wrek)ing|.*(?:[cp][aeu]r|qu|in|bl|[ao][bv])ate"
    "|.*(?:[^aeo]use|que|[^aeiou]esse|eaux?|ule|neast|ousse|oustine)|enfin|farce|missive|dauphin|(?:ell|syn)[ai]ps"
)
"""What many Dutch words have as well, most of them from French or Latin: "evident", "adequate", "leniging"."""
_DUTCH_NAME = re.compile(
    "ij|uu(?!m)|sch(?!ool|ed)|kx|uy(?<![bg]uy)|ieu|eeu|oe[nmv]|oei|ooi|aai|aa[^r]|tje|[knrst]sen\\b|(?:[rst]m|ng|[ns]str|sm)a\\b"
)
"""Letters of a Dutch name, which is none beside an English word either: "Jansen and Partners"."""


def mark_phrases(text: str, said: list[str]) -> str:
    """The text with a private-use character in place of each English name of several words."""
    return _PHRASE.sub(lambda match: _marked(match[0], said), text)


def _marked(phrase: str, said: list[str]) -> str:
    """Without the Dutch words before it: "Stichting" in "Stichting Friends of the Valley"."""
    if _DUTCH_NAME.search(phrase.lower()):
        return phrase
    words = phrase.split(" ")
    begins = 0
    while begins + 1 < len(words) and words[begins + 1][0].isupper() and _is_dutch(words[begins]):
        begins += 1
    dutch, english = words[:begins], " ".join(words[begins:])
    return " ".join([*dutch, slot(f"⟦en:{english}⟧", said)])


def _is_dutch(word: str) -> bool:
    small = word.lower()
    return word in of_peoples() or small in affixes("little") or stems.find(small) is not None or is_dutch(small)


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
