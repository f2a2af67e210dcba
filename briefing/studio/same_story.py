"""Whether two articles tell of the same event, whoever wrote them.

Two newsrooms choose other words. What tells an event apart is what they cannot choose: who and where it was, figures,
the day, and what happened, in whatever words (`news_words`); each article tells most of what the other tells and
nearly all that its headline says. Alike headlines say less than they seem to: "Brand in loods" is what the next fire
is called too. Only how an article begins is compared, because that is where an event is told.

It remains a guess. A second event with the same people looks much like another telling of the first, and to tell a
story twice is a smaller fault than to leave one out: so the threshold lies on that side. The weights were fitted to
254 pairs (a logistic regression). Each judged by weights fitted to others, 76 % of the retold stories were found, and
95 % of what was taken for one story was one: of 200 pairs 74 % and 98 %, of the 54 others, as hard as they come, 84 %
and 87 %.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, DAYS
from briefing.dutch.numbers import cardinal
from briefing.studio.news_words import things
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from briefing.model import Article

SAME_FROM = 1.0

_TOLD = 1.10
_HEADLINES_TOLD = 1.23
_HEADLINES_ALIKE = -0.73
_NUMBER_SHARED = 0.18
_OTHER_NUMBERS = -0.33
_SAME_DAY = 0.16

_OPENING_CHARACTERS = 600
_SAME_START = 4
_ENDING = 4
"""Letters that two forms of a word may differ in at their end."""
_PART = 5
"""Letters of a part of a compound, at least."""
_LONGEST = 12
_GENERIC_WEIGHT = 0.9
_SAME_THING = 0.8
"""What a word counts for that the other tells in another word for the same thing."""
_MOST_DIGITS = 6
_NUMBER = re.compile(r"\d+(?:[.,]\d+)+|\d{2,}")
_THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3}\b)")
_WORD = re.compile(r"\d+(?:[.,]\d+)+|\w{3,}")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_DAY = re.compile(rf"\b{ANY_DAY}", re.IGNORECASE)
_COMMON = words_in("""
    aan achter alle als ander andere binnen boven buiten daar daarna dan dat deed deze die dit doet door drie dus
    een eerste elk elke gaan gaat geen ging haar had hadden hebben heeft hem het hier hij hoe hun iedere kan
    komen komt kon konden krijgen krijgt kunnen kwam langs maakt maar mag maken meer men met minder mocht moest
    moesten moet moeten mogen naar naast niet nog nu onder ook over per pas rond ruim sinds staat stond tegen
    tijdens toen tot tussen twee uit van vanaf vanwege vertelt vier volgens voor waar waarom wanneer want waren
    was wat weer weinig wel werd werden wie wij wil wilde willen worden wordt zal zegt zei zelf zich zijn zonder
    zou zouden zullen
""")
_GENERIC = words_in("""
    gemeente gemeenteraad provincie wethouder
    minister politie rechter rechtbank officier justitie euro miljoen miljard procent raad jaar keer dorp stad
    onderzoek onderzocht omwonenden inwoners bewoners besluit woordvoerder volgende vorige nieuwe goed
""") | frozenset(DAYS)


def told_once(articles: Sequence[Article]) -> tuple[list[Article], list[tuple[Article, Article]]]:
    """The articles that tell of different events, and each that was left out with the one that tells it already."""
    kept: list[Article] = []
    left_out: list[tuple[Article, Article]] = []
    for article in articles:
        teller = next((other for other in kept if likeness(article, other) >= SAME_FROM), None)
        if teller:
            left_out.append((article, teller))
        else:
            kept.append(article)
    return kept, left_out


def likeness(one: Article, other: Article) -> float:
    """How much speaks for one event: `SAME_FROM` and more where that is likelier than two."""
    first, second = _beginning(one), _beginning(other)
    return (
        _TOLD * _both_ways(first.words, second.words, second.words, first.words)
        + _HEADLINES_TOLD * _both_ways(first.headline, second.words, second.headline, first.words)
        + _HEADLINES_ALIKE * _both_ways(first.headline, second.headline, second.headline, first.headline)
        + _NUMBER_SHARED * bool((first.numbers | second.numbers) & first.words & second.words)
        + _OTHER_NUMBERS * bool(first.numbers and second.numbers and not first.numbers & second.numbers)
        + _SAME_DAY * _agreement(first.days, second.days)
    )


@dataclass(frozen=True, slots=True)
class _Beginning:
    """How an article begins: its words, without those that stand in every article."""

    headline: frozenset[str]
    text: frozenset[str]
    """Those below the headline."""
    numbers: frozenset[str]
    """Those of its words that are written in two figures or more: *vierduizend* for 4.000."""
    days: frozenset[str]

    @property
    def words(self) -> frozenset[str]:
        """Those of the headline and the text."""
        return self.headline | self.text


def _beginning(article: Article) -> _Beginning:
    text = "\n".join(block.text for block in article.blocks if block.kind != "crosshead")[:_OPENING_CHARACTERS]
    headline = (article.headline or _SENTENCE.split(text, 1)[0])[:_OPENING_CHARACTERS]
    whole = f"{headline}\n{text}"
    return _Beginning(
        headline=_words(headline),
        text=_words(text),
        numbers=frozenset(_in_words(number) for number in _NUMBER.findall(_THOUSANDS.sub("", whole))),
        days=frozenset(day.lower() for day in _DAY.findall(whole)),
    )


def _words(text: str) -> frozenset[str]:
    said = _NUMBER.sub(lambda number: _in_words(number[0]), _THOUSANDS.sub("", text))
    return frozenset(word.lower() for word in _WORD.findall(said)) - _COMMON


def _in_words(number: str) -> str:
    """A whole number as one word, as a newsroom might write it too; another as it is."""
    if number.isdecimal() and len(number) <= _MOST_DIGITS:
        return cardinal(int(number)).replace(" ", "")
    return number


def _both_ways(one: Set[str], in_other: Set[str], other: Set[str], in_one: Set[str]) -> float:
    return (_told(one, in_other) + _told(other, in_one)) / 2


def _told(words: Set[str], text: Set[str]) -> float:
    """The share of `words` that a text holds in some form or in other words, by weight."""
    whole = sum(map(_weight, words))
    text_things = frozenset[int]().union(*map(things, text))
    found = sum(_weight(word) * _found(word, text, text_things) for word in words)
    return found / whole if whole else 0.0


def _found(word: str, text: Set[str], text_things: Set[int]) -> float:
    if any(_related(word, other) for other in text):
        return 1.0
    return _SAME_THING if things(word) & text_things else 0.0


def _related(word: str, other: str) -> bool:
    """Whether two words begin alike and end not much differently, *ploegt* and *ploegen*, or one is the beginning or
    the end of the other, *zwembad* and *zwembaddak*.
    """
    start = max(_SAME_START, len(word) - _ENDING, len(other) - _ENDING)
    short, long = sorted((word, other), key=len)
    is_part = len(short) >= _PART and (long.startswith(short) or long.endswith(short))
    return is_part or word[:start] == other[:start]


def _weight(word: str) -> float:
    """Long words are rare ones, in Dutch more than elsewhere."""
    return _GENERIC_WEIGHT if word in _GENERIC else float(min(len(word), _LONGEST))


def _agreement(first: Set[str], second: Set[str]) -> int:
    """1 where both tell of a same day, -1 where they tell of other days, 0 where one tells of none."""
    if not first or not second:
        return 0
    return 1 if first & second else -1
