"""Threads that nobody waits for."""

from __future__ import annotations

WATCHMAN = "watchman"
"""What those are called that only wait and tell: a process ends without them."""
