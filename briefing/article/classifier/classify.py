"""The classifier: how likely each line of a text is not the article."""

from __future__ import annotations

import json
import math
import struct
from base64 import b64decode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from briefing.article.classifier.features import features_of
from briefing.article.classifier.places import lines_of, zones_of
from briefing.article.classifier.surroundings import surroundings
from briefing.article.classifier.trees import Trees, odds

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing.article.classifier.places import Line, Zone

BUCKETS = 1 << 15
"""Features are told apart by so many numbers."""
LONGEST = 1200
"""Characters: what is longer is a paragraph, whatever its words."""
EITHER_END = 250
"""Of a text of many lines so many at either end are looked at."""
PARAGRAPH = -8.0
"""The score of a line that is taken for the article's without a look."""


class Judged(NamedTuple):
    """A line, where it stands, and how likely it is not the article and the headline, from 0 to 1."""

    text: str
    zone: Zone
    chance: float
    headline: float


class Weights(NamedTuple):
    """What each feature tells: a byte, 128 for nothing, in steps of the logarithm of the odds."""

    body: bytes
    step: float


class Looks(NamedTuple):
    """What is learned for each look: at a line alone, twice at what is around it, and for the headline."""

    first: Weights
    second: Trees
    third: Trees
    headline: Trees


def judged(blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> list[Judged]:
    """The lines of all blocks, one after another, each with how likely it is not the article."""
    looks = looks or _looks()
    lines = lines_of(blocks)
    middle = lines[EITHER_END:-EITHER_END]
    looked = lines[:EITHER_END] + lines[len(middle) + EITHER_END :] if middle else lines
    scores, titles = _scores_of(looked, looks)
    zones = zones_of(looked, scores)
    found = [
        Judged(line.text, zone, _chance(score), _chance(title))
        for line, zone, score, title in zip(looked, zones, scores, titles, strict=True)
    ]
    found[EITHER_END:EITHER_END] = [Judged(line.text, "among", 0.0, 0.0) for line in middle]
    return found


def _scores_of(lines: Sequence[Line], looks: Looks) -> tuple[list[float], list[float]]:
    """The logarithm of the odds that each line of a text is not the article, and of those that it is the headline."""
    if not lines:
        return [], []
    first = [score(line, looks.first) for line in lines]
    second = [odds(looks.second, row) for row in surroundings(lines, first)]
    rows = second_rows(lines, first, second)
    return [odds(looks.third, row) for row in rows], [odds(looks.headline, row) for row in rows]


def second_rows(lines: Sequence[Line], first: Sequence[float], second: Sequence[float]) -> list[tuple[float, ...]]:
    """What the third look sees: the surroundings by the second, and what the first made of the line."""
    return [(*row, score) for row, score in zip(surroundings(lines, second), first, strict=True)]


def score(line: Line, weights: Weights) -> float:
    """The logarithm of the odds that a line with such words and form is not the article, wherever it stands."""
    if len(line.text) > LONGEST:
        return PARAGRAPH
    numbers = feature_numbers(line)
    body = weights.body
    return weights.step * (sum(body[number] for number in numbers) - 128 * len(numbers))


def feature_numbers(line: Line) -> Collection[int]:
    """The numbers of a line's features."""
    return {crc32(feature.encode()) % BUCKETS for feature in features_of(line.text, line.size)}


def _chance(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def _looks() -> Looks:
    kept = json.loads(files(__package__).joinpath("weights.json").read_text("ascii"))
    first = Weights(b64decode(kept["first"]["body"]), kept["first"]["step"])
    return Looks(first, *(_trees(kept[name]) for name in Looks._fields[1:]))


def _trees(kept: dict[str, Any]) -> Trees:
    roots, figures, limits, rights = (b64decode(kept[name]) for name in ("roots", "figures", "limits", "rights"))
    return Trees(
        struct.unpack(f"<{len(roots) // 2}H", roots),
        figures,
        struct.unpack(f"<{len(limits) // 4}f", limits),
        struct.unpack(f"<{len(rights) // 2}H", rights),
        kept["start"],
    )
