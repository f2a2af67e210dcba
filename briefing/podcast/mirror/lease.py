"""A lease: the right to write in a place that several machines can write in, held by means of a file there."""

from __future__ import annotations

import platform
import threading
import time
import uuid
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol

from briefing.errors import PublishError
from briefing.podcast.mirror.targets import PATIENCE_S, in_use

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WRITTEN_IN_S = 5.0
"""A file that is empty for longer was left by a process that was killed between creating and writing it."""
_LEASE_S = 60.0
"""After so long without a sign of life, the holder counts as dead."""
_RENEWED_EVERY_S = 15.0
_LOOKED_EVERY_S = 2.0


class LeaseFile(Protocol):
    """The file of a lease. Every method raises PublishError if the place does not answer."""

    def content(self) -> tuple[bytes, Any]:
        """Its content, and a name for this version of it; `b""` and None if it does not exist."""

    def put(self, content: bytes, over: Any, *, patient: bool) -> Any:
        """Replace its version `over` (None: it does not exist) by `content`, and return the new version; None if it was
        in another version. With `patient`, a place that does not answer is tried again for longer."""

    def delete(self) -> None:
        """Remove it."""


class Lease:
    """The right to write, for as long as its holder keeps renewing it.

    Because clocks differ, the file holds no time: its holder is alive if the file has changed since the last look.
    """

    def __init__(self, file: LeaseFile, writer: str) -> None:
        self._file = file
        self._writer = writer
        self._state: Any = None
        self._said = b""
        self._renewed = 0.0
        self._over = threading.Event()

    @property
    def lasts(self) -> bool:
        """Whether it is certain that nobody else has taken it meanwhile."""
        return not self._over.is_set() and time.time() - self._renewed < _LEASE_S

    def taken(self) -> bool:
        """Take it as soon as it is free. False if somebody else holds it for too long."""
        patience, looked = time.monotonic() + PATIENCE_S, time.monotonic()
        known: Any = None
        while time.monotonic() < patience:
            content, state = self._file.content()
            if state != known:
                known, looked = state, time.monotonic()
            holder = content.decode("utf-8", "replace").partition("\n")[0]
            silent_s = time.monotonic() - looked
            dead = state is None or holder == self._writer or silent_s > (_LEASE_S if content else WRITTEN_IN_S)
            if dead and self._put(state, patient=True):
                return True
            time.sleep(_LOOKED_EVERY_S)
        return False

    @contextmanager
    def kept(self) -> Iterator[None]:
        """A block during which it is renewed."""
        renewing = threading.Thread(target=self._renew, daemon=True)
        renewing.start()
        try:
            yield
        finally:
            self._over.set()
            renewing.join()

    def given_back(self) -> None:
        """Remove the file, if it is still ours."""
        if self._file.content()[0] == self._said:
            self._file.delete()

    def _renew(self) -> None:
        while not self._over.wait(_RENEWED_EVERY_S):
            try:
                if not self._put(self._state, patient=False):
                    self._over.set()
            except PublishError:  # tried again until the lease has run out
                continue

    def _put(self, over: Any, *, patient: bool) -> bool:
        """Whether the version `over` of the file could be replaced by one that says it is ours."""
        content = f"{self._writer}\n{uuid.uuid4()}".encode()
        began = time.time()
        state = self._file.put(content, over, patient=patient)
        if state is None:
            return False
        self._state, self._said, self._renewed = state, content, began
        return True


def require(lease: Lease | None, target: str) -> None:
    """Check that the lease, if there is one, still lasts.

    Raises:
        PublishError: somebody else may be writing in `target`.
    """
    if lease is not None and not lease.lasts:
        raise in_use(target)


def writer_of(folder: Path) -> str:
    """The writer that mirrors the podcast in `folder` from this machine, by an id that reveals nothing. There is one
    such process at a time."""
    return sha256(f"{uuid.getnode()} {platform.node()} {folder.resolve()}".encode()).hexdigest()[:16]
