"""The list of a podcast's episodes for its publisher: those on air and those held back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.podcast.episode import page_of
from briefing.podcast.folder.library import entries_in
from briefing.podcast.schedule.held import HeldBack
from briefing.text import folded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.schedule.held import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An episode in the list."""

    slug: str
    guid: str
    title: str
    published: datetime
    """When it was published, UTC, or will be if it is held back."""
    corrected: datetime | None = None
    held_until: datetime | None = None
    """When it, or a correction of it, is due; None if neither is held back."""
    on_air: bool
    duration_ms: int
    source: str | None
    """The article's public address."""
    summary: str = ""

    @property
    def page(self) -> str:
        """The path of its page in the podcast folder."""
        return page_of(self.slug)

    def has(self, words: Iterable[str]) -> bool:
        """Whether all of `words` are found in its title, lead and names, whatever their case and accents."""
        text = folded(f"{self.title}\n{self.summary}\n{self.slug}\n{self.source or ''}\n{self.guid}")
        return all(folded(word) in text for word in words)


def listed(folder: Path, newsroom: Path, words: Iterable[str] = ()) -> list[Listed]:
    """The episodes in the podcast `folder`, and those held back in its `newsroom`, that have all of `words`, newest
    first. Nothing is written or locked.

    Raises:
        PublishError: a manifest or record of one cannot be read.
    """
    waiting = {held.slug: held for held in HeldBack(newsroom).all()}
    on_air = [_on_air(entry, waiting.get(entry.slug)) for entry in entries_in(folder)]
    slugs = {episode.slug for episode in on_air}
    held = [_held_back(held) for held in waiting.values() if held.slug not in slugs]
    words = list(words)
    return sorted(
        (episode for episode in (*on_air, *held) if episode.has(words)),
        key=lambda episode: (episode.published, episode.slug),
        reverse=True,
    )


def _on_air(entry: Entry, correction: Held | None) -> Listed:
    return Listed(
        slug=entry.slug,
        guid=entry.guid,
        title=entry.title,
        published=entry.published,
        corrected=entry.changed if entry.changed != entry.published else None,
        held_until=correction.due if correction else None,
        on_air=True,
        duration_ms=entry.duration_ms,
        source=entry.source or None,
        summary=entry.summary,
    )


def _held_back(held: Held) -> Listed:
    return Listed(
        slug=held.slug,
        guid=held.guid,
        title=held.title,
        published=held.due,
        held_until=held.due,
        on_air=False,
        duration_ms=held.duration_ms,
        source=held.source,
    )
