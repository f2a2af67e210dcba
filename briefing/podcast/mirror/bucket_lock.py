"""The file in a bucket that says who writes to it, put there on the condition that it is what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.podcast.mirror.record import LOCK

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

_UNCONDITIONAL = ("501 Not Implemented", "NotImplemented")


class BucketLock:
    """A `LeaseFile`. Where a store knows no conditions, it is put without."""

    def __init__(self, store: Any, hasty: Any, translated: Callable[[str], AbstractContextManager[None]]) -> None:
        self._store = store
        self._hasty = hasty
        """The same without patience."""
        self._translated = translated
        self._blind = False

    def content(self) -> tuple[bytes, Any]:
        import obstore

        with self._translated(f"read {LOCK} in"):
            try:
                answer = obstore.get(self._store, LOCK)
            except FileNotFoundError:
                return b"", None
            return bytes(answer.bytes()), _condition(answer.meta)

    def put(self, content: bytes, over: Any, *, patient: bool) -> Any:
        """A store that knows no conditions (501) is found out without patience, and then trusted blindly."""
        from obstore.exceptions import BaseError, NotSupportedError

        mode = over or "create"
        with self._translated(f"write {LOCK} in"):
            try:
                return self._put(self._hasty, content, mode)
            except BaseError as error:
                if not patient:
                    raise
                self._blind = isinstance(error, NotSupportedError) or any(sign in str(error) for sign in _UNCONDITIONAL)
                return self._put(self._store, content, mode)

    def delete(self) -> None:
        import obstore

        with self._translated(f"remove {LOCK} in"):
            obstore.delete(self._store, LOCK)

    def _put(self, store: Any, content: bytes, mode: Any) -> Any:
        import obstore
        from obstore.exceptions import AlreadyExistsError, PreconditionError

        try:
            return _condition(obstore.put(store, LOCK, content, mode="overwrite" if self._blind else mode))
        except (AlreadyExistsError, PreconditionError):
            there, state = self.content()
            # An answer may get lost, and the second request meet what the first one put.
            return state if there == content else None


def _condition(said: Any) -> Any:
    """What a file must still be to be replaced, from what a store said of it; anything, where that gives no name."""
    return {name: said[name] for name in ("e_tag", "version") if said[name] is not None} or "overwrite"
