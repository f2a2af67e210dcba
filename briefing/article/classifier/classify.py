"""The classifier: how likely each line of a text is not the article."""

from __future__ import annotations

import json
import math
from base64 import b64decode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from briefing.article.classifier.places import first_look, lines_of, second_look, zones_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from briefing.article.classifier.places import Zone

BUCKETS = 1 << 15
"""Features are told apart by so many numbers."""
_SURE = 8.0


class Judged(NamedTuple):
    """A line, where it stands, and how likely it is not the article, from 0 to 1."""

    text: str
    zone: Zone
    chance: float


class Weights(NamedTuple):
    """What each feature tells: a byte, 128 for nothing, in steps of the logarithm of the odds."""

    body: bytes
    step: float


class Looks(NamedTuple):
    """The weights of both looks."""

    first: Weights
    second: Weights


def judged(blocks: Sequence[Sequence[str]], looks: Looks | None = None) -> list[Judged]:
    """The lines of all blocks, one after another, each with how likely it is not the article."""
    looks = looks or _looks()
    lines = lines_of(blocks)
    wanted = [number for number, line in enumerate(lines) if line.form]
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


def score(features: Collection[str], weights: Weights) -> float:
    """The logarithm of the odds that a line with these features is not the article."""
    body = weights.body
    return weights.step * (sum(body[crc32(feature.encode()) % BUCKETS] for feature in features) - 128 * len(features))


@cache
def _looks() -> Looks:
    kept = json.loads(files(__package__).joinpath("weights.json").read_text("ascii"))
    return Looks(*(Weights(b64decode(kept[look]["body"]), kept[look]["step"]) for look in Looks._fields))
