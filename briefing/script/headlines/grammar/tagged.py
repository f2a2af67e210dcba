"""The words of a headline with their places and their classes, as the tagger tells them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.tagger import tagged


class Token(NamedTuple):
    """A word or mark, its class and its place in the text."""

    text: str
    word_class: WordClass
    start: int
    end: int

    @property
    def is_finite(self) -> bool:
        """Whether it is a verb with a tense."""
        return self.word_class.is_finite

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb, as closes a subordinate clause: *valt*, *gevallen*, *vallen*."""
        return self.is_finite or self.word_class in (WordClass.PARTICIPLE, WordClass.INFINITIVE)

    @property
    def tells(self) -> bool:
        """Whether it is a noun, a name or a number."""
        return self.word_class in (WordClass.NOUN, WordClass.NAME, WordClass.NUMERAL)


@lru_cache(maxsize=512)
def tokens_in(text: str) -> tuple[Token, ...]:
    """The words and marks of a text."""
    found, place = [], 0
    for word in tagged(text):
        place = text.index(word.text, place)
        found.append(Token(word.text, word.word_class, place, place + len(word.text)))
        place += len(word.text)
    return tuple(found)
