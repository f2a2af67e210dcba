"""Covering notes, with which somebody sends an article to a newsroom, and how they differ from an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, paragraphs
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

FEWEST_WORDS = 25
"""The fewest words of running text that may be an article."""
_FEWEST_IN_SENTENCE = 5
"""The fewest words of a line of running text."""
_GREETING, _REGARDS = kind("copied", "greeting"), kind("text", "regards and signature")
_SENDING = pattern(
    r"\b(?:hierbij|hieronder|onderstaande?|bijgaande?|bijgevoegde?|bijgesloten|(?:in|als|zie|mijn|de) (?:de )?bijlagen?"
    r"|toegevoegd|attachment|attached|doorgestuurd|stuur (?:ik|je|jullie|u)|ter info(?:rmatie)?|fyi)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[\"“„«][^\"“”„«»\n]{0,2000}[\"”»]|(?<!\w)[‘'][^‘’\n]{0,2000}[’'](?!\w)")
_TO_SOMEBODY = pattern(
    r"\b(?:ik|mij|me|mijn|je|jij|jou|jouw|jullie|u|uw|hierbij|hieronder|bijgaande?|bijgevoegde?|bijlagen?|groet(?:en|jes)?"
    r"|alvast|graag|bedankt|sorry)\b",
    re.IGNORECASE,
)
"""Words with which somebody writes to somebody."""
MARKS = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
"""The marks before the lines of a message that is quoted."""


def is_note(text: str) -> bool:
    """Whether a text is a covering note: a few words, or a letter that mostly speaks to its reader. A column may speak
    to its reader as well, but neither greets him nor says that it sends something."""
    lines = _lines(text)
    running = words_running(text)
    if running < FEWEST_WORDS:
        return True
    is_letter = any(_GREETING.opening.match(line) or _REGARDS.end.fullmatch(line) for line in lines)
    return (is_letter or bool(_SENDING.search(text))) and words_reported(text) * 2 < running


def words_running(text: str) -> int:
    """The words of running text."""
    return _words(filter(_is_running, _lines(text)))


def words_reported(text: str) -> int:
    """The words of those paragraphs of running text in which nobody writes to somebody."""
    lines = filter(_is_running, _lines(text))
    return _words(line for line in lines if not _TO_SOMEBODY.search(_SPEECH.sub("", line)))


def _lines(text: str) -> list[str]:
    return list(filter(None, paragraphs(MARKS.sub("", text))))


def _is_running(line: str) -> bool:
    return is_finished(line) and len(line.split()) >= _FEWEST_IN_SENTENCE


def _words(lines: Iterable[str]) -> int:
    return sum(len(line.split()) for line in lines)
