"""The numeric features of a line as a title: what it shares with the paragraphs, and its words beside those of other
lines above them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.classifier.features import TOKEN, plain
from briefing.article.classifier.figures import is_prose
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.classifier.places import Line

_SCORE_OF_NO_LINE = -12.0
_BESIDE = (0, -1, 1, 2)
_LINES_WITHOUT_PARAGRAPH = 4
"""The title is among this many first lines of a text without a paragraph."""
_NOTHING_SHARED = (-1.0,) * 6
"""The features of a paragraph, which is no title of itself."""
_STEM_LETTERS = 4
"""How many equal first letters may make two words about the same thing; shorter words tell nothing."""
_ASKING = re.compile(r"[“‘\"']?[A-ZÀ-Þ][^?!]{3,60}[?!](?!.*\.$)")
_FEWEST_WORDS, _FEWEST_SHARED, _LEAST_SHARE = 5, 3, 0.5
"""The fewest words of a title that sums up paragraphs, of its longer words that they have, and the least share of
these."""
_NO_TOPIC = words_in("voor over naar door deze maar heeft hebben wordt worden zijn niet meer onder tegen bericht")


def title_rows(lines: Sequence[Line], words: Sequence[float], scores: Sequence[float]) -> list[tuple[float, ...]]:
    """The features of each line, a row per line. `words` are the logarithms of the odds that lines are the headline, by
    their words alone; `scores` those that they are not the article."""
    prose = [
        number
        for number, (line, score) in enumerate(zip(lines, scores, strict=True))
        if score < 0 and is_prose(line.text)
    ]
    topic = Topic([lines[number].text for number in prose])
    above = sorted(range(len(lines))[: prose[0] if prose else _LINES_WITHOUT_PARAGRAPH], key=lambda n: -words[n])
    ranks = {number: float(rank) for rank, number in enumerate(above)}
    texts = frozenset(prose)
    return [
        (
            *(_NOTHING_SHARED if number in texts else topic.figures(line.text)),
            *(words[at] if 0 <= (at := number + by) < len(lines) else _SCORE_OF_NO_LINE for by in _BESIDE),
            next((words[other] for other in above[:2] if other != number), _SCORE_OF_NO_LINE),
            ranks.get(number, -1.0),
        )
        for number, line in enumerate(lines)
    ]


class Topic:
    """What some paragraphs are about: their longer words."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        told = [word for paragraph in paragraphs for word in _long_words(paragraph)]
        self._told = frozenset(told)
        self._begun = Counter(word[:_STEM_LETTERS] for word in told)
        self._opening = {word[:_STEM_LETTERS] for paragraph in paragraphs[:1] for word in _long_words(paragraph)}

    def shared(self, title: str) -> int:
        """How many longer words of a title the paragraphs have too, or have as the end of a compound (`nachtbus`)."""
        return sum(map(self._has, set(_long_words(plain(title)))))

    def figures(self, title: str) -> tuple[float, ...]:
        """The features of a title: its longer words, how many of them the paragraphs and the first one share, and how
        often the most frequent one occurs."""
        words, shared = set(_long_words(plain(title))), self.shared(title)
        opening = sum(word[:_STEM_LETTERS] in self._opening for word in words)
        whole = max(1, len(words))
        often = max((self._begun[word[:_STEM_LETTERS]] for word in words), default=0)
        return (len(words), shared, shared / whole, opening, opening / whole, often)

    def sums_up(self, title: str) -> bool:
        """Whether a title of several words that asks or calls has most of the longer ones from the paragraphs: `Regen?
        Nee, zon: …`."""
        _, shared, share, *_ = self.figures(title)
        is_long = len(title.split()) >= _FEWEST_WORDS and bool(_ASKING.match(title))
        return is_long and shared >= _FEWEST_SHARED and share >= _LEAST_SHARE

    def _has(self, word: str) -> bool:
        return word[:_STEM_LETTERS] in self._begun or any(word[place:] in self._told for place in range(len(word)))


def _long_words(text: str) -> list[str]:
    words = (word.casefold() for word in TOKEN.findall(text) if len(word) >= _STEM_LETTERS)
    return [word for word in words if word not in _NO_TOPIC]
