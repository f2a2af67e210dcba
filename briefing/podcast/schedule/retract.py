"""Retracting: episodes are taken out of the podcast, or out of those held back for it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
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
from briefing.programme.identity import canonical_address, guid_by_address, guid_by_headline
from briefing.programme.manifest import MOST_BYTES, Manifest, decoded
from briefing.programme.wording import headline, public_link
from briefing.text import folded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefing.model import PlacedSection
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.show import Show


@dataclass(frozen=True, slots=True)
class Story:
    """A story without an episode of its own, which a programme of several articles tells."""

    title: str
    source: str | None
    """Its public address."""

    @property
    def guid(self) -> str:
        """The guid by which it is recognised when it would be told again."""
        return guid_by_address(self.source) if self.source else guid_by_headline(self.title)

    @property
    def slug(self) -> str:
        """The name by which it can be told from others with its title."""
        return self.guid


def retract(show: Show, folder: Path, *names: str, newsroom: Path) -> list[Entry | Held | Story]:
    """Take the episodes that `names` call out of the podcast (feed, pages and files), and out of those held back: all
    of them, or none. A correction that is held back goes together with its episode.

    A name may be that of a story that only programmes of several articles tell: these stay, but no later one tells it.

    Raises:
        PublishError: a name matches no episode, or more than one.
        WriteError: a folder cannot be written.
    """
    with opened(folder) as library:
        held_back = HeldBack(newsroom)
        waiting = held_back.all()
        on_air = {entry.slug for entry in library.entries}
        episodes: list[Entry | Held | Story] = [*library.entries, *(one for one in waiting if one.slug not in on_air)]
        gone = called(show, episodes, names, further=lambda: _told_only(folder, newsroom))
        prepare(show, library)
        slugs = {episode.slug for episode in gone}
        day = datetime.now(UTC).date().isoformat()
        library.retracted.update({story.guid: day for story in gone if isinstance(story, Story)})
        for held in waiting:
            if held.slug in slugs:
                held_back.drop(held)
                library.retracted.update(dict.fromkeys(held.guids, day))
        for slug in slugs & on_air:
            library.remove(slug)
        bring_up_to_date(show, library, newsroom / TRASH)
        held_back.tidy()
    return gone


def telling(folder: Path, newsroom: Path, stories: Sequence[Entry | Held | Story]) -> list[tuple[str, str]]:
    """The title and slug of each programme of several articles, on air or held back, that tells one of `stories`: one
    of its items has the same address or headline."""
    titles = {folded(story.title) for story in stories}
    addresses = {canonical_address(story.source) for story in stories if story.source}
    return [
        (told.title, slug)
        for slug, told in _of_several(folder, newsroom)
        if any(
            folded(item.title) in titles or (item.source and canonical_address(item.source) in addresses)
            for item in _items(told)
        )
    ]


def _told_only(folder: Path, newsroom: Path) -> list[Entry | Held | Story]:
    """The stories of all programmes of several articles, each once."""
    items = (item for _, told in _of_several(folder, newsroom) for item in _items(told))
    stories = (Story(headline(item.title), public_link(item.source)) for item in items)
    return list({story.guid: story for story in stories}.values())


def _of_several(folder: Path, newsroom: Path) -> Iterator[tuple[str, Manifest]]:
    """The slug and manifest of each programme of several articles, on air or held back."""
    held_back = HeldBack(newsroom)
    paths = {entry.slug: folder / manifest_of(entry.slug) for entry in entries_in(folder) if not entry.source}
    paths |= {held.slug: held_back.mp3(held).with_suffix(".json") for held in held_back.all() if not held.source}
    for slug, path in paths.items():
        with suppress(OSError, PublishError):
            content = read_bounded(path, MOST_BYTES)
            if b'"item"' in content:
                yield slug, decoded(content, path, Manifest)


def _items(told: Manifest) -> list[PlacedSection]:
    return [section for section in told.sections if section.role == "item"]
