"""The tagger: the class of each word of a text, from the first to the last, by a perceptron."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from briefing.dutch.word_classes.signs import CLASSES, Signs, tokens_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from briefing.dutch.word_classes.classes import WordClass

_FINITE = [number for number, each in enumerate(CLASSES) if each.is_finite]
_OTHERS = [number for number, each in enumerate(CLASSES) if not each.is_finite]
_NEARLY = -125
"""The lead from which a word may well be a finite verb: some verbs are nouns too, as in *De pont vaart*."""


class Word(NamedTuple):
    """A word or mark of a text, and its class."""

    text: str
    word_class: WordClass
    lead: int
    """The lead of finite verbs over all other classes; below 0 for any other word."""


@lru_cache(maxsize=4096)
def tagged(text: str) -> tuple[Word, ...]:
    """The words and marks of a text, with their classes."""
    words = tokens_of(text)
    if not words:
        return ()
    weights, signs = _weights(), Signs(words)
    scores = weights[signs.fixed].sum(axis=1, dtype=np.int32)
    found = []
    for place in range(len(words)):
        scores[place] += weights[signs.after(place)].sum(axis=0, dtype=np.int32)
        number = int(scores[place].argmax())
        signs.tell(place, number)
        found.append(CLASSES[number])
    leads = scores[:, _FINITE].max(axis=1) - scores[:, _OTHERS].max(axis=1)
    return tuple(map(Word, words, found, leads.tolist()))


def has_finite_verb(text: str) -> bool:
    """Whether a text has, or may well have, a verb with a tense: captions and labels have none."""
    return any(word.lead > _NEARLY for word in tagged(text))


@cache
def _weights() -> NDArray[np.int8]:
    """The weight of each sign for each class."""
    with as_file(files(__package__).joinpath("weights.npy")) as path:
        weights: NDArray[np.int8] = np.load(path, allow_pickle=False)
    return weights
