"""What an article is made of as it comes in: pieces of text, and what is known beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from briefing.model import BlockKind, Genre


class Copy(NamedTuple):
    """One piece of text as it comes in."""

    text: str
    """One line, never empty."""
    kind: BlockKind | Literal["headline"] | None = None
    """What its markup says it is; None where nothing does."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article beside its text."""

    headline: str | None = None
    published: str | None = None
    written: str | None = None
    """The day on which it was sent, from which its embargo is seen; `published` where that is not known."""
    author: str | None = None
    place: str | None = None
    language: str = "nl"
    embargo: str | None = None
    genre: Genre | None = None
    section: str | None = None
    corrections: tuple[str, ...] = ()
    """What the newspaper put right in it, told below the text."""

    def and_(self, **found: str | None) -> Facts:
        """These facts, with what was found where nothing was known."""
        new: dict[str, Any] = {name: value for name, value in found.items() if value and not getattr(self, name)}
        return replace(self, **new)
