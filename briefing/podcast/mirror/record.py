"""The record of a mirror: its show, its episodes, and which of its files were sent there.

It is kept in the mirror as `mirror.json`, so that any machine that publishes the show can continue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError
from briefing.links import is_plain
from briefing.podcast.folder.trail import SLUG, is_made, trail
from briefing.podcast.mirror.targets import Sending
from briefing.podcast.show import FEED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.podcast.mirror.targets import Shelf

RECORD = "mirror.json"
LOCK = "mirror.lock"
"""The lock file in a bucket, which says who writes to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirrored:
    """An episode in a mirror."""

    guid: str
    title: str
    changed: datetime | None = None
    """When it was published or last corrected; None if it is known from the feed only."""
    digest: str = ""
    """The digest of its manifest; empty likewise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The contents of a mirror."""

    show: str
    """The podcast:guid of its show; empty if unknown."""
    title: str = ""
    """The show's title."""
    generation: int = 0
    """The number of times it was changed."""
    state: str = ""
    """A random id of its current state, new with each change."""
    episodes: dict[str, Mirrored] = field(default_factory=dict)
    """Its episodes, by slug."""
    retracted: dict[str, str] = field(default_factory=dict)
    """The day on which each episode was taken out, by its guid."""
    files: dict[str, str] = field(default_factory=dict)
    """The version of each file that publishing made, by its path."""
    others: dict[str, str] = field(default_factory=dict)
    """The version of each file that somebody put in the podcast folder beside those, by its path."""

    @property
    def sent(self) -> dict[str, str]:
        """The version of each file that was sent there."""
        return self.others | self.files


def read_record(shelf: Shelf, there: Mapping[str, int]) -> Record:
    """The record of the mirror on `shelf`, whose files are `there`. Without a record, it is made from the feed.

    Raises:
        PublishError: it cannot be read, or a later version of briefing wrote it.
    """
    content = shelf.read(RECORD)
    sent: dict[str, str] = {}
    if content is not None:
        try:
            return _within(msgspec.json.decode(content, type=Record))
        except (msgspec.DecodeError, UnicodeDecodeError):
            sent = _paths_within(_of_first_version(content))
    seen = trail(shelf.read) if FEED in there else None
    if seen is None:
        return Record(show="", files={} if FEED in there else sent)
    return Record(
        show=seen.guid,
        title=seen.title,
        episodes={slug: Mirrored(guid=one.guid, title=one.title) for slug, one in seen.episodes.items()},
        files={path: version for path, version in sent.items() if is_made(path)} if seen.guid else {},
        others={path: version for path, version in sent.items() if not is_made(path)} if seen.guid else {},
    )


def write_record(shelf: Shelf, record: Record) -> None:
    """Write `record` to the mirror.

    Raises:
        PublishError, WriteError: the storage did not accept it.
    """
    shelf.put(Sending(RECORD, msgspec.json.encode(record), "application/json", "no-store"))


def _within(record: Record) -> Record:
    """The record without paths that lead out of the mirror: anybody may have written it."""
    return replace(
        record,
        episodes={slug: one for slug, one in record.episodes.items() if re.fullmatch(SLUG, slug)},
        files=_paths_within(record.files),
        others=_paths_within(record.others),
    )


def _paths_within(files: Mapping[str, str]) -> dict[str, str]:
    return {path: version for path, version in files.items() if is_plain(path)}


def _of_first_version(content: bytes) -> dict[str, str]:
    """The files and their versions in a record of the first version, which had nothing else."""
    try:
        return msgspec.json.decode(content, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise PublishError(
            f"cannot read {RECORD} in the mirror",
            cause="a later version of briefing wrote it, or it is damaged",
            remedy=f"use that version, or remove {RECORD} there: the feed then tells what the mirror holds",
        ) from error
