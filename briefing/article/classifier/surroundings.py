"""The numeric features of a line's surroundings: its block, its neighbours, the paragraphs, the title."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.article.classifier.figures import figures_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.article.classifier.figures import Figures
    from briefing.article.classifier.places import Line

_HIGHEST_SCORE = 6.0
"""Higher scores (logarithms of the odds that a line is not the article) are cut off here."""
_SCORE_OF_NO_LINE = -9.0
"""The score of a neighbour that does not exist."""
_LINES_TO_NO_PARAGRAPH = 60
"""The distance, in lines, to a paragraph that does not exist."""
_BESIDE = (-2, -1, 1, 2)

Column = list[float]


def surroundings(lines: Sequence[Line], scores: Sequence[float]) -> list[tuple[float, ...]]:
    """The features of each line and its surroundings, a row per line; `scores` are those of an earlier look."""
    figures = [figures_of(line.text) for line in lines]
    bound = [max(-_HIGHEST_SCORE, min(_HIGHEST_SCORE, score)) for score in scores]
    prose = [score < 0 and each.is_prose for score, each in zip(scores, figures, strict=True)]
    near = [
        bound,
        *_columns(each.near for each in figures),
        *_about(figures, prose),
        [float(line.place == 0) for line in lines],
        [float(each.is_prose) for each in figures],
    ]
    columns = [
        *near,
        *_columns(each.own for each in figures),
        *_in_block(lines, bound, figures),
        *_in_text(lines, bound, prose),
        *_between(bound, prose),
        *_repeated(lines, figures),
        *_beside_title(figures, scores, prose),
        *(
            _shifted(column, by, 0.0 if number else _SCORE_OF_NO_LINE)
            for by in _BESIDE
            for number, column in enumerate(near)
        ),
    ]
    return list(zip(*columns, strict=True))


def _columns(rows: Iterable[Sequence[float]]) -> list[Column]:
    return [list(column) for column in zip(*rows, strict=True)]


def _shifted(column: Column, by: int, nothing: float) -> Column:
    """The column moved up by `by` lines, with `nothing` where there is no line."""
    size = len(column)
    return [column[number + by] if 0 <= number + by < size else nothing for number in range(size)]


def _about(figures: Sequence[Figures], prose: Sequence[bool]) -> list[Column]:
    """For each line, how many of its longer words occur in the paragraphs, and which share of them."""
    told = Counter(stem for each, is_text in zip(figures, prose, strict=True) if is_text for stem in each.stems)
    shared = [
        float(sum(told[stem] > is_text for stem in each.stems)) for each, is_text in zip(figures, prose, strict=True)
    ]
    share = [count / len(each.stems) if each.stems else -1.0 for count, each in zip(shared, figures, strict=True)]
    return [shared, share]


def _in_block(lines: Sequence[Line], bound: Column, figures: Sequence[Figures]) -> list[Column]:
    """For each line, its place in its block and the scores of that block and of those next to it."""
    blocks: dict[int, list[int]] = {}
    for number, line in enumerate(lines):
        blocks.setdefault(line.block, []).append(number)
    told = {
        block: (
            sum(bound[number] for number in numbers) / len(numbers),
            float(len(numbers)),
            float(any(figures[number].is_prose for number in numbers)),
            max(bound[number] for number in numbers),
            min(bound[number] for number in numbers),
        )
        for block, numbers in blocks.items()
    }
    alike = {block: Counter(figures[number].outline for number in numbers) for block, numbers in blocks.items()}
    nothing = (_SCORE_OF_NO_LINE, 0.0, -1.0)
    return _columns(
        (
            line.place,
            line.size - line.place,
            *told[line.block],
            *told.get(line.block - 1, nothing)[:3],
            *told.get(line.block + 1, nothing)[:3],
            alike[line.block][each.outline],
        )
        for line, each in zip(lines, figures, strict=True)
    )


def _in_text(lines: Sequence[Line], bound: Column, prose: Sequence[bool]) -> list[Column]:
    """For each line, its place from the ends of the text and from its first and last paragraph; and features of the
    whole text."""
    size = len(lines)
    paragraphs = [number for number, is_text in enumerate(prose) if is_text]
    begin, end = (paragraphs[0], paragraphs[-1]) if paragraphs else (size, -1)
    whole = (size, len(paragraphs) / size, sum(bound) / size, len({line.block for line in lines}) / size)
    return _columns(
        (
            number,
            size - number,
            number / size,
            begin - number,
            number - end,
            3.0 if not paragraphs else 0.0 if number < begin else 2.0 if number > end else 1.0,
            *whole,
        )
        for number in range(size)
    )


def _between(bound: Column, prose: Sequence[bool]) -> list[Column]:
    """On each side of a line: the distance to the next paragraph, the highest score until there, and weighted means of
    scores."""
    return [*_before(bound, prose), *(column[::-1] for column in _before(bound[::-1], prose[::-1]))]


def _before(bound: Column, prose: Sequence[bool]) -> list[Column]:
    rows = []
    distance, peak, near, wide = float(_LINES_TO_NO_PARAGRAPH), _SCORE_OF_NO_LINE, 0.0, 0.0
    for score, is_text in zip(bound, prose, strict=True):
        rows.append((distance, peak, near, wide))
        distance, peak = (
            (1.0, _SCORE_OF_NO_LINE) if is_text else (min(_LINES_TO_NO_PARAGRAPH, distance + 1), max(peak, score))
        )
        near, wide = 0.5 * near + 0.5 * score, 0.8 * wide + 0.2 * score
    return _columns(rows)


def _repeated(lines: Sequence[Line], figures: Sequence[Figures]) -> list[Column]:
    """How often the text has the line, and lines that look like it."""
    seen, alike = Counter(line.text for line in lines), Counter(each.outline for each in figures)
    return [[float(seen[line.text]) for line in lines], [float(alike[each.outline]) for each in figures]]


def _beside_title(figures: Sequence[Figures], scores: Sequence[float], prose: Sequence[bool]) -> list[Column]:
    """A line's relation to the likeliest title above the text: its own rank as a title, the distance, the words they
    share."""
    first = next((number for number, is_text in enumerate(prose) if is_text), 0)
    ranked = sorted((number for number in range(first) if not figures[number].is_prose), key=scores.__getitem__)
    ranks = {number: float(rank) for rank, number in enumerate(ranked)}
    title = ranked[0] if ranked else None
    words = figures[title].stems if title is not None else frozenset()
    return _columns(
        (
            ranks.get(number, -1.0),
            len(words & each.stems) if number != title else -1.0,
            scores[title] if title is not None else -_SCORE_OF_NO_LINE,
            number - title if title is not None else float(_LINES_TO_NO_PARAGRAPH),
        )
        for number, each in enumerate(figures)
    )
