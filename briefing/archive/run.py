"""A run over an archive: missing and changed articles are made, with a few tasks a worker under way at a time."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import msgspec

from briefing.archive.booth.making import answer_of, failed
from briefing.archive.earlier import Earlier
from briefing.archive.incoming import Incoming
from briefing.archive.items import Address, Fetched, Seen
from briefing.archive.receipts import moment, write_receipt
from briefing.archive.tally import Tally
from briefing.archive.tasks import Answer, Task
from briefing.errors import ArticleError, BriefingError, ClusterError, UnansweredError
from briefing.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.archive.crew import Crew, Promise
    from briefing.archive.items import Item
    from briefing.archive.order import Order
    from briefing.archive.receipts import Receipt, WorkDone
    from briefing.archive.store import Store
    from briefing.archive.tally import Watch

AHEAD = 3
"""The tasks a worker that are under way or waiting."""
MOST_TRIES = 3
"""How often a task is sent while its outcome stays unknown."""
_MOST_LOST = 10
"""How often a task is sent again after its worker or scheduler was lost. That is not the task's own fault: a task that
kills its maker is given up by the worker."""
_IN_A_ROW = 20
"""After so many articles in a row that could not be read or written, the fault is not in the articles."""
_NOWHERE = Address("")


@dataclass(slots=True)
class _Tried:
    """A task under way."""

    task: Task
    tries: int = 0
    lost: int = 0


class Run:
    """One run: from the items that the sources offer to an answer for each."""

    def __init__(self, order: Order, store: Store, work_done: WorkDone, *, retry_failed: bool = False) -> None:
        self._order = order
        self._store = store
        self._work_done = work_done
        self._retry_failed = retry_failed
        self._earlier = Earlier(store)
        self.incoming = Incoming(store)
        """The texts that workers find at the target."""
        self._over: SimpleQueue[tuple[_Tried, Promise]] = SimpleQueue()
        self._in_a_row = 0
        self.tally = Tally()
        """Its counts so far."""
        self.broken: BriefingError | None = None
        """The error that kept the sources from being read to their end, if any."""

    @property
    def reinstated(self) -> set[str]:
        """The paths of receipts that count again, because the sources offer again what they are for."""
        return self._earlier.reinstated

    def missing(
        self, items: Iterable[Item], there: Callable[[str, str], None] = lambda *_: None
    ) -> Iterator[tuple[str, Item]]:
        """The items that are to be made, each after the digest of its work; the others are counted. `there` is called
        for each that was made before, or withheld."""
        for item in items:
            self.tally.offered += 1
            work = self._order.work(item)
            reason = None if self._retry_failed else self._work_done.failure(work)
            if self._work_done.made(work):
                self.tally.there += 1
                there(item.identity, work)
            elif reason and not self._is_released(work):
                self.tally.failed[reason] += 1
                if reason == "withheld":
                    there(item.identity, work)
            else:
                self._work_done.note(work)
                yield work, item
        self.tally.exhausted = True

    def make(self, items: Iterable[Item], crew: Crew, watch: Watch) -> Tally:
        """Have the crew make what is missing.

        Raises:
            OutputError: the target can no longer be used.
        """
        with closing(self._earlier):
            self._make(self._readable(items), crew, watch)
        return self.tally

    def _readable(self, items: Iterable[Item]) -> Iterator[tuple[str, Item]]:
        """The missing items, as far as the sources can be read."""
        try:
            yield from self.missing(items, self._earlier.reinstate)
        except BriefingError as error:
            self.broken = error
            self.tally.exhausted = True

    def _is_released(self, work: str) -> bool:
        """Whether that work was withheld under an embargo that is over."""
        path = self._work_done.withheld(work)
        return path is not None and self._earlier.is_released(path)

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
        """The task of an item, its text put where workers find it; None if there is no text, or it has not changed."""
        place = item.address or _NOWHERE
        task = Task(work, item.identity, item.name, place, item.is_record, item.sha256, sent=moment())
        if item.address or item.content is None:
            return _Tried(task)
        before = self._before(item) if item.fetch else None
        seen = (before and before.seen) or Seen()
        try:
            fetched = item.fetch(seen) if item.fetch else Fetched(item.content())
        except UnansweredError as error:
            self._count(Answer(work, "again", reason=str(error)[:200]), watch)
            return None
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
        """The receipt of the article's last programme, if this version made it in the same manner."""
        receipt = self._earlier.receipt(item.identity)
        if receipt is None or receipt.seen is None or receipt.briefing != __version__:
            return None
        return receipt if self._order.work(replace(item, edition=receipt.seen.edition)) == receipt.work else None

    def _write_again(self, before: Receipt, task: Task) -> None:
        """Have the programme of `before` count for a version whose text is the same."""
        write_receipt(msgspec.structs.replace(before, work=task.work, at=task.sent, seen=task.seen), self._store)
        self.tally.there += 1

    def _send(self, tried: _Tried, crew: Crew) -> None:
        self.tally.under_way += 1
        promise = crew.submit(tried.task)
        promise.add_done_callback(lambda kept: self._over.put((tried, kept)))

    def _hear(self, crew: Crew, watch: Watch, *, wait_s: float) -> None:
        """Take the answers that have come in; wait at most `wait_s` for the first."""
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
        self.tally.add(answer)
        if answer.state == "made":
            self._in_a_row = 0
        elif answer.state in ("again", "voice"):
            self._in_a_row += 1
        watch(answer, self.tally)
        if self._in_a_row >= _IN_A_ROW:
            raise ClusterError(
                f"{self._in_a_row} articles in a row could not be made",
                cause=answer.reason,
                remedy="mend that and run the same command again: it goes on from here",
            )


def _kept(tried: _Tried, promise: Promise) -> Answer:
    """The promised answer, or one that says there is none."""
    try:
        answer = promise.result()
    except BriefingError:
        raise
    except Exception as error:  # noqa: BLE001 - a vanishing cluster may raise anything
        tried.lost += 1
        return Answer(tried.task.work, "again", reason=f"{type(error).__name__}: {error}"[:200])
    tried.tries += answer.state == "again"
    return answer
