"""The classifier's scores: how likely each line of a text is not the article."""

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
from briefing.article.classifier.loose import loose_rows
from briefing.article.classifier.places import lines_of, zones_of
from briefing.article.classifier.surroundings import surroundings
from briefing.article.classifier.titles import title_rows
from briefing.article.classifier.trees import Trees, odds

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing.article.classifier.places import Line, Zone

BUCKETS = 1 << 15
"""The number of buckets that features are hashed to."""
LONGEST = 1200
"""Characters; a longer line is a paragraph, whatever its words."""
EITHER_END = 250
"""How many lines are scored at either end of a text; those between are taken for paragraphs."""
PARAGRAPH = -8.0
"""The score of a line that is taken for a paragraph of the article without being looked at."""
NO_TITLE = -30.0
"""The score as a headline of a line that is not above the text."""

FEWEST_LOOSE_WORDS = 4
"""A line alone between paragraphs with fewer words is mostly a crosshead, and judged as other lines are."""


class Judged(NamedTuple):
    """A line, its zone, and the chances from 0 to 1 that it is not the article and that it is the headline."""

    text: str
    zone: Zone
    chance: float
    headline: float


class Weights(NamedTuple):
    """The weight of each feature: a byte, of which 128 is 0, in steps of the logarithm of the odds."""

    body: bytes
    step: float


class Looks(NamedTuple):
    """The models of all looks: at each line alone, twice at its surroundings, for the headline, and at loose lines."""

    first: Weights
    title: Weights
    """Whether a line is the headline, by its words and form alone."""
    second: Trees
    third: Trees
    headline: Trees
    loose: Trees
    """Whether a line alone between paragraphs is not the article."""


def judged(blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> list[Judged]:
    """The lines of all blocks in order, with their chances. `looks` are the shipped models unless given."""
    looks = looks or _looks()
    lines = lines_of(blocks)
    middle = lines[EITHER_END:-EITHER_END]
    looked = lines[:EITHER_END] + lines[len(middle) + EITHER_END :] if middle else lines
    out, titles = _scores_of(looked, looks)
    zones = zones_of(looked, out)
    found = [
        Judged(line.text, zone, _chance(score), _chance(title))
        for line, zone, score, title in zip(looked, zones, out, titles, strict=True)
    ]
    found[EITHER_END:EITHER_END] = [Judged(line.text, "among", 0.0, 0.0) for line in middle]
    return found


def _scores_of(lines: Sequence[Line], looks: Looks) -> tuple[list[float], list[float]]:
    """For each line, the logarithm of the odds that it is not the article, and of those that it is the headline."""
    if not lines:
        return [], []
    first, words = zip(*(scores(line, looks.first, looks.title) for line in lines), strict=True)
    second = [odds(looks.second, row) for row in surroundings(lines, first)]
    rows = last_rows(lines, first, words, second)
    third = [odds(looks.third, row) for row in rows]
    begin = zones_of(lines, third).count("above") or len(lines)
    headline = [odds(looks.headline, row) for row in rows[:begin]]
    for number, row in loose_rows(lines, second).items():
        if len(lines[number].text.split()) >= FEWEST_LOOSE_WORDS:
            third[number] = odds(looks.loose, (*rows[number], *row))
    return third, headline + [NO_TITLE] * (len(lines) - begin)


def last_rows(
    lines: Sequence[Line], first: Sequence[float], words: Sequence[float], second: Sequence[float]
) -> list[tuple[float, ...]]:
    """The features of the last looks, a row per line: its surroundings by the scores of the second look, the score of
    the first, and those as a title, with `words` for the scores of its words as one."""
    rows = zip(surroundings(lines, second), first, title_rows(lines, words, second), strict=True)
    return [(*row, score, *title) for row, score, title in rows]


def scores(line: Line, *looks: Weights) -> list[float]:
    """The logarithm of the odds of what each of `looks` tells, by a line's words and form alone."""
    if len(line.text) > LONGEST:
        return [PARAGRAPH] * len(looks)
    numbers = feature_numbers(line)
    return [each.step * (sum(each.body[number] for number in numbers) - 128 * len(numbers)) for each in looks]


def feature_numbers(line: Line) -> Collection[int]:
    """The buckets of a line's features."""
    return {crc32(feature.encode()) % BUCKETS for feature in features_of(line.text, line.size)}


def _chance(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


@cache
def _looks() -> Looks:
    kept = json.loads(files(__package__).joinpath("weights.json").read_text("ascii"))
    first, title = (Weights(b64decode(kept[name]["body"]), kept[name]["step"]) for name in ("first", "title"))
    return Looks(first, title, *(_trees(kept[name]) for name in ("second", "third", "headline", "loose")))


def _trees(kept: dict[str, Any]) -> Trees:
    roots, figures, limits, rights = (b64decode(kept[name]) for name in ("roots", "figures", "limits", "rights"))
    return Trees(
        struct.unpack(f"<{len(roots) // 2}H", roots),
        figures,
        struct.unpack(f"<{len(limits) // 4}f", limits),
        struct.unpack(f"<{len(rights) // 2}H", rights),
        kept["start"],
    )
