"""Taking episodes out of the podcast, or what is held back for it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.files import read_bounded
from briefing.podcast.folder.catalogue import manifest_of
from briefing.podcast.folder.library import entries_in, opened
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.schedule.held import Held, HeldBack
from briefing.podcast.schedule.names import called
from briefing.podcast.site import bring_up_to_date, prepare
from briefing.programme.identity import canonical_address
from briefing.programme.manifest import MOST_BYTES, Manifest, decoded
from briefing.text import folded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.show import Show


def retract(show: Show, folder: Path, *names: str, newsroom: Path) -> list[Entry | Held]:
    """Take the episodes that `names` call out of the podcast (feed, pages and files), or out of what is held back: all
    of them, or none. One that is on the air, and of which a correction is held back, goes with it.

    Raises:
        PublishError: a name is that of no episode, or of more than one.
        WriteError: a folder cannot be written.
    """
    with opened(folder) as library:
        held_back = HeldBack(newsroom)
        waiting = held_back.all()
        on_air = {entry.slug for entry in library.entries}
        episodes: list[Entry | Held] = [*library.entries, *(held for held in waiting if held.slug not in on_air)]
        gone = called(show, episodes, names)
        prepare(show, library)
        slugs = {episode.slug for episode in gone}
        for held in waiting:
            if held.slug in slugs:
                held_back.drop(held)
                library.retracted.update(dict.fromkeys(held.guids, datetime.now(UTC).date().isoformat()))
        for slug in slugs & on_air:
            library.remove(slug)
        bring_up_to_date(show, library, newsroom / TRASH)
        held_back.tidy()
    return gone


def telling(folder: Path, newsroom: Path, stories: Sequence[Entry | Held]) -> list[tuple[str, str]]:
    """Title and slug of each programme of several articles, on the air or held back, that tells one of `stories`: it
    has an item with its address or its headline."""
    held_back = HeldBack(newsroom)
    paths = {entry.slug: folder / manifest_of(entry.slug) for entry in entries_in(folder) if not entry.source}
    paths |= {held.slug: held_back.mp3(held).with_suffix(".json") for held in held_back.all() if not held.source}
    titles = {folded(story.title) for story in stories}
    addresses = {canonical_address(story.source) for story in stories if story.source}
    found = []
    for slug, path in paths.items():
        with suppress(OSError, PublishError):
            content = read_bounded(path, MOST_BYTES)
            told = decoded(content, path, Manifest) if b'"item"' in content else None
            items = [section for section in told.sections if section.role == "item"] if told else []
            if told and any(
                folded(item.title) in titles or (item.source and canonical_address(item.source) in addresses)
                for item in items
            ):
                found.append((told.title, slug))
    return found
