"""A news article as read from its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefing.model.well_formed import form_well

MANUSCRIPT = "briefing manuscript"
"""The beginning of a manuscript's first line."""

UNTIL_FURTHER_NOTICE = "9999-01-01T00:00:00+00:00"
"""The end of an embargo that does not say when it ends."""

BlockKind = Literal["subheadline", "standfirst", "paragraph", "crosshead", "quote", "list_item", "correction"]
Genre = Literal["opinion", "column", "review", "interview", "reportage", "analysis", "liveblog"]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article's text, as the reader sees it."""

    kind: BlockKind
    """`subheadline` is a line below the headline that is no sentence; `standfirst` is the bold introduction (chapeau)
    that a page or wire report marks as such; a `correction` tells what an earlier version had wrong."""
    text: str
    """One line of text, never empty; wording untouched."""

    def __post_init__(self) -> None:
        form_well(self)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A piece of a source that is not spoken."""

    text: str
    """One line, as it stands in the source."""
    reason: str
    """What it is instead, in a few words: `caption`, `byline`, `link to another article`."""


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, freed of everything that is not the article."""

    headline: str | None
    """The article's own headline; None if it has none."""
    blocks: tuple[Block, ...]
    """Its text in reading order; at least one block unless there is a headline."""
    source: str
    """Where it came from: a path, a URL, or `-`."""
    published: str | None = None
    """ISO 8601 date, `YYYY-MM-DD`, or `YYYY-MM` where only the month is known."""
    author: str | None = None
    """The author in the byline."""
    place: str | None = None
    """The dateline's place, as written."""
    language: str = "nl"
    """BCP 47 tag of the text."""
    genre: Genre | None = None
    """The genre that its newsroom gives it; None if it gives none."""
    section: str | None = None
    """The section of the newspaper that it is in: `Binnenland`, `Sport`; None if it does not say."""
    id: str | None = None
    """Its identifier in its newsroom's system, if known."""
    address: str | None = None
    """Its own (canonical) web address, if known; `source` may be a copy."""
    embargo: str | None = None
    """ISO 8601 moment before which it may not be heard; None if there is none, or it is past;
    `UNTIL_FURTHER_NOTICE` where the article does not say until when."""
    left_out: tuple[LeftOut, ...] = ()
    """All else that its source holds: together with headline and blocks, every word of it."""

    guid: str | None = None
    """The guid of its programme, given by a manuscript; it counts where neither id nor address decides."""
    manuscript: str | None = None
    """The whole manuscript it was read from, which holds what is spoken; None for an article."""

    def __post_init__(self) -> None:
        form_well(self)

    @property
    def embargo_told(self) -> str:
        """The embargo in words, for messages; empty if there is none."""
        if self.embargo == UNTIL_FURTHER_NOTICE:
            return "under embargo, and it does not say clearly until when"
        return f"under embargo until {self.embargo}" if self.embargo else ""


def web_address(source: str | None) -> str | None:
    """`source` where it is an http(s) URL, else None."""
    return source if source and source.startswith(("http://", "https://")) else None
