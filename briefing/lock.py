"""A lock file that one process holds at a time. The operating system releases it when the holder dies."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.errors import BriefingError


@contextmanager
def held(
    lock: Path, *, patience_s: float, in_use: BriefingError, not_written: Callable[[OSError], BriefingError]
) -> Iterator[None]:
    """A block during which no other process holds the file `lock`. A missing folder is made.

    Raises:
        BriefingError: `in_use` if another process holds it for longer than `patience_s` seconds, or what `not_written`
            makes of the OSError if the file cannot be written.
    """
    from filelock import FileLock, Timeout

    taken = FileLock(lock, timeout=patience_s)
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        taken.acquire()
    except Timeout as error:
        raise in_use from error
    except OSError as error:
        raise not_written(error) from error
    try:
        yield
    finally:
        taken.release()
