"""The places that a podcast can be mirrored to: another folder, a bucket, or a folder on a server."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from briefing.errors import PublishError, UsageError, WriteError, os_errors_as, system_reason
from briefing.files import remove_halves, whole_file, write_whole
from briefing.links import link_on_the_way
from briefing.lock import held
from briefing.paths import real
from briefing.podcast.mirror.addresses import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager

_LOCK = ".mirror.lock"
_CHUNK = 1 << 20
_MOST_READ = 50_000_000
PATIENCE_S = 600
"""The longest wait for other processes, in seconds."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A file to send, and the HTTP headers that it must be served with."""

    path: str
    content: Path | bytes
    content_type: str
    cache_control: str


class Shelf(Protocol):
    """A place for files, by relative path. Files appear whole or not at all."""

    def held(self) -> AbstractContextManager[None]:
        """A block during which nobody else writes there.

        Raises:
            PublishError: somebody else holds it for more than ten minutes.
        """

    def sizes(self) -> dict[str, int]:
        """The sizes of all files in bytes, by path."""

    def chunks(self, path: str) -> Iterator[bytes] | None:
        """The content of a file, piece by piece; None if it does not exist."""

    def read(self, path: str) -> bytes | None:
        """The content of a small file; None if it does not exist."""

    def put(self, sending: Sending) -> None:
        """Put a file in its place."""

    def clear(self, paths: Iterable[str]) -> None:
        """Remove unfinished files that killed writers of these `paths` left."""

    def remove(self, paths: Sequence[str]) -> None:
        """Remove files."""


def shelf_at(target: str, source: Path) -> Shelf:
    """The place at `target`, for a copy of `source`.

    Raises:
        UsageError: it is not a place that can be mirrored to.
        PublishError: the package for buckets or servers is not installed.
    """
    kind = kind_of(target)
    if kind == "bucket":
        from briefing.podcast.mirror.buckets import Bucket

        return Bucket(target, source)
    if kind == "server":
        from briefing.podcast.mirror.server.server import Server

        return Server(target, source)
    folder, home = real(Path(target)), real(source)
    if folder == home or home in folder.parents or folder in home.parents:
        raise UsageError(f"{target} is the podcast folder, in it or around it", remedy="mirror to another folder")
    return Folder(folder)


class Folder:
    """A local or mounted folder as a mirror."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def held(self) -> AbstractContextManager[None]:
        """As in `Shelf`, by a lock file that the operating system releases when its holder dies."""
        return held(
            self._folder / _LOCK,
            patience_s=PATIENCE_S,
            in_use=in_use(str(self._folder)),
            not_written=partial(_not_written, self._folder),
        )

    def sizes(self) -> dict[str, int]:
        found = {}
        for place, _, names in os.walk(self._folder, onerror=_raised):
            for name in names:
                file = Path(place, name)
                with suppress(FileNotFoundError):
                    found[file.relative_to(self._folder).as_posix()] = file.lstat().st_size
        return found

    def names(self, folder: str) -> Iterator[str]:
        """The paths of the files in and below a folder, in no particular order; hidden ones are unfinished."""
        try:
            with os.scandir(self._folder / folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        yield from self.names(f"{folder}/{entry.name}")
                    elif not entry.name.startswith("."):
                        yield f"{folder}/{entry.name}"
        except FileNotFoundError:
            return
        except OSError as error:
            raise _not_read(self._folder / folder, error) from error

    def chunks(self, path: str) -> Iterator[bytes] | None:
        file = self._folder / path
        return self._chunks(file) if file.is_file() else None

    def _chunks(self, file: Path) -> Iterator[bytes]:
        try:
            with file.open("rb") as content:
                while chunk := content.read(_CHUNK):
                    yield chunk
        except OSError as error:
            raise _not_read(file, error) from error

    def read(self, path: str) -> bytes | None:
        return small(self.chunks(path), path)

    def put(self, sending: Sending) -> None:
        target = self._place(sending.path)
        if isinstance(sending.content, bytes):
            write_whole(target, sending.content)
            return
        with sending.content.open("rb") as source, whole_file(target) as file:
            shutil.copyfileobj(source, file)

    def clear(self, paths: Iterable[str]) -> None:
        remove_halves(self._folder, paths)

    def remove(self, paths: Sequence[str]) -> None:
        for path in paths:
            if link_on_the_way(self._folder, path):
                continue
            file = self._folder / path
            with os_errors_as(WriteError, f"cannot remove {file}"):
                file.unlink(missing_ok=True)
            if file.parent != self._folder:
                with suppress(OSError):  # it is not empty, or already gone
                    file.parent.rmdir()

    def _place(self, path: str) -> Path:
        link = link_on_the_way(self._folder, path)
        if link:
            raise WriteError(
                f"{link} is a symbolic link",
                cause="what is written there ends up elsewhere",
                remedy="put a real file or folder in its place",
            )
        return self._folder / path


def small(chunks: Iterator[bytes] | None, path: str) -> bytes | None:
    """The content of the file at `path`, which must not be implausibly large."""
    if chunks is None:
        return None
    content = bytearray()
    for chunk in chunks:
        content += chunk
        if len(content) > _MOST_READ:
            raise PublishError(f"{path} in the mirror takes more than {_MOST_READ // 1_000_000} MB")
    return bytes(content)


def in_use(place: str) -> PublishError:
    """The error for a place that somebody else is writing to."""
    return PublishError(
        f"{place} is in use", cause="another briefing is mirroring there", remedy="try again when it is done"
    )


def _raised(error: OSError) -> None:
    if not isinstance(error, FileNotFoundError):
        raise _not_read(Path(error.filename), error) from error


def _not_read(path: Path, error: OSError) -> PublishError:
    return PublishError(f"cannot read {path}", cause=system_reason(error), remedy="check its permissions")


def _not_written(path: Path, error: OSError) -> WriteError:
    return WriteError(
        f"cannot write in {path}",
        cause=system_reason(error),
        remedy="make it a folder that can be written, or choose another place",
    )
