"""Places that a podcast can be mirrored to: another folder, or a bucket. obstore lives here."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from briefing.errors import PublishError, UsageError, WriteError
from briefing.files import HALVES, whole_file, write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BUCKETS = ("s3", "gs", "az")
_LAST_RESORTS = ("/latest/api/token", "/latest/meta-data/", "/computeMetadata/", "/metadata/identity/")
"""Where a cloud's own machine is asked for credentials, in vain on any other, when none are given."""
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


@dataclass(frozen=True, slots=True)
class Sending:
    """A file on its way, and what the place that serves it must say of it."""

    path: str
    content: Path | bytes
    content_type: str
    cache_control: str


class Shelf(Protocol):
    """A place for files, by relative path. A file is there whole or not at all."""

    def sizes(self) -> dict[str, int]:
        """All files, with their sizes in bytes."""

    def read(self, path: str) -> bytes | None:
        """A file's content, if it is there."""

    def put(self, sending: Sending) -> None:
        """Put a file in its place."""

    def remove(self, paths: Sequence[str]) -> None:
        """Take files away."""


def shelf_at(target: str, source: Path) -> Shelf:
    """The place called `target`, for a copy of `source`.

    Raises:
        UsageError: it is none that can be mirrored to.
        PublishError: the package for buckets is not installed.
    """
    scheme, separator, _ = target.partition("://")
    if separator:
        if scheme not in _BUCKETS:
            raise UsageError(f"cannot mirror to {target}", remedy="give a folder, or an s3://, gs:// or az:// address")
        return _Bucket(target)
    folder = Path(target).resolve()
    if folder == source.resolve() or source.resolve() in folder.parents or folder in source.resolve().parents:
        raise UsageError(f"{target} is the podcast folder, in it or around it", remedy="mirror to another folder")
    return _Folder(folder)


class _Folder:
    """A local or mounted folder; what a kill left half written there goes as it is opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for half in folder.rglob(HALVES):
            half.unlink(missing_ok=True)

    def sizes(self) -> dict[str, int]:
        files = (path for path in self._folder.rglob("*") if path.is_file())
        return {path.relative_to(self._folder).as_posix(): path.stat().st_size for path in files}

    def read(self, path: str) -> bytes | None:
        try:
            return (self._folder / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise PublishError(
                f"cannot read {self._folder / path}",
                cause=(error.strerror or str(error)).lower(),
                remedy="check its permissions",
            ) from error

    def put(self, sending: Sending) -> None:
        target = self._folder / sending.path
        if isinstance(sending.content, bytes):
            write_whole(target, sending.content)
            return
        with sending.content.open("rb") as source, whole_file(target) as file:
            shutil.copyfileobj(source, file)

    def remove(self, paths: Sequence[str]) -> None:
        for path in paths:
            file = self._folder / path
            try:
                file.unlink(missing_ok=True)
                if file.parent != self._folder and not any(file.parent.iterdir()):
                    file.parent.rmdir()
            except OSError as error:
                raise WriteError(f"cannot remove {file}", cause=(error.strerror or str(error)).lower()) from error


class _Bucket:
    """S3 or what speaks like it, Google Cloud Storage, Azure Blob Storage; credentials from their usual variables."""

    def __init__(self, target: str) -> None:
        try:
            import obstore
            from obstore.store import from_url
        except ImportError as error:
            raise PublishError(
                f"cannot mirror to {target}",
                cause="the package for buckets is not installed",
                remedy="run: pip install obstore",
            ) from error
        self._obstore = obstore
        self._target = target
        patience: Any = {
            "client_options": {"timeout": timedelta(minutes=10), "connect_timeout": timedelta(seconds=10), **_plain()},
            "retry_config": {"max_retries": 5, "retry_timeout": timedelta(minutes=2)},
        }
        with self._translated("open"):
            self._store: Any = from_url(target, **patience)

    def sizes(self) -> dict[str, int]:
        with self._translated("list"):
            return {file["path"]: file["size"] for batch in self._obstore.list(self._store) for file in batch}

    def read(self, path: str) -> bytes | None:
        try:
            with self._translated(f"read {path} in"):
                return bytes(self._obstore.get(self._store, path).bytes())
        except FileNotFoundError:
            return None

    def put(self, sending: Sending) -> None:
        attributes: Any = {"Content-Type": sending.content_type, "Cache-Control": sending.cache_control}
        with self._translated(f"write {sending.path} in"):
            self._obstore.put(self._store, sending.path, sending.content, attributes=attributes)

    def remove(self, paths: Sequence[str]) -> None:
        if paths:
            with self._translated("remove files in"):
                self._obstore.delete(self._store, list(paths))

    @contextmanager
    def _translated(self, action: str) -> Iterator[None]:
        from obstore.exceptions import BaseError

        try:
            yield
        except FileNotFoundError:
            raise
        except (BaseError, OSError, ValueError) as error:
            cause = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
            if any(place in str(error) for place in _LAST_RESORTS):
                cause = "there are no credentials in the environment"
            raise PublishError(
                f"cannot {action} {self._target}",
                cause=cause[:300],
                remedy="check the address and the credentials; the same command goes on from here",
            ) from error


def _plain() -> dict[str, Any]:
    """Plain HTTP is for storage on this machine only."""
    host = urlsplit(os.environ.get("AWS_ENDPOINT_URL", "")).hostname
    return {"allow_http": True} if host in _LOOPBACK else {}
