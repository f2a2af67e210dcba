"""The scratch folders of makers. Who is killed cannot tidy up, so whoever comes next does."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIX = "briefing-archive-"
_LOCK = "lock"
"""Held as long as its maker lives: the system lets go of it when that dies. Where there is none, a folder stays."""


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder for this process alone, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
        with Path(name, f".{_LOCK}").open("wb") as lock:
            if _is_held(lock):
                Path(lock.name).rename(Path(name, _LOCK))  # nobody sees one that is not held
            yield Path(name)


def remove_orphans() -> None:
    """Remove the scratch folders of this user whose makers are gone."""
    with suppress(OSError):
        for entry in [*os.scandir(tempfile.gettempdir())]:
            if entry.name.startswith(_PREFIX) and _is_own(entry.stat(follow_symlinks=False), stat.S_IFDIR):
                with suppress(OSError):
                    _remove_orphan(Path(entry.path))


def _remove_orphan(folder: Path) -> None:
    lock = folder / _LOCK
    if _is_own(lock.lstat(), stat.S_IFREG):
        with lock.open("r+b") as file:
            if _is_held(file):
                shutil.rmtree(folder, ignore_errors=True)


def _is_own(status: os.stat_result, kind: int) -> bool:
    """Whether it is this user's, and of that kind itself, not a link to one."""
    return stat.S_IFMT(status.st_mode) == kind and (not hasattr(os, "getuid") or status.st_uid == os.getuid())


def _is_held(lock: IO[bytes]) -> bool:
    """Whether the lock is ours now; False where somebody else has it, or the system knows no such locks."""
    try:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True
