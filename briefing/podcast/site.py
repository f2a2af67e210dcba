"""Pages and feed: everything in the podcast folder that follows from the manifests, made anew where it is not fresh."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.files import halves_of, write_whole
from briefing.podcast.catalogue import CATALOGUE
from briefing.podcast.cover import covers
from briefing.podcast.episode import EPISODES, page_of
from briefing.podcast.feed import render_feed
from briefing.podcast.pages import ASSETS, Pages
from briefing.podcast.paging import ARCHIVE, feed_pages, parted
from briefing.podcast.show import FEED, INDEX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.podcast.catalogue import Entry, Library
    from briefing.podcast.paging import FeedPage
    from briefing.podcast.show import Show

LISTED = 80
"""How many episodes the show's own page lists at most; a page of its archive lists half as many."""

_DERIVED = (f"{EPISODES}/*.*", f"{ARCHIVE}/*", f"{ASSETS}/*", "cover*", "icon.*")


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
        library.made.update(dict.fromkeys(self._covers.all, ""))
        library.goes_by(show.guid)

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
        newest, shelved = parted(entries, LISTED)
        paths = [*(f"{ARCHIVE}/{number}.html" for number in range(1, len(shelved) + 1)), INDEX]
        groups = [*(group[::-1] for group in shelved), newest]
        for older, path, newer, group in zip([None, *paths], paths, [*paths[1:], None], groups, strict=False):
            self._make(
                path,
                _digest(older, newer, *(entry.digest for entry in group)),
                lambda path=path, group=group, older=older, newer=newer: self._pages.listing(  # type: ignore[misc]
                    path, group, previous=older, following=newer
                ),
            )

    def _feeds(self, entries: Sequence[Entry]) -> None:
        """The oldest page of the archive last, as its newer neighbour must be there when it begins to lead to it; the
        feed, which leads to all of them, after that."""
        feed, *archive = feed_pages(entries, self._show.items)
        for page in (*archive, feed):
            self._make(
                page.path,
                _digest(repr(page.links), *(entry.digest for entry in page.entries)),
                lambda page=page: self._feed(page),  # type: ignore[misc]
            )

    def _feed(self, page: FeedPage) -> bytes:
        episodes = [self._library.read(entry.slug) for entry in page.entries]
        return render_feed(self._show, self._covers, page, episodes)

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
        for name in (FEED, INDEX, CATALOGUE):
            for half in halves_of(folder / name):
                half.unlink(missing_ok=True)
        for pattern in _DERIVED:
            for file in folder.glob(pattern):
                if file.relative_to(folder).as_posix() not in self._wanted:
                    file.unlink(missing_ok=True)
        for path in self._library.made.keys() - self._wanted:
            del self._library.made[path]


def _digest(*parts: str | None) -> str:
    return sha256("\n".join(part or "" for part in parts).encode()).hexdigest()
