"""The code that runs on the workers of a cluster."""

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
"""The name of the plug-in and of the events of an archive on a cluster."""
_READY_S = 20.0


class Terms(msgspec.Struct, frozen=True):
    """The terms that a worker must meet."""

    order: Order
    versions: dict[str, str]
    """The versions that must be the same everywhere."""
    sign: str
    """The path of a file at the target, by which a worker recognises that it has the same target."""
    places: tuple[str, ...] = ()
    """The files and folders that it must see."""


def versions() -> dict[str, str]:
    """The versions here of what must be the same on all machines."""
    python = ".".join(python_version_tuple()[:2])
    return {"python": python, "briefing": __version__, "distributed": version("distributed")}


def difference(where: str, there: dict[str, str], here: dict[str, str]) -> str | None:
    """The first version that differs between there and here, in one line; None if none does."""
    unlike = (what for what in here if there.get(what) != here[what])
    return next((f"{what} is {there.get(what)} on {where}, and {here[what]} here" for what in unlike), None)


def disagreement(terms: bytes, dask_worker: Any) -> str | None:
    """The terms that a worker does not meet, in one line; None if it can work."""
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
    """The booths of a worker, one a thread, as a Dask plug-in; each booth loads the voice once."""

    name = NAME

    def __init__(self, terms: bytes) -> None:
        self._terms = terms
        self._limit: int | None = None
        self._free: Any = None
        self._all: list[Booth] = []

    async def setup(self, worker: Any) -> None:
        """Open the booths. A worker that joins late and does not meet the terms leaves again, and logs why."""
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
        """Close the booths."""
        for booth in self._all:
            booth.close()

    def make(self, task: Task) -> Answer:
        """Make one article, as soon as a booth is free and the voice's server takes one more request."""
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
    """Make one article on a worker; the task and the answer are JSON."""
    makers = get_worker().plugins[NAME]
    return packed(makers.make(unpacked(task, Task)))
