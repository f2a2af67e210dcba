"""The podcast folder as a library: which episodes it holds, one publisher at a time.

The manifests are the state. What they say in brief is kept in a catalogue, which is only a memory: each entry is read
again when its manifest is not the file it was, so that one more episode costs the same in a large library as in a small
one, and a lost or old catalogue costs nothing but time.
"""

from __future__ import annotations

import re
import shutil
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, WriteError
from briefing.files import read_if_there, write_whole
from briefing.podcast.episode import EPISODES, MANIFEST, decoded_episode, page_of, read_episode
from briefing.podcast.trail import SLUG as SLUG_PATTERN
from briefing.podcast.trail import trail
from briefing.programme.wording import one_line
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.podcast.episode import Episode

OFFICE = ".briefing"
"""The hidden folder with the lock and the catalogue; never published."""
SLUG = re.compile(SLUG_PATTERN)
CATALOGUE = f"{OFFICE}/catalogue.json"
_PATIENCE_S = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What lists and lookups need to know of an episode."""

    slug: str
    guid: str
    title: str
    summary: str
    """The start of its lead."""
    published: datetime
    changed: datetime
    duration_ms: int
    stamp: tuple[int, int, int]
    """Inode, size and time of the manifest that this was read from."""
    digest: str
    """Of that manifest."""
    files: tuple[str, ...] = ()
    """Those that the manifest names, in the episode's folder."""

    @property
    def paths(self) -> set[str]:
        """All that is the episode's, from the podcast folder."""
        folder = f"{EPISODES}/{self.slug}"
        return {page_of(self.slug), f"{folder}/{MANIFEST}", *(f"{folder}/{name}" for name in self.files)}


@dataclass(slots=True)
class _Catalogue:
    entries: dict[str, Entry] = field(default_factory=dict)
    """By slug."""
    made: dict[str, str] = field(default_factory=dict)
    """The derived files, each with a digest of what it was made from."""
    retracted: dict[str, str] = field(default_factory=dict)
    """The day on which each episode was taken out, by its guid."""
    shows: list[str] = field(default_factory=list)
    """The podcast:guid of the show, and those that it went by before, the latest last."""
    mirrors: dict[str, int] = field(default_factory=dict)
    """The generation that each mirror had when it last held what the folder holds."""


class Library:
    """An opened podcast folder. `opened` gives one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._catalogue = _read_catalogue(folder / CATALOGUE)
        self._untidy: set[str] = set()
        self._refresh()

    @property
    def entries(self) -> list[Entry]:
        """All episodes, newest first."""
        return sorted(self._catalogue.entries.values(), key=lambda entry: (entry.published, entry.slug), reverse=True)

    @property
    def made(self) -> dict[str, str]:
        """The derived files there are, each with a digest of what it was made from."""
        return self._catalogue.made

    @property
    def retracted(self) -> dict[str, str]:
        """The day on which each episode was taken out, by its guid."""
        return self._catalogue.retracted

    @property
    def mirrors(self) -> dict[str, int]:
        """The generation that each mirror had when it last held what the folder holds."""
        return self._catalogue.mirrors

    @property
    def owned(self) -> set[str]:
        """The paths of all files that are the podcast's own; what else there is in its folder is somebody else's."""
        return set(self.made).union(*(entry.paths for entry in self._catalogue.entries.values()))

    def went_by(self, guid: str) -> bool:
        """Whether this was the show's podcast:guid before its address changed."""
        return guid in self._catalogue.shows[:-1]

    def goes_by(self, guid: str) -> None:
        """Note the show's podcast:guid."""
        shows = self._catalogue.shows
        if not shows and (before := trail(lambda path: read_if_there(self.folder / path))) is not None:
            shows.append(before.guid)
        if guid in shows:
            shows.remove(guid)
        shows.append(guid)

    def find(self, *names: str) -> Entry | None:
        """The episode whose guid or slug is one of `names`, the first that there is."""
        entries = self._catalogue.entries
        by_guid = {entry.guid: entry for entry in entries.values()}
        return next((entry for name in names if (entry := entries.get(name) or by_guid.get(name))), None)

    def place(self, slug: str) -> Path:
        """The folder of the episode called `slug`."""
        if not SLUG.fullmatch(slug):
            raise PublishError(f"{slug!r} is no name of an episode", cause="such names are a-z, 0-9 and hyphens")
        return self.folder / EPISODES / slug

    def read(self, slug: str) -> Episode:
        """The episode called `slug`, whole."""
        return read_episode(self.place(slug) / MANIFEST)

    def forget(self, slug: str) -> None:
        """Strike the episode off the catalogue on disk: whatever happens from here on, the next to open the library
        looks at its folder again."""
        kept = {known: entry for known, entry in self._catalogue.entries.items() if known != slug}
        self._keep(replace(self._catalogue, entries=kept))

    def put(self, slug: str, manifest: bytes) -> None:
        """Make `manifest` the state of the episode called `slug`; the files that it names are there already."""
        path = self.place(slug) / MANIFEST
        write_whole(path, manifest)
        self._learn(slug, path)

    def remove(self, slug: str) -> None:
        """Take the episode called `slug` out; `tidy` removes its files, when nothing leads to them any more."""
        (self.place(slug) / MANIFEST).unlink(missing_ok=True)
        entry = self._catalogue.entries.pop(slug, None)
        if entry:
            self.retracted[entry.guid] = datetime.now(UTC).date().isoformat()
        self._untidy.add(slug)

    def tidy(self) -> None:
        """Remove what no episode has any more: files of earlier editions, folders of retracted episodes."""
        for slug in sorted(self._untidy):
            place = self.place(slug)
            if slug not in self._catalogue.entries:
                shutil.rmtree(place, ignore_errors=True)
                continue
            files = self.read(slug).publication.files
            kept = {MANIFEST, files.mp3, files.vtt, files.srt, files.chapters, files.image}
            for path in place.iterdir():
                if path.name not in kept:
                    with suppress(OSError):
                        path.unlink()

    def close(self) -> None:
        """Keep the catalogue for the next time."""
        self._keep(self._catalogue)

    def _keep(self, catalogue: _Catalogue) -> None:
        write_whole(self.folder / CATALOGUE, msgspec.json.encode(catalogue))

    def _refresh(self) -> None:
        """Read again what is not what the catalogue remembers."""
        episodes = self.folder / EPISODES
        known = self._catalogue.entries
        found = {path.name for path in episodes.iterdir() if SLUG.fullmatch(path.name)} if episodes.is_dir() else set()
        for slug in found:
            path = episodes / slug / MANIFEST
            try:
                stamp = _stamp(path)
            except OSError:
                known.pop(slug, None)
                self._untidy.add(slug)
                continue
            if slug not in known or known[slug].stamp != stamp or not known[slug].files:
                self._learn(slug, path)
        for slug in known.keys() - found:
            del known[slug]

    def _learn(self, slug: str, path: Path) -> None:
        entry = _entry(slug, path)
        self._catalogue.entries[slug] = entry
        self.retracted.pop(entry.guid, None)
        self._untidy.add(slug)


@contextmanager
def opened(folder: Path) -> Iterator[Library]:
    """The library in `folder`, made where there is none, for this process alone; others wait their turn.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes, or a manifest in it is broken.
    """
    with locked(folder):
        library = Library(folder)
        yield library
        library.close()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Nobody else changes the podcast folder meanwhile.

    Raises:
        WriteError: the folder cannot be written.
        PublishError: another process holds it for more than ten minutes.
    """
    from filelock import FileLock, Timeout

    office = folder / OFFICE
    lock = FileLock(office / "lock", timeout=_PATIENCE_S)
    try:
        office.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise PublishError(
            f"the podcast folder {folder} is in use",
            cause="another briefing is publishing there",
            remedy="try again when it is done",
        ) from error
    except OSError as error:
        raise WriteError(
            f"cannot write in {folder}",
            cause=(error.strerror or str(error)).lower(),
            remedy="make it a folder that can be written, or choose another as folder in the settings",
        ) from error
    try:
        yield
    finally:
        lock.release()


def _read_catalogue(path: Path) -> _Catalogue:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Catalogue)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return _Catalogue()


def _stamp(path: Path) -> tuple[int, int, int]:
    status = path.stat()
    return status.st_ino, status.st_size, status.st_mtime_ns


def _entry(slug: str, path: Path) -> Entry:
    stamp = _stamp(path)
    content = path.read_bytes()
    episode = decoded_episode(content, path)
    if episode.publication.slug != slug:
        raise PublishError(
            f"{path} is the manifest of {episode.publication.slug!r}",
            cause="its folder was copied or renamed",
            remedy=f"take the folder {path.parent} away",
        )
    files = episode.publication.files
    return Entry(
        slug=slug,
        guid=episode.guid,
        title=episode.title,
        summary=shortened(one_line(episode.lead or ""), 300),
        published=episode.publication.published,
        changed=episode.changed,
        duration_ms=episode.mp3.duration_ms,
        stamp=stamp,
        digest=sha256(content).hexdigest(),
        files=tuple(name for name in (files.mp3, files.vtt, files.srt, files.chapters, files.image) if name),
    )
