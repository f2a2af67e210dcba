"""The raw material of an article: pieces of text, and the facts beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model import BlockKind, Genre


MOST_LINES = 25_000
"""The most lines of an article, wrapped or not: each is looked at for a tenth of a millisecond."""


def refuse_book(lines: Iterable[object]) -> None:
    """Raise NoArticleError if a source has more lines or blocks than any article."""
    if sum(map(bool, lines)) > MOST_LINES:
        raise NoArticleError("the source has more lines than an article", remedy="give one article")


class Copy(NamedTuple):
    """One piece of text."""

    text: str
    """Its text as one line, never empty."""
    kind: BlockKind | Literal["headline"] | None = None
    """What its markup says it is; None if that says nothing."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about an article beside its text."""

    headline: str | None = None
    published: str | None = None
    written: str | None = None
    """The day on which it was sent, from which its embargo is reckoned; `published` if that is unknown."""
    author: str | None = None
    place: str | None = None
    language: str = "nl"
    embargo: str | None = None
    genre: Genre | None = None
    section: str | None = None
    corrections: tuple[str, ...] = ()
    """The corrections of earlier versions, given below the text."""

    def and_(self, **found: str | None) -> Facts:
        """These facts, with `found` for those that were unknown."""
        new: dict[str, Any] = {name: value for name, value in found.items() if value and not getattr(self, name)}
        return replace(self, **new)
