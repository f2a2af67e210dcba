"""The run over an archive: what is missing or has changed is made, a few articles a worker ahead of what is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.booth.making import answer_of, failed
from briefing.archive.earlier import Earlier
from briefing.archive.incoming import Incoming
from briefing.archive.items import Address, Fetched, Seen
from briefing.archive.receipts import write_receipt
from briefing.archive.tasks import Answer, Task
from briefing.errors import ArticleError, BriefingError, ClusterError
from briefing.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.archive.crew import Crew, Promise
    from briefing.archive.items import Item
    from briefing.archive.order import Order
    from briefing.archive.receipts import Ledger, Receipt
    from briefing.archive.store import Store

AHEAD = 3
"""Tasks a worker, under way or waiting for it."""
MOST_TRIES = 3
"""Of a task of which nobody can tell what became of it."""
_MOST_LOST = 10
"""Of a task whose worker or scheduler went away: not its own doing, or it would be given up there."""
_IN_A_ROW = 20
"""So many that could not be read or written at all, and none made between: it is not the articles."""
_NOWHERE = Address("")

Watch = Callable[["Answer", "Tally"], None]
"""Hears what becomes of each article."""


@dataclass(slots=True)
class Tally:
    """What a run came to so far."""

    offered: int = 0
    """Articles that the sources hold, as far as they are read."""
    there: int = 0
    """Made before."""
    made: int = 0
    duration_ms: int = 0
    """Of sound, made now."""
    bytes: int = 0
    words: int = 0
    work_s: float = 0.0
    """Of one processor, on all workers together."""
    failed: Counter[str] = field(default_factory=Counter)
    """By reason; those of earlier runs too, where they were not tried again."""
    unfinished: int = 0
    """Of which nobody can tell what became of them: the next run makes them."""
    notes: Counter[str] = field(default_factory=Counter)
    """What an editor should know, and of how many articles."""
    under_way: int = 0
    exhausted: bool = False
    """Whether the sources are read to their end, or as far as they can be."""

    @property
    def done(self) -> int:
        """Articles of which it is known what became of them."""
        return self.there + self.made + self.failed.total() + self.unfinished


@dataclass(slots=True)
class _Tried:
    """A task under way."""

    task: Task
    tries: int = 0
    lost: int = 0


class Run:
    """One run: from what sources offer to an answer for each."""

    def __init__(self, order: Order, store: Store, ledger: Ledger, *, retry_failed: bool = False) -> None:
        self._order = order
        self._store = store
        self._ledger = ledger
        self._retry_failed = retry_failed
        self._earlier = Earlier(store)
        self.incoming = Incoming(store)
        """The texts that it has workers find at the target."""
        self._over: SimpleQueue[tuple[_Tried, Promise]] = SimpleQueue()
        self._in_a_row = 0
        self.tally = Tally()
        """How far it has come."""
        self.broken: BriefingError | None = None
        """Why the sources could not be read to their end, where they could not."""

    @property
    def reinstated(self) -> set[str]:
        """The paths of receipts that count again, as what they tell of is again what the sources offer."""
        return self._earlier.reinstated

    def missing(
        self, items: Iterable[Item], there: Callable[[str, str], None] = lambda *_: None
    ) -> Iterator[tuple[str, Item]]:
        """What is to be made of what sources offer, and the digest of that work; the rest is counted. `there` hears of
        what was made before."""
        for item in items:
            self.tally.offered += 1
            work = self._order.work(item)
            reason = None if self._retry_failed else self._ledger.failure(work)
            if self._ledger.made(work):
                self.tally.there += 1
                there(item.identity, work)
            elif reason:
                self.tally.failed[reason] += 1
            else:
                self._ledger.note(work)
                yield work, item
        self.tally.exhausted = True

    def make(self, items: Iterable[Item], crew: Crew, watch: Watch) -> Tally:
        """Have the crew make what is missing.

        Raises:
            OutputError: the target cannot be used any more.
        """
        with closing(self._earlier):
            self._make(self._readable(items), crew, watch)
        return self.tally

    def _readable(self, items: Iterable[Item]) -> Iterator[tuple[str, Item]]:
        """What is missing of what sources offer, as far as they can be read."""
        try:
            yield from self.missing(items, self._earlier.reinstate)
        except BriefingError as error:
            self.broken = error
            self.tally.exhausted = True

    def _make(self, missing: Iterator[tuple[str, Item]], crew: Crew, watch: Watch) -> None:
        while not (self.tally.exhausted and not self.tally.under_way):
            while not self.tally.exhausted and self.tally.under_way < AHEAD * max(1, crew.size()):
                found = next(missing, None)
                if found and (tried := self._prepared(*found, watch)):
                    self._send(tried, crew)
                self._hear(crew, watch, wait_s=0)
            if self.tally.under_way:
                self._hear(crew, watch, wait_s=1.0)

    def _prepared(self, work: str, item: Item, watch: Watch) -> _Tried | None:
        """The task of an item, its text put where workers can find it; None where there is none to find."""
        task = Task(work, item.identity, item.name, item.address or _NOWHERE, item.is_record, item.sha256)
        if item.address or item.content is None:
            return _Tried(task)
        before = self._before(item) if item.fetch else None
        seen = (before and before.seen) or Seen()
        try:
            fetched = item.fetch(seen) if item.fetch else Fetched(item.content())
        except ArticleError as error:
            receipt = failed(task, error)
            write_receipt(receipt, self._store)
            self._count(answer_of(receipt), watch)
            return None
        task = msgspec.structs.replace(task, seen=fetched.seen)
        if before and fetched.unchanged:
            self._write_again(before, task)
            return None
        address = Address(self.incoming.put(work, fetched.content), at_target=True)
        return _Tried(msgspec.structs.replace(task, address=address))

    def _before(self, item: Item) -> Receipt | None:
        """The receipt of what was made of the article before, by this version and in this manner."""
        receipt = self._earlier.receipt(item.identity)
        if receipt is None or receipt.seen is None or receipt.briefing != __version__:
            return None
        return receipt if self._order.work(replace(item, edition=receipt.seen.edition)) == receipt.work else None

    def _write_again(self, before: Receipt, task: Task) -> None:
        """Have what was made `before` count for an edition that is the same."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        write_receipt(msgspec.structs.replace(before, work=task.work, at=now, seen=task.seen), self._store)
        self.tally.there += 1

    def _send(self, tried: _Tried, crew: Crew) -> None:
        self.tally.under_way += 1
        promise = crew.submit(tried.task)
        promise.add_done_callback(lambda kept: self._over.put((tried, kept)))

    def _hear(self, crew: Crew, watch: Watch, *, wait_s: float) -> None:
        """Take what has come in; wait for the first of it."""
        with suppress(Empty):
            while True:
                tried, promise = self._over.get(timeout=wait_s) if wait_s else self._over.get_nowait()
                wait_s = 0
                self.tally.under_way -= 1
                self._take(tried, promise, crew, watch)

    def _take(self, tried: _Tried, promise: Promise, crew: Crew, watch: Watch) -> None:
        answer = _kept(tried, promise)
        if answer.state == "again" and tried.tries < MOST_TRIES and tried.lost < _MOST_LOST:
            self._send(tried, crew)
            return
        if tried.task.address.at_target and answer.state != "again":
            self._store.remove([tried.task.address.place])
        self._count(answer, watch)

    def _count(self, answer: Answer, watch: Watch) -> None:
        tally = self.tally
        tally.duration_ms += answer.duration_ms
        tally.bytes += answer.bytes
        tally.words += answer.words
        tally.work_s += answer.work_s
        tally.notes.update(answer.notes)
        if answer.state == "made":
            tally.made += 1
            self._in_a_row = 0
        elif answer.state == "again":
            tally.unfinished += 1
            self._in_a_row += 1
        else:
            tally.failed[answer.state] += 1
            self._in_a_row += answer.state == "voice"
        watch(answer, tally)
        if self._in_a_row >= _IN_A_ROW:
            raise ClusterError(
                f"{self._in_a_row} articles in a row could not be made",
                cause=answer.reason,
                remedy="mend that and run the same command again: it goes on from here",
            )


def _kept(tried: _Tried, promise: Promise) -> Answer:
    """The answer that was promised, or that there is none."""
    try:
        answer = promise.result()
    except BriefingError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a cluster that goes away raises
        tried.lost += 1
        return Answer(tried.task.work, "again", reason=f"{type(error).__name__}: {error}"[:200])
    tried.tries += answer.state == "again"
    return answer
