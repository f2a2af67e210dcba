"""The titles of other articles between paragraphs, told by what they share with the text: nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.classifier.classify import FEWEST_LOOSE_WORDS
from briefing.article.classifier.features import TOKEN
from briefing.article.classifier.figures import is_prose
from briefing.article.classifier.titles import Topic
from briefing.article.formats.layout import is_finished
from briefing.article.lines.dateline import is_place
from briefing.dutch.word_classes.classes import WordClass
from briefing.dutch.word_classes.tagger import has_finite_verb, tagged
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES_SOMETHING = frozenset((WordClass.NOUN, WordClass.NAME))
_POINTS = words_in("dit deze dat die hier daar zo wie wat waar waarom wanneer hoe welk welke hoeveel")
"""Words with which a crosshead points at what is below it: *Dit kunt u zelf doen*, *Wat zegt de wet*."""


class Told:
    """What a text tells: the words of its lines, and those of its headline and paragraphs apart."""

    def __init__(self, lines: Sequence[str], headline: str | None) -> None:
        self._times = Counter(word for line in lines for word in TOKEN.findall(line))
        self._topic = Topic([*filter(is_prose, lines), headline or ""])

    def is_title_of_others(self, line: str) -> bool:
        """Whether a line has the form and verb of a headline, and says nothing of what the text says."""
        words = line.split()
        if is_finished(line) or not line[0].isupper() or len(words) < FEWEST_LOOSE_WORDS:
            return False
        if words[0].casefold() in _POINTS or not has_finite_verb(line) or self._topic.shared(line):
            return False
        return any(word.word_class in _NAMES_SOMETHING for word in tagged(line))

    def names_others(self, title: str) -> bool:
        """Whether a title has a name, and no other line of the text has it."""
        first, *words = TOKEN.findall(title)
        names = [word for word in words if word[0].isupper()] + ([first] if is_place(first) else [])
        return bool(names) and all(self._times[name] <= names.count(name) for name in names)
