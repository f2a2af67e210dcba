"""The place that an archive is made at: a folder, or a bucket."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefing.errors import UsageError
from briefing.podcast.mirror.addresses import BUCKETS, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.podcast.mirror.targets import Sending


class Store(Protocol):
    """A place for files, by relative path. A file is there whole or not at all; several processes may write there."""

    def names(self, folder: str) -> Iterator[str]:
        """The paths of the files in a folder and below it, as they come."""

    def read(self, path: str) -> bytes | None:
        """A small file's content, if it is there."""

    def chunks(self, path: str) -> Iterator[bytes] | None:
        """A file's content piece by piece, if it is there."""

    def put(self, sending: Sending) -> None:
        """Put a file in its place."""

    def remove(self, paths: Sequence[str]) -> None:
        """Take files away."""


def is_bucket(address: str) -> bool:
    """Whether an address leads into a bucket."""
    return address.partition("://")[0] in BUCKETS and "://" in address


def store_at(target: str) -> Store:
    """The place called `target`.

    Raises:
        UsageError: it is no folder and no bucket.
        PublishError: the package for buckets is not installed.
    """
    try:
        kind = kind_of(target)
    except UsageError as error:
        raise UsageError(f"cannot make an archive at {target}", remedy=error.remedy) from error
    if kind == "server":
        raise UsageError(
            f"cannot make an archive at {target}", remedy="give a folder, or an s3://, gs:// or az:// address"
        )
    if kind == "bucket":
        from briefing.podcast.mirror.buckets import Bucket

        return Bucket(target, Path())
    from briefing.podcast.mirror.targets import Folder

    place = Path(target).resolve()
    if place.is_file():
        raise UsageError(f"cannot make an archive at {target}", cause="it is a file", remedy="give a folder")
    return Folder(place)
