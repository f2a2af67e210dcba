"""The lines of a text and where they stand: in which block, above, among or below the paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from briefing.article.classifier.figures import is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

Zone = Literal["above", "among", "below", "bare"]


class Line(NamedTuple):
    """A line among those of a text."""

    text: str
    block: int
    """The number of the block, which blank lines part from others."""
    place: int
    """Its number in the block."""
    size: int
    """How many lines the block has."""


def lines_of(blocks: Sequence[Sequence[str]]) -> list[Line]:
    """The lines of all blocks, one after another."""
    return [
        Line(" ".join(text.split()), number, place, len(block))
        for number, block in enumerate(blocks)
        for place, text in enumerate(block)
    ]


def zones_of(lines: Sequence[Line], scores: Sequence[float]) -> list[Zone]:
    """Where each line stands, seen from the first and the last paragraph; all are `bare` where there is none.

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
