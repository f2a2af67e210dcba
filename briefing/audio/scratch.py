"""Scratch files, needed only while a programme is made. They have no name, so they vanish however the process ends."""

from __future__ import annotations

import tempfile
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from briefing.errors import WriteError, os_errors_as

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self


class Scratch:
    """A scratch file that one thread appends to while others read it; in `folder`, or where the system chooses."""

    def __init__(self, folder: Path | None = None) -> None:
        """Make it.

        Raises:
            WriteError: the folder cannot be written, or its disk is full.
        """
        with os_errors_as(WriteError, f"cannot write in {folder or 'the folder for temporary files'}"):
            self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed in __exit__
        self._guard = threading.Lock()
        self.bytes = 0
        """The number of bytes in it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._guard, suppress(OSError):  # of a full disk, `add` has told already
            self._file.close()

    def add(self, content: bytes) -> None:
        """Append `content`."""
        with self._guard:
            self._file.seek(self.bytes)
            self._file.write(content)
            self.bytes += len(content)

    def clear(self) -> None:
        """Make it empty."""
        with self._guard:
            self._file.truncate(0)
            self.bytes = 0

    def read(self, start: int, count: int) -> bytes:
        """The `count` bytes from `start` on, or fewer if it ends before."""
        with self._guard:
            self._file.seek(start)
            return self._file.read(count)
