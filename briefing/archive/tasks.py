"""What travels between who leads an archive and who makes it: the address of an article, and what became of it."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec

from briefing.archive.items import MOST_BYTES, Address, Seen
from briefing.archive.receipts import State  # noqa: TC001 - read at run time, where answers are decoded
from briefing.archive.store import is_bucket
from briefing.errors import PublishError, SourceError, os_errors_as

if TYPE_CHECKING:
    from briefing.archive.store import Store

_T = TypeVar("_T")


class Task(msgspec.Struct, frozen=True, array_like=True):
    """One article for a worker: its address travels, not its text."""

    work: str
    identity: str
    name: str
    address: Address
    is_record: bool = False
    sha256: str = ""
    """Of its bytes when the work was counted, where they were seen."""
    seen: Seen | None = None
    """Of the page that it was fetched from, if it was."""


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """What became of a task, in some 200 bytes."""

    work: str
    state: State | Literal["again"]
    """`again`: nothing is known yet, and there is no receipt."""
    duration_ms: int = 0
    bytes: int = 0
    words: int = 0
    work_s: float = 0.0
    """Of a processor."""
    reason: str = ""
    notes: tuple[str, ...] = ()
    """What an editor should know of it."""


def packed(told: msgspec.Struct) -> bytes:
    """What is told to another process, in JSON; msgspec's own encoder refuses names of files that are not UTF-8."""
    return json.dumps(msgspec.to_builtins(told)).encode("ascii")


def unpacked(raw: bytes, kind: type[_T]) -> _T:
    """What another process has told."""
    return msgspec.convert(json.loads(raw), kind)


def content_of(task: Task, store: Store) -> bytes:
    """The bytes of an article, as they were when the work was counted.

    Raises:
        SourceError: they cannot be had, or have changed since.
        PublishError: the bucket that has them cannot be reached, or they are gone from where they were put.
    """
    raw = _bytes_at(task.address, store)
    if task.sha256 and sha256(raw).hexdigest() != task.sha256:
        remedy = "run the same command again"
        raise SourceError(f"{task.name} has changed while the archive was being made", remedy=remedy)
    return raw


def _bytes_at(address: Address, store: Store) -> bytes:
    from briefing.article.fetch.local import bytes_of

    if address.at_target or is_bucket(address.place):
        raw = store.read(address.place) if address.at_target else _in_bucket(address)
        if raw is None and address.at_target:  # which says nothing of the article
            raise PublishError(f"{address.place} is gone from the target", remedy="run the same command again")
        if raw is None:
            raise SourceError(f"no such file: {address.place}", remedy="run the same command again")
        if len(raw) > MOST_BYTES:
            raise SourceError(f"{address.place} is larger than {MOST_BYTES // 1_000_000} MB")
        return raw
    if address.length is None:
        return bytes_of(address.place)
    with os_errors_as(SourceError, f"cannot read {address.place}", remedy="check that the workers can read it"):
        with Path(address.place).open("rb") as file:
            file.seek(address.offset)
            return file.read(address.length)


def _in_bucket(address: Address) -> bytes | None:
    from briefing.podcast.mirror.buckets import Bucket

    place, _, name = address.place.rpartition("/")
    bucket = Bucket(place, Path())
    return bucket.read(name) if address.length is None else bucket.stretch(name, address.offset, address.length)
