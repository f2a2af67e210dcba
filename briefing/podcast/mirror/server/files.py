"""The files on a connected server."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from stat import S_ISDIR, S_ISLNK
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.errors import PublishError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator

Got = TypeVar("Got")

_CHUNK = 1 << 18
_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a folder on the server."""

    name: str
    bytes: int
    is_folder: bool = False
    is_link: bool = False


class RemoteFiles:
    """The files of a connected server, by their paths there. Several threads may use it at once.

    Every method raises PublishError if the server refuses or does not answer.
    """

    def __init__(self, sftp: Any, ask: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
        self._sftp = sftp
        self._ask = ask

    def entries(self, folder: str) -> list[Entry]:
        """The entries of `folder`; none if it does not exist."""
        found = self._if_there(self._sftp.readdir(folder)) or []
        return [_entry(str(one.filename), one.attrs) for one in found if one.filename not in {".", ".."}]

    def entry(self, path: str) -> Entry | None:
        """The entry at `path`, not following a symbolic link; None if there is none."""
        attributes = self._if_there(self._sftp.lstat(path))
        return _entry(path, attributes) if attributes else None

    def chunks(self, path: str) -> Iterator[bytes] | None:
        """The content of a file, piece by piece; None if it does not exist."""
        file = self._if_there(self._sftp.open(path, "rb"))
        return None if file is None else self._chunks(file)

    def _chunks(self, file: Any) -> Iterator[bytes]:
        try:
            while chunk := self._ask(file.read(_CHUNK)):
                yield chunk
        finally:
            self._ask(file.close())

    def write(self, path: str, chunks: Iterable[bytes]) -> None:
        """Write a file."""
        file = self._ask(self._sftp.open(path, "wb"))
        try:
            for chunk in chunks:
                self._ask(file.write(chunk))
            with suppress(PublishError):  # not every server supports this
                self._ask(file.fsync())
        finally:
            self._ask(file.close())

    def create(self, path: str, content: bytes) -> RemoteFile | None:
        """Create a small file and keep it open; None if it exists already."""
        opened = self._opened_new(path)
        if opened is None:
            return None
        file = RemoteFile(opened, self._ask)
        file.rewrite(content)
        return file

    def _opened_new(self, path: str) -> Any:
        """A new file, opened; None if it exists already. Servers do not say why they refuse, and a file that was in the
        way may be gone when one looks, so it is tried several times."""
        for _ in range(_ATTEMPTS - 1):
            try:
                return self._ask(self._sftp.open(path, "xb"))
            except PublishError:
                if self.entry(path) is not None:
                    return None
        return self._ask(self._sftp.open(path, "xb"))

    def replace(self, path: str, target: str) -> None:
        """Move the file at `path` over `target`, in one step if the server can."""
        try:
            self._ask(self._sftp.posix_rename(path, target))
        except UnsupportedError:
            self.remove(target)
            self._ask(self._sftp.rename(path, target))

    def remove(self, path: str) -> None:
        """Remove a file, if it exists."""
        self._if_there(self._sftp.remove(path))

    def remove_folder(self, path: str) -> None:
        """Remove an empty folder, if it exists."""
        self._if_there(self._sftp.rmdir(path))

    def make_folder(self, path: str) -> None:
        """Make a folder and its parents, as far as they do not exist."""
        self._ask(self._sftp.makedirs(path, exist_ok=True))

    def _if_there(self, work: Coroutine[Any, Any, Got]) -> Got | None:
        try:
            return self._ask(work)  # type: ignore[no-any-return]
        except MissingError:
            return None


class RemoteFile:
    """An open file: what is written goes into that file wherever it is moved to, and into no other."""

    def __init__(self, file: Any, ask: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
        self._file = file
        self._ask = ask

    def rewrite(self, content: bytes) -> None:
        """Overwrite its beginning."""
        self._ask(self._file.write(content, 0))

    def close(self) -> None:
        """Close it."""
        self._ask(self._file.close())


class MissingError(PublishError):
    """There is no such file."""


class UnsupportedError(PublishError):
    """The server cannot do that."""


def _entry(name: str, attributes: Any) -> Entry:
    mode = attributes.permissions or 0
    return Entry(name, attributes.size or 0, is_folder=S_ISDIR(mode), is_link=S_ISLNK(mode))
