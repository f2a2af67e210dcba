"""One run over what sources offer: counted, sent to workers, and heard of."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import Future
from typing import TYPE_CHECKING

import pytest

from briefing.archive.catalogue import find_programmes, write_catalogue
from briefing.archive.items import Address, Fetched, Item
from briefing.archive.order import order_for
from briefing.archive.receipts import Receipt, WorkDone, receipts_at, write_receipt
from briefing.archive.run import AHEAD, MOST_TRIES, Run
from briefing.archive.store import store_at
from briefing.archive.tasks import Answer, Task
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.errors import ClusterError, SourceError, UnansweredError
from briefing.settings.schema import Settings
from briefing.speech.voices import find_voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.archive.order import Order
    from briefing.archive.store import Store
    from briefing.archive.tally import Tally


class Workers:
    """A crew on this thread: `answer` says what becomes of a task."""

    dashboard = ""

    def __init__(self, answer: Callable[[Task], Answer], size: int = 1) -> None:
        self._answer = answer
        self._size = size
        self.asked: list[str] = []

    def size(self) -> int:
        return self._size

    def submit(self, task: Task) -> Future[Answer]:
        self.asked.append(task.name)
        promise: Future[Answer] = Future()
        try:
            promise.set_result(self._answer(task))
        except OSError as error:
            promise.set_exception(error)
        return promise

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return order_for(str(tmp_path / "archief"), Settings(), voice=find_voice("nl-offline"), lexicon=shipped_lexicon())


@pytest.fixture
def store(order: Order) -> Store:
    return store_at(order.target)


@pytest.fixture
def run(order: Order, store: Store) -> Run:
    return Run(order, store, WorkDone(store))


def item(name: str) -> Item:
    return Item(name, name, "1", Address(f"/{name}"))


def made(task: Task) -> Answer:
    return Answer(task.work, "made", duration_ms=1000, bytes=10, words=5, work_s=0.5, notes=("a note",))


def unheard(answer: Answer, tally: Tally) -> None:
    """Watches nothing."""


def test_what_is_offered_twice_is_made_once(run: Run) -> None:
    crew = Workers(made)
    tally = run.make([item("a"), item("b"), item("a")], crew, unheard)
    assert crew.asked == ["a", "b"]
    assert (tally.offered, tally.there, tally.made, tally.done) == (3, 1, 2, 3)


def test_of_two_texts_of_one_article_the_one_offered_last_counts(run: Run, store: Store) -> None:
    sent: list[Task] = []
    first, second = (Item("a", "a", edition, Address("/a")) for edition in ("1", "2"))
    run.make([first, second], Workers(lambda task: (sent.append(task), made(task))[1], size=2), unheard)
    for task, title in ((sent[1], "Nieuw"), (sent[0], "Oud")):  # whichever is finished first
        receipt = Receipt(work=task.work, identity="a", name="a", state="made", at=task.sent, title=title)
        write_receipt(receipt, store)
    write_catalogue(store)
    assert [found.title for found in find_programmes(store)] == ["Nieuw"]


def test_what_each_took_is_added_up(run: Run) -> None:
    tally = run.make([item("a"), item("b")], Workers(made), unheard)
    assert (tally.duration_ms, tally.bytes, tally.words, tally.work_s) == (2000, 20, 10, 1.0)
    assert tally.notes == {"a note": 2}


def test_what_failed_before_is_counted_by_its_reason_and_tried_again_when_asked(order: Order, store: Store) -> None:
    work = order.work(item("a"))
    write_receipt(Receipt(work=work, identity="a", name="a", state="refused", at="2026-01-01T00:00:00"), store)
    for again, asked in ((False, []), (True, ["a"])):
        crew = Workers(made)
        tally = Run(order, store, WorkDone(store), retry_failed=again).make([item("a")], crew, unheard)
        assert crew.asked == asked
        assert tally.failed == Counter(refused=int(not again))


def test_workers_have_some_tasks_ahead_and_sources_are_read_no_further(run: Run) -> None:
    waiting: list[tuple[Task, Future[Answer]]] = []
    offered: list[str] = []
    most = 0

    class Slow(Workers):
        def submit(self, task: Task) -> Future[Answer]:
            nonlocal most
            promise: Future[Answer] = Future()
            waiting.append((task, promise))
            most = max(most, len(waiting))
            if len(waiting) == AHEAD * self.size() or task.name == "19":
                for told, kept in waiting:
                    kept.set_result(made(told))
                waiting.clear()
            return promise

    def items() -> Iterator[Item]:
        for number in range(20):
            offered.append(str(number))
            assert len(waiting) < AHEAD * 2
            yield item(str(number))

    assert run.make(items(), Slow(made, size=2), unheard).made == 20
    assert most == AHEAD * 2


def test_a_task_whose_worker_does_not_know_what_became_of_it_is_sent_again_a_few_times(run: Run) -> None:
    crew = Workers(lambda task: Answer(task.work, "again", reason="the disk is full"))
    tally = run.make([item("a")], crew, unheard)
    assert crew.asked == ["a"] * MOST_TRIES
    assert (tally.unfinished, tally.failed, tally.done) == (1, Counter(), 1)


def test_a_task_whose_worker_went_away_is_sent_again(run: Run) -> None:
    left = iter([True, True, True, True, False])

    def answer(task: Task) -> Answer:
        if next(left):
            raise ConnectionResetError("gone")
        return made(task)

    assert run.make([item("a")], Workers(answer), unheard).made == 1


def test_one_that_loses_every_worker_is_left_for_the_next_run(run: Run) -> None:
    def gone(task: Task) -> Answer:
        raise ConnectionResetError("gone")

    heard: list[Answer] = []
    tally = run.make([item("a")], Workers(gone), lambda answer, _: heard.append(answer))
    assert tally.unfinished == 1
    assert [answer.reason for answer in heard] == ["ConnectionResetError: gone"]


@pytest.mark.parametrize("state", ["voice", "again"])
def test_a_run_ends_where_so_many_in_a_row_fail_that_it_is_not_the_articles(run: Run, state: str) -> None:
    crew = Workers(lambda task: Answer(task.work, state, reason="no connection"))  # type: ignore[arg-type]
    with pytest.raises(ClusterError, match="20 articles in a row could not be made") as caught:
        run.make([item(str(number)) for number in range(200)], crew, unheard)
    assert caught.value.cause == "no connection"


@pytest.mark.parametrize("otherwise", ["made", "refused"])
def test_one_that_is_made_between_shows_that_it_is_the_articles(run: Run, otherwise: str) -> None:
    def answer(task: Task) -> Answer:
        return Answer(task.work, "made" if otherwise == "made" and int(task.name) % 15 == 0 else "refused")

    tally = run.make([item(str(number)) for number in range(60)], Workers(answer), unheard)
    assert tally.done == 60


def test_a_text_that_has_no_address_is_put_at_the_target_and_taken_away_when_it_is_done(run: Run, store: Store) -> None:
    places = []

    def answer(task: Task) -> Answer:
        assert task.address.at_target
        places.append(task.address.place)
        assert store.read(task.address.place) == b"{}"
        return made(task)

    run.make([Item("a", "a", "1", content=lambda: b"{}", is_record=True)], Workers(answer), unheard)
    assert store.read(places[0]) is None


def test_a_text_of_which_nobody_knows_what_became_stays_at_the_target(run: Run, store: Store) -> None:
    places = []

    def answer(task: Task) -> Answer:
        places.append(task.address.place)
        return Answer(task.work, "again")

    run.make([Item("a", "a", "1", content=lambda: b"{}", is_record=True)], Workers(answer), unheard)
    assert store.read(places[0]) == b"{}"


def test_a_text_that_cannot_be_had_has_a_receipt_that_says_why(run: Run, store: Store) -> None:
    def missing() -> bytes:
        raise SourceError("no such page")

    crew = Workers(made)
    tally = run.make([Item("a", "a", "1", content=missing)], crew, unheard)
    assert crew.asked == []
    assert tally.failed == {"not-found": 1}
    assert [entry.state for entry in receipts_at(store)] == ["not-found"]


def test_a_site_that_does_not_answer_leaves_no_receipts_and_ends_the_run(run: Run, store: Store) -> None:
    def unanswered() -> bytes:
        raise UnansweredError("cannot fetch it", cause="the server answered 503")

    heard: list[Answer] = []
    with pytest.raises(ClusterError, match=r"20 articles in a row could not be made: .*503"):
        run.make(
            [Item(str(number), "a", "1", content=unanswered) for number in range(30)],
            Workers(made),
            lambda answer, _: heard.append(answer),
        )
    assert {answer.state for answer in heard} == {"again"}
    assert (run.tally.unfinished, run.tally.failed) == (20, {})
    assert not list(receipts_at(store))


def test_a_page_never_seen_before_is_asked_for_whole(run: Run) -> None:
    seen = []
    page = Item("a", "a", "1", content=lambda: b"", fetch=lambda edition: (seen.append(edition), Fetched(b"{}"))[1])
    assert run.make([page], Workers(made), unheard).made == 1
    assert [edition.etag for edition in seen] == [""]


def test_what_came_before_a_source_broke_is_made_and_the_break_is_kept(run: Run) -> None:
    def items() -> Iterator[Item]:
        yield item("a")
        raise SourceError("cannot read the list")

    tally = run.make(items(), Workers(made), unheard)
    assert tally.made == 1
    assert run.broken
    assert run.broken.what == "cannot read the list"


@pytest.mark.parametrize(
    ("until", "asked"),
    [
        ("2026-01-01T06:00:00+01:00", ["a"]),
        ("2026-01-01T06:00:00", ["a"]),
        ("2999-01-01T06:00:00+01:00", []),
        ("9999-01-01T00:00:00+00:00", []),
        ("", []),
    ],
)
def test_an_article_is_made_once_its_embargo_is_over(order: Order, store: Store, until: str, asked: list[str]) -> None:
    work = order.work(item("a"))
    write_receipt(Receipt(work=work, identity="a", name="a", state="withheld", at="2025-12-31", until=until), store)
    crew = Workers(made)
    tally = Run(order, store, WorkDone(store)).make([item("a")], crew, unheard)
    assert crew.asked == asked
    assert tally.failed == ({} if asked else {"withheld": 1})
