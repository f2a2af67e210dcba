"""The names in a Dutch sentence."""

from __future__ import annotations

import re

from briefing.script.shorten import pointers

_NAME_PART = re.compile(r"[A-ZÀ-Þ][\w'’.-]{0,40}\w|[A-ZÀ-Þ]\b")
_NAME = re.compile(
    rf"(?:{_NAME_PART.pattern})(?:\s(?:(?:van|de|den|der|ten|ter|te|het|'t|’t|el|al)\s)*(?:{_NAME_PART.pattern}))*"
)
_LEADING = "\"“”„«»'‘’([–—- "


def names(sentence: str) -> list[tuple[str, ...]]:
    """The names in a sentence, each as its capitalised parts; a first word that is capitalised anyway is left out."""
    found = []
    for match in _NAME.finditer(sentence):
        parts = _NAME_PART.findall(match[0])
        if not sentence[: match.start()].strip("'’s").strip(_LEADING):
            while parts and parts[0].lower() in pointers.COMMON_OPENINGS:
                parts = parts[1:]
        parts = [part for part in parts if part.lower() not in pointers.PARTICLES]
        if parts:
            found.append(tuple(parts))
    return found


def bare_words(sentence: str) -> str:
    """A sentence from its first word on, without the marks before it."""
    return sentence.lstrip(_LEADING)
