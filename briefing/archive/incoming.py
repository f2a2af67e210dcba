"""Texts on their way to workers: records that no worker can read at their source are put at the target meanwhile.

Several runs may work at one target, and any of them may be killed: each uses file names of its own, and removes those
of others only when no run can need them any more.
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
"""With the neural voice, one processor needs 44 days for a hundred thousand articles."""


class Incoming:
    """The texts of one run, at its target."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._run = uuid.uuid4().hex
        self.sign = f"{FOLDER}/{_today()}/{self._run}.sign"
        """The path of a file by which a worker recognises that it has the same target."""

    def open(self) -> None:
        """Put the sign at the target, which also shows that the target can be written.

        Raises:
            OutputError: it cannot be written.
        """
        self._store.put(Sending(self.sign, b"here", "text/plain", "no-store"))

    def put(self, work: str, content: bytes) -> str:
        """The path of a text after it was put where workers find it.

        Raises:
            OutputError: it cannot be written.
        """
        place = f"{FOLDER}/{_today()}/{self._run}-{work}.json"
        self._store.put(Sending(place, content, "application/json", "no-store"))
        return place

    def clear(self) -> None:
        """Remove the files of this run, and of runs that must have been killed long ago."""
        self._store.remove([path for path in self._store.names(FOLDER) if self._run in path or _is_old(path)])


def _today() -> date:
    return datetime.now(UTC).date()


def _is_old(path: str) -> bool:
    try:
        return date.fromisoformat(path.split("/")[1]) < _today() - _KEPT
    except ValueError:
        return False
