"""Questions with their answers below an article, in a box of their own, which are a part of it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from briefing.article.page.tree import HEADINGS, tag_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from lxml.etree import _Element

    from briefing.article.page.blocks import Placed

_ASKS = re.compile(
    r"(?:\d{1,2}\. )?(?:en |maar |op |in |voor |met |bij |vanaf |tot |aan )?"
    r"(?:wat|wie|waar\w*|wanneer|hoe\w*|welke?|waarom)\b.*\?",
    re.IGNORECASE | re.DOTALL,
)
"""A question that asks for something, unlike `Hulp nodig?` above a button."""
_QUESTION = 160
_FEWEST_QUESTIONS = 2
_SENTENCE = re.compile(r".*[.!…][\"'”’»)]*", re.DOTALL)


def answered_below(placed: Sequence[Placed], start: float) -> set[_Element]:
    """The elements of the questions behind the place `start`, of their answers, and of the title above them.

    These are at least two questions that look the same, half of which begin with a word that asks.
    """
    numbers = [number for number, found in enumerate(placed) if found.place > start and _is_question(found)]
    alike: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number in numbers:
        alike[look_of(placed[number].element)].append(number)
    return {
        placed[number].element
        for questions in alike.values()
        if len(questions) >= _FEWEST_QUESTIONS and 2 * _asking(placed, questions) >= len(questions)
        for number in _answered(placed, questions, start)
    }


def look_of(element: _Element) -> Hashable:
    """What elements of the same style share: their tags and classes, and those of the elements around them."""
    parent = element.getparent()
    return (tag_of(element), element.get("class"), parent is not None and (tag_of(parent), parent.get("class")))


def _asking(placed: Sequence[Placed], questions: Iterable[int]) -> int:
    return sum(_ASKS.fullmatch(placed[number].block.text) is not None for number in questions)


def _is_question(found: Placed) -> bool:
    named = tag_of(found.element) in (*HEADINGS, "summary", "dt") or found.block.kind == "crosshead"
    return named and found.block.text.endswith("?") and len(found.block.text) <= _QUESTION


def _answered(placed: Sequence[Placed], questions: Sequence[int], start: float) -> set[int]:
    """The numbers of the questions with sentences below them, of these sentences, and of a title right above."""
    answers: list[int] = []
    looks: set[Hashable] = set()
    boxes = [placed[number].element.getparent() for number in questions]
    shared = boxes[0] is boxes[-1]
    for number, end, box in zip(questions, [*questions[1:], len(placed)], boxes, strict=True):
        below: list[int] = []
        for found in placed[number + 1 : end]:
            own = not shared and any(outer is box for outer in found.element.iterancestors())
            if found.block.kind == "crosshead" or not (own or end < len(placed) or look_of(found.element) in looks):
                break
            below.append(number + 1 + len(below))
        if any(_SENTENCE.fullmatch(placed[each].block.text) for each in below):
            answers += [number, *below]
            looks |= {look_of(placed[each].element) for each in below}
    first = min(answers, default=0)
    titled = first > 0 and placed[first - 1].block.kind == "crosshead" and placed[first - 1].place > start
    return {*answers, *([first - 1] if titled else [])}
