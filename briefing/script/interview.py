"""The questions of interviews in questions and answers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL = re.compile(r"([A-ZÀ-Þ][\w .’'-]{0,30}):\s")
_ASKED = {"vraag", "v", "vr"}
_ANSWERED = {"antwoord", "a", "antw"}
_FEWEST = 3
"""Questions between the paragraphs that make a text an interview; the same number as where articles are read."""
_SHORT = 2
"""Sentences in most questions. A column that asks itself a question argues for longer before it."""
_LONGEST_ANSWER = 3
"""Paragraphs in an answer, on average: in an interview the next question comes after as many."""
_LONGEST_QUESTION = 4
"""Sentences in a question: an interviewer leads up to it, but not for long."""


def questions(paragraphs: Sequence[Sequence[str]]) -> list[bool]:
    """For each paragraph, given as its sentences, whether it is an interviewer's question; never in other texts.

    Interviewers are recognised by *Vraag:*, by a name before a colon whose paragraphs end in a question mark, or by
    that mark alone.
    """
    labels = [_label(paragraph) for paragraph in paragraphs]
    ask = [_ends_in_a_question(paragraph) for paragraph in paragraphs]
    interviewers = _interviewers(labels, ask)
    if interviewers:
        asked = [
            label in interviewers or (not label and is_question) for label, is_question in zip(labels, ask, strict=True)
        ]
    else:
        asked = ask
    is_interview = (
        any(label in _ASKED for label in labels)
        or (interviewers and sum(asked) >= _FEWEST)
        or _converse(paragraphs, asked)
    )
    return asked if is_interview and not all(asked) else [False] * len(asked)


def _converse(paragraphs: Sequence[Sequence[str]], asked: Sequence[bool]) -> bool:
    """Whether the paragraphs that ask are an interviewer's, each of them followed by an answer."""
    count = sum(asked)
    if count < _FEWEST:
        return False
    short = sum(asks and len(paragraph) <= _SHORT for asks, paragraph in zip(asked, paragraphs, strict=True))
    from_the_first = len(asked) - asked.index(True)
    return 2 * short > count and from_the_first <= (_LONGEST_ANSWER + 1) * count


def _label(paragraph: Sequence[str]) -> str:
    found = _LABEL.match(paragraph[0]) if paragraph else None
    return found[1].lower() if found else ""


def _ends_in_a_question(paragraph: Sequence[str]) -> bool:
    """Whether it ends in a question of the writer's own, rather than one in quotation marks."""
    return 0 < len(paragraph) <= _LONGEST_QUESTION and paragraph[-1].rstrip("* ").endswith("?")


def _interviewers(labels: Sequence[str], ask: Sequence[bool]) -> set[str]:
    """Labels whose paragraphs are questions: all of them, or most and at least two."""
    all_of, asked = Counter(labels), Counter(label for label, asks in zip(labels, ask, strict=True) if asks)
    often = {
        label
        for label, count in all_of.items()
        if label and (asked[label] == count or (asked[label] >= 2 and asked[label] * 2 > count))
    }
    return (often | (_ASKED & set(all_of))) - _ANSWERED
