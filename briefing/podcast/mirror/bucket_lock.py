"""The lock file in a bucket, which says who writes to it; replaced only on condition that it has not changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.podcast.mirror.record import LOCK

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

_UNCONDITIONAL = ("501 Not Implemented", "NotImplemented")


class BucketLock:
    """A `LeaseFile` in a bucket. A store that does not support conditions gets it without."""

    def __init__(self, store: Any, hasty: Any, translated: Callable[[str], AbstractContextManager[None]]) -> None:
        self._store = store
        self._hasty = hasty
        """The same store, but with few retries."""
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
        """As in `LeaseFile`. Whether the store supports conditions (or answers 501) is found out without patience; one
        that does not is trusted blindly from then on."""
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
            # The first answer may have been lost, and the second request have met what the first one put.
            return state if there == content else None


def _condition(said: Any) -> Any:
    """The condition for replacing a file, from what the store said of it; no condition if that has no version."""
    return {name: said[name] for name in ("e_tag", "version") if said[name] is not None} or "overwrite"
