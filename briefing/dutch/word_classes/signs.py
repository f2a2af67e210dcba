"""The signs by which the class of a word is told: its letters, the words beside it, and the classes before it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from briefing.dutch.word_classes.classes import WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_BITS = 15
BUCKETS = 1 << _BITS
"""The number of buckets that signs are hashed to."""
_SHIFT = 32 - _BITS
CLASSES = tuple(WordClass)
_TOKEN = re.compile(
    r"(?<!\w)['’‘](?:[stnkm]|er|ns)(?!\w)|\d+(?:[.,:]\d+)*(?:e|de|ste)?(?!\w)|\w+(?:[-'’./&]\w+)*-?|[^\w\s]"
)
_MARKS = str.maketrans("’‘`´“”„«»–—", '\'\'\'\'"""""--')
_DIGIT = re.compile(r"\d")
_SHAPES = ((re.compile("[A-ZÀ-Þ]+"), "A"), (re.compile("[a-zß-ÿ]+"), "a"), (re.compile(r"\d+"), "0"))
_LONGEST_SHAPE = 6
_OUTSIDE = "\n"
"""What stands for the words before and after a text."""
_BESIDE = 2
"""How many words on each side are looked at."""
_ENDS_CLAUSE = frozenset(',;:.!?()"')
_LETTERS, _TAIL, _END, _SHAPE = 0, 2, 3, 7
"""The columns of a word's own signs: itself, its last two and three letters, its shape."""
_NO_VERB, _HAS_VERB, _NEEDS_VERB = range(3)
"""What a clause has so far; one that a conjunction opens needs a verb."""
_PLACES = (-2, -1, 1, 2)


def tokens_of(text: str) -> list[str]:
    """The words, numbers and marks of a text."""
    return _TOKEN.findall(text)


@lru_cache(maxsize=16384)
def _own(word: str) -> tuple[int, ...]:
    """The numbers of a word's letters, its ends and beginnings, and its shape."""
    plain = _DIGIT.sub("0", word.translate(_MARKS))
    low = plain.casefold()
    shape = plain
    for letters, sign in _SHAPES:
        shape = letters.sub(sign, shape)
    parts = (low, low[-1:], low[-2:], low[-3:], low[-4:], low[-5:], low[:3], shape[:_LONGEST_SHAPE], low[:4], plain)
    return tuple(crc32(f"{number} {part}".encode()) for number, part in enumerate(parts))


def _mixed(numbers: NDArray[np.uint32], salt: int) -> NDArray[np.uint32]:
    """The numbers of the same signs in another place."""
    return (numbers ^ np.uint32(salt * 0x9E3779B1 & 0xFFFFFFFF)) * np.uint32(0x85EBCA6B)


class Signs:
    """The signs of each word of a text."""

    def __init__(self, words: Sequence[str]) -> None:
        outside = [_OUTSIDE] * _BESIDE
        own = np.array([_own(word) for word in (*outside, *words, *outside)], dtype=np.uint32)
        size = len(words)
        at = {by: own[_BESIDE + by : _BESIDE + by + size] for by in (*_PLACES, 0)}
        word = at[0][:, _LETTERS]
        columns = [*at[0].T, *(_mixed(at[by][:, _LETTERS], by + 9) for by in _PLACES)]
        columns += [_mixed(at[by][:, sign], by + 20 + sign) for by in (-1, 1) for sign in (_TAIL, _END, _SHAPE)]
        columns += [_mixed(at[by][:, _LETTERS], by + 40) + word for by in (-1, 1)]
        columns += [_mixed(at[by][:, _LETTERS], by + 50) + at[0][:, _END] for by in (-1, 1)]
        columns.append(_mixed(at[-1][:, _LETTERS], 60) + at[1][:, _LETTERS])
        columns.append(_mixed(at[2][:, _LETTERS], 61) + at[1][:, _LETTERS])
        self.fixed = (np.stack(columns, axis=1) >> np.uint32(_SHIFT)).astype(np.intp)
        """The buckets of the signs that do not depend on classes, a row per word."""
        self._words = word.tolist()
        self._ends = at[0][:, _END].tolist()
        self._tails = at[0][:, _TAIL].tolist()
        self._next = at[1][:, _LETTERS].tolist()
        self._closes = [each in _ENDS_CLAUSE for each in words]
        self._before, self._last, self._verb, self._state = 0, 0, 0, _NO_VERB

    def after(self, place: int) -> list[int]:
        """The buckets of the signs that depend on the classes before a place."""
        one = self._last * 0x9E3779B1
        two = (self._before * 31 + self._last + 1) * 0x85EBCA6B
        state = (self._state + 3) * 0xC2B2AE35
        word, end, tail = self._words[place], self._ends[place], self._tails[place]
        numbers = (
            one,
            two,
            word ^ one,
            end ^ (one + 1),
            self._next[place] ^ (one + 2),
            tail ^ (two + 3),
            end ^ (self._verb * 0x27D4EB2F),
            word ^ state,
            tail ^ (state + 5),
            (one ^ state) + 7,
        )
        return [(number * 0x165667B1 & 0xFFFFFFFF) >> _SHIFT for number in numbers]

    def tell(self, place: int, number: int) -> None:
        """Take the class with that number for the word at a place."""
        found = CLASSES[number]
        if found.is_finite:
            self._verb, self._state = self._words[place], _HAS_VERB
        elif found is WordClass.SUBORDINATOR:
            self._state = _NEEDS_VERB
        elif self._closes[place]:
            self._verb, self._state = 0, _NO_VERB
        self._before, self._last = self._last, number + 1
