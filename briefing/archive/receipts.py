"""Receipts: what was made of each article, or why nothing was. Their names alone show what is left to do."""

from __future__ import annotations

import re
from datetime import UTC, datetime
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
"""What became of an article. `not-found`: its source is missing; `gave-up`: it killed its maker twice; `refused`: any
other reason."""
LISTED: tuple[State, ...] = ("made", "withheld")
"""The states that count for an article in the place of what was made before; a failure leaves that as it is."""

_NAME = re.compile(rf"{FOLDER}/[0-9a-f]{{2}}/(?P<work>[0-9a-f]{{32}})\.(?P<state>[a-z-]+)\.(?P<version>.+)\.json")


class File(msgspec.Struct, frozen=True):
    """A file of a programme, at the target."""

    path: str
    bytes: int
    sha256: str


class Receipt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of one article, in one voice, under one set of settings."""

    work: str
    """The digest of everything it was made from (`Order.work`)."""
    identity: str
    """The identity of the article (`Item.identity`)."""
    name: str
    state: State
    at: str
    """When it was offered to be made, in ISO 8601; of two receipts of one article the later counts."""
    briefing: str = __version__
    reason: str = ""
    """The reason why nothing was made, in one line."""
    until: str = ""
    """The end of its embargo in ISO 8601, if that is the reason."""
    guid: str = ""
    id: str | None = None
    url: str | None = None
    title: str = ""
    lead: str = ""
    author: str | None = None
    section: str | None = None
    """The section of the newspaper."""
    published: str | None = None
    voice: str = ""
    words: int = 0
    duration_ms: int = 0
    lufs: float = 0.0
    files: dict[str, File] = {}
    """The files by kind: mp3, vtt, chapters, manifest."""
    seen: Seen | None = None
    """The version of the page that it was fetched from, if any."""


class Entry(msgspec.Struct, frozen=True):
    """The information in a receipt's file name."""

    path: str
    work: str
    state: str
    version: str


def moment() -> str:
    """Now, as receipts tell it."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def path_of(work: str, state: State, version: str = __version__) -> str:
    """The path of the receipt for `work` done by this `version` of briefing."""
    return f"{FOLDER}/{work[:2]}/{work}.{state}.{version}.json"


def write_receipt(receipt: Receipt, store: Store) -> None:
    """Put a receipt at the target; call this when all the files in it are there.

    Raises:
        OutputError: it cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(receipt), indent=1)
    store.put(Sending(path_of(receipt.work, receipt.state, receipt.briefing), content, "application/json", "no-cache"))


def read_receipt(content: bytes, path: str) -> Receipt:
    """The receipt in the content of a file; `path` is for the message.

    Raises:
        PublishError: it is not a receipt.
    """
    try:
        return msgspec.json.decode(content, type=Receipt)
    except ValueError as error:
        remedy = "remove it: the article is made again"
        raise PublishError(f"{path} is not a receipt", cause=str(error)[:200].lower(), remedy=remedy) from error


def receipts_at(store: Store) -> Iterator[Entry]:
    """The names of the receipts at a target, taken apart; other files there are ignored."""
    for path in store.names(FOLDER):
        if match := _NAME.fullmatch(path):
            yield Entry(path, match["work"], match["state"], match["version"])


class WorkDone:
    """The record of work done, from the names of the receipts; each takes 100 bytes of memory."""

    def __init__(self, store: Store, *, refresh: bool = False) -> None:
        """With `refresh`, only work done by this version of briefing counts."""
        self._made: set[int] = set()
        self._failed: dict[int, str] = {}
        self._withheld: dict[int, str] = {}
        for entry in receipts_at(store):
            if entry.state != "made":
                self._failed[_short(entry.work)] = entry.state
                if entry.state == "withheld":
                    self._withheld[_short(entry.work)] = entry.path
            elif not refresh or entry.version == __version__:
                self._made.add(_short(entry.work))

    def __len__(self) -> int:
        return len(self._made)

    def made(self, work: str) -> bool:
        """Whether the programme of that work was made."""
        return _short(work) in self._made

    def failure(self, work: str) -> str | None:
        """The state in which that work failed before; None if it was not tried, or was made since."""
        return None if self.made(work) else self._failed.get(_short(work))

    def withheld(self, work: str) -> str | None:
        """The path of the receipt that says why that work was withheld; None if it was not, or was made since."""
        return None if self.made(work) else self._withheld.get(_short(work))

    def note(self, work: str) -> None:
        """Count that work as done, because it is under way."""
        self._made.add(_short(work))


def _short(work: str) -> int:
    """Half of the digest, to save memory: among a million, two are equal in one of forty million ledgers."""
    return int(work[:16], 16)
