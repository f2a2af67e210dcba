"""The tagger: the class of each word of a text, from the first to the last, by a perceptron.

The weights of a sign for all classes are one large number, with 16 bits for each class, so that one addition adds all.
"""

from __future__ import annotations

import struct
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.word_classes.signs import BESIDE, CLASSES, Signs, letters_of, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.dutch.word_classes.classes import WordClass

_FINITE = [number for number, each in enumerate(CLASSES) if each.is_finite]
_OTHERS = [number for number, each in enumerate(CLASSES) if not each.is_finite]
_SCORES = struct.Struct(f"<{len(CLASSES)}H")
_NEARLY = -125
"""The lead from which a word may well be a finite verb: some verbs are nouns too, as in *De pont vaart*."""

_ABOVE_ZERO = bytes((byte + 128) % 256 for byte in range(256))
"""The byte for each signed one."""
_LOOKED_AT = 600
"""How many characters at the start of a text are looked at for a verb."""


class Word(NamedTuple):
    """A word or mark of a text, and its class."""

    text: str
    word_class: WordClass
    lead: int
    """The lead of finite verbs over all other classes; below 0 for any other word."""


def tagged(text: str) -> Iterator[Word]:
    """The words and marks of a text, with their classes."""
    words = tokens_of(text)
    signs = Signs(words)
    alone = [_alone(word) for word in signs.words]
    for place, word in enumerate(words):
        near = sum(alone[place + by][by] for by in range(2 * BESIDE + 1))
        scores = _SCORES.unpack((near + _sum(signs.joint(place))).to_bytes(_SCORES.size, "little"))
        number = scores.index(max(scores))
        signs.tell(place, number)
        lead = max(scores[each] for each in _FINITE) - max(scores[each] for each in _OTHERS)
        yield Word(word, CLASSES[number], lead)


def has_finite_verb(text: str) -> bool:
    """Whether a text has, or may well have, a verb with a tense in its beginning: captions and labels have none."""
    return _has_finite_verb(text[:_LOOKED_AT])


@lru_cache(maxsize=4096)
def _has_finite_verb(beginning: str) -> bool:
    return any(word.lead > _NEARLY for word in tagged(beginning))


@lru_cache(maxsize=16384)
def _alone(word: str) -> tuple[int, ...]:
    """The weights of the signs of a word by itself, for each place near the word that is told."""
    return tuple(map(_sum, letters_of(word).at))


def _sum(buckets: Iterable[int]) -> int:
    return sum(map(_row, buckets))


@cache
def _row(bucket: int) -> int:
    """The weights of a sign for each class."""
    row = bytearray(_SCORES.size)
    row[::2] = _weights()[bucket * len(CLASSES) : (bucket + 1) * len(CLASSES)]
    return int.from_bytes(row, "little")


@cache
def _weights() -> bytes:
    """The weight of each sign for each class, as a byte of which 128 is none, so that sums stay above 0."""
    return files(__package__).joinpath("weights.bin").read_bytes().translate(_ABOVE_ZERO)
