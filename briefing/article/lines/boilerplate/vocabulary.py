"""The reader of `vocabulary.toml`: the words of lines that are not the article, by where such lines are."""

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

Place = Literal["text", "page", "reader", "wire", "copied", "comments"]

_PIECE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of lines; a pattern that it lacks matches nothing."""

    reason: str
    """Why such a line is left out."""
    words: frozenset[str]
    """Whole lines, in lower case."""
    line: re.Pattern[str]
    """A whole line."""
    opening: re.Pattern[str]
    """The beginning of a line."""
    mention: re.Pattern[str]
    """Any part of a line."""
    title: re.Pattern[str]
    """A whole line that opens a block, all of which is left out."""
    end: re.Pattern[str]
    """A whole line that opens what follows the text, all of which is left out."""


@cache
def kinds(place: Place) -> tuple[Kind, ...]:
    """The kinds of lines at a place, in order; the first that matches gives the reason."""
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
    """The kind of lines at a place with this reason."""
    return next(each for each in kinds(place) if each.reason == reason)


@cache
def labels(table: Literal["genres", "fields"]) -> dict[str, str]:
    """The labels of a table, in lower case, each with its genre or the role of a form's field."""
    return {word: name for name, words in _vocabulary()[table].items() for word in _words(words)}


def _words(text: str) -> Iterable[str]:
    return (word for part in text.split(",") if (word := " ".join(part.split())))


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of `patterns`, in any case; it matches nothing if there are none."""
    return pattern("|".join(f"(?:{_filled(each)})" for each in patterns) or r"(?!)", re.IGNORECASE)


def _filled(expression: str) -> str:
    known = {"agency": AGENCY, "month": MONTH}
    return _PIECE.sub(lambda piece: known.get(piece[1]) or _vocabulary()["pieces"][piece[1]], expression)


@cache
def _vocabulary() -> dict[str, Any]:
    return shipped_table(__package__, "vocabulary.toml")
