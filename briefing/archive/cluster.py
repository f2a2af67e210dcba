"""A Dask cluster that makes the articles of an archive: one of this machine, or whichever a scheduler leads.

Dask pickles what it sends. That is our own function, our plug-in, and bytes that are JSON inside: nothing of an article
is ever unpickled. Its scheduler obeys whoever reaches it, so it belongs on a trusted network, or behind TLS.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from contextlib import suppress
from functools import partial
from importlib.metadata import version
from platform import python_version_tuple
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import dask
import msgspec
from distributed import Client, LocalCluster, Semaphore, WorkerPlugin, get_worker

from briefing.archive.booth import THREADS, Booth
from briefing.archive.crew import processors
from briefing.archive.making import Answer, Task
from briefing.archive.order import Order
from briefing.errors import ClusterError
from briefing.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.archive.crew import Promise

_NAME = "briefing-archive"
_CONNECT_S = 20.0
_COUNTED_EVERY_S = 2.0

_log = logging.getLogger(__name__)


class Cluster:
    """The workers of a Dask cluster (`briefing.archive.crew.Crew`)."""

    def __init__(self, order: Order, *, scheduler: str | None, jobs: int, makers: type[Makers] | None = None) -> None:
        """Without a `scheduler` it is a cluster of this machine, of `jobs` workers; `makers` is what each gets.

        Raises:
            ClusterError: the scheduler cannot be reached, or others run other versions.
        """
        logging.getLogger("distributed").setLevel(logging.CRITICAL)
        self._order = order
        self._local = _local(jobs) if scheduler is None else None
        self._client = _client(self._local, scheduler)
        self._counted, self._size, self._sent = 0.0, 0, 0
        try:
            _require_same_versions(self._client)
            self._client.subscribe_topic(_NAME, lambda event: _log.warning("%s", event[1]))
            self._client.register_plugin((makers or Makers)(msgspec.json.encode(order), versions()), name=_NAME)
        except OSError as error:
            self.close()
            raise _lost(error) from error
        except BaseException:
            self.close()
            raise
        self.dashboard: str = self._client.dashboard_link or ""

    def size(self) -> int:
        """The threads of its workers, as of a moment ago."""
        now = time.monotonic()
        if now - self._counted > _COUNTED_EVERY_S:
            self._counted = now
            with suppress(Exception):  # it is told where an answer fails
                self._size = sum(self._client.nthreads().values())
        return self._size

    def submit(self, task: Task) -> Promise:
        """Have one of its workers make an article."""
        self._sent += 1
        key = f"article-{task.work}-{self._sent}"
        return _Promise(self._client, self._client.submit(make, msgspec.json.encode(task), key=key, pure=False))

    def close(self) -> None:
        """End a cluster of this machine; leave another one as it was."""
        if self._local is None:
            with suppress(Exception):
                self._client.unregister_worker_plugin(_NAME)
        else:
            _kill_workers(self._local)
        with suppress(Exception):
            self._client.close(timeout=1)
        if self._local is not None:
            with suppress(Exception):
                self._local.close(timeout=1)


class _Promise:
    """An answer of a worker to come."""

    def __init__(self, client: Client, future: Any) -> None:
        self._client = client
        self._future = future

    def add_done_callback(self, callback: Callable[[Promise], object]) -> None:
        """Have `callback` told when it is there."""
        self._future.add_done_callback(lambda _: callback(self))

    def result(self) -> Answer:
        """The answer.

        Raises:
            ClusterError: the scheduler is gone.
            RuntimeError: the worker is.
        """
        try:
            return msgspec.json.decode(self._future.result(), type=Answer)
        except (Exception, asyncio.CancelledError) as error:
            if self._client.status not in {"running", "connecting"}:
                raise _lost(error) from error
            raise RuntimeError(f"{type(error).__name__}: {error}") from error


def _lost(error: BaseException) -> ClusterError:
    remedy = "start it and run the same command again: it goes on from here"
    return ClusterError("the scheduler was lost", cause=type(error).__name__, remedy=remedy)


def _local(workers: int) -> LocalCluster:
    # Looking a hundred times a second at what a worker does takes 3 % of a processor each.
    dask.config.set({"distributed.worker.profile.enabled": False})
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    )


def _client(local: LocalCluster | None, scheduler: str | None) -> Client:
    try:
        if local is not None:
            return Client(local, set_as_default=False)
        if scheduler and "://" in scheduler:
            return Client(scheduler, timeout=_CONNECT_S, set_as_default=False)
        return Client(scheduler_file=scheduler, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError, RuntimeError, TypeError) as error:
        raise ClusterError(
            f"the scheduler at {scheduler} cannot be reached",
            cause=" ".join(str(error).split())[:200] or type(error).__name__,
            remedy="start it with 'dask scheduler', and check the address and Dask's TLS settings",
        ) from error


def _kill_workers(local: LocalCluster) -> None:
    """End them at whatever they are: left to themselves they would finish a sentence first."""
    for nanny in local.workers.values():
        nanny.auto_restart = False
        if nanny.pid:
            with suppress(OSError):
                os.kill(nanny.pid, signal.SIGKILL)


# The same everywhere


def versions() -> dict[str, str]:
    """What has to be the same on all machines."""
    python = ".".join(python_version_tuple()[:2])
    return {"python": python, "briefing": __version__, "distributed": version("distributed")}


def difference(where: str, there: dict[str, str], here: dict[str, str]) -> str | None:
    """The first that is not the same, in one line."""
    unlike = (what for what in here if there.get(what) != here[what])
    return next((f"{what} is {there.get(what)} on {where}, and {here[what]} here" for what in unlike), None)


def _require_same_versions(client: Client) -> None:
    here = versions()
    packages = client.get_versions()["scheduler"]["packages"]
    scheduler = {"python": ".".join(packages["python"].split(".")[:2]), "distributed": packages["distributed"]}
    unlike = difference("the scheduler", {**here, **scheduler}, here)
    for worker, there in client.run(versions, on_error="return").items():
        if isinstance(there, BaseException):
            unlike = unlike or f"briefing does not run on {worker} ({type(there).__name__}: {there})"
        unlike = unlike or difference(worker, there, here)
    if unlike:
        raise ClusterError("the machines of the cluster are not alike", cause=unlike, remedy="install the same on all")


# On a worker


class Makers(WorkerPlugin):  # type: ignore[misc]
    """The booths of a worker, one a thread: each loads the voice once."""

    name = _NAME

    def __init__(self, order: bytes, expected: dict[str, str]) -> None:
        self._content = order
        self._expected = expected
        self._order: Order | None = None
        self._free: Any = None
        self._all: list[Booth] = []

    async def setup(self, worker: Any) -> None:
        """Open the booths; a worker that joins with other versions leaves again, and says why."""
        unlike = difference(worker.address, versions(), self._expected)
        if unlike:
            worker.log_event(_NAME, f"a worker is refused: {unlike}")
            worker.loop.call_later(0.5, partial(worker.close, executor_wait=False, reason=unlike))
            raise ClusterError("this worker cannot join", cause=unlike, remedy="install the same as on the others")
        self._order = msgspec.json.decode(self._content, type=Order)
        threads = int(os.environ.get(THREADS, "") or max(1, processors() // worker.state.nthreads))
        self._free = SimpleQueue()
        self._all = [Booth(self._order, threads=threads) for _ in range(worker.state.nthreads)]
        for booth in self._all:
            await asyncio.to_thread(booth.open)
            self._free.put(booth)

    def teardown(self, worker: Any) -> None:  # noqa: ARG002
        """Close them."""
        for booth in self._all:
            booth.close()

    def make(self, task: Task) -> Answer:
        """Make one article, as soon as the voice's server may be asked for one more."""
        until = time.monotonic() + _CONNECT_S
        while self._free is None:  # a worker that is refused makes nothing until it has left, and somebody else does
            if time.monotonic() > until:
                raise ClusterError("a worker is not ready", remedy="look at its log")
            time.sleep(0.1)
        booth: Booth = self._free.get()
        try:
            if self._order is None or self._order.requests is None:
                return booth.make(task)
            with Semaphore(max_leases=self._order.requests, name=f"{_NAME} {self._order.voice}"):
                return booth.make(task)
        finally:
            self._free.put(booth)


def make(task: bytes) -> bytes:
    """Make one article, on a worker; JSON in, JSON out."""
    makers = get_worker().plugins[_NAME]
    return msgspec.json.encode(makers.make(msgspec.json.decode(task, type=Task)))
