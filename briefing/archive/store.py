"""The store of an archive: a folder or a bucket."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefing.errors import UsageError, WriteError, os_errors_as
from briefing.paths import real
from briefing.podcast.mirror.addresses import BUCKETS, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.podcast.mirror.targets import Sending

MAKE_ROOM = "make room there, or name another folder in TMPDIR"
"""What to do when the folder for temporary files is full."""


class Store(Protocol):
    """A place for files, by relative path. Files appear whole or not at all; several processes may write at once."""

    def names(self, folder: str) -> Iterator[str]:
        """The paths of the files in and below a folder, in no particular order."""

    def read(self, path: str) -> bytes | None:
        """The content of a small file; None if it is not there."""

    def chunks(self, path: str) -> Iterator[bytes] | None:
        """The content of a file, piece by piece; None if it is not there."""

    def put(self, sending: Sending) -> None:
        """Put a file in its place."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files."""


def is_bucket(address: str) -> bool:
    """Whether an address is that of a bucket."""
    return address.partition("://")[0] in BUCKETS and "://" in address


def fetched(store: Store, path: str, file: Path) -> bool:
    """Whether there is a file at `path`; it is copied to `file` on this machine.

    Raises:
        WriteError: there is no room for it.
    """
    chunks = store.chunks(path)
    if chunks is None:
        return False
    with os_errors_as(WriteError, f"cannot write {file}", remedy=MAKE_ROOM), file.open("wb") as copy:
        for chunk in chunks:
            copy.write(chunk)
    return True


def store_at(target: str) -> Store:
    """The store at `target`.

    Raises:
        UsageError: it is neither a folder nor a bucket.
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

    place = real(Path(target))
    if place.is_file():
        raise UsageError(f"cannot make an archive at {target}", cause="it is a file", remedy="give a folder")
    return Folder(place)
