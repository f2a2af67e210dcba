"""Folders on servers as mirrors, over SFTP."""

from __future__ import annotations

import posixpath
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.files import half_of, is_half_of
from briefing.podcast.mirror.addresses import server_address
from briefing.podcast.mirror.lease import Lease, require, writer_of
from briefing.podcast.mirror.record import LOCK
from briefing.podcast.mirror.server.connection import reached, require_package
from briefing.podcast.mirror.server.lock import ServerLock
from briefing.podcast.mirror.targets import in_use, small

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefing.podcast.mirror.server.files import RemoteFiles
    from briefing.podcast.mirror.targets import Sending

_CHUNK = 1 << 18
_MOST_FILES = 1_000_000


class Server:
    """A folder on a server. A file is sent under a hidden name and then moved to its place in one step."""

    def __init__(self, target: str, source: Path) -> None:
        self._address = server_address(target)
        require_package(self._address)
        self._target = target
        self._source = source
        self._connected: RemoteFiles | None = None
        self._lease: Lease | None = None
        self._folders: set[str] = set()
        """The folders that are known to be real ones and not symbolic links."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """As in `Shelf`, by a lock file in the folder."""
        with reached(self._address) as files:
            files.make_folder(self._address.folder)
            lease = Lease(ServerLock(files, self._path(LOCK)), writer_of(self._source))
            if not lease.taken():
                raise in_use(self._target)
            self._connected, self._lease = files, lease
            try:
                with lease.kept():
                    yield
            finally:
                self._connected, self._lease = None, None
                lease.given_back()

    def sizes(self) -> dict[str, int]:
        with self._files() as files:
            found: dict[str, int] = {}
            pending = [""]
            while pending:
                folder = pending.pop()
                for entry in files.entries(self._path(folder)):
                    if len(found) + len(pending) > _MOST_FILES:
                        fault = f"{self._target} holds more than {_MOST_FILES} files"
                        raise PublishError(fault, remedy="mirror to a folder for this podcast alone")
                    path = posixpath.join(folder, entry.name)
                    if entry.is_folder:
                        pending.append(path)
                        self._folders.add(path)
                    else:
                        found[path] = entry.bytes
            return found

    def chunks(self, path: str) -> Iterator[bytes] | None:
        with self._files() as files:
            return files.chunks(self._path(path))

    def read(self, path: str) -> bytes | None:
        with self._files() as files:
            return small(files.chunks(self._path(path)), path)

    def put(self, sending: Sending) -> None:
        require(self._lease, self._target)
        folder, name = posixpath.split(sending.path)
        half = posixpath.join(folder, half_of(name))
        with self._files() as files:
            self._require_no_link(files, folder)
            files.make_folder(self._path(folder))
            files.write(self._path(half), _pieces(sending.content))
            require(self._lease, self._target)
            files.replace(self._path(half), self._path(sending.path))

    def clear(self, paths: Iterable[str]) -> None:
        with self._files() as files:
            names: dict[str, list[str]] = {}
            for folder, name in map(posixpath.split, paths):
                if folder not in names:
                    names[folder] = [entry.name for entry in files.entries(self._path(folder))]
                for half in names[folder]:
                    if is_half_of(half, name):
                        self._require_no_link(files, folder)
                        files.remove(self._path(posixpath.join(folder, half)))

    def remove(self, paths: Sequence[str]) -> None:
        with self._files() as files:
            for path in paths:
                require(self._lease, self._target)
                folder = posixpath.dirname(path)
                self._require_no_link(files, folder)
                files.remove(self._path(path))
                if folder and not files.entries(self._path(folder)):
                    files.remove_folder(self._path(folder))
                    self._folders.discard(folder)

    @contextmanager
    def _files(self) -> Iterator[RemoteFiles]:
        if self._connected:
            yield self._connected
            return
        with reached(self._address) as files:
            yield files

    def _path(self, path: str) -> str:
        return posixpath.join(self._address.folder, path) if path else self._address.folder

    def _require_no_link(self, files: RemoteFiles, folder: str) -> None:
        """Check that what is written in `folder` does not end up elsewhere through a symbolic link."""
        place = ""
        for name in filter(None, folder.split("/")):
            place = posixpath.join(place, name)
            if place in self._folders:
                continue
            entry = files.entry(self._path(place))
            if entry and entry.is_link:
                raise PublishError(
                    f"{place} in {self._target} is a symbolic link",
                    cause="what is written there ends up elsewhere",
                    remedy="put a real folder in its place",
                )
            if entry:
                self._folders.add(place)


def _pieces(content: Path | bytes) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while piece := file.read(_CHUNK):
            yield piece
