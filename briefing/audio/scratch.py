"""Files without a name: what is only needed while a programme is made. They are gone however the process ends."""

from __future__ import annotations

import tempfile
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self


class Scratch:
    """Bytes that one thread adds to while others read what is there. It lies in `folder`, or where the system likes."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed in __exit__
        self._guard = threading.Lock()
        self.bytes = 0
        """How many there are."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._guard, suppress(OSError):  # a full disk: whoever added what does not fit was told
            self._file.close()

    def add(self, content: bytes) -> None:
        """Put `content` at the end."""
        with self._guard:
            self._file.seek(self.bytes)
            self._file.write(content)
            self.bytes += len(content)

    def clear(self) -> None:
        """Begin anew."""
        with self._guard:
            self._file.truncate(0)
            self.bytes = 0

    def read(self, start: int, count: int) -> bytes:
        """The `count` bytes from `start` on, or as many as there are."""
        with self._guard:
            self._file.seek(start)
            return self._file.read(count)
