"""Pages and feed: everything in the podcast folder that follows from the manifests, made anew where it is not fresh."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.podcast.artwork.cover import covers, hang
from briefing.podcast.episode import embed_of, oembed_of, page_of
from briefing.podcast.feed import render_feed
from briefing.podcast.paging import ARCHIVE, MONTHS, feed_pages, parted
from briefing.podcast.show import FINDER, INDEX, PLAYLIST
from briefing.podcast.web.embed import finder, playlist_iframe
from briefing.podcast.web.months import by_month, months_of
from briefing.podcast.web.pages import Front, Pages
from briefing.podcast.web.search import shelf, shelves
from briefing.podcast.web.sections import by_section

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.paging import FeedPage
    from briefing.podcast.show import Show

PLAYLIST_LENGTH = 10
"""How many of the newest episodes a player of the show, or of a section, offers at most."""
_MONTHS_LISTED = 12
LISTED = 40
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
        for name, content in {**self._pages.assets, FINDER: finder()}.items():
            self._plan(name, sha256(content).hexdigest(), lambda content=content: content)  # type: ignore[misc]
        for entry, older in zip(entries, [*entries[1:], None], strict=False):
            self._of_episode(entry, older)
        self._lists(entries)
        self._feeds(entries)

    def _of_episode(self, entry: Entry, older: Entry | None) -> None:
        """What bears the episode's name. The address of an article leads to the newest episode that tells of it."""
        slug, pages = entry.slug, self._pages
        renderers: dict[str, Callable[[Episode], bytes]] = {embed_of(slug): pages.embed, oembed_of(slug): pages.oembed}
        lookup = entry.lookup
        if lookup and lookup not in self.planned:
            renderers[lookup] = pages.lookup
        for path, render in renderers.items():
            self._plan(path, entry.digest, lambda render=render: render(self._library.read(slug)))  # type: ignore[misc]
        self._plan(
            page_of(slug),
            _digest(entry.digest, *([older.slug, older.title] if older else [])),
            lambda: pages.episode(self._library.read(slug), older),
        )

    def _is_fresh(self, path: str, digest: str) -> bool:
        return self._library.made.get(path) == digest and (self._library.folder / path).is_file()

    def _lists(self, entries: Sequence[Entry]) -> None:
        """The oldest page of the archive first, and the show's own last, as it leads to all of them."""
        newest, others = parted(entries, LISTED)
        paths = [*(_list_page(number) for number in range(1, len(others) + 1)), INDEX]
        groups = [*(group[::-1] for group in others), newest]
        months = months_of([*zip(paths, groups, strict=True)][::-1])
        on_shelves = shelves(entries)
        for path, group in on_shelves.items():
            self._plan(path, "", lambda group=group: shelf(group))  # type: ignore[misc]
        listed = {month.key for month, _ in by_month(newest)}
        earlier = [month for month in months if month.key not in listed]
        sections = by_section(entries)
        front = Front(
            list(on_shelves),
            earlier[:_MONTHS_LISTED],
            [section for section, _ in sections],
            playlist_iframe(self._show),
        )
        for older, path, newer, group in zip([None, *paths], paths, [*paths[1:], None], groups, strict=False):
            own = front if path == INDEX else None
            self._plan(
                path,
                _digest(older, newer, repr(own), *(entry.digest for entry in group)),
                lambda path=path, group=group, older=older, newer=newer, own=own: self._pages.listing(  # type: ignore[misc]
                    path, group, previous=older, following=newer, front=own
                ),
            )
        self._plan(MONTHS, repr(months), lambda: self._pages.months(months))
        self._playlist(PLAYLIST, self._show.title, newest)
        for section, group in sections:
            self._playlist(section.playlist, section.name, group)

    def _playlist(self, path: str, title: str, entries: Sequence[Entry]) -> None:
        latest = entries[:PLAYLIST_LENGTH]
        content = _digest(title, *(entry.digest for entry in latest))
        self._plan(path, content, lambda: self._pages.playlist(path, title, latest))

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
        return render_feed(self._show, self._covers, page, episodes, self._pages.feed_style)

    def _plan(self, path: str, source: str, render: Callable[[], bytes]) -> None:
        """Plan the file at `path`, which follows from `source` and the show's look."""
        self.planned[path] = _digest(self._look, source), render


def _list_page(number: int) -> str:
    return f"{ARCHIVE}/{number}.html"


def _digest(*parts: str | None) -> str:
    return sha256("\n".join(part or "" for part in parts).encode()).hexdigest()
