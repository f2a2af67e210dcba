"""The client side of a cluster, which sends the tasks."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import time
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dask
import msgspec
from distributed import Client, LocalCluster

from briefing.archive.cluster.workers import NAME, Makers, Terms, difference, disagreement, make, versions
from briefing.archive.tasks import Answer, Task, packed, unpacked
from briefing.errors import ClusterError
from briefing.files import is_found, read_bounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.archive.crew import Promise
    from briefing.archive.order import Order

_CONNECT_S = 20.0
_COUNTED_EVERY_S = 2.0
_TRIMMED_EVERY = 1000
"""Articles."""

_LOOKED_EVERY_S = 0.1
_MOST_BYTES = 1_000_000

_log = logging.getLogger(__name__)


class _SchedulerFile(msgspec.Struct):
    """The part of a scheduler's file that a client needs."""

    address: str


class Cluster:
    """A crew (`briefing.archive.crew.Crew`) of the workers of a Dask cluster."""

    def __init__(  # noqa: PLR0913 - who works, and what they have to agree to
        self,
        order: Order,
        *,
        jobs: int,
        sign: str,
        scheduler: str | None = None,
        places: Sequence[str] = (),
        makers: type[Makers] | None = None,
    ) -> None:
        """Without a `scheduler` the cluster is a local one of `jobs` workers. All workers must see `places`, and the
        `sign` at the target; each gets `makers` as its plug-in.

        Raises:
            ClusterError: the scheduler cannot be reached, or not all machines have the same versions and files.
        """
        for name in ("distributed", "asyncio"):  # which tell of tasks that a closed cluster leaves
            logging.getLogger(name).setLevel(logging.CRITICAL)
        terms = packed(Terms(order, versions(), sign, tuple(places)))
        self._local = _local(jobs) if scheduler is None else None
        self._client = _client(self._local, scheduler)
        self._counted, self._size, self._sent = 0.0, 0, 0
        try:
            _require_alike(self._client, terms)
            self._client.subscribe_topic(NAME, lambda event: _log.warning("%s", event[1]))
            self._client.register_plugin((makers or Makers)(terms), name=NAME)
        except OSError as error:
            self.close()
            raise _lost(error) from error
        except BaseException:
            self.close()
            raise
        self.dashboard: str = self._client.dashboard_link or ""

    def size(self) -> int:
        """The number of its workers' threads, as of a moment ago."""
        now = time.monotonic()
        if now - self._counted > _COUNTED_EVERY_S:
            self._counted = now
            with suppress(Exception):  # a lost scheduler is reported when an answer fails
                self._size = sum(self._client.nthreads().values())
        return self._size

    def submit(self, task: Task) -> Promise:
        """Have one of the workers make an article."""
        self._sent += 1
        key = f"article-{task.work}-{self._sent}"
        future = self._client.submit(make, packed(task), key=key, pure=False)
        promise: Future[Answer] = Future()
        self._client.loop.add_callback(self._keep, future, promise)
        if self._local is not None and self._sent % _TRIMMED_EVERY == 0:
            self._client.loop.add_callback(trim, self._local.scheduler)
        return promise

    async def _keep(self, future: Any, promise: Future[Answer]) -> None:
        """Keep the promise: fetch the answer as soon as it is there. Many are fetched at once."""
        try:
            found = await self._client.gather(future, asynchronous=True)
            promise.set_result(unpacked(found, Answer))
        except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001 - whatever a cluster that goes away raises
            alive = self._client.status in {"running", "connecting"}
            promise.set_exception(RuntimeError(f"{type(error).__name__}: {error}") if alive else _lost(error))

    def close(self) -> None:
        """End a local cluster; leave any other as it was."""
        if self._local is None:
            with suppress(Exception):
                self._client.unregister_worker_plugin(NAME)
        else:
            _kill_workers(self._local)
        with suppress(Exception):
            self._client.close(timeout=1)
        if self._local is not None:
            with suppress(Exception):
                self._local.close(timeout=1)


def _lost(error: BaseException) -> ClusterError:
    remedy = "start it and run the same command again: it goes on from here"
    return ClusterError("the scheduler was lost", cause=type(error).__name__, remedy=remedy)


def _local(workers: int) -> LocalCluster:
    # Dask's profiler looks at each worker a hundred times a second, which takes 3 % of a processor.
    dask.config.set({"distributed.worker.profile.enabled": False})
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    )


def trim(scheduler: Any) -> None:
    """Delete a scheduler's records of tasks that are done: those of a million take 250 MB."""
    for span in scheduler.extensions["spans"].spans.values():
        if span.metadata:
            del span.metadata["collections"][1:]


def _client(local: LocalCluster | None, scheduler: str | None) -> Client:
    try:
        if local is not None:
            return Client(local, set_as_default=False)
        address = scheduler if scheduler and "://" in scheduler else _address_in(Path(scheduler or ""))
        return Client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError, RuntimeError, TypeError) as error:
        raise ClusterError(
            f"the scheduler at {scheduler} cannot be reached",
            cause=" ".join(str(error).split())[:200] or type(error).__name__,
            remedy="start it with 'dask scheduler', and check the address and Dask's TLS settings",
        ) from error


def _address_in(file: Path) -> str:
    """The address in the file that a scheduler writes, which may be starting at this moment."""
    until = time.monotonic() + _CONNECT_S
    while not is_found(file) and time.monotonic() < until:
        time.sleep(_LOOKED_EVERY_S)
    try:
        address = msgspec.json.decode(read_bounded(file, _MOST_BYTES), type=_SchedulerFile).address
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError("it is not the file that a scheduler writes") from error
    if "://" not in address:
        raise ValueError("it holds no address")
    return address


def _kill_workers(local: LocalCluster) -> None:
    """End the local workers at once: left to themselves they would finish a sentence first."""
    for nanny in local.workers.values():
        nanny.auto_restart = False
        if nanny.pid:
            with suppress(OSError):
                os.kill(nanny.pid, signal.SIGKILL)


def _require_alike(client: Client, terms: bytes) -> None:
    here = versions()
    packages = client.get_versions()["scheduler"]["packages"]
    scheduler = {"python": ".".join(packages["python"].split(".")[:2]), "distributed": packages["distributed"]}
    cause = difference("the scheduler", {**here, **scheduler}, here)
    for worker, said in client.run(disagreement, terms, on_error="return").items():
        fault = f"briefing does not run on {worker} ({said!r})" if isinstance(said, BaseException) else said
        cause = cause or fault
    if cause:
        remedy = "have them run the same versions and see the same files"
        raise ClusterError("the machines of the cluster differ", cause=cause, remedy=remedy)
