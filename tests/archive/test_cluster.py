"""An archive on a Dask cluster: workers that die, join late, or are of another version."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing

pytest.importorskip("distributed", reason="needs the extra cluster")

HOUSE = Path(__file__).parents[2]


class Machines:
    """A scheduler and workers, each in a process of its own, as on machines of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.file = folder / "scheduler.json"
        self._processes: list[subprocess.Popen[str]] = []
        self.scheduler = self._start("distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard")

    def worker(self, house: Path = HOUSE) -> subprocess.Popen[str]:
        """One that has joined."""
        worker = self._start("distributed.cli.dask_worker", "--nthreads", "1", "--no-dashboard", house=house)
        assert worker.stderr
        while "Registered to" not in worker.stderr.readline():
            assert worker.poll() is None
        return worker

    def _start(self, module: str, *options: str, house: Path = HOUSE) -> subprocess.Popen[str]:
        path = os.pathsep.join([str(house), os.environ.get("PYTHONPATH", "")])
        command = [sys.executable, "-m", module, "--scheduler-file", str(self.file), *options]
        command += ["--local-directory", str(self._folder)] if module.endswith("worker") else []
        process = subprocess.Popen(
            command, env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.PIPE, text=True, cwd=self._folder
        )
        self._processes.append(process)
        while not self.file.exists():
            time.sleep(0.05)
        return process

    def stop(self) -> None:
        for process in self._processes:
            process.kill()
            process.communicate()


@pytest.fixture
def machines(tmp_path: Path, voice: Callable[..., str]) -> Iterator[Machines]:
    voice("def say(self, part):\n    time.sleep(0.1)\n    return b'tick'")
    folder = tmp_path / "machines"
    folder.mkdir()
    running = Machines(folder)
    yield running
    running.stop()


def test_a_cluster_makes_what_one_machine_makes_and_one_that_joins_late_helps(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines
) -> None:
    late = threading.Timer(1, machines.worker)
    late.start()
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    late.join()
    assert ended.status == 0, ended.err
    assert sorted(shelf.made) == ["IJssel.txt", "Lek.txt", "Waal.txt"]
    assert shelf.whole()


def test_a_worker_that_dies_costs_no_article(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines
) -> None:
    first, _ = machines.worker(), machines.worker()
    killer = threading.Timer(2, lambda: os.kill(first.pid, signal.SIGKILL))
    killer.start()
    for number in range(12):
        shutil.copy(articles / "Lek.txt", articles / f"Lek{number}.txt")
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    killer.join()
    assert ended.status == 0, ended.err
    assert len(shelf.made) == 15


def test_a_worker_of_another_version_is_refused_in_one_line(
    briefing: Briefing, articles: Path, shelf: Shelf, machines: Machines, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copytree(HOUSE / "briefing", other / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    (other / "briefing" / "version.py").write_text('"""Another one."""\n\n__version__ = "0.0.1"\n', "utf-8")
    machines.worker(other)
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "beeps", "--scheduler", machines.file)
    assert ended.status == 5
    assert "the machines of the cluster are not alike: briefing is 0.0.1 on tcp://" in ended.err


def test_a_scheduler_that_is_not_there_is_told_in_one_line(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.archive.cluster._CONNECT_S", 1.0)
    where = "tcp://127.0.0.1:9"
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", voice(), "--scheduler", where)
    assert ended.status == 5
    assert f"the scheduler at {where} cannot be reached" in ended.err
