"""The raw material of an article: pieces of text, and the facts beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from briefing.model import BlockKind, Genre


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
