"""Names that the rules of Dutch spelling read wrong, recognised by their letters.

A name in the lists is known, and so is one made of Dutch words. Any other looks foreign where it has letters in a row
that Dutch does not have (`foreign_spelling.toml`), or several that hardly any Dutch word has, or where its letters are
more like those of names that the rules read wrong.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.lexicon_file import shipped_names
from briefing.dutch.phonemes import parts, stems
from briefing.dutch.risky import name_letters
from briefing.dutch.rules.amounts.contexts import words
from briefing.tables import shipped_table
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

_TABLES: dict[str, dict[str, str]] = shipped_table(__package__, "foreign_spelling.toml")
_OF_DUTCH_NAMES = _TABLES.pop("dutch")
_OF_WORDS = _TABLES.pop("words")
_FOREIGN_LETTER = re.compile(
    r"[^\x00-\x7fáâäçèéêëìíîïòóôöùúûü]|(?!áá|éé|óó|úú|ío|íé|áa|óo|úu)(?<![áóúí])[áíóúñåãõ]|"
    r"(?<![aeiou])[äöü](?=[bdgklmnrst]{1,2}[aeiou]|[mpz])",
    re.IGNORECASE,
)
_PLACES = {"beginnings": ("^", ""), "middles": ("", ""), "endings": ("", "$")}


def _pattern(tables: Iterable[dict[str, str]]) -> re.Pattern[str]:
    """An expression for the letters in a row of some tables."""
    letters = {place: {each for table in tables for each in table.get(place, "").split()} for place in _PLACES}
    return re.compile("|".join(before + one_of(letters[place]) + after for place, (before, after) in _PLACES.items()))


_FOREIGN, _FOREIGN_WORD = _pattern(_TABLES.values()), _pattern([_OF_WORDS])
_OLD_SPELLING = [pair.split("=") for pair in _OF_DUTCH_NAMES["old_spelling"].split()]
_ENDINGS = words_in(_OF_DUTCH_NAMES["endings"])
_ENDING = re.compile(rf"(?<=.{{3}}){one_of(_ENDINGS)}$")
_LONG_ENDINGS = ("se", *(ending for ending in _ENDINGS if len(ending) > 2))
_FEWEST_WORDS = 2
"""How many parts of words must have three letters in a row for these to be Dutch."""
_FEWEST_STRANGE = 2
_SHORTEST_LAST_PART = 5
"""Letters in the last part of a compound whose first part is a name: Albertkanaal, Nobelprijswinnaar."""


def looks_foreign(name: str, *, begins_sentence: bool = False) -> bool:
    """Whether a name without hyphens that is in no list is likely to be read wrong.

    The first word of a sentence may be a common one, so only letters that Dutch does not have make it look foreign.
    """
    if is_known_name(name):
        return False
    small = name.lower()
    if _FOREIGN_LETTER.search(name):
        return True
    if is_dutch(small) or _is_derived(name):
        return False
    if _FOREIGN.search(small):
        return True
    return not begins_sentence and (_strange(small) >= _FEWEST_STRANGE or _has_foreign_letters(small))


def word_looks_foreign(word: str) -> bool:
    """Whether a word in small letters that is in no list is likely to be read wrong."""
    return _FOREIGN_WORD.search(word) is not None and not (is_dutch(word) or stems.find(word) or is_known_name(word))


def is_known_name(name: str) -> bool:
    """Whether a list has the name."""
    return name in _names()


def is_dutch(word: str) -> bool:
    """Whether a word in small letters is a Dutch word, a form of one, or made of several."""
    return parts.is_form(word) or len(parts.split(word)) > 1


def _is_derived(name: str) -> bool:
    """Whether a known name has an ending or a word behind it (Israëlisch, Leopoldsorde), or a long word ends it."""
    known = (place for place in range(4, len(name) - 1) if name[:place] in _names())
    has_ending = any(name[place:] in _ENDINGS or parts.is_form(name[place:].removeprefix("s")) for place in known)
    return has_ending or any(parts.is_form(name[place:]) for place in range(3, len(name) - _SHORTEST_LAST_PART + 1))


def _has_foreign_letters(name: str) -> bool:
    """Whether its letters are those of names that are read wrong, and its ending is no Dutch one."""
    return not name.endswith(_LONG_ENDINGS) and name_letters.are_foreign(in_todays_spelling(name))


def _strange(name: str) -> int:
    """How many trigrams of a name, its ending aside, hardly any Dutch word has."""
    marked = f"^{_ENDING.sub('', in_todays_spelling(name))}"
    return sum(not _is_dutch_spelling(marked[place : place + 3]) for place in range(len(marked) - 2))


@lru_cache(maxsize=50_000)
def _is_dutch_spelling(trigram: str) -> bool:
    """Whether enough parts of words have this trigram; `^` is the beginning of a word."""
    words, place = _modern_parts(), 0
    for _ in range(_FEWEST_WORDS):
        place = words.find(trigram, place)
        if place < 0:
            return False
        place = words.index("$", place)
    return True


@cache
def _modern_parts() -> str:
    """All parts of words in one text: searching it for a few trigrams is much quicker than counting all of them."""
    return in_todays_spelling("".join(f"^{part}$" for part in sorted(parts.listed())))


def in_todays_spelling(name: str) -> str:
    """The name in today's spelling: "Claeys" is "claaijs"."""
    for old, new in _OLD_SPELLING:
        name = name.replace(old, new)
    return name


@cache
def _names() -> frozenset[str]:
    """The words of all names whose sounds are known."""
    named = (word for entry in shipped_names().entries for word in re.split("[ '-]", entry.written))
    return frozenset(named) | words("name", "familiar")
