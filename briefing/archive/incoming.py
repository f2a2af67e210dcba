"""Texts on their way to workers: records that no worker can read where they are stand at the target meanwhile.

Several runs may be at one target, and any of them may be killed: each has names of its own, and takes away those of
others only when no run can need them any more.
"""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from briefing.podcast.mirror.targets import Sending

if TYPE_CHECKING:
    from briefing.archive.store import Store

FOLDER = "incoming"
_KEPT = timedelta(days=60)
"""One processor needs 44 for a hundred thousand articles with the neural voice."""


class Incoming:
    """The texts of one run, at its target."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._run = uuid.uuid4().hex
        self.sign = f"{FOLDER}/{_today()}/{self._run}.sign"
        """A file by which a worker knows that it has the same target."""

    def open(self) -> None:
        """Put the sign at the target, which can be written then.

        Raises:
            OutputError: it cannot.
        """
        self._store.put(Sending(self.sign, b"here", "text/plain", "no-store"))

    def put(self, work: str, content: bytes) -> str:
        """Put a text where workers find it, and say where that is.

        Raises:
            OutputError: it cannot be written.
        """
        place = f"{FOLDER}/{_today()}/{self._run}-{work}.json"
        self._store.put(Sending(place, content, "application/json", "no-store"))
        return place

    def clear(self) -> None:
        """Take away what is left of this run, and of runs that must have been killed."""
        self._store.remove([path for path in self._store.names(FOLDER) if self._run in path or _is_old(path)])


def _today() -> date:
    return datetime.now(UTC).date()


def _is_old(path: str) -> bool:
    try:
        return date.fromisoformat(path.split("/")[1]) < _today() - _KEPT
    except ValueError:
        return False
