"""Words in the middle of a sentence that point at something told before: *verdedigt dat besluit*, *heeft die
aangehouden*, *waren er toen vijf*, *komen hier auto's*."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.shorten import pointers
from briefing.script.shorten.background import OPENING_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.dutch.word_classes.tagger import Word
    from briefing.script.shorten.background import Background, Need

_MAY_POINT = re.compile(
    r"(?<=\w\s)(?:die|dat(?! (?:de|het|een|er|hij|zij|ze|we|wij|ik|je|u|zijn|haar|hun|in|op)\b)|dit|deze|toen)\b"
)
_POINTING = frozenset({"die", "dat", "dit", "deze"})
_OF_TODAY = pattern(rf"(?:dit|deze) (?:{ANY_PERIOD}|{ANY_DAY}|moment|keer)", re.IGNORECASE)
"""*dit jaar*, *op dit moment*: told by the day itself."""
_NO_OBJECT = frozenset({WordClass.PRESENT, WordClass.PAST, WordClass.NOUN, WordClass.NAME})
"""*zegt dat schippers varen*: what follows a conjunction, or where a second verb is."""
_NEAR = 3
"""Sentences between a demonstrative and the noun that it repeats."""
_LONG_NOUN = 4
"""Letters from which on a noun that was told is looked for."""
_HERE = re.compile(r"\bhier\b")


def points_at(text: Background, index: int) -> Iterator[Need]:
    """The sentence that told what a demonstrative means, before any clause of its own sentence can have."""
    sentence = text.sentences[index]
    found = _MAY_POINT.search(sentence)
    if not found or pointers.JOINT.search(sentence, 0, found.start()):
        return
    words = text.tagged(index)
    for place in range(1, len(words)):
        if words[place].word_class is WordClass.PUNCTUATION and words[place].text not in OPENING_MARKS:
            return
        if pointing := _pointing(words, place):
            yield _told_near(text, pointing.split()[-1].lower(), index), pointing


def speaks_here(text: Background, index: int) -> Iterator[Need]:
    """*'Straks rijden hier honderd auto's'*: where, the sentence before the words of somebody told."""
    sentence = text.sentences[index]
    if sentence[0] in OPENING_MARKS and index not in text.openers and (here := _HERE.search(sentence)):
        yield index - 1, here[0]


def _pointing(words: Sequence[Word], place: int) -> str:
    """The word at a place, with its noun, if it means something told before: no conjunction, no relative; else ""."""
    word, before = words[place], words[place - 1]
    following = words[place + 1].text if place + 1 < len(words) else ""
    if word.text == "toen" and word.word_class is WordClass.ADVERB:
        dated = any(pointers.WHEN.search(each.text) for each in words[:place])
        return word.text if before.word_class.is_finite and not dated else ""
    if word.text not in _POINTING or _OF_TODAY.fullmatch(f"{word.text} {following}"):
        return ""
    if word.word_class is WordClass.DETERMINER:
        return f"{word.text} {following}"
    clause = [each.word_class for each in _to_the_mark(words[place + 1 :])]
    if word.text == "dat" and not _NO_OBJECT.isdisjoint(clause[:1] + [each for each in clause if each.is_finite]):
        return ""
    first_verb = before.word_class.is_finite and not any(each.word_class.is_finite for each in words[: place - 1])
    return word.text if first_verb and word.word_class is WordClass.PRONOUN else ""


def _to_the_mark(words: Sequence[Word]) -> Iterator[Word]:
    return takewhile(lambda word: word.word_class is not WordClass.PUNCTUATION, words)


def _told_near(text: Background, noun: str, index: int) -> int:
    """The sentence shortly before `index` that holds the noun, or else the one before it."""
    told = text.last_told(noun, index) if len(noun) >= _LONG_NOUN else None
    return told if told is not None and told >= index - _NEAR else index - 1
