"""The messages between a run and its workers: a task with the address of an article, and the answer."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

import msgspec

from briefing.archive.items import MOST_BYTES, Address, Seen
from briefing.archive.receipts import State  # noqa: TC001 - read at run time, where answers are decoded
from briefing.archive.store import is_bucket
from briefing.errors import NoArticleError, PublishError, SourceError, os_errors_as

if TYPE_CHECKING:
    from briefing.archive.store import Store

_AGAIN = "run the same command again"
_T = TypeVar("_T")


class Task(msgspec.Struct, frozen=True, array_like=True):
    """One article for a worker, by its address and not its text."""

    work: str
    identity: str
    name: str
    address: Address
    is_record: bool = False
    sha256: str = ""
    """The digest of its bytes when the task was made, if they were read then."""
    seen: Seen | None = None
    """The version of the page that it was fetched from, if any."""
    sent: str = ""
    """When the article was offered, in ISO 8601: of two texts of one article, the one offered last counts."""


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """The outcome of a task, in some 200 bytes."""

    work: str
    state: State | Literal["again"]
    """The state in the receipt; `again` if the outcome is unknown and there is no receipt."""
    duration_ms: int = 0
    bytes: int = 0
    words: int = 0
    work_s: float = 0.0
    """The seconds of one processor that it took."""
    reason: str = ""
    notes: tuple[str, ...] = ()
    """Things that an editor should know about it."""


def packed(told: msgspec.Struct) -> bytes:
    """A message as JSON. Not by msgspec's own encoder, which refuses file names that are not UTF-8."""
    return json.dumps(msgspec.to_builtins(told)).encode("ascii")


def unpacked(raw: bytes, kind: type[_T]) -> _T:
    """The message in JSON from another process."""
    return msgspec.convert(json.loads(raw), kind)


def content_of(task: Task, store: Store) -> bytes:
    """The bytes of an article, which must be as they were when the task was made.

    Raises:
        SourceError: they cannot be read, and could not when the task was made.
        NoArticleError: there are too many of them.
        PublishError: they have changed since then, or can no longer be read: that is no fault of the article.
    """
    if not task.sha256:
        return _bytes_at(task.address, store)
    changed = f"{task.name} has changed while the archive was being made"
    try:
        raw = _bytes_at(task.address, store)
    except SourceError as error:
        raise PublishError(changed, cause=error.what, remedy=_AGAIN) from error
    if sha256(raw).hexdigest() != task.sha256:
        raise PublishError(changed, remedy=_AGAIN)
    return raw


def _bytes_at(address: Address, store: Store) -> bytes:
    from briefing.article.fetch.local import bytes_of

    if address.at_target or is_bucket(address.place):
        raw = store.read(address.place) if address.at_target else _in_bucket(address)
        if raw is None and address.at_target:  # no fault of the article
            raise PublishError(f"{address.place} is gone from the target", remedy=_AGAIN)
        if raw is None:
            raise SourceError(f"no such file: {address.place}", remedy=_AGAIN)
        if len(raw) > MOST_BYTES:
            raise NoArticleError(f"{address.place} is larger than {MOST_BYTES // 1_000_000} MB")
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
