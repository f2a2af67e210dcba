"""Whole processes, measured from the outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HOUSE = Path(__file__).parents[1]
"""The root of the repository."""
BRIEFING = (sys.executable, "-m", "briefing")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a command took."""

    wall_s: float
    cpu_s: float
    peak_mb: float
    """The peak resident memory of the process, in millions of bytes."""


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Run:
    """What `command` took, run to its end in `folder`; `environment` is added to that of this process.

    Raises:
        RuntimeError: its exit status is not 0.
    """
    with (folder / "log.txt").open("wb") as log:
        started = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=log, stderr=log
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit {process.returncode}\n{(folder / 'log.txt').read_text()}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall_s, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1_000_000)


def typical(runs: Sequence[Run]) -> Run:
    """The median times and the greatest memory."""
    return Run(median(run.wall_s for run in runs), median(run.cpu_s for run in runs), max(run.peak_mb for run in runs))
