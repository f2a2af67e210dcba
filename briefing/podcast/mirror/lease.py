"""The right to write in a bucket: a file in it, put there on the condition that nobody else did."""

from __future__ import annotations

import threading
import time
import uuid
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from briefing.podcast.mirror.record import LOCK
from briefing.podcast.mirror.targets import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEASE_S = 60.0
"""After so long without a sign of life its holder counts as dead."""
_RENEWED_EVERY_S = 15.0
_LOOKED_EVERY_S = 2.0
_UNCONDITIONAL = ("501 Not Implemented", "NotImplemented")


class Lease:
    """The right to write in a bucket, for as long as its holder shows that it lives.

    Clocks differ: whether a holder lives is told by its file having changed since it was last looked at, not by a time
    in it. Where a store knows no conditions, the file is put without.
    """

    def __init__(self, obstore: Any, store: Any, hasty: Any, writer: str) -> None:
        self._obstore = obstore
        self._store = store
        self._hasty = hasty
        """The same without patience."""
        self._blind = False
        self._writer = writer
        self._version: Any = None
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
            content, version = self._content()
            if version != known:
                known, looked = version, time.monotonic()
            holder = content.decode("utf-8", "replace").partition("\n")[0]
            dead = holder in {"", self._writer} or time.monotonic() - looked > _LEASE_S
            if dead and self._put_with_patience(version or "create"):
                return True
            if not dead:
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
        if self._content()[0] == self._said:
            self._obstore.delete(self._store, LOCK)

    def _renew(self) -> None:
        from obstore.exceptions import BaseError

        while not self._over.wait(_RENEWED_EVERY_S):
            try:
                if not self._put(self._hasty, self._version):
                    self._over.set()
            except (BaseError, OSError):  # tried again until it is too late
                continue

    def _content(self) -> tuple[bytes, Any]:
        """What the file says, and which version of it that is; nothing where there is none."""
        try:
            answer = self._obstore.get(self._store, LOCK)
        except FileNotFoundError:
            return b"", None
        return bytes(answer.bytes()), _condition(answer.meta)

    def _put_with_patience(self, mode: Any) -> bool:
        """As `_put`. A store that knows no conditions (501) is found out without patience, and then trusted blindly."""
        from obstore.exceptions import BaseError, NotSupportedError

        try:
            return self._put(self._hasty, mode)
        except BaseError as error:
            self._blind = isinstance(error, NotSupportedError) or any(sign in str(error) for sign in _UNCONDITIONAL)
            return self._put(self._store, mode)

    def _put(self, store: Any, mode: Any) -> bool:
        """Say in the file that it is ours, where it is what `mode` says that it is; whether that was so."""
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        content = f"{self._writer}\n{uuid.uuid4()}".encode()
        began = time.time()
        try:
            said = self._obstore.put(store, LOCK, content, mode="overwrite" if self._blind else mode)
            self._version = _condition(said)
        except (AlreadyExistsError, PreconditionError):
            there, version = self._content()
            if there != content:
                return False
            self._version = version  # an answer got lost, and the second request met what the first one had put
        self._said, self._renewed = content, began
        return True


def _condition(said: Any) -> Any:
    """What a file must still be to be replaced, from what a store said of it; anything, where that gives no name."""
    return {name: said[name] for name in ("e_tag", "version") if said[name] is not None} or "overwrite"
