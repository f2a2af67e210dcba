"""The right to write in a place that several machines can write in: a file in it that says who has it."""

from __future__ import annotations

import threading
import time
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from briefing.errors import PublishError
from briefing.podcast.mirror.targets import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEASE_S = 60.0
"""After so long without a sign of life its holder counts as dead."""
_RENEWED_EVERY_S = 15.0
_LOOKED_EVERY_S = 2.0


class LeaseFile(Protocol):
    """The file. Everything raises PublishError where the place does not answer."""

    def content(self) -> tuple[bytes, Any]:
        """What it says, and a name for this state of it; `b""` and None where it is not there."""

    def put(self, content: bytes, over: Any, *, patient: bool) -> Any:
        """Say `content` in it where it is in the state `over` (None: not there), and give the state that it is in then;
        None where it was in another."""

    def delete(self) -> None:
        """Remove it."""


class Lease:
    """The right to write, for as long as its holder shows that it lives.

    Clocks differ: whether a holder lives is told by its file having changed since it was last looked at, not by a time
    in it.
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
        """Whether it is certain that nobody else has taken it."""
        return not self._over.is_set() and time.time() - self._renewed < _LEASE_S

    def taken(self) -> bool:
        """Take it, as soon as nobody has it; False where somebody has it for too long."""
        patience, looked = time.monotonic() + PATIENCE_S, time.monotonic()
        known: Any = None
        while time.monotonic() < patience:
            content, state = self._file.content()
            if state != known:
                known, looked = state, time.monotonic()
            holder = content.decode("utf-8", "replace").partition("\n")[0]
            dead = state is None or holder == self._writer or time.monotonic() - looked > _LEASE_S
            if dead and self._put(state, patient=True):
                return True
            time.sleep(_LOOKED_EVERY_S)
        return False

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Renew it meanwhile."""
        renewing = threading.Thread(target=self._renew, daemon=True)
        renewing.start()
        try:
            yield
        finally:
            self._over.set()
            renewing.join()

    def given_back(self) -> None:
        """Remove the file, where it is still ours."""
        if self._file.content()[0] == self._said:
            self._file.delete()

    def _renew(self) -> None:
        while not self._over.wait(_RENEWED_EVERY_S):
            try:
                if not self._put(self._state, patient=False):
                    self._over.set()
            except PublishError:  # tried again until it is too late
                continue

    def _put(self, over: Any, *, patient: bool) -> bool:
        """Say in the file that it is ours, where it is in the state `over`; whether that was so."""
        content = f"{self._writer}\n{uuid.uuid4()}".encode()
        began = time.time()
        state = self._file.put(content, over, patient=patient)
        if state is None:
            return False
        self._state, self._said, self._renewed = state, content, began
        return True
