"""What runs on the workers of a cluster."""

from __future__ import annotations

import asyncio
import json
import os
import time
from functools import partial
from importlib.metadata import version
from pathlib import Path
from platform import python_version_tuple
from queue import SimpleQueue
from typing import Any

import msgspec
from distributed import Semaphore, WorkerPlugin, get_worker

from briefing.archive.booth.booth import Booth
from briefing.archive.order import Order  # noqa: TC001 - read at run time, where terms are decoded
from briefing.archive.store import store_at
from briefing.archive.tasks import Answer, Task, packed, unpacked
from briefing.errors import BriefingError, ClusterError
from briefing.threads import THREADS_VARIABLE, processors
from briefing.version import __version__

NAME = "briefing-archive"
"""What the plug-in and the events of an archive are called on a cluster."""
_READY_S = 20.0


class Terms(msgspec.Struct, frozen=True):
    """What a worker has to agree to."""

    order: Order
    versions: dict[str, str]
    """Of what has to be the same everywhere."""
    sign: str
    """A file at the target, by which a worker knows that it has the same target."""
    places: tuple[str, ...] = ()
    """Files and folders that it has to see."""


def versions() -> dict[str, str]:
    """What has to be the same on all machines."""
    python = ".".join(python_version_tuple()[:2])
    return {"python": python, "briefing": __version__, "distributed": version("distributed")}


def difference(where: str, there: dict[str, str], here: dict[str, str]) -> str | None:
    """The first that is not the same, in one line."""
    unlike = (what for what in here if there.get(what) != here[what])
    return next((f"{what} is {there.get(what)} on {where}, and {here[what]} here" for what in unlike), None)


def disagreement(terms: bytes, dask_worker: Any) -> str | None:
    """What a worker cannot agree to, in one line; None where it can work."""
    where = dask_worker.address
    told = json.loads(terms)
    if cause := difference(where, versions(), told["versions"]):
        return cause
    agreed = unpacked(terms, Terms)
    unseen = next((place for place in agreed.places if not Path(place).exists()), None)
    if unseen:
        return f"{where} does not see {unseen}"
    if store_at(agreed.order.target).read(agreed.sign) is None:
        return f"what {where} has at {agreed.order.target} is another place"
    return None


class Makers(WorkerPlugin):  # type: ignore[misc]
    """The booths of a worker, one a thread: each loads the voice once."""

    name = NAME

    def __init__(self, terms: bytes) -> None:
        self._terms = terms
        self._limit: int | None = None
        self._free: Any = None
        self._all: list[Booth] = []

    async def setup(self, worker: Any) -> None:
        """Open the booths; a worker that joins late and cannot work here leaves again, and says why."""
        cause = disagreement(self._terms, worker)
        try:
            if not cause:
                await self._open(worker.state.nthreads)
                return
        except BriefingError as error:
            cause = f"{error.what} on {worker.address}"
        worker.log_event(NAME, f"a worker is refused: {cause}")
        worker.loop.call_later(0.5, partial(worker.close, executor_wait=False, reason=cause))
        raise ClusterError("a worker is refused", cause=cause or "")

    async def _open(self, count: int) -> None:
        order = unpacked(self._terms, Terms).order
        threads = int(os.environ.get(THREADS_VARIABLE, "") or max(1, processors() // count))
        self._all = [Booth(order, threads=threads) for _ in range(count)]
        for booth in self._all:
            await asyncio.to_thread(booth.open)
        self._limit = order.requests
        free: SimpleQueue[Booth] = SimpleQueue()
        for booth in self._all:
            free.put(booth)
        self._free = free

    def teardown(self, worker: Any) -> None:  # noqa: ARG002
        """Close them."""
        for booth in self._all:
            booth.close()

    def make(self, task: Task) -> Answer:
        """Make one article, as soon as the voice's server may be asked for one more."""
        until = time.monotonic() + _READY_S
        while self._free is None:  # a worker that is refused makes nothing until it has left, and somebody else does
            if time.monotonic() > until:
                raise ClusterError("a worker is not ready", remedy="look at its log")
            time.sleep(0.1)
        booth: Booth = self._free.get()
        try:
            if self._limit is None:
                return booth.make(task)
            with Semaphore(max_leases=self._limit, name=NAME):
                return booth.make(task)
        finally:
            self._free.put(booth)


def make(task: bytes) -> bytes:
    """Make one article, on a worker; JSON in, JSON out."""
    makers = get_worker().plugins[NAME]
    return packed(makers.make(unpacked(task, Task)))
