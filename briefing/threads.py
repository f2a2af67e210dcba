"""Threads: how many to use, and those that nobody waits for."""

from __future__ import annotations

import os
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from concurrent.futures import Future

Asked = TypeVar("Asked")
Got = TypeVar("Got")

THREADS_VARIABLE = "OMP_NUM_THREADS"
"""The variable by which a cluster, or whoever starts several processes, says how many processors each may use."""

WATCHMAN = "watchman"
"""The name of threads that only wait and report: a process ends without waiting for them."""


def processors() -> int:
    """The number of processors that this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def own_processors() -> int:
    """The number of processors that are this process's own: what `THREADS_VARIABLE` says, else all it may run on."""
    told = os.environ.get(THREADS_VARIABLE, "")
    return max(1, int(told)) if told.isdecimal() else processors()


def in_threads(work: Callable[[Asked], Got], asked: Sequence[Asked], threads: int) -> list[Future[Got]]:
    """The results of `work` for each of `asked`, from so many threads. An interruption does not wait for them."""
    # Every command loads this module, but few need these.
    from concurrent.futures import Future
    from contextlib import suppress
    from queue import Empty, SimpleQueue

    waiting: SimpleQueue[tuple[Asked, Future[Got]]] = SimpleQueue()
    futures: list[Future[Got]] = [Future() for _ in asked]
    for pair in zip(asked, futures, strict=True):
        waiting.put(pair)

    def work_on() -> None:
        with suppress(Empty):
            while True:
                one, future = waiting.get_nowait()
                try:
                    future.set_result(work(one))
                except BaseException as error:  # noqa: BLE001 - raised again by whoever asks for the result
                    future.set_exception(error)

    for _ in range(threads):
        Thread(target=work_on, daemon=True).start()
    return futures


def done_ahead(work: Callable[[Asked], Got], asked: Iterable[Asked], threads: int) -> Iterator[Got]:
    """The results of `work` for each of `asked`, in their order. While the caller uses one, that many threads work
    on the next ones."""
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as workers:
        begun: deque[Future[Got]] = deque()
        for one in asked:
            begun.append(workers.submit(work, one))
            if len(begun) > threads:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
