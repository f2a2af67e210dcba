"""Pages and feed: everything in the podcast folder that follows from the manifests, made anew where it is not fresh."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.podcast.artwork.cover import covers, hang
from briefing.podcast.episode import page_of
from briefing.podcast.feed import render_feed
from briefing.podcast.paging import ARCHIVE, feed_pages, parted
from briefing.podcast.show import INDEX
from briefing.podcast.web.pages import Pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.paging import FeedPage
    from briefing.podcast.show import Show

LISTED = 80
"""How many episodes the show's own page lists at most; a page of its archive lists half as many."""
_HUNG = "hung"


def bring_up_to_date(show: Show, library: Library, trash: Path) -> None:
    """Make what is missing or no longer follows from the manifests and the show, where it was prepared; the feed last,
    then clear up. What was taken out by hand goes into `trash`.

    Raises:
        PublishError: a file of somebody else is in the place of one of them.
        WriteError: a file cannot be written.
        SettingsError: the show's cover is not one that directories take.
    """
    _Desk(show, library).work(trash)


def prepare(show: Show, library: Library, more: int = 0) -> None:
    """See that nothing of anybody's is in the place of what follows from the episodes there are and `more` of them, and
    hang the show's covers.

    Raises:
        PublishError: a file of somebody else is there.
        WriteError: a cover cannot be written.
        SettingsError: the show's cover is not one that directories take.
    """
    library.goes_by(show.guid)
    desk = _Desk(show, library)
    pages = parted(range(len(library.entries) + more), LISTED)[1]
    desk.plan()
    library.require_free({*desk.planned, *(_list_page(number) for number in range(1, len(pages) + 1))})
    hung = covers(show).all
    library.begin_derived(hung - library.made.keys())
    hang(show, library.folder)
    library.made.update(dict.fromkeys(hung, _HUNG))


class _Desk:
    """Makes the derived files of one podcast folder."""

    def __init__(self, show: Show, library: Library) -> None:
        self._show = show
        self._library = library
        self._covers = covers(show)
        self._pages = Pages(show, self._covers)
        self._look = _digest(repr(show), repr(self._covers), self._pages.digest)
        self.planned: dict[str, tuple[str, Callable[[], bytes]]] = {}
        """What each derived file is made from, and what makes it, by its path; in the order of writing."""

    def work(self, trash: Path) -> None:
        self.plan()
        stale = [path for path, (digest, _) in self.planned.items() if not self._is_fresh(path, digest)]
        if stale:
            self._library.begin_derived(stale)
        for path in stale:
            digest, render = self.planned[path]
            self._library.write(path, render())
            self._library.made[path] = digest
        self._library.tidy(self._covers.all | self.planned.keys(), trash)

    def plan(self) -> None:
        """Plan all that follows from the manifests and the show."""
        entries = self._library.entries
        for name, content in self._pages.assets.items():
            self._plan(name, "", lambda content=content: content)  # type: ignore[misc]
        for entry, older in zip(entries, [*entries[1:], None], strict=False):
            self._plan(
                page_of(entry.slug),
                _digest(entry.digest, *([older.slug, older.title] if older else [])),
                lambda slug=entry.slug, older=older: self._pages.episode(self._library.read(slug), older),  # type: ignore[misc]
            )
        self._list_pages(entries)
        self._feeds(entries)

    def _is_fresh(self, path: str, digest: str) -> bool:
        return self._library.made.get(path) == digest and (self._library.folder / path).is_file()

    def _list_pages(self, entries: Sequence[Entry]) -> None:
        newest, shelved = parted(entries, LISTED)
        paths = [*(_list_page(number) for number in range(1, len(shelved) + 1)), INDEX]
        groups = [*(group[::-1] for group in shelved), newest]
        for older, path, newer, group in zip([None, *paths], paths, [*paths[1:], None], groups, strict=False):
            self._plan(
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
            self._plan(
                page.path,
                _digest(repr(page.links), *(entry.digest for entry in page.entries)),
                lambda page=page: self._feed(page),  # type: ignore[misc]
            )

    def _feed(self, page: FeedPage) -> bytes:
        episodes = [self._library.read(entry.slug) for entry in page.entries]
        return render_feed(self._show, self._covers, page, episodes)

    def _plan(self, path: str, source: str, render: Callable[[], bytes]) -> None:
        """Plan the file at `path`, which follows from `source` and the show's look."""
        self.planned[path] = _digest(self._look, source), render


def _list_page(number: int) -> str:
    return f"{ARCHIVE}/{number}.html"


def _digest(*parts: str | None) -> str:
    return sha256("\n".join(part or "" for part in parts).encode()).hexdigest()
