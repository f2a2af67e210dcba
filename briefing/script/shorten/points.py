"""The points of a list, numbered or introduced one by one: a later one needs those before it and the announcement of
all."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.tagger import tagged
from briefing.patterns import pattern
from briefing.script.names import bare_words
from briefing.text import OPENING_QUOTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.shorten.background import Background, Need

_ARGUMENT = "(?:reden|bezwaar|argument|probleem|voorwaarde|voordeel|nadeel|vraag|les|tip|stap)"
_LATER = pattern(
    r"(?:(?:[2-9]|1\d)[.)]\s|(?:(?:en|maar)\s)?ten (?:tweede|derde|vierde|vijfde|zesde|slotte)|tenslotte|tot slot"
    r"|dan (?:is|zijn) er (?:nog )?(?:de|het|een)"
    r"|als (?:tweede|derde|laatste)|punt (?:twee|drie)|in de (?:tweede|derde|laatste) plaats"
    rf"|(?:de|het|een) (?:tweede|derde|vierde|laatste) {_ARGUMENT})\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"\b(?:1[.)]\s|ten eerste|allereerst|om te beginnen|als eerste|punt één|in de eerste plaats"
    rf"|(?:de|het) eerste {_ARGUMENT})\b",
    re.IGNORECASE,
)
_LISTED = frozenset({WordClass.PRESENT, WordClass.INFINITIVE, WordClass.NOUN})
"""How items of a list begin: *Sluit de kraan*, *Potten binnenzetten*; others may be paragraphs behind a colon."""
_LOOKED_AT = 60
"""Characters that tell the class of the first word."""
_POINTS_WITHIN = 40
"""In how many sentences the other points of a list are looked for."""


def counts_on(text: Background, index: int) -> Iterator[Need]:
    """What a point of a list needs: *Ten tweede* the points before it, without what is said about each, and their
    announcement."""
    bare = bare_words(text.sentences[index])
    if _FIRST.match(bare):
        yield index - 1, bare.split()[0]
    if match := _LATER.match(bare):
        before = list(_points_before(text, index))
        for other in before or [index - 1]:
            yield other, match[0]
    following = [bare_words(sentence) for sentence in text.sentences[index + 1 : index + 1 + _POINTS_WITHIN]]
    if following and _FIRST.match(following[0]):
        for place, words in enumerate(following):
            if _is_point(words):
                yield index + 1 + place, "what it announces"


def is_listed(text: Background, index: int) -> Iterator[Need]:
    """What an item of a list needs after the first, where each is a paragraph that begins in the same way: the one
    before it, and what announces them all."""
    if index not in text.openers or not _may_be_an_item(text.sentences[index]):
        return
    before = first = text.opener_before(index)
    for _ in range(_POINTS_WITHIN):
        if first < 1 or not _may_be_an_item(text.sentences[first]):
            return
        if text.sentences[first - 1].endswith(":"):
            yield before, "the item before"
            yield first - 1, ":"
            return
        first = text.opener_before(first)


@lru_cache(maxsize=512)
def _may_be_an_item(sentence: str) -> bool:
    words = tagged(sentence[:_LOOKED_AT])
    return sentence[:1] not in OPENING_QUOTES and any(word.word_class in _LISTED for word in islice(words, 1))


def is_later_point(sentence: str) -> bool:
    """Whether a sentence is a point after the first: *2. Koop hout*, *Ten tweede*, *De laatste reden*."""
    return bool(_LATER.match(bare_words(sentence)))


def point_before(text: Background, index: int) -> int | None:
    """The point before a later point of a list, which provides all that the later one does not say itself."""
    if is_later_point(text.sentences[index]):
        return next(_points_before(text, index), None)
    return None


def _points_before(text: Background, index: int) -> Iterator[int]:
    for other in range(index - 1, max(-1, index - 1 - _POINTS_WITHIN), -1):
        if _is_point(bare_words(text.sentences[other])):
            yield other
        if _FIRST.search(text.sentences[other]):
            return


def _is_point(bare: str) -> bool:
    return bool(_FIRST.match(bare) or _LATER.match(bare))
