"""The file on a server that says who writes there, put there where nobody else did.

SFTP knows no conditions but one: to make a file that is not there yet. So whoever succeeds a dead holder makes a file
first that only one can make, looks whether the holder's is still what it was, and puts its own in that one's place.
"""

from __future__ import annotations

import time
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.podcast.mirror.record import LOCK
from briefing.podcast.mirror.targets import small

if TYPE_CHECKING:
    from briefing.podcast.mirror.server.files import RemoteFile, RemoteFiles

_SUCCEEDED_IN_S = 60.0
"""Whoever takes longer was killed on the way."""


class ServerLock:
    """A `LeaseFile`: its own content tells one state of it from another."""

    def __init__(self, files: RemoteFiles, path: str) -> None:
        self._files = files
        self._path = path
        self._file: RemoteFile | None = None
        """Ours, open: what is written into it goes into no other that took its place."""
        self._claims: dict[str, float] = {}
        """Those of others, and since when they are seen."""

    def content(self) -> tuple[bytes, bytes | None]:
        said = small(self._files.chunks(self._path), LOCK)
        return said or b"", said

    def put(self, content: bytes, over: bytes | None, *, patient: bool) -> bytes | None:  # noqa: ARG002
        if self._file is None:
            self._file = self._files.create(self._path, content) if over is None else self._succeeded(content, over)
            return None if self._file is None else content
        self._file.rewrite(content)
        return content if self.content()[1] == content else None

    def delete(self) -> None:
        if self._file:
            self._file.close()
        self._files.remove(self._path)

    def _succeeded(self, content: bytes, over: bytes) -> RemoteFile | None:
        """Our file in the place of one that says `over`; None where it does no longer, or another is at it."""
        claim = f"{self._path}.{sha256(over).hexdigest()[:16]}"
        file = self._files.create(claim, content)
        if file is None:
            seen = self._claims.setdefault(claim, time.monotonic())
            said = small(self._files.chunks(claim), LOCK) or b""
            is_ours = _writer(said) == _writer(content)  # of one of us that was killed: there is one at a time
            if is_ours or time.monotonic() - seen > _SUCCEEDED_IN_S:
                self._files.remove(claim)
            return None
        if self.content()[1] != over:
            file.close()
            self._files.remove(claim)
            return None
        self._files.replace(claim, self._path)
        return file


def _writer(content: bytes) -> bytes:
    return content.partition(b"\n")[0]
