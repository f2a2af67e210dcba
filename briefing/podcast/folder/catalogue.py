"""The catalogue: what is remembered of a podcast folder from one publishing to the next; `journal` keeps it on disk.

It may be deleted, because the state is in the manifests. An entry is read again when its manifest has changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, system_reason
from briefing.files import read_bounded
from briefing.podcast.episode import EPISODES, MANIFEST, decoded_episode, derived_of
from briefing.podcast.web.lookup import lookup_of
from briefing.programme.manifest import MOST_BYTES
from briefing.programme.wording import one_line, public_link
from briefing.text import shortened

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from pathlib import Path

    from briefing.podcast.episode import Episode

OFFICE = ".briefing"
"""The hidden folder with the lock and the catalogue; never published."""
CATALOGUE = f"{OFFICE}/catalogue.json"


class Entry(msgspec.Struct, frozen=True, kw_only=True, gc=False, array_like=True):
    """What lists and lookups need to know of an episode. On disk the values have this order, so new ones come last."""

    slug: str
    guid: str
    title: str
    summary: str
    """The start of its lead."""
    section: str = ""
    """The newspaper's section that its article appeared in, if known."""
    source: str | None = None
    """The article's public address, or empty; None in an entry of an earlier version, which did not record it."""
    lookup: str | None = None
    """The path of the file in which that address is looked up (`podcast.web.lookup`), or empty; None likewise."""
    published: datetime
    changed: datetime
    duration_ms: int
    stamp: tuple[int, int, int]
    """The inode, size and time of the manifest that this was read from."""
    digest: str
    """The digest of that manifest."""
    local_sources: bool = False
    """Whether the manifest has local file names as sources, as earlier versions wrote."""
    files: str = ""
    """The files that the manifest names, separated by spaces."""
    made: str = ""
    """A digest of what its pages were made from; empty if they have to be made."""

    @property
    def named(self) -> set[str]:
        """The paths in the podcast folder of the files that the manifest names."""
        return {f"{EPISODES}/{self.slug}/{name}" for name in self.files.split()}

    @property
    def paths(self) -> set[str]:
        """The paths in the podcast folder of all files of the episode."""
        return self.named | derived_of(self.slug) | {manifest_of(self.slug)}

    @property
    def audio(self) -> str:
        """The path of its MP3 in the podcast folder."""
        return next(path for path in self.named if path.endswith(".mp3"))


@dataclass(slots=True)
class Catalogue:
    """The remembered state of a podcast folder."""

    entries: dict[str, Entry] = field(default_factory=dict)
    """The episodes, by slug."""
    made: dict[str, str] = field(default_factory=dict)
    """A digest of what each derived file was made from, except for the pages of episodes; empty while a file is being
    written, including those pages."""
    loose: set[str] = field(default_factory=set)
    """The files of episodes that are being written, or that no manifest names any more."""
    doomed: set[str] = field(default_factory=set)
    """The files of episodes whose manifest somebody removed."""
    retracted: dict[str, str] = field(default_factory=dict)
    """The day on which each episode was taken out, by its guid."""
    called: dict[str, str] = field(default_factory=dict)
    """The guid of each episode that was taken out, by digests of the names that called it then."""
    shows: list[str] = field(default_factory=list)
    """The podcast:guids of the show, former ones included, the latest last."""
    mirrors: dict[str, list[str]] = field(default_factory=dict)
    """The states in which each mirror was left from here, or may have been left by a kill."""
    edition: str = ""
    """The id of the catalogue's last writing, for its journal; empty if an earlier version wrote it, or none."""
    unchanged: dict[str, int] = field(default_factory=dict)
    """The marks (`podcast.folder.places`) of the folders in which no file was missing."""
    vacant: set[str] = field(default_factory=set)
    """The slugs of folders that may exist without an episode in them, but may get one later."""

    def learn(self, entry: Entry) -> None:
        """Make `entry` the state of its episode."""
        if before := self.entries.get(entry.slug):
            self.loosen(before.named - entry.named)
        self.entries[entry.slug] = entry
        self.retracted.pop(entry.guid, None)

    def forget(self, slug: str) -> Entry:
        """Remove the entry of the episode `slug`; its pages count as the podcast's own until they are removed."""
        entry = self.entries.pop(slug)
        self.vacant.add(slug)
        self.made.update(dict.fromkeys(derived_of(slug), ""))
        return entry

    def note_retracted(self, entry: Entry) -> None:
        """Note that the episode was taken out today."""
        self.retracted[entry.guid] = datetime.now(UTC).date().isoformat()

    def loosen(self, paths: Iterable[str]) -> None:
        """Note that the episode's files at `paths` are being written, or that no manifest names them any more."""
        self.loose.update(paths)


def manifest_of(slug: str) -> str:
    """The path in the podcast folder of the manifest of the episode `slug`."""
    return f"{EPISODES}/{slug}/{MANIFEST}"


def stamp_of(status: os.stat_result) -> tuple[int, int, int]:
    """The signature by which a change of a manifest is noticed."""
    return status.st_ino, status.st_size, status.st_mtime_ns


def entry_of(slug: str, path: Path) -> Entry:
    """The entry of the episode called `slug`, whose manifest is at `path`.

    Raises:
        PublishError: the manifest cannot be read, or is another episode's.
    """
    try:
        stamp, content = stamp_of(path.stat()), read_bounded(path, MOST_BYTES)
    except OSError as error:
        raise not_read(path, error) from error
    return entry_for(slug, path, stamp, content, decoded_episode(content, path))


def entry_for(slug: str, path: Path, stamp: tuple[int, int, int], content: bytes, episode: Episode) -> Entry:
    """The entry of `episode`, whose manifest with that `content` is at `path`.

    Raises:
        PublishError: it is not the manifest of the episode called `slug`.
    """
    if episode.publication.slug != slug:
        raise PublishError(
            f"{path} is the manifest of {episode.publication.slug!r}",
            cause="its folder was copied or renamed",
            remedy=f"remove the folder {path.parent}",
        )
    _require_own_files(episode, path)
    return Entry(
        slug=slug,
        guid=episode.guid,
        title=episode.title,
        summary=summary_of(episode.lead),
        section=episode.article_section or "",
        source=public_link(episode.source) or "",
        lookup=lookup_of(episode.source) or "",
        published=episode.publication.published,
        changed=episode.changed,
        duration_ms=episode.mp3.duration_ms,
        stamp=stamp,
        digest=sha256(content).hexdigest(),
        local_sources=any(section.source and not public_link(section.source) for section in episode.sections),
        files=" ".join(episode.publication.names),
    )


def _require_own_files(episode: Episode, path: Path) -> None:
    own = re.compile(rf"{re.escape(episode.publication.slug)}\.[0-9a-f]{{10}}\.[a-z0-9.]+")
    foreign = next((name for name in episode.publication.names if not own.fullmatch(name)), None)
    if foreign is not None:
        raise PublishError(
            f"{path} names {foreign!r}, which is not a file of the episode",
            cause="it was changed by hand or by another program",
            remedy="take its folder out of the podcast folder and publish the article again",
        )


def summary_of(lead: str | None) -> str:
    """The start of an episode's lead on one line; empty if it has none."""
    return shortened(one_line(lead or ""), 300)


def not_read(path: Path, error: OSError) -> PublishError:
    """The error for a file or folder of the podcast that exists and cannot be read."""
    return PublishError(
        f"cannot read {path}",
        cause=system_reason(error),
        remedy="check its permissions, and that its disk is mounted; nothing was changed",
    )
