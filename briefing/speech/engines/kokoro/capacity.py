"""The capacity of this machine for the neural voice: its processors, and its memory for several parts at once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from briefing.threads import own_processors

_MOST_THREADS = 8
"""One part makes no use of more."""

_ONE_PART_BYTES = 520_000_000
_PART_MORE_BYTES = 290_000_000
"""The most memory that was measured, for parts of the longest kind: for the first, and for each one more at a time."""
_MEMINFO = Path("/proc/meminfo")
_CGROUP = Path("/sys/fs/cgroup")


class Capacity(NamedTuple):
    """The settings to run the model with."""

    parts: int
    """Parts said at once."""
    threads: int
    """Threads for each of them."""


def capacity(most_parts: int | None = None) -> Capacity:
    """One part for each processor, as far as half of the free memory holds them: side by side they keep the processors
    busier than a single part spread over all. The sound is the same however many there are.

    Where the free memory is not known: one part, on all processors.
    """
    own, free = own_processors(), _free_bytes()
    fit = 1 + max(0, free // 2 - _ONE_PART_BYTES) // _PART_MORE_BYTES if free is not None else 1
    parts = max(1, min(own, fit, most_parts or own))
    return Capacity(parts, min(_MOST_THREADS, own // parts))


def _free_bytes() -> int | None:
    """Memory that this process may still take, as Linux reports it; None elsewhere."""
    told = [free for free in (_free_of_system(), _free_of_container()) if free is not None]
    return min(told, default=None)


def _free_of_system() -> int | None:
    with suppress(OSError, ValueError, StopIteration):
        lines = _MEMINFO.read_text("ascii").splitlines()
        return int(next(line for line in lines if line.startswith("MemAvailable:")).split()[1]) * 1024
    return None


def _free_of_container() -> int | None:
    """The memory left by the control group's limit (version 2); None if there is none."""
    with suppress(OSError, ValueError):
        limit = int((_CGROUP / "memory.max").read_text("ascii"))
        return max(0, limit - int((_CGROUP / "memory.current").read_text("ascii")))
    return None
