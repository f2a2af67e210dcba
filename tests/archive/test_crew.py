"""Booths of one machine: so many at once, and no more than the voice's server takes."""

from __future__ import annotations

import threading
import time
from concurrent.futures import CancelledError
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest

from briefing.archive.booth.booth import Booth
from briefing.archive.crew import Booths, crew_of
from briefing.archive.items import Address
from briefing.archive.order import order_for
from briefing.archive.tasks import Answer, Task
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings
from briefing.speech.voices import find_voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.archive.order import Order

ORDER = order_for("archief", Settings(), voice=find_voice("nl-offline"), lexicon=shipped_lexicon())
TASKS = [Task(str(number), str(number), f"{number}.txt", Address("")) for number in range(8)]


def having(monkeypatch: pytest.MonkeyPatch, make: Callable[[Booth, Task], Answer]) -> None:
    monkeypatch.setattr(Booth, "make", make)


def made(order: Order, jobs: int, tasks: list[Task]) -> list[str]:
    with closing(Booths(order, jobs)) as crew:
        assert crew.size() == jobs
        return [promise.result().work for promise in [crew.submit(task) for task in tasks]]


def test_each_booth_makes_an_article_while_the_others_do(monkeypatch: pytest.MonkeyPatch) -> None:
    together = threading.Barrier(3, timeout=30)
    used = set()

    def make(booth: Booth, task: Task) -> Answer:
        used.add(booth)
        together.wait()
        return Answer(task.work, "made")

    having(monkeypatch, make)
    assert made(ORDER, 3, TASKS[:3]) == ["0", "1", "2"]
    assert len(used) == 3


@pytest.mark.parametrize(("requests", "most"), [(2, 2), (None, 4)])
def test_a_server_is_asked_for_no_more_at_once_than_it_takes(
    monkeypatch: pytest.MonkeyPatch, requests: int | None, most: int
) -> None:
    asked = threading.Semaphore(most)

    def make(booth: Booth, task: Task) -> Answer:
        assert asked.acquire(blocking=False)
        time.sleep(0.01)
        asked.release()
        return Answer(task.work, "made")

    having(monkeypatch, make)
    assert len(made(msgspec.structs.replace(ORDER, requests=requests), 4, TASKS)) == len(TASKS)


def test_a_booth_that_broke_down_makes_the_next_article(monkeypatch: pytest.MonkeyPatch) -> None:
    def make(booth: Booth, task: Task) -> Answer:
        if task.work == "0":
            raise OSError("the booth broke down")
        return Answer(task.work, "made")

    having(monkeypatch, make)
    with closing(Booths(ORDER, 1)) as crew:
        with pytest.raises(OSError, match="broke down"):
            crew.submit(TASKS[0]).result()
        assert crew.submit(TASKS[1]).result().state == "made"


def test_what_waits_is_not_begun_once_the_crew_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, closed = threading.Event(), threading.Event()

    def make(booth: Booth, task: Task) -> Answer:
        begun.set()
        closed.wait(30)
        return Answer(task.work, "made")

    having(monkeypatch, make)
    crew = Booths(ORDER, 1)
    first, *waiting = [crew.submit(task) for task in TASKS]
    begun.wait(30)
    crew.close()
    closed.set()
    assert first.result().work == "0"
    for promise in waiting:
        with pytest.raises(CancelledError):
            promise.result()


def test_one_worker_on_this_machine_is_a_booth() -> None:
    with closing(crew_of(ORDER, jobs=1, scheduler=None, places=(), sign="")) as crew:
        assert isinstance(crew, Booths)
        assert crew.size() == 1
