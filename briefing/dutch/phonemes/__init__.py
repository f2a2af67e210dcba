"""The phonemes of spoken Dutch, for voices that take them.

A word is looked up (`stems.txt`, `names/`), or composed as a number, or split into parts (`parts.txt`) whose spelling
gives their sounds and stress. Nothing here needs an engine.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from briefing.dutch.alternatives import one_of
from briefing.dutch.letters import names
from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.affixes import affixes
from briefing.dutch.phonemes.emphasis import emphasised
from briefing.dutch.phonemes.toponyms import read_name, read_surname
from briefing.dutch.phonemes.word import read

_LETTER_WORD = re.compile(rf"{one_of(names())}(?:-{one_of(names())})+(?![^\W\d_])")
"""Names of letters, the last of which has the main stress: vee-enn."""
_LONGEST = 60
"""Letters in a word: anything longer is read in pieces."""
_VOWELS = re.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]")
_BEFORE_A_TREE = {"de", "die", "deze", "een", "elke", "geen", "hun", "mijn", "onze", "zijn"}
_LETTERS = "abcdefghijklmnopqrstuvwxyzàáâäçèéêëìíîïñòóôöùúûüß"


def say(clause: str, *, goes_before: bool = False, goes_on: bool = False) -> list[str | None]:
    """The IPA of each word of a clause, stress marks right before the vowel; None for a word not in Latin letters.

    `goes_before` and `goes_on` say that the clause has other words before and after these. A little word beside others
    has no stress, except a verb's particle at the end of the clause: "hij kondigt het áán".
    """
    words = clause.split()
    begins = not goes_before and (len(words) > 1 or goes_on)
    said = [_say(word, begins=begins and place == 0 and word[0].isupper()) for place, word in enumerate(words)]
    if len(words) == 1 and not goes_before and not goes_on:
        return said
    weak = [word.lower() in affixes("little") for word in words]
    if words and not goes_on and words[-1].lower() in affixes("particles"):
        weak[-1] = False
    said = [
        "dən" if word.lower() == "den" and _is_an_article(words, place, goes_on) else ipa
        for place, (word, ipa) in enumerate(zip(words, said, strict=True))
    ]
    return [ipa.replace("ˈ", "") if ipa and is_weak else ipa for ipa, is_weak in zip(said, weak, strict=True)]


def _is_an_article(words: list[str], place: int, goes_on: bool) -> bool:
    """Whether the "den" at that place is the old article ("Van den Berg", "in den beginne") rather than the tree."""
    has_more = goes_on or place + 1 < len(words)
    return has_more and (place == 0 or words[place - 1].lower() not in _BEFORE_A_TREE)


@lru_cache(maxsize=50_000)
def _say(word: str, *, begins: bool = False) -> str | None:
    plain = "".join(map(_latin, unicodedata.normalize("NFC", word).lower().replace("’", "'")))
    if not plain.strip("'-.") or any(letter not in _LETTERS + "'-." for letter in plain):
        return None
    if len(plain) <= _LONGEST and stems.find(plain):
        return read(plain)
    if len(plain) <= _LONGEST and (marked := emphasised(plain) or _named(word, plain, begins=begins)):
        return marked
    letters = _LETTER_WORD.match(plain)
    if letters:
        weak = [read(name).replace("ˈ", "ˌ") for name in letters[0].split("-")[:-1]]
        return " ".join([*weak, _in_parts(plain[letters[0].rindex("-") + 1 :])])
    if not _VOWELS.search(plain):
        return " ".join(read(letter) for letter in plain if letter.isalpha())
    return _in_parts(plain)


def _named(word: str, plain: str, *, begins: bool) -> str | None:
    return read_name(plain, may_be_a_word=begins) or read_surname(plain) if word[0].isupper() else None


def _in_parts(word: str) -> str:
    parts = (part for part in re.split("[-.]", word) if part.strip("'"))
    return " ".join(read(part[at : at + _LONGEST]) for part in parts for at in range(0, len(part), _LONGEST))


def _latin(letter: str) -> str:
    """The letter without an accent that Dutch does not have: "š" is "s"; nothing for the silent "ğ" of Turkish."""
    if letter == "ğ":
        return ""
    if letter in _LETTERS or not letter.isalpha():
        return letter
    return unicodedata.normalize("NFD", letter)[0]
