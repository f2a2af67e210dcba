"""Kinds of lines that are not the article, by what they are for: greetings, credits, notes for the newsroom.

The words stand in `vocabulary.toml`. A kind says how far it reaches: one line, the block that it opens, or the rest.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 500
"""Characters: what is longer is text."""
LIKE_SENTENCES = {"credit", "picture", "link to other articles"}
"""Reasons of lines whose first words may also begin a sentence: `Foto’s van de breuk laten zien dat …`."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of lines."""

    reason: str
    """Why such a line is left out."""
    line: re.Pattern[str] | None
    title: re.Pattern[str] | None
    """Opens a block that goes whole."""
    end: re.Pattern[str] | None
    """Opens what follows the text."""


def reason_to_leave_out(line: str) -> str | None:
    """Why `line` by itself is not the article; None where it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.line and kind.line.fullmatch(line)), None)


def block_reason(title: str) -> str | None:
    """Why the block under `title` is not the article; None where it may be."""
    if len(title) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.title and kind.title.fullmatch(title)), None)


def end_reason(line: str) -> str | None:
    """Why what begins with `line`, below the text, is not the article; None where it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in _kinds() if kind.end and kind.end.fullmatch(line)), None)


@cache
def genres() -> dict[str, str]:
    """The words that newspapers print above a headline, small, each with its genre or `label`."""
    return _by_word("genres")


@cache
def field_roles() -> dict[str, str]:
    """The names of a form's fields, small, each with what it holds: headline, standfirst, text ... or nothing."""
    return _by_word("fields")


def _by_word(table: str) -> dict[str, str]:
    return {word: name for name, words in _vocabulary()[table].items() for word in re.split(r",\s+", words.strip())}


@cache
def _kinds() -> tuple[Kind, ...]:
    return tuple(
        Kind(kind["reason"], _any(kind.get("lines")), _any(kind.get("titles")), _any(kind.get("ends")))
        for kind in _vocabulary()["kind"]
    )


@cache
def _vocabulary() -> dict[str, Any]:
    return tomllib.loads(files("briefing.article.lines.boilerplate").joinpath("vocabulary.toml").read_text("utf-8"))


def _any(patterns: Sequence[str] | None) -> re.Pattern[str] | None:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE) if patterns else None
