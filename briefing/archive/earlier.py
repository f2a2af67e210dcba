"""Receipts of earlier runs, found through the catalogue at the target."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.catalogue import opened_catalogue
from briefing.archive.receipts import LISTED, moment, path_of, read_receipt, write_receipt
from briefing.errors import PublishError
from briefing.wall_clock import by_wall_clock, now

if TYPE_CHECKING:
    from briefing.archive.receipts import Receipt
    from briefing.archive.store import Store

_OF_ARTICLE = """
SELECT receipt FROM programmes WHERE identity = :asked UNION ALL SELECT receipt FROM withheld WHERE identity = :asked
"""
_OF_WORK = "SELECT path FROM receipts WHERE path GLOB :asked"


class Earlier:
    """The receipts at a target. The catalogue is fetched at the first question."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._catalogue: sqlite3.Connection | None = None
        self._asked = False
        self._current: dict[str, str] = {}
        """The receipts that were reinstated, by the identity of their articles."""
        self.reinstated: set[str] = set()
        """The paths of the reinstated receipts."""
        self._until_closed = ExitStack()

    def receipt(self, identity: str) -> Receipt | None:
        """The receipt of the article with that `identity`; None if there is none to be found."""
        try:
            path = self._current.get(identity) or self._found(_OF_ARTICLE, identity)
            return self._read(path) if path else None
        except (PublishError, sqlite3.Error):  # then the article is made again
            return None

    def reinstate(self, identity: str, work: str) -> None:
        """Have what became of `work` count as the article's again, if something else has come since: the article was
        changed or withdrawn and then as before, or the settings were.

        Raises:
            OutputError: the receipt cannot be written.
        """
        try:
            current = self._current.get(identity) or self._found(_OF_ARTICLE, identity)
            if current is None or work in current:
                return
            paths = (self._found(_OF_WORK, path_of(work, state, version="*")) for state in LISTED)
            path = next(filter(None, paths), None)
            receipt = self._read(path) if path else None
        except (PublishError, sqlite3.Error):  # then the catalogue keeps the other one
            return
        if path and receipt:
            write_receipt(msgspec.structs.replace(receipt, at=moment()), self._store)
            self._current[identity] = path
            self.reinstated.add(path)

    def is_released(self, path: str) -> bool:
        """Whether the receipt at `path` tells of an embargo that is over."""
        try:
            receipt = self._read(path)
            end = datetime.fromisoformat(receipt.until) if receipt else None
        except (PublishError, ValueError):  # it tells of none
            return False
        return end is not None and by_wall_clock(end) <= now()

    def _found(self, asked: str, value: str) -> str | None:
        """The path of a receipt that the catalogue answers; None if there is none."""
        if not self._asked:
            self._asked = True
            self._catalogue = self._until_closed.enter_context(opened_catalogue(self._store))
        row = self._catalogue.execute(asked, {"asked": value}).fetchone() if self._catalogue else None
        return row[0] if row else None

    def _read(self, path: str) -> Receipt | None:
        content = self._store.read(path)
        return read_receipt(content, path) if content else None

    def close(self) -> None:
        """Close the catalogue."""
        self._until_closed.close()
