"""The feeds of an archive: the newest programmes of each section, or of each year. The audio stays where it is."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from briefing.archive.catalogue import YEAR, groups_of, opened_catalogue
from briefing.archive.store import store_at
from briefing.errors import PublishError
from briefing.podcast.artwork.cover import covers, write_covers
from briefing.podcast.episode import Episode, Files, Publication
from briefing.podcast.feed import render_feed
from briefing.podcast.mirror.targets import Sending
from briefing.podcast.paging import FeedPage
from briefing.podcast.programme import made_public
from briefing.podcast.shape import require_shape
from briefing.podcast.show import show_guid
from briefing.programme.manifest import Manifest, decoded
from briefing.programme.outputs import slug
from briefing.programme.wording import headline, public_link
from briefing.wall_clock import by_wall_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.archive.catalogue import CatalogueRow, Group
    from briefing.archive.store import Store
    from briefing.podcast.artwork.cover import Covers
    from briefing.podcast.show import Show

FOLDER = "feeds"
_READERS = 16
_AGAIN = "remove its receipt and run 'briefing archive' again"

_log = logging.getLogger(__name__)


class ArchiveFeed(NamedTuple):
    """A feed of an archive."""

    name: str
    """The name of its section, or its year."""
    url: str
    episodes: int


class Archived(Episode, frozen=True, kw_only=True):
    """A programme of an archive as an episode of a feed, which has no page."""

    place: str
    """The folder of its files, relative to the archive."""

    def file(self, name: str) -> str:
        """The path of one of its files, relative to the archive."""
        return f"{self.place}/{name}"

    def link(self, show: Show) -> str:
        """The address of its text: the article, or else the transcript."""
        return public_link(self.source) or self.address("vtt", show) or self.enclosure(show)


def write_feeds(show: Show, target: str, *, url: str, by: str) -> list[ArchiveFeed]:
    """The feeds of the archive at `target`, one for each section or year (`by` says which), written there.

    Each has the newest programmes, as many as the show's own feed. Listeners find the archive at `url`. The feed of a
    section or year that has no programmes any more is removed.

    Raises:
        PublishError: there is no archive.
        OutputError: the archive cannot be read, or a feed cannot be written.
    """
    store = store_at(target)
    there = set(store.names(FOLDER))
    outdated = {path for path in there if path.endswith(".xml") and _is_of_year(path) == (by == "year")}
    feeds = []
    with opened_catalogue(store) as database:
        for group in groups_of(database, by, show.items):
            path = f"{FOLDER}/{slug(group.name)}.xml"
            outdated.discard(path)
            own = replace(show, title=f"{show.title} – {headline(group.name)}", url=url, guid=show_guid(url + path))
            episodes = _episodes(group, store)
            if not episodes:
                continue
            content = render_feed(own, _covers_of(own, store, there), FeedPage(path, (), {}), episodes, style="")
            if store.read(path) != content:
                store.put(Sending(path, content, "application/xml; charset=utf-8", "public, max-age=300"))
            feeds.append(ArchiveFeed(group.name, url + path, len(episodes)))
    store.remove(sorted(path for path in outdated if _is_ours(store.read(path), url + path)))
    return feeds


def _is_of_year(path: str) -> bool:
    return bool(YEAR.fullmatch(PurePosixPath(path).stem))


def _is_ours(content: bytes | None, address: str) -> bool:
    """Whether this is the content of a feed that was written to be found at `address`."""
    own = f'<atom:link href="{address}" rel="self"'
    return content is not None and own.encode() in content


def _episodes(group: Group, store: Store) -> list[Archived]:
    with ThreadPoolExecutor(_READERS, "manifests") as readers:
        read = readers.map(partial(_manifest, store=store), group.newest)
        return [
            _episode(listed, manifest, title, moment)
            for listed, manifest, title, moment in zip(
                group.newest, read, _titles(group), _moments(group.newest), strict=True
            )
            if manifest
        ]


def _titles(group: Group) -> list[str]:
    """The titles of the episodes, numbered if an older one has the same: some players would take both for one."""
    left, titles = dict(group.namesakes), dict[str, None]()
    for listed in group.newest:
        title, number = headline(listed.title), left.get(listed.title, 1)
        left[listed.title] = number - 1
        own = f"{title} ({number})" if number > 1 else title
        while own in titles:
            number += 1
            own = f"{title} ({number})"
        titles[own] = None
    return [*titles]


def _manifest(listed: CatalogueRow, store: Store) -> Manifest | None:
    """The manifest of a programme; None, with a warning, if it cannot be read: the feed then goes without it."""
    path = Path(listed.manifest)
    try:
        content = store.read(listed.manifest)
        if content is None:
            raise PublishError(f"there is no {path} in the archive", remedy=_AGAIN)
        manifest = made_public(decoded(content, path, Manifest, remedy=_AGAIN))
        require_shape(manifest, path, remedy=_AGAIN)
    except PublishError as error:
        _log.warning("%r is not in its feed: %s", listed.title, error)
        return None
    return manifest


def _episode(listed: CatalogueRow, manifest: Manifest, title: str, moment: datetime) -> Archived:
    mp3 = PurePosixPath(listed.mp3)
    paths = {"mp3": listed.mp3, "vtt": listed.vtt, "chapters": listed.chapters}
    files: Files = {kind: PurePosixPath(path).name for kind, path in paths.items()}
    publication = Publication(slug=mp3.stem, published=moment, files=files, audio="", waveform=())
    known = {**msgspec.structs.asdict(manifest), "title": title}
    return Archived(**known, publication=publication, place=mp3.parent.as_posix())


def _moments(newest: Sequence[CatalogueRow]) -> list[datetime]:
    """When each counts as published, UTC: when its article was, but no two at once, because players sort by it."""
    moments: list[datetime] = []
    for listed in newest:
        moment = _moment(listed.published) or _moment(listed.at) or datetime.now(UTC)
        moments.append(min(moment, moments[-1] - timedelta(seconds=1)) if moments else moment)
    return moments


def _moment(text: str | None) -> datetime | None:
    """The moment in `text`, in UTC; for a day its noon, which is on the same day nearly everywhere."""
    try:
        moment = by_wall_clock(datetime.fromisoformat(text or ""))
    except ValueError:
        return None
    return (moment + timedelta(hours=12 if len(text or "") <= len("2026-11-28") else 0)).astimezone(UTC)


def _covers_of(show: Show, store: Store, there: set[str]) -> Covers:
    """The artwork of the feeds, put in the archive."""
    names = covers(show)
    shelved = f"{FOLDER}/{names.full}"
    if shelved not in there:
        with TemporaryDirectory(prefix="briefing-cover-") as folder:
            write_covers(show, Path(folder))
            kind = "image/png" if names.full.endswith(".png") else "image/jpeg"
            store.put(Sending(shelved, Path(folder, names.full), kind, "public, max-age=31536000, immutable"))
        there.add(shelved)
    return replace(names, full=shelved)
