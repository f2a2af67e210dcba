"""Buckets as mirrors. obstore is used only here."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.errors import PublishError
from briefing.podcast.mirror.bucket_lock import BucketLock
from briefing.podcast.mirror.lease import Lease, require, writer_of
from briefing.podcast.mirror.record import LOCK
from briefing.podcast.mirror.targets import in_use, small

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefing.podcast.mirror.targets import Sending

_LAST_RESORTS = ("/latest/api/token", "/latest/meta-data/", "/computeMetadata/", "/metadata/identity/")
"""Addresses at which a cloud's own machines get credentials; any other machine without credentials tries them in vain.
"""
_MISNAMED = re.compile(r'\bPath "([^"]*)"')
"""The error of obstore for a file name that it rejects; one such name keeps it from listing anything."""
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


_BACKOFF = {"init_backoff": timedelta(seconds=0.1), "max_backoff": timedelta(seconds=10), "base": 2}
_PATIENT: Any = {"max_retries": 1000, "retry_timeout": timedelta(minutes=2), "backoff": _BACKOFF}
"""The timeout decides, not the number of retries."""
_HASTY: Any = {"max_retries": 3, "retry_timeout": timedelta(seconds=10), "backoff": _BACKOFF}


class Bucket:
    """A bucket of S3 or a compatible store, Google Cloud Storage or Azure; credentials are in the usual variables."""

    def __init__(self, target: str, source: Path) -> None:
        try:
            import obstore
            from obstore.store import from_url
        except ImportError as error:
            raise PublishError(
                f"cannot use {target}",
                cause="the package for buckets is not installed",
                remedy="run: pip install obstore",
            ) from error
        self._obstore = obstore
        self._target = target
        self._source = source
        self._lease: Lease | None = None
        client: Any = {"timeout": timedelta(minutes=10), "connect_timeout": timedelta(seconds=10), **_plain()}
        with self._translated("open"):
            self._store: Any = from_url(target, client_options=client, retry_config=_PATIENT)
            self._hasty: Any = from_url(target, client_options=client, retry_config=_HASTY)

    @contextmanager
    def held(self) -> Iterator[None]:
        """As in `Shelf`, by a lock file in the bucket."""
        self._require_credentials()
        lease = Lease(BucketLock(self._store, self._hasty, self._translated), writer_of(self._source))
        if not lease.taken():
            raise in_use(self._target)
        self._lease = lease
        try:
            with lease.kept():
                yield
        finally:
            self._lease = None
            lease.given_back()

    def sizes(self) -> dict[str, int]:
        with self._translated("list"):
            return {file["path"]: file["size"] for batch in self._obstore.list(self._store) for file in batch}

    def names(self, folder: str) -> Iterator[str]:
        """The paths of the files in and below a folder, in no particular order."""
        for path, _ in self.editions(folder):
            yield path

    def editions(self, folder: str) -> Iterator[tuple[str, str]]:
        """The paths of the files in and below a folder, each with the version that the store gives."""
        with self._translated("list"):
            for batch in self._obstore.list(self._store, folder or None):
                for file in batch:
                    yield file["path"], f"{file['e_tag']} {file['size']}"

    def chunks(self, path: str) -> Iterator[bytes] | None:
        with self._translated(f"read {path} in"):
            try:
                return self._chunks(path, self._obstore.get(self._store, path).stream())
            except FileNotFoundError:
                return None

    def _chunks(self, path: str, stream: Iterator[bytes]) -> Iterator[bytes]:
        with self._translated(f"read {path} in"):
            for chunk in stream:
                yield bytes(chunk)

    def read(self, path: str) -> bytes | None:
        return small(self.chunks(path), path)

    def stretch(self, path: str, offset: int, length: int) -> bytes | None:
        """`length` bytes of a file from `offset` on; None if it does not exist."""
        with self._translated(f"read {path} in"):
            try:
                return bytes(self._obstore.get_range(self._store, path, start=offset, length=length))
            except FileNotFoundError:
                return None

    def put(self, sending: Sending) -> None:
        attributes: Any = {"Content-Type": sending.content_type, "Cache-Control": sending.cache_control}
        require(self._lease, self._target)
        with self._translated(f"write {sending.path} in"):
            self._obstore.put(self._store, sending.path, sending.content, attributes=attributes)

    def clear(self, paths: Iterable[str]) -> None:
        """Nothing: a bucket keeps no unfinished files."""

    def remove(self, paths: Sequence[str]) -> None:
        if paths:
            require(self._lease, self._target)
            with self._translated("remove files in"):
                self._obstore.delete(self._store, list(paths))

    def _require_credentials(self) -> None:
        """Check with few retries that there are credentials: waiting would not bring any."""
        from obstore.exceptions import BaseError

        with self._translated("open"):
            try:
                self._obstore.head(self._hasty, LOCK)
            except FileNotFoundError:
                return
            except BaseError as error:
                if _without_credentials(error):
                    raise

    @contextmanager
    def _translated(self, action: str) -> Iterator[None]:
        from obstore.exceptions import BaseError

        try:
            yield
        except (BaseError, OSError, ValueError) as error:
            if misnamed := _MISNAMED.search(str(error)):
                raise PublishError(
                    f"cannot {action} {self._target}",
                    cause=f"a file there is called {misnamed[1][:200]!r}",
                    remedy="rename or remove it: no part of a name may be '.', '..' or empty",
                ) from error
            cause = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
            if _without_credentials(error):
                cause = "there are no credentials in the environment"
            raise PublishError(
                f"cannot {action} {self._target}",
                cause=cause[:300],
                remedy="check the address and the credentials; the same command goes on from here",
            ) from error


def _without_credentials(error: Exception) -> bool:
    return any(place in str(error) for place in _LAST_RESORTS)


def _plain() -> dict[str, Any]:
    """The options that allow plain HTTP, for storage on this machine only."""
    host = urlsplit(os.environ.get("AWS_ENDPOINT_URL", "")).hostname
    return {"allow_http": True} if host in _LOOPBACK else {}
