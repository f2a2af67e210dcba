"""A scheduler and workers of Dask, each in a process of its own, as on machines of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HOUSE = Path(__file__).parents[2]
_PATIENCE_S = 60


class Machines:
    """They find each other by `file`; a worker's folder and cache are its own."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        self._folder = folder
        self._environment = environment or {}
        self._processes: list[subprocess.Popen[bytes]] = []
        self.file = folder / "scheduler.json"
        folder.mkdir(parents=True, exist_ok=True)
        self.schedule()

    def schedule(self) -> subprocess.Popen[bytes]:
        """A scheduler that has started."""
        self.file.unlink(missing_ok=True)
        protocol = self._environment.get("PROTOCOL", "tcp")
        options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--no-show", "--protocol", protocol]
        self.scheduler = self._start("distributed.cli.dask_scheduler", options)
        self._wait_for("a scheduler", self.file.exists)
        return self.scheduler

    def worker(self, house: Path = HOUSE, *, under: Sequence[str] = (), joined: bool = True) -> subprocess.Popen[bytes]:
        """One that has joined, run `under` another command where one is given."""
        name = f"worker-{len(self._processes)}"
        own = {"BRIEFING_CACHE_DIR": str(self._folder / f"{name}-cache"), "TMPDIR": str(self._folder / name)}
        Path(own["TMPDIR"]).mkdir()
        options = ["--nthreads", "1", "--no-dashboard", "--local-directory", own["TMPDIR"]]
        worker = self._start("distributed.cli.dask_worker", options, house=house, own=own, under=under)
        if joined:
            log = self._log(worker)
            self._wait_for(name, lambda: b"Registered to" in log.read_bytes() or worker.poll() is not None)
        return worker

    def _start(
        self,
        module: str,
        options: Sequence[str],
        *,
        house: Path = HOUSE,
        own: Mapping[str, str] | None = None,
        under: Sequence[str] = (),
    ) -> subprocess.Popen[bytes]:
        path = os.pathsep.join([str(house), os.environ.get("PYTHONPATH", "")])
        command = [*under, sys.executable, "-m", module, "--scheduler-file", str(self.file), *options]
        environment = {**os.environ, **self._environment, **(own or {}), "PYTHONPATH": path}
        with (self._folder / f"log-{len(self._processes)}").open("wb") as log:
            process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, cwd=self._folder, start_new_session=True
            )
        self._processes.append(process)
        return process

    def _log(self, process: subprocess.Popen[bytes]) -> Path:
        return self._folder / f"log-{self._processes.index(process)}"

    def _wait_for(self, what: str, ready: object) -> None:
        until = time.monotonic() + _PATIENCE_S
        while not ready():  # type: ignore[operator]
            assert time.monotonic() < until, f"{what} does not start"
            time.sleep(0.05)

    def stop(self) -> None:
        """End them all."""
        for process in self._processes:
            end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill a machine: the process and all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
