"""Interviews in questions and answers: which paragraphs ask."""

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
"""Questions between the paragraphs that make an interview; as the article's reader takes it."""
_SHORT = 2
"""Sentences: most questions are no longer; a column that asks itself something argues up to it."""
_LONGEST_ANSWER = 3
"""Paragraphs, on average: in an interview questions return as often."""
_LONGEST_QUESTION = 4
"""Sentences: an interviewer leads up to a question, but not for long."""


def questions(paragraphs: Sequence[Sequence[str]]) -> list[bool]:
    """Of each paragraph, given as its sentences, whether an interviewer asks it; none do where it is no interview.

    Interviewers are known by *Vraag:*, by a name before a colon whose paragraphs end in a question mark, or by nothing
    but that mark.
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
    """Whether the paragraphs that ask are those of somebody who wants an answer each time."""
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
    """Whether it ends in a question of whoever writes: one in quotation marks is somebody's."""
    return 0 < len(paragraph) <= _LONGEST_QUESTION and paragraph[-1].rstrip("* ").endswith("?")


def _interviewers(labels: Sequence[str], ask: Sequence[bool]) -> set[str]:
    """Labels whose paragraphs are questions, all of them or at least two and most of them."""
    all_of, asked = Counter(labels), Counter(label for label, asks in zip(labels, ask, strict=True) if asks)
    often = {
        label
        for label, count in all_of.items()
        if label and (asked[label] == count or (asked[label] >= 2 and asked[label] * 2 > count))
    }
    return (often | (_ASKED & set(all_of))) - _ANSWERED
