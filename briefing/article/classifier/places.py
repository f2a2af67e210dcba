"""The place of each line in a text: its block, and whether it is above, among or below the paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.article.classifier.figures import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

Zone = Literal["above", "among", "below", "bare"]


class Line(NamedTuple):
    """A line of a text, with its place."""

    text: str
    block: int
    """The number of its block, as blank lines separate them."""
    place: int
    """The line's number within the block."""
    size: int
    """How many lines the block has."""


def lines_of(blocks: Sequence[Sequence[str]]) -> list[Line]:
    """The lines of all blocks, in order."""
    return [
        Line(" ".join(text.split()), number, place, len(block))
        for number, block in enumerate(blocks)
        for place, text in enumerate(block)
    ]


def zones_of(lines: Sequence[Line], scores: Sequence[float]) -> list[Zone]:
    """The zone of each line, seen from the first and the last paragraph; `bare` for all if there is no paragraph.

    A score is the logarithm of the odds that the line is not the article.
    """
    paragraphs = [
        number
        for number, (line, score) in enumerate(zip(lines, scores, strict=True))
        if score < 0 and is_prose(line.text)
    ]
    if not paragraphs:
        return ["bare"] * len(lines)
    begin, end = paragraphs[0], paragraphs[-1]
    return ["above" if number < begin else "below" if number > end else "among" for number in range(len(lines))]
