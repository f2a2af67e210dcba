"""The signs by which the class of a word is told: its letters, the words beside it, and the classes before it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from briefing.dutch.word_classes.classes import WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

_BITS = 15
BUCKETS = 1 << _BITS
"""The number of buckets that signs are hashed to."""
_SHIFT = 32 - _BITS
_WHOLE = 0xFFFFFFFF
"""The greatest number of 32 bits, in which signs are mixed. The large odd numbers below spread signs over all of these
bits, the small ones keep signs of one kind apart; with any other number, the weights must be learned again."""
CLASSES = tuple(WordClass)
_TOKEN = re.compile(
    r"(?<!\w)['’‘](?:[stnkm]|er|ns)(?!\w)|\d+(?:[.,:]\d+)*(?:e|de|ste)?(?!\w)|\w+(?:[-'’./&]\w+)*-?|[^\w\s]"
)
_MARKS = str.maketrans(dict.fromkeys("’‘`´", "'") | dict.fromkeys("“”„«»", '"') | dict.fromkeys("–—", "-"))
_DIGIT = re.compile(r"\d")
_SHAPES = ((re.compile("[A-ZÀ-Þ]+"), "A"), (re.compile("[a-zß-ÿ]+"), "a"), (re.compile(r"\d+"), "0"))
_LONGEST_SHAPE = 6
_OUTSIDE = "\n"
"""What stands for the words before and after a text."""
BESIDE = 2
"""How many words on each side are looked at."""
_ENDS_CLAUSE = frozenset(',;:.!?()"')
_LETTERS, _TAIL, _END, _SHAPE = 0, 2, 3, 7
"""The columns of a word's own signs: itself, its last two and three letters, its shape."""
_NO_VERB, _HAS_VERB, _NEEDS_VERB = range(3)
"""What a clause has so far; one that a conjunction opens needs a verb."""


def tokens_of(text: str) -> list[str]:
    """The words, numbers and marks of a text."""
    return _TOKEN.findall(text)


class Letters(NamedTuple):
    """The signs of a word by its letters alone, wherever it stands."""

    at: tuple[tuple[int, ...], ...]
    """The buckets of its signs two words before the one that is told, one before, at it, one after and two after."""
    word: int
    tail: int
    end: int
    mixed: tuple[int, ...]
    """Its numbers in pairs with another word."""


@lru_cache(maxsize=16384)
def letters_of(word: str) -> Letters:
    """The signs of a word by its letters."""
    plain = _DIGIT.sub("0", word.translate(_MARKS))
    low = plain.casefold()
    shape = plain
    for letters, sign in _SHAPES:
        shape = letters.sub(sign, shape)
    parts = (low, low[-1:], low[-2:], low[-3:], low[-4:], low[-5:], low[:3], shape[:_LONGEST_SHAPE], low[:4], plain)
    own = [crc32(f"{number} {part}".encode(errors="replace")) for number, part in enumerate(parts)]
    ends = [[_mixed(own[sign], by + 20 + sign) for sign in (_TAIL, _END, _SHAPE)] for by in (-1, 1)]
    whole = [_mixed(own[_LETTERS], by + 9) for by in (-2, -1, 1, 2)]
    places = (whole[:1], [whole[1], *ends[0]], own, [whole[2], *ends[1]], whole[3:])
    return Letters(
        tuple(tuple(number >> _SHIFT for number in numbers) for numbers in places),
        own[_LETTERS],
        own[_TAIL],
        own[_END],
        tuple(_mixed(own[_LETTERS], salt) for salt in (39, 41, 49, 51, 60, 61)),
    )


def _mixed(number: int, salt: int) -> int:
    """The number of the same sign in another place."""
    return (number ^ (salt * 0x9E3779B1 & _WHOLE)) * 0x85EBCA6B & _WHOLE


class Signs:
    """The signs of each word of a text, told from the first word to the last."""

    def __init__(self, words: Sequence[str]) -> None:
        outside = [_OUTSIDE] * BESIDE
        self.words = [*outside, *words, *outside]
        """The words of the text, with what stands for those before and after it."""
        self._letters = [letters_of(word) for word in self.words]
        self._closes = [each in _ENDS_CLAUSE for each in words]
        self._before, self._last, self._verb, self._state = 0, 0, 0, _NO_VERB

    def alone(self, place: int) -> list[int]:
        """The buckets of the signs of each word near a place by itself."""
        near = self._letters[place : place + 2 * BESIDE + 1]
        return [bucket for at, letters in enumerate(near) for bucket in letters.at[at]]

    def joint(self, place: int) -> list[int]:
        """The buckets of the signs of two words together, and of those that depend on the classes before a place."""
        _, left, own, right, far = self._letters[place : place + 2 * BESIDE + 1]
        word, end, tail = own.word, own.end, own.tail
        one = self._last * 0x9E3779B1
        two = (self._before * 31 + self._last + 1) * 0x85EBCA6B
        state = (self._state + 3) * 0xC2B2AE35
        pairs = (
            left.mixed[0] + word,
            right.mixed[1] + word,
            left.mixed[2] + end,
            right.mixed[3] + end,
            left.mixed[4] + right.word,
            far.mixed[5] + right.word,
        )
        told = (
            one,
            two,
            word ^ one,
            end ^ (one + 1),
            right.word ^ (one + 2),
            tail ^ (two + 3),
            end ^ (self._verb * 0x27D4EB2F),
            word ^ state,
            tail ^ (state + 5),
            (one ^ state) + 7,
        )
        found = [(number & _WHOLE) >> _SHIFT for number in pairs]
        return found + [(number * 0x165667B1 & _WHOLE) >> _SHIFT for number in told]

    def tell(self, place: int, number: int) -> None:
        """Take the class with that number for the word at a place."""
        found = CLASSES[number]
        if found.is_finite:
            self._verb, self._state = self._letters[place + BESIDE].word, _HAS_VERB
        elif found is WordClass.SUBORDINATOR:
            self._state = _NEEDS_VERB
        elif self._closes[place]:
            self._verb, self._state = 0, _NO_VERB
        self._before, self._last = self._last, number + 1
