"""The numeric features of a line: its length, its ends, its signs, the words it has."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing.article.classifier.features import (
    LOOKED_AT,
    TOKEN,
    form_of,
    is_finite,
    may_be_present,
    plain,
    stems,
)
from briefing.article.lines.shape import SENTENCE_END

_SHORTEST_PARAGRAPH = 90
"""The fewest characters of a line that may be a paragraph, if it ends as a sentence does."""
_CLOSING = "\"'’”»)]"
_ENDS = {".": 1, "?": 2, "!": 2, ":": 3, "…": 4}
_STARTS = {**dict.fromkeys("-•*–·", 3), **dict.fromkeys("‘“\"'„", 4)}
_TRAITS = (
    *(
        "we",
        "you",
        "me",
        "this",
        "they",
        "noun",
        "preposition",
        "quoted",
        "wrapped",
        "address",
        "clock",
        "date",
        "year",
    ),
    *("phone", "ellipsis", "bar", "dot", "arrow", "copyright", "brace", "at", "slash", "month", "euro"),
)
_WORD = re.compile(r"[^\W\d_]+")


class Figures(NamedTuple):
    """The features of one line, whatever is around it."""

    near: tuple[float, ...]
    """Those that also count for the lines next to it."""
    own: tuple[float, ...]
    stems: frozenset[str]
    is_prose: bool
    outline: str
    """The kinds of its first characters, which are alike in the lines of a list or table."""


def figures_of(text: str) -> Figures:
    """The features of one line."""
    return _figures_of(plain(text))


@lru_cache(maxsize=4096)
def _figures_of(text: str) -> Figures:
    tokens = TOKEN.findall(text)
    words = [token for token in tokens if token[0].isalpha()]
    length, letters = max(1, len(text)), max(1, sum(map(str.isalpha, text)))
    form = form_of(text)
    label, colon, _ = text.partition(":")
    near = (
        len(text),
        len(words),
        _end(text),
        sum(is_finite(word.casefold()) for word in words),
        sum(map(may_be_present, words)),
        sum(word[0].isupper() for word in words) / max(1, len(words)),
        sum(map(str.isdigit, text)) / length,
        sum(not character.isalnum() and character != " " for character in text) / length,
        _start(text[:1]),
    )
    own = (
        len(SENTENCE_END.findall(text)),
        len(label.split()) if colon else -1,
        sum(map(str.isupper, text)) / letters,
        sum(map(len, words)) / max(1, len(words)),
        *(float(trait in form) for trait in _TRAITS),
    )
    return Figures(near, own, frozenset(stems(text)), is_prose(text), _outline(text))


def is_prose(text: str) -> bool:
    """Whether a line has the length and ending of a paragraph."""
    return len(text) > _SHORTEST_PARAGRAPH and (
        text.rstrip(_CLOSING).endswith((".", "!", "?", "…")) or len(text) >= LOOKED_AT
    )


def _end(text: str) -> int:
    end = text.rstrip(_CLOSING)[-1:]
    return 0 if not end or end.isalnum() else _ENDS.get(end, 5)


def _start(character: str) -> int:
    if character.isalpha():
        return 0 if character.isupper() else 1
    return 2 if character.isdigit() else _STARTS.get(character, 5)


def _outline(text: str) -> str:
    words = _WORD.sub("w", text[:60])
    return re.sub(r"(?:w )+", "w", re.sub(r"\d+", "0", words))[:12]


_SIGNED = re.compile(r" \([^()]{2,40}\)$")


def is_signed_prose(text: str) -> bool:
    """Whether a line is a paragraph with initials or a name in brackets behind it: `… verboden. (jvdb)`"""
    return bool(_SIGNED.search(text)) and is_prose(_SIGNED.sub("", text))
