"""What earlier runs made of an article, as its receipt tells; the catalogue at the target knows where that is."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from typing import TYPE_CHECKING

from briefing.archive.catalogue import opened_catalogue
from briefing.archive.receipts import read_receipt
from briefing.errors import PublishError

if TYPE_CHECKING:
    from briefing.archive.receipts import Receipt
    from briefing.archive.store import Store


class Earlier:
    """The receipts of what there is at a target. The catalogue is fetched when it is first asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._catalogue: sqlite3.Connection | None = None
        self._asked = False
        self._until_closed = ExitStack()

    def receipt(self, identity: str) -> Receipt | None:
        """The receipt of the article that is known by `identity`; None where none can be found."""
        try:
            if not self._asked:
                self._asked = True
                self._catalogue = self._until_closed.enter_context(opened_catalogue(self._store))
            if self._catalogue is None:
                return None
            asked = "SELECT receipt FROM programmes WHERE identity = ?"
            for (path,) in self._catalogue.execute(asked, (identity,)):
                content = self._store.read(path)
                return read_receipt(content, path) if content else None
        except (PublishError, sqlite3.Error):  # it is made again
            pass
        return None

    def close(self) -> None:
        """Let go of the catalogue."""
        self._until_closed.close()
