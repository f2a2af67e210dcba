"""The classifier: how likely each line of a text is not the article."""

from __future__ import annotations

import json
import math
from base64 import b85decode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from briefing.article.classifier.places import LONGEST, first_look, lines_of, second_look, zones_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.article.classifier.places import Zone

BUCKETS = 1 << 15
"""Features are told apart by so many numbers."""
_MOST = 120
"""Of a long text so many lines at either end are looked at, and the short ones between."""
_SURE = 8.0


class Judged(NamedTuple):
    """A line, where it stands, and how likely it is not the article, from 0 to 1."""

    text: str
    zone: Zone
    chance: float


class Looks(NamedTuple):
    """The weights of both looks."""

    first: Sequence[float]
    second: Sequence[float]


def judged(blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> list[Judged]:
    """The lines of all blocks, one after another, each with how likely it is not the article."""
    looks = looks or _looks()
    lines = lines_of(blocks)
    wanted = [number for number, line in enumerate(lines) if len(line.text) <= LONGEST]
    scores = [-_SURE] * len(lines)
    for number in wanted:
        scores[number] = score(first_look(lines[number]), looks.first)
    final = list(scores)
    for number, found in zip(wanted, second_look(lines, scores, wanted), strict=True):
        final[number] = score(found, looks.second)
    zones = zones_of(lines, scores)
    return [Judged(line.text, zone, _chance(each)) for line, zone, each in zip(lines, zones, final, strict=True)]


def _chance(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def score(features: Iterable[str], weights: Sequence[float]) -> float:
    """The logarithm of the odds that a line with these features is not the article."""
    return sum(weights[bucket(feature)] for feature in features)


def bucket(feature: str) -> int:
    """The number of a feature."""
    return crc32(feature.encode()) % BUCKETS


@cache
def _looks() -> Looks:
    kept = json.loads(files(__package__).joinpath("weights.json").read_text("ascii"))
    return Looks(*(_weights(kept[look]) for look in Looks._fields))


def _weights(kept: dict[str, str | float]) -> list[float]:
    step = float(kept["step"])
    return [step * (byte - 128) for byte in b85decode(str(kept["weights"]))]
