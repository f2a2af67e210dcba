"""The background of an article: its sentences, with the places of words, nouns and names in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.dutch.word_classes.tagger import tagged
from briefing.script.names import names
from briefing.script.quotations import quotations
from briefing.script.shorten import pointers
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from briefing.dutch.word_classes.tagger import Word

    Need = tuple[int, str]
    """A sentence that another cannot do without, and the words that say so."""

_IN_BRACKETS = re.compile(r"\(([^()\s]+)\)")
_WORD = re.compile(r"\w+(?:-\w+)*")
_NEW_NOUN = re.compile(
    r"\b(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|enkele|meerdere|verschillende|\d{1,9})\s"
    r"([^\W\d_][\w-]{2,40})(?=(?:\s(?!(?:van|uit|met|voor|bij|naar|als|dan|aan|die|dat)\b)([^\W\d_][\w-]{2,40}))?)"
)
_TOLD_WHAT = re.compile(
    rf"(?:\b(?:{'|'.join(sorted(pointers.ROLES))})\s|(?<=[a-zà-ÿ]),\s)([A-ZÀ-Þ]\w+)"
    r"(?=,|\suit\b|\s\(|\s[a-zà-ÿ]|\.)"
)
"""*het bedrijf Windhoos*, *die kater, Boris uit Tiel*: a name and what bears it."""
_MEASURES = words_in("""
    jaar jaren dag dagen week weken maand maanden uur uren minuten seconden keer euro procent meter kilometer ton
    miljoen miljard graden kilo liter hectare deel derde aantal paar soort reeks tiental eind einde begin beetje kwart
""")
"""Units and amounts, which a text names without introducing them."""
_ADJECTIVES = words_in("andere nieuwe oude grote kleine hele eigen goede jonge lange korte belangrijke")
"""Words after an article that are not a noun if another word follows."""
OPENING_MARKS = "\"“„«'‘"
_LONGEST_SENTENCE = 1000
"""Characters that are looked at: a longer text is no sentence."""
_LIKELY_NOUN, _LONG_NOUN = 4, 7
"""Letters from which on the end of a word is likely a noun, and is one for sure."""
_FIRST_PART = 3
"""The fewest letters before a noun in a compound of it."""
_LONGEST_NOUN = 60
"""Letters of the ends that are looked at: a longer one is no noun."""
_TOLD_WITHIN = 40
"""Sentences between *De minister* and which one."""


def _endings(word: str, fewest: int) -> Iterator[str]:
    """The ends of a word, of at least so many letters."""
    return (word[-letters:] for letters in range(fewest, min(len(word), _LONGEST_NOUN) + 1))


def nouns(match: re.Match[str]) -> Iterator[str]:
    """The words that may be the noun behind an article, in lower case: the next one, or the one behind an adjective."""
    if not match[2] or match[1].lower() not in _ADJECTIVES:
        yield match[1].lower()
    if match[2] and match[1].endswith("e"):
        yield match[2].lower()


class Background:
    """The background, with the indexes that the rules share."""

    def __init__(self, given: str, sentences: Sequence[str], openers: Collection[int] = ()) -> None:
        self.openers = frozenset(openers)
        self._openers = sorted(openers)
        self.sentences = [sentence[:_LONGEST_SENTENCE] for sentence in sentences]
        self.quotations = quotations(self.sentences)
        self._tagged: dict[int, tuple[Word, ...]] = {}
        words = {word.lower() for word in _WORD.findall(given)}
        self._given = words.union(*(_endings(word, _LIKELY_NOUN) for word in words))

    def is_given(self, word: str) -> bool:
        """Whether the listener has heard the word, or a compound of it: *dagboek* for *boek*."""
        return word in self._given

    def opener_before(self, index: int) -> int:
        """The index of the last sentence before `index` that opens a paragraph; -1 where there is none."""
        before = bisect_left(self._openers, index)
        return self._openers[before - 1] if before else -1

    def tagged(self, index: int) -> tuple[Word, ...]:
        """The words of a sentence with their classes."""
        if index not in self._tagged:
            self._tagged[index] = tuple(tagged(self.sentences[index]))
        return self._tagged[index]

    @cached_property
    def is_interview(self) -> bool:
        """Whether questions are followed by answers in quotation marks, so that the text before an answer asks."""
        pairs = pairwise(self.sentences)
        return sum(asked.endswith("?") and answer[:1] in OPENING_MARKS for asked, answer in pairs) > 1

    @cached_property
    def explained(self) -> Mapping[str, int]:
        """The index of the first sentence that has a name in brackets, behind what it stands for: *(ACM)*."""
        places: dict[str, int] = {}
        for index, sentence in enumerate(self.sentences):
            for name in _IN_BRACKETS.findall(sentence):
                places.setdefault(name, index)
        return places

    @cached_property
    def introductions(self) -> Mapping[str, list[int]]:
        """The indexes of the sentences that introduce each noun as something new: *een bewoner*, *twee proeven*."""
        places: dict[str, list[int]] = {}
        for index, sentence in enumerate(self.sentences):
            for match in _NEW_NOUN.finditer(sentence.lower()):
                for noun in nouns(match):
                    if noun not in _MEASURES:
                        places.setdefault(noun, []).append(index)
        return places

    def introduced(self, noun: str) -> Sequence[int]:
        """The sentences that bring in a noun, or else a compound of it: *een bouwvergunning* for *vergunning*."""
        places = self.introductions.get(noun)
        if places is not None or len(noun) < _LONG_NOUN:
            return places or []
        return self._introduced_in_compounds.get(noun, [])

    @cached_property
    def _introduced_in_compounds(self) -> Mapping[str, list[int]]:
        places: dict[str, list[int]] = {}
        for word, new in self.introductions.items():
            for ending in _endings(word[_FIRST_PART:], _LONG_NOUN):
                places.setdefault(ending, []).extend(new)
        return {ending: sorted(found) for ending, found in places.items()}

    @cached_property
    def full_names(self) -> Mapping[str, int]:
        """The index of the first sentence that gives a surname together with a first name or a title, or that says what
        another name belongs to; by name.
        """
        places: dict[str, int] = {}
        for index, sentence in enumerate(self.sentences):
            for name in names(sentence):
                for part in name[1:]:
                    places.setdefault(part, index)
            for named in _TOLD_WHAT.findall(sentence):
                places.setdefault(named, index)
        return places

    def last_told(self, noun: str, index: int, *, compound: bool = False) -> int | None:
        """The last of the sentences shortly before `index` that holds the noun or a compound of it; or that alone."""
        for place in range(index - 1, max(-1, index - 1 - _TOLD_WITHIN), -1):
            words = _WORD.findall(self.sentences[place].lower())
            if any(word.endswith(noun) and not (compound and len(word) < len(noun) + 3) for word in words):
                return place
        return None

    @cached_property
    def _first_told(self) -> Mapping[str, int]:
        """The first sentence that has each word, and each likely noun at the end of a longer word."""
        places: dict[str, int] = {}
        for index, sentence in enumerate(self.sentences):
            for word in _WORD.findall(sentence.lower()):
                if word not in places:
                    places[word] = index
                    for ending in _endings(word[_FIRST_PART:], _LIKELY_NOUN):
                        places.setdefault(ending, index)
        return places

    def was_told(self, noun: str, index: int) -> bool:
        """Whether a sentence before `index` has the noun or a compound of it."""
        return self._first_told.get(noun, index) < index

    def last_before(self, places: Sequence[int], index: int) -> int | None:
        """The last of the ascending `places` before `index`."""
        before = bisect_left(places, index)
        return places[before - 1] if before else None
