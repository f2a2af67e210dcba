"""The crew that makes the articles of an archive: booths on this machine, by default one a processor, or a cluster."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from briefing.archive.booth.booth import Booth
from briefing.errors import ClusterError
from briefing.threads import WATCHMAN, processors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.archive.order import Order
    from briefing.archive.tasks import Answer, Task


class Promise(Protocol):
    """An answer to come, like a Future of `concurrent.futures`."""

    def add_done_callback(self, callback: Callable[[Promise], object], /) -> object:
        """Have `callback` called when the answer is there."""

    def result(self) -> Answer:
        """The answer; raises whatever prevented one."""


class Crew(Protocol):
    """The workers of an archive, here or elsewhere."""

    dashboard: str
    """The address at which they can be watched, or empty."""

    def size(self) -> int:
        """The number of workers now."""

    def submit(self, task: Task) -> Promise:
        """Have one of the workers make an article."""

    def close(self) -> None:
        """End the workers, whatever they are doing; those that belong to somebody else are left as they are."""


def crew_of(order: Order, *, jobs: int | None, scheduler: str | None, places: Sequence[str], sign: str) -> Crew:
    """The workers of the cluster with that `scheduler`; else, on this machine, those of a local cluster if several are
    wanted and Dask is installed, or else booths.

    They must see `places`, and the `sign` at the target.

    Raises:
        ClusterError: the cluster cannot be reached or used.
    """
    jobs = jobs or processors()
    if scheduler is None and (jobs == 1 or find_spec("distributed") is None):
        return Booths(order, jobs)
    try:
        from briefing.archive.cluster.cluster import Cluster
    except ImportError as error:
        raise ClusterError(
            "the archive cannot be made on a cluster",
            cause="the package distributed is not installed",
            remedy="run: pip install distributed",
        ) from error
    return Cluster(order, scheduler=scheduler, jobs=jobs, places=places, sign=sign)


class Booths:
    """A crew of booths on this machine, for which nothing needs to be installed."""

    dashboard = ""

    def __init__(self, order: Order, jobs: int) -> None:
        self._jobs = jobs
        self._pool = ThreadPoolExecutor(jobs, WATCHMAN)
        self._limit = threading.Semaphore(order.requests or jobs)
        self._all = [Booth(order, threads=max(1, processors() // jobs)) for _ in range(jobs)]
        self._free: SimpleQueue[Booth] = SimpleQueue()
        for booth in self._all:
            self._free.put(booth)

    def size(self) -> int:
        """The number that was asked for."""
        return self._jobs

    def submit(self, task: Task) -> Promise:
        """Have the next free booth make it."""
        return self._pool.submit(self._make, task)

    def close(self) -> None:
        """End the makers."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        for booth in self._all:
            booth.close()

    def _make(self, task: Task) -> Answer:
        booth = self._free.get()
        try:
            with self._limit:
                return booth.make(task)
        finally:
            self._free.put(booth)
