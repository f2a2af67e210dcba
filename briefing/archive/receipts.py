"""Receipts: what was made of each article, or why nothing was. Their names alone tell what is left to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

import msgspec

from briefing.archive.items import Seen  # noqa: TC001 - read at run time, where receipts are decoded
from briefing.errors import PublishError
from briefing.podcast.mirror.targets import Sending
from briefing.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.archive.store import Store

FOLDER = "receipts"
State = Literal["made", "not-found", "no-article", "withheld", "voice", "refused", "gave-up"]
"""What became of an article: `not-found` its source, `refused` for another reason, `gave-up` after it took its maker
down twice."""

_NAME = re.compile(rf"{FOLDER}/[0-9a-f]{{2}}/(?P<work>[0-9a-f]{{32}})\.(?P<state>[a-z-]+)\.(?P<version>.+)\.json")


class File(msgspec.Struct, frozen=True):
    """A file of a programme, at the target."""

    path: str
    bytes: int
    sha256: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one article, in one voice, under one set of settings."""

    work: str
    """The digest of all that it was made of."""
    identity: str
    """What the article is known by."""
    name: str
    state: State
    at: str
    """When, in ISO 8601."""
    briefing: str = __version__
    reason: str = ""
    """Why nothing was made, in one line."""
    guid: str = ""
    id: str | None = None
    url: str | None = None
    title: str = ""
    lead: str = ""
    author: str | None = None
    section: str | None = None
    """Of the newspaper."""
    published: str | None = None
    voice: str = ""
    words: int = 0
    duration_ms: int = 0
    lufs: float = 0.0
    files: dict[str, File] = {}
    """By kind: mp3, vtt, chapters, manifest."""
    seen: Seen | None = None
    """Of the page that it was fetched from, if it was."""


class Entry(msgspec.Struct, frozen=True):
    """What a receipt's name tells."""

    path: str
    work: str
    state: str
    version: str


def path_of(work: str, state: State, version: str = __version__) -> str:
    """Where the receipt stands of a piece of work that this `version` did."""
    return f"{FOLDER}/{work[:2]}/{work}.{state}.{version}.json"


def write_receipt(receipt: Receipt, store: Store) -> None:
    """Put a receipt at the target, when all that it tells of is there.

    Raises:
        OutputError: it cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(receipt), indent=1)
    store.put(Sending(path_of(receipt.work, receipt.state, receipt.briefing), content, "application/json", "no-cache"))


def read_receipt(content: bytes, path: str) -> Receipt:
    """The receipt that a file holds; `path` is for the message.

    Raises:
        PublishError: it holds none.
    """
    try:
        return msgspec.json.decode(content, type=Receipt)
    except ValueError as error:
        remedy = "remove it: the article is made again"
        raise PublishError(f"{path} is not a receipt", cause=str(error)[:200].lower(), remedy=remedy) from error


def receipts_at(store: Store) -> Iterator[Entry]:
    """What the receipts at a target are called; other files there are passed over."""
    for path in store.names(FOLDER):
        if match := _NAME.fullmatch(path):
            yield Entry(path, match["work"], match["state"], match["version"])


class Ledger:
    """Which work is done, by the names of its receipts: 100 bytes of memory each."""

    def __init__(self, store: Store, *, refresh: bool = False) -> None:
        """`refresh` counts only what this version of briefing made."""
        self._made: set[int] = set()
        self._failed: dict[int, str] = {}
        for entry in receipts_at(store):
            if entry.state != "made":
                self._failed[_short(entry.work)] = entry.state
            elif not refresh or entry.version == __version__:
                self._made.add(_short(entry.work))

    def __len__(self) -> int:
        return len(self._made)

    def made(self, work: str) -> bool:
        """Whether its programme is there."""
        return _short(work) in self._made

    def failure(self, work: str) -> str | None:
        """Why it could not be made before; None where it was not tried, or was made since."""
        return None if self.made(work) else self._failed.get(_short(work))

    def note(self, work: str) -> None:
        """Count it as done: it is on its way."""
        self._made.add(_short(work))


def _short(work: str) -> int:
    """Half of the digest: of a million, two are the same once in forty million ledgers."""
    return int(work[:16], 16)
