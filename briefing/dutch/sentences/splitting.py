"""Splitting rules: places where a sentence ends that Punkt takes to go on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.sentences.joint import REACH, is_acronym, starts
from briefing.dutch.sentences.words import CLOSERS, FINAL, FINAL_BEFORE_STARTER, LABELLED, OPENERS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

_FINAL_POINT = re.compile(
    rf"(?<![\w.-])((?:\w{{1,12}}[.-]){{0,4}}\w{{1,12}})\.[{CLOSERS}]*+"
    rf"(?=\s++(?:[’'](?:[stn]|er)\b|[{OPENERS}]*+[A-ZÀ-Þ0-9]))"
)
_FINAL_DOTS = re.compile(rf"(?<![.…])(?:\.{{2,}}|…)++[{CLOSERS}]*+(?=\s++[{OPENERS}]*+[A-ZÀ-Þ])")


def more_places(text: str) -> Iterator[int]:
    """The places behind dots before a capital (`en toen… Er stond niemand`), a unit, `plan B`, a final abbreviation."""
    for dots in _FINAL_DOTS.finditer(text):
        yield dots.end()
    for point in _FINAL_POINT.finditer(text):
        word, after = point[1].lower(), text[point.end() : point.end() + REACH].lstrip()
        is_label = len(word) == 1 and _word_before(text, point.start()) in LABELLED
        is_counted = _word_before(text, point.start())[-1:].isdigit() or _word_before(text, point.start()) == "per"
        is_measure = word in UNITS and is_counted and not after[:1].isdigit()
        if is_label or is_measure or is_acronym(point[1], after) or _may_end(word, after):
            yield point.end()


def _word_before(text: str, place: int) -> str:
    return "".join(text[max(0, place - REACH) : place].split()[-1:]).lower()


def _may_end(word: str, after: str) -> bool:
    """`enz. De rest`, `Peter K. De man`, `vitamine D. Dat`; not `P. De Vries`, `de V.S. Marine`."""
    return word in FINAL or ((word in FINAL_BEFORE_STARTER or len(word) == 1) and starts(after))
