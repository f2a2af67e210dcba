"""The loose lines among the paragraphs, which are crossheads, captions or titles of other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.classifier.figures import is_prose
from briefing.article.lines.shape import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.classifier.places import Line

_NO_OTHER = (-1.0, 99.0)
"""The length of other loose lines and the distance to the next, if there are none."""


def loose_rows(lines: Sequence[Line], scores: Sequence[float]) -> dict[int, tuple[float, ...]]:
    """For the number of each line alone between sentences, the features of all such lines together: how many the text
    has, alone or not, how many words the others have, and how far the next one is. Crossheads come in sets of alike
    length, far apart; captions and titles do not.

    `scores` are the logarithms of the odds that lines are not the article.
    """
    prose = [score < 0 and is_prose(line.text) for line, score in zip(lines, scores, strict=True)]
    texts = [number for number, is_text in enumerate(prose) if is_text]
    if not texts:
        return {}
    among = range(texts[0] + 1, texts[-1])
    loose = {number for number in among if not prose[number] and not ends_sentence(lines[number].text)}
    alone = [number for number in sorted(loose) if loose.isdisjoint((number - 1, number + 1))]
    words = {number: len(lines[number].text.split()) for number in alone}
    total = sum(words.values())
    return {
        number: (
            float(len(alone)),
            float(len(loose)),
            *(((total - words[number]) / (len(alone) - 1), _distance(alone, place)) if len(alone) > 1 else _NO_OTHER),
        )
        for place, number in enumerate(alone)
    }


def _distance(alone: Sequence[int], place: int) -> float:
    """The number of lines from one of the numbers in `alone` to the nearest other."""
    beside = (*alone[max(0, place - 1) : place], *alone[place + 1 : place + 2])
    return float(min(abs(alone[place] - other) for other in beside))
