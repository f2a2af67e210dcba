"""Retracting: episodes are taken out of the podcast, or out of those held back for it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

from briefing.errors import PublishError
from briefing.files import read_bounded
from briefing.podcast.folder.catalogue import manifest_of
from briefing.podcast.folder.library import entries_in, opened
from briefing.podcast.folder.trash import TRASH
from briefing.podcast.schedule.held import Held, HeldBack
from briefing.podcast.schedule.names import called, unknown
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
    from briefing.podcast.folder.library import Library
    from briefing.podcast.show import Show

    _Any: TypeAlias = "Entry | Held | Story | Former"


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


@dataclass(frozen=True, slots=True)
class Former:
    """An episode that was taken out before, by the name that called it then."""

    guid: str
    title: str
    """That name: nothing else is kept of the episode."""
    source: None = None

    @property
    def slug(self) -> str:
        """A name that no episode on air has."""
        return self.guid


def retract(show: Show, folder: Path, *names: str, newsroom: Path) -> list[_Any]:
    """Take the episodes that `names` call out of the podcast (feed, pages and files), and out of those held back: all
    of them, or none. A correction that is held back goes together with its episode.

    A name may be that of a story that only programmes of several articles tell: these stay, but no later one tells it.
    Or it called an episode that was taken out before: if that was interrupted, it is completed.

    Raises:
        PublishError: a name matches no episode, or more than one.
        WriteError: a folder cannot be written.
    """
    with opened(folder) as library:
        held_back = HeldBack(newsroom)
        waiting = held_back.all()
        on_air = {entry.slug for entry in library.entries}
        episodes: list[_Any] = [*library.entries, *(one for one in waiting if one.slug not in on_air)]
        by_name = {name: _meant(name, show, episodes, library, newsroom) for name in names}
        prepare(show, library)
        gone = list({episode.slug: episode for episode in by_name.values()}.values())
        slugs = {episode.slug for episode in gone}
        day = datetime.now(UTC).date().isoformat()
        library.called.update({_digest(name): episode.guid for name, episode in by_name.items()})
        library.retracted.update({story.guid: day for story in gone if isinstance(story, Story)})
        dropped = [held for held in waiting if held.slug in slugs]
        library.retracted.update({guid: day for held in dropped for guid in held.guids})
        library.keep()
        for held in dropped:
            held_back.drop(held)
        for slug in slugs & on_air:
            library.remove(slug)
        bring_up_to_date(show, library, newsroom / TRASH)
        held_back.tidy()
    return gone


def telling(folder: Path, newsroom: Path, stories: Sequence[_Any]) -> list[tuple[str, str]]:
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


def _meant(name: str, show: Show, episodes: Sequence[_Any], library: Library, newsroom: Path) -> _Any:
    found = called(show, episodes, name) or called(show, _told_only(library.folder, newsroom), name)
    if meant := found or _former(library, name):
        return meant
    raise unknown(name)


def _former(library: Library, name: str) -> Former | None:
    guid = library.called.get(_digest(name), "")
    return Former(guid, name) if guid in library.retracted else None


def _digest(name: str) -> str:
    """A digest of a name, which keeps nothing of the title of what was retracted."""
    return sha256(folded(name.strip()).encode()).hexdigest()[:32]


def _told_only(folder: Path, newsroom: Path) -> list[_Any]:
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
