"""Threads: how many there may be, and those that nobody waits for."""

from __future__ import annotations

import os

THREADS_VARIABLE = "OMP_NUM_THREADS"
"""By this variable a cluster, or whoever starts several processes, says how many processors are a process's own."""

WATCHMAN = "watchman"
"""What those are called that only wait and tell: a process ends without them."""


def processors() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def own_processors() -> int:
    """How many are this process's own: all that it may use, or what it was told."""
    told = os.environ.get(THREADS_VARIABLE, "")
    return max(1, int(told)) if told.isdecimal() else processors()
