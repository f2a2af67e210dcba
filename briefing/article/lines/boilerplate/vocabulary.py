"""The one reader of `vocabulary.toml`: the words of what is not the article, by the place where such lines stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from briefing.article.lines.dateline import AGENCY
from briefing.article.lines.dates import MONTH
from briefing.patterns import pattern
from briefing.tables import shipped_table

if TYPE_CHECKING:
    from collections.abc import Iterable

Place = Literal["text", "page", "reader", "wire", "copied"]

_PIECE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of lines. What it does not have matches nothing."""

    reason: str
    """Why such a line is left out."""
    words: frozenset[str]
    """Whole lines, small."""
    line: re.Pattern[str]
    """A whole line."""
    opening: re.Pattern[str]
    """The beginning of a line."""
    mention: re.Pattern[str]
    """Anywhere in a line."""
    title: re.Pattern[str]
    """A whole line that opens a block: it goes whole."""
    end: re.Pattern[str]
    """A whole line that opens what follows the text."""


@cache
def kinds(place: Place) -> tuple[Kind, ...]:
    """The kinds of lines at a place, in their order: the first that fits names the reason."""
    return tuple(
        Kind(
            reason=each["reason"],
            words=frozenset(_words(each.get("words", ""))),
            line=_any_of(each.get("lines", ())),
            opening=_any_of(each.get("opens", ())),
            mention=_any_of(each.get("says", ())),
            title=_any_of(each.get("titles", ())),
            end=_any_of(each.get("ends", ())),
        )
        for each in _vocabulary()[place]
    )


def kind(place: Place, reason: str) -> Kind:
    """The kind of lines at a place that has this reason."""
    return next(each for each in kinds(place) if each.reason == reason)


@cache
def labels(table: Literal["genres", "fields"]) -> dict[str, str]:
    """The labels of a table, small, each with what it is: the genre, or what a form's field holds."""
    return {word: name for name, words in _vocabulary()[table].items() for word in _words(words)}


def _words(text: str) -> Iterable[str]:
    return (word for part in text.split(",") if (word := " ".join(part.split())))


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Whatever one of `patterns` matches, in any capitals; nothing where there are none."""
    return pattern("|".join(f"(?:{_filled(each)})" for each in patterns) or r"(?!)", re.IGNORECASE)


def _filled(expression: str) -> str:
    known = {"agency": AGENCY, "month": MONTH}
    return _PIECE.sub(lambda piece: known.get(piece[1]) or _vocabulary()["pieces"][piece[1]], expression)


@cache
def _vocabulary() -> dict[str, Any]:
    return shipped_table(__package__, "vocabulary.toml")
