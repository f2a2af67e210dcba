"""A lock file: one process at a time. The system releases it when its holder dies."""

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
    """Nobody else holds the file `lock` meanwhile; its folder is made where there is none.

    Raises:
        BriefingError: `in_use`, where another process holds it for longer than `patience_s`, and what `not_written`
            gives, where it cannot be written.
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
