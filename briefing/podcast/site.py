"""Pages and feed: everything in the podcast folder that follows from the manifests, made anew where it is not fresh."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.files import write_whole
from briefing.podcast.cover import covers
from briefing.podcast.episode import EPISODES, page_of
from briefing.podcast.feed import render_feed
from briefing.podcast.pages import ASSETS, Pages
from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.podcast.library import Entry, Library
    from briefing.podcast.show import Show

INDEX = "index.html"
ARCHIVE = "archief"
LISTED = 40
"""How many episodes a page of the archive lists; the show's own page lists the newest, up to twice as many less one, so
that the archive's pages stay as they are."""

_DERIVED = (f"{EPISODES}/*.*", f"{ARCHIVE}/*", f"{ASSETS}/*", "cover*", "icon.*", ".*.part")


def bring_up_to_date(show: Show, library: Library) -> None:
    """Make what is missing or no longer follows from the manifests and the show; the feed last, then clear up.

    Raises:
        WriteError: a file cannot be written.
        SettingsError: the show's cover is not one that directories take.
    """
    _Desk(show, library).work()


class _Desk:
    """Makes the derived files of one podcast folder."""

    def __init__(self, show: Show, library: Library) -> None:
        self._show = show
        self._library = library
        self._covers = covers(show, library.folder)
        self._pages = Pages(show, self._covers)
        self._look = _digest(repr(show), repr(self._covers), self._pages.digest)
        self._wanted = set(self._covers.all)

    def work(self) -> None:
        entries = self._library.entries
        for name, content in self._pages.assets.items():
            self._make(name, "", lambda content=content: content)  # type: ignore[misc]
        for entry in entries:
            self._make(page_of(entry.slug), entry.digest, lambda slug=entry.slug: self._episode_page(slug))  # type: ignore[misc]
        self._list_pages(entries)
        self._feeds(entries)
        self._library.tidy()
        self._clear()

    def _episode_page(self, slug: str) -> bytes:
        return self._pages.episode(self._library.read(slug))

    def _list_pages(self, entries: Sequence[Entry]) -> None:
        shelved = max(0, len(entries) // LISTED - 1)
        oldest_first = list(reversed(entries))
        for number in range(1, shelved + 1):
            group = oldest_first[(number - 1) * LISTED : number * LISTED][::-1]
            self._list_page(_archive(number, "html"), group, number - 1, number + 1 if number < shelved else None)
        self._list_page(INDEX, entries[: len(entries) - shelved * LISTED], shelved, None)

    def _list_page(self, path: str, group: Sequence[Entry], older: int, newer: int | None) -> None:
        previous = _archive(older, "html") if older else None
        following = _archive(newer, "html") if newer else (INDEX if path != INDEX else None)
        self._make(
            path,
            _digest(previous, following, *(entry.digest for entry in group)),
            lambda: self._pages.listing(path, group, previous=previous, following=following),
        )

    def _feeds(self, entries: Sequence[Entry]) -> None:
        """The feed shows the newest; its archived pages hold all others in full groups, oldest first, so that a page
        once filled stays as it is. The newest page and the feed may share episodes, which RFC 5005 allows."""
        size = self._show.items
        oldest_first = list(reversed(entries))
        full = max(0, len(entries) - 1) // size
        for number in range(1, full + 1):
            group = oldest_first[(number - 1) * size : number * size][::-1]
            self._feed(_archive(number, "xml"), group, number - 1, number + 1 if number < full else None, archived=True)
        self._feed(FEED, entries[:size], full, None, archived=False)

    def _feed(self, path: str, group: Sequence[Entry], older: int, newer: int | None, *, archived: bool) -> None:
        previous = _archive(older, "xml") if older else None
        following = _archive(newer, "xml") if newer else None
        self._make(
            path,
            _digest(previous, following, *(entry.digest for entry in group)),
            lambda: render_feed(
                self._show,
                self._covers,
                [self._library.read(entry.slug) for entry in group],
                path=path,
                previous=previous,
                following=following,
                archived=archived,
            ),
        )

    def _make(self, path: str, source: str, render: Callable[[], bytes]) -> None:
        """Write `path` unless it is there already, made from the same `source` with the same look."""
        self._wanted.add(path)
        digest = _digest(self._look, source)
        target = self._library.folder / path
        if self._library.made.get(path) != digest or not target.is_file():
            write_whole(target, render())
            self._library.made[path] = digest

    def _clear(self) -> None:
        """Remove derived files that are no longer wanted, and what a kill left half written."""
        folder = self._library.folder
        for pattern in _DERIVED:
            for file in folder.glob(pattern):
                if file.relative_to(folder).as_posix() not in self._wanted:
                    file.unlink(missing_ok=True)
        for path in self._library.made.keys() - self._wanted:
            del self._library.made[path]


def _archive(number: int, ending: str) -> str:
    return f"{ARCHIVE}/{number}.{ending}"


def _digest(*parts: str | None) -> str:
    return sha256("\n".join(part or "" for part in parts).encode()).hexdigest()
