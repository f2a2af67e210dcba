"""The site: all files in the podcast folder that are derived from the manifests, made again when they are outdated."""

from __future__ import annotations

from functools import lru_cache, partial
from hashlib import sha256
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from briefing.podcast.artwork.cover import covers, write_covers
from briefing.podcast.episode import embed_of, oembed_of, page_of
from briefing.podcast.feed import render_feed
from briefing.podcast.paging import ARCHIVE, MONTHS, feed_pages, parted
from briefing.podcast.show import FEED, FINDER, INDEX, PLAYLIST
from briefing.podcast.web.embed import finder, playlist_iframe
from briefing.podcast.web.lookup import LOOKUP
from briefing.podcast.web.months import by_month, months_of
from briefing.podcast.web.pages import Front, Pages
from briefing.podcast.web.search import shelf, shelves
from briefing.podcast.web.sections import by_section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from briefing.podcast.episode import Episode
    from briefing.podcast.folder.catalogue import Entry
    from briefing.podcast.folder.library import Library
    from briefing.podcast.paging import FeedPage
    from briefing.podcast.show import Show

    Plans = dict[str, tuple[str, Callable[[], bytes]]]
    """A digest of what each derived file is made from, and the function that makes it, by path; in order of writing."""

PLAYLIST_LENGTH = 10
"""The most episodes in a player of the show or of a section."""
_MONTHS_LISTED = 12
LISTED = 40
"""The most episodes that the show's own page lists; a page of its archive lists half as many."""
_COVERS = "hung"
"""What the catalogue says that the files of the covers were made from."""
_DIGEST = attrgetter("digest")
_TELLING = 20
"""The hexadecimal digits of a digest that are enough to tell states apart."""
_TOGETHER = 64
"""The number of pages that are written together."""


def bring_up_to_date(show: Show, library: Library, trash: Path) -> None:
    """Make the derived files that are missing or outdated, the feed last, and then remove those of no more use. Call
    `prepare` first. Files of episodes that were taken out by hand go into `trash`.

    Raises:
        PublishError: a file of somebody else is in the place of one of them.
        WriteError: a file cannot be written.
        SettingsError: the show's cover is not accepted by directories.
    """
    _SiteBuilder(show, library).work(trash)


def prepare(show: Show, library: Library, more: int = 0) -> None:
    """Check that no file of anybody else is in the place of a derived file, for the present episodes and `more` of
    them, and put the show's covers in the folder.

    Raises:
        PublishError: a file of somebody else is there.
        WriteError: a cover cannot be written.
        SettingsError: the show's cover is not accepted by directories.
    """
    library.note_guid(show.guid)
    builder = _SiteBuilder(show, library)
    pages = parted(range(len(library.entries) + more), LISTED)[1]
    library.require_free({*builder.to_be_free(), *(_list_page(number) for number in range(1, len(pages) + 1))})
    written = covers(show).all
    library.begin_derived(written - library.made.keys())
    write_covers(show, library.folder)
    library.made.update(dict.fromkeys(written, _COVERS))


class _SiteBuilder:
    """The making of the derived files of one podcast folder."""

    def __init__(self, show: Show, library: Library) -> None:
        self._show = show
        self._library = library
        self._entries = library.entries
        self._read = lru_cache(maxsize=1)(library.read)
        self._covers = covers(show)
        self._pages = Pages(show, self._covers)
        self._look = _digest(repr(show), repr(self._covers), self._pages.digest)[:_TELLING]

    def to_be_free(self) -> set[str]:
        """The paths at which somebody else's file may be in the way: not those with a digest in the name, nor those
        with an episode's slug, which are that episode's."""
        made = self._library.made
        lookups = {entry.lookup for entry in self._entries if entry.lookup and entry.lookup not in made}
        players = {section.playlist for section, _ in by_section(self._entries)}
        return self._pages.assets.keys() | {FINDER, INDEX, MONTHS, PLAYLIST, FEED} | players | lookups

    def work(self, trash: Path) -> None:
        shared, lists = self._shared(), self._lists()
        lookups, of_lookups = self._of_lookups()
        made, of_episodes = self._of_episodes()
        stale = [self._stale(shared), of_episodes | of_lookups, self._stale(lists)]
        if any(stale):
            self._library.begin_derived(path for plans in stale for path in plans)
        for plans, at_once in zip(stale, (_TOGETHER, _TOGETHER, 1), strict=True):
            for group in _groups(plans, at_once):
                self._library.write({path: plans[path][1]() for path in group})
                self._library.made.update((path, plans[path][0]) for path in group)
        self._library.note_pages(made)
        self._library.tidy(self._covers.all | shared.keys() | lookups | lists.keys(), trash)

    def _stale(self, plans: Plans) -> Plans:
        made, places = self._library.made, {path.rpartition("/")[0] for path in plans}
        there = {place: self._library.files_in(place) for place in places}
        return {
            path: plan
            for path, plan in plans.items()
            if made.get(path) != plan[0] or _is_missing(path, there[path.rpartition("/")[0]])
        }

    def _shared(self) -> Plans:
        """The plans of the files that all pages share."""
        contents = {**self._pages.assets, FINDER: finder()}
        return {
            name: self._plan(sha256(content).hexdigest(), lambda content=content: content)  # type: ignore[misc]
            for name, content in contents.items()
        }

    def _of_episodes(self) -> tuple[dict[str, str], Plans]:
        """The outdated pages of episodes, after digests of what they are made from, by slug."""
        there, look = self._library.pages, self._look
        made: dict[str, str] = {}
        stale: Plans = {}
        for entry, older in zip(self._entries, [*self._entries[1:], None], strict=False):
            slug, source = entry.slug, f"{look}{older.digest[:_TELLING]}" if older else look
            if entry.made == source and (
                there is None or there.issuperset((f"{slug}.html", f"{slug}.embed.html", f"{slug}.oembed.json"))
            ):
                continue
            made[slug] = source
            renderers: dict[str, Callable[[Episode], bytes]] = {
                embed_of(slug): self._pages.embed,
                oembed_of(slug): self._pages.oembed,
                page_of(slug): partial(self._pages.episode, older=older),
            }
            for path, render in renderers.items():
                same = entry.made == source if path == page_of(slug) else entry.made.startswith(look)
                if not same or _is_missing(path, there):
                    stale[path] = "", partial(self._rendered, slug, render)
        return made, stale

    def _of_lookups(self) -> tuple[set[str], Plans]:
        """The paths of all lookup files (each leads from an article to its newest episode), and the outdated ones."""
        made, look, there = self._library.made, self._look, self._library.files_in(LOOKUP)
        paths = set[str]()
        stale: Plans = {}
        for entry in self._entries:
            path = entry.lookup
            if path and path not in paths:
                paths.add(path)
                source = f"{look}{entry.digest[:_TELLING]}"
                if made.get(path) != source or _is_missing(path, there):
                    stale[path] = source, partial(self._rendered, entry.slug, self._pages.lookup)
        return paths, stale

    def _rendered(self, slug: str, render: Callable[[Episode], bytes]) -> bytes:
        return render(self._read(slug))

    def _lists(self) -> Plans:
        """The pages that list episodes, the oldest of the archive first and the show's own last, because it leads to
        all others; then the feeds."""
        newest, others = parted(self._entries, LISTED)
        paths = [*(_list_page(number) for number in range(1, len(others) + 1)), INDEX]
        groups = [*(group[::-1] for group in others), newest]
        months = months_of([*zip(paths, groups, strict=True)][::-1])
        on_shelves = shelves(self._entries)
        plans = {path: self._plan("", partial(shelf, group)) for path, group in on_shelves.items()}
        listed = {month.key for month, _ in by_month(newest)}
        earlier = [month for month in months if month.key not in listed]
        sections = by_section(self._entries)
        front = Front(
            list(on_shelves),
            earlier[:_MONTHS_LISTED],
            [section for section, _ in sections],
            playlist_iframe(self._show),
        )
        for older, path, newer, group in zip([None, *paths], paths, [*paths[1:], None], groups, strict=False):
            own = front if path == INDEX else None
            plans[path] = self._plan(
                _digest(older or "", newer or "", repr(own), *map(_DIGEST, group)),
                partial(self._pages.listing, path, group, previous=older, following=newer, front=own),
            )
        plans[MONTHS] = self._plan(_digest(repr(months)), partial(self._pages.months, months))
        plans[PLAYLIST] = self._playlist(PLAYLIST, self._show.title, newest)
        for section, group in sections:
            plans[section.playlist] = self._playlist(section.playlist, section.name, group)
        return plans | self._feeds()

    def _playlist(self, path: str, title: str, entries: Sequence[Entry]) -> tuple[str, Callable[[], bytes]]:
        latest = entries[:PLAYLIST_LENGTH]
        content = _digest(title, *map(_DIGEST, latest))
        return self._plan(content, partial(self._pages.playlist, path, title, latest))

    def _feeds(self) -> Plans:
        """The pages of the feed's archive, the oldest last, because a page's newer neighbour must exist when the page
        begins to link to it; and after them the feed, which leads to all of them."""
        feed, *archive = feed_pages(self._entries, self._show.items)
        return {
            page.path: self._plan(_digest(repr(page.links), *map(_DIGEST, page.group)), partial(self._feed, page))
            for page in (*archive, feed)
        }

    def _feed(self, page: FeedPage) -> bytes:
        episodes = [self._library.read(entry.slug) for entry in page.entries]
        return render_feed(self._show, self._covers, page, episodes, self._pages.feed_style)

    def _plan(self, source: str, render: Callable[[], bytes]) -> tuple[str, Callable[[], bytes]]:
        """The plan of a file that is derived from `source` and the show's look."""
        return f"{self._look}{source[:_TELLING]}", render


def _is_missing(path: str, there: set[str] | None) -> bool:
    """Whether a file is missing from those `there` in its folder; None means that none is missing."""
    return there is not None and path.rpartition("/")[2] not in there


def _groups(paths: Iterable[str], most: int) -> Iterator[list[str]]:
    rest = iter(paths)
    while group := list(islice(rest, most)):
        yield group


def _list_page(number: int) -> str:
    return f"{ARCHIVE}/{number}.html"


def _digest(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()
