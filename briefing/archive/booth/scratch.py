"""The scratch folders of makers. A maker that is killed cannot remove its own, so the next one does."""

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
"""A lock file held while the maker lives; the system releases it when that dies. A folder without one is kept."""


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder for this process alone, removed afterwards."""
    with tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True) as name:
        with Path(name, f".{_LOCK}").open("wb") as lock:
            if _is_held(lock):
                Path(lock.name).rename(Path(name, _LOCK))  # so that nobody ever sees it before it is locked
            yield Path(name)


def remove_orphans() -> None:
    """Remove this user's scratch folders whose makers are gone."""
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
    """Whether a file is this user's and of that kind; a symbolic link to one is not."""
    return stat.S_IFMT(status.st_mode) == kind and (not hasattr(os, "getuid") or status.st_uid == os.getuid())


def _is_held(lock: IO[bytes]) -> bool:
    """Whether we hold the lock now; False if another process does, or the system has no such locks."""
    try:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (ImportError, OSError):
        return False
    return True
