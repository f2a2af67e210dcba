"""The lock file on a server, which says who writes there.

SFTP has only one conditional operation: creating a file that does not exist. So whoever succeeds a dead holder first
creates a claim, which only one can, then checks that the holder's lock has not changed, and moves its own over that.
"""

from __future__ import annotations

import time
from hashlib import sha256
from typing import TYPE_CHECKING

from briefing.podcast.mirror.lease import WRITTEN_IN_S
from briefing.podcast.mirror.record import LOCK
from briefing.podcast.mirror.targets import small

if TYPE_CHECKING:
    from briefing.podcast.mirror.server.files import RemoteFile, RemoteFiles

_SUCCEEDED_IN_S = 60.0
"""A claim older than this was left by a process that was killed."""


class ServerLock:
    """A `LeaseFile` on a server, whose content serves as the name of its version."""

    def __init__(self, files: RemoteFiles, path: str) -> None:
        self._files = files
        self._path = path
        self._file: RemoteFile | None = None
        """Our own lock file, kept open so that writing to it cannot change another that took its place."""
        self._claims: dict[str, float] = {}
        """The claims of others, and when each was first seen."""

    def content(self) -> tuple[bytes, bytes | None]:
        said = small(self._files.chunks(self._path), LOCK)
        return said or b"", said

    def put(self, content: bytes, over: bytes | None, *, patient: bool) -> bytes | None:  # noqa: ARG002
        if self._file is not None:
            self._file.rewrite(content)
            return content if self.content()[1] == content else None
        file = self._files.create(self._path, content) if over is None else self._succeeded(content, over)
        if file is None:
            return None
        if self.content()[1] != content:  # written so late that another took it for a dead process's
            file.close()
            return None
        self._file = file
        return content

    def delete(self) -> None:
        if self._file:
            self._file.close()
        self._files.remove(self._path)

    def _succeeded(self, content: bytes, over: bytes) -> RemoteFile | None:
        """Our file after it replaced one that held `over`; None if that has changed, or another is doing this."""
        claim = f"{self._path}.{sha256(over).hexdigest()[:16]}"
        file = self._files.create(claim, content)
        if file is None:
            seen = self._claims.setdefault(claim, time.monotonic())
            said = small(self._files.chunks(claim), LOCK) or b""
            is_ours = _writer(said) == _writer(content)  # left by a killed process of this folder, as only one mirrors
            if is_ours or time.monotonic() - seen > (_SUCCEEDED_IN_S if said else WRITTEN_IN_S):
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
