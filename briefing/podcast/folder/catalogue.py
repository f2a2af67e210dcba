"""The catalogue: what is remembered of a podcast folder from one publisher to the next; `journal` keeps it.

It may be thrown away: the manifests are the state. Each entry is read again when its manifest is not the file it was.
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
    """What lists and lookups need to know of an episode. On the disk its values stand in this order; new ones come
    last."""

    slug: str
    guid: str
    title: str
    summary: str
    """The start of its lead."""
    section: str = ""
    """The newspaper's section that its article stands in, where that is known."""
    source: str | None = None
    """The article's public address, or empty; None where an earlier version read the manifest, which took no note."""
    lookup: str | None = None
    """Where that address leads to it, from the podcast folder, or empty; None likewise."""
    published: datetime
    changed: datetime
    duration_ms: int
    stamp: tuple[int, int, int]
    """Inode, size and time of the manifest that this was read from."""
    digest: str
    """Of that manifest."""
    local_sources: bool = False
    """Whether the manifest gives names of files as sources, as those of earlier versions do."""
    files: str = ""
    """Those that the manifest names, in the episode's folder, with spaces between them."""
    made: str = ""
    """What its pages were made from; empty where they have to be made."""

    @property
    def named(self) -> set[str]:
        """The files that the manifest names, from the podcast folder."""
        return {f"{EPISODES}/{self.slug}/{name}" for name in self.files.split()}

    @property
    def paths(self) -> set[str]:
        """All that is the episode's, from the podcast folder."""
        return self.named | derived_of(self.slug) | {manifest_of(self.slug)}

    @property
    def audio(self) -> str:
        """Its MP3, from the podcast folder."""
        return next(path for path in self.named if path.endswith(".mp3"))


@dataclass(slots=True)
class Catalogue:
    """The remembered state of a podcast folder."""

    entries: dict[str, Entry] = field(default_factory=dict)
    """By slug."""
    made: dict[str, str] = field(default_factory=dict)
    """The derived files that are no episode's pages, each with a digest of what it was made from; empty, also of such
    pages, while it is being written."""
    loose: set[str] = field(default_factory=set)
    """Files of episodes that are being written, or that no manifest names any more."""
    doomed: set[str] = field(default_factory=set)
    """Files of episodes whose manifest somebody removed."""
    retracted: dict[str, str] = field(default_factory=dict)
    """The day on which each episode was taken out, by its guid."""
    shows: list[str] = field(default_factory=list)
    """The podcast:guid of the show, and those that it went by before, the latest last."""
    mirrors: dict[str, list[str]] = field(default_factory=dict)
    """The states in which each mirror was left, or may have been left by a kill."""
    edition: str = ""
    """Which writing of the catalogue this is, for its journal; empty where it was never written, or by an earlier
    version."""
    unchanged: dict[str, int] = field(default_factory=dict)
    """The marks of the folders in which all files are that belong there."""
    vacant: set[str] = field(default_factory=set)
    """The slugs of folders that may be there without an episode in them; one may come into them."""

    def learn(self, entry: Entry) -> None:
        """Make `entry` the state of its episode."""
        if before := self.entries.get(entry.slug):
            self.loosen(before.named - entry.named)
        self.entries[entry.slug] = entry
        self.retracted.pop(entry.guid, None)

    def forget(self, slug: str) -> Entry:
        """Let go of the episode called `slug`; its pages are the podcast's own until they are removed."""
        entry = self.entries.pop(slug)
        self.vacant.add(slug)
        self.made.update(dict.fromkeys(derived_of(slug), ""))
        return entry

    def retire(self, entry: Entry) -> None:
        """Note that the episode was taken out today."""
        self.retracted[entry.guid] = datetime.now(UTC).date().isoformat()

    def loosen(self, paths: Iterable[str]) -> None:
        """Note that the files of an episode at `paths` are being written, or that no manifest names them any more."""
        self.loose.update(paths)


def manifest_of(slug: str) -> str:
    """The manifest of the episode called `slug`, from the podcast folder."""
    return f"{EPISODES}/{slug}/{MANIFEST}"


def stamp_of(status: os.stat_result) -> tuple[int, int, int]:
    """The signature of one state of a manifest."""
    return status.st_ino, status.st_size, status.st_mtime_ns


def entry_of(slug: str, path: Path) -> Entry:
    """The entry of the episode called `slug`, whose manifest is at `path`.

    Raises:
        PublishError: that cannot be read, or is not the manifest of this episode.
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
    """The start of an episode's lead on one line; empty where it has none."""
    return shortened(one_line(lead or ""), 300)


def not_read(path: Path, error: OSError) -> PublishError:
    """The error of a file or folder of the podcast that is there and cannot be read."""
    return PublishError(
        f"cannot read {path}",
        cause=system_reason(error),
        remedy="check its permissions, and that its disk is mounted; nothing was changed",
    )
