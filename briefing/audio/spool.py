"""Where a programme is laid down while its takes come in: on disk, so that its length costs no memory."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

import numpy as np

from briefing.audio.survey import CELL, Survey
from briefing.errors import WriteError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from numpy.typing import NDArray

_FULL_SCALE = 32768


class Spool:
    """The laid-down samples and their survey, in two files without a name on the disk that `target` will be on.

    They are gone however the process ends.

    Raises:
        WriteError: as `briefing.files.whole_file`, as soon as it is known.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        with self._disk():
            target.parent.mkdir(parents=True, exist_ok=True)
            self._samples: IO[bytes] = tempfile.TemporaryFile(dir=target.parent)  # noqa: SIM115 - closed in __exit__
            self._cells: IO[bytes] = tempfile.TemporaryFile(dir=target.parent)  # noqa: SIM115
        self.survey = Survey(self._cells)
        """Peak and energy of every cell."""
        self.length = 0
        """Samples laid down so far."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._samples.close()
        self._cells.close()

    def lay(self, stretch: NDArray[np.int16]) -> None:
        """Add a stretch of programme."""
        with self._disk():
            self._samples.write(stretch.tobytes())
            self.survey.feed(stretch.astype(np.float32) / np.float32(_FULL_SCALE))
        self.length += len(stretch)

    def finish(self) -> None:
        """Nothing more comes but the silence that fills the last cell."""
        self.lay(np.zeros(-self.length % CELL, np.int16))
        with self._disk():
            self.survey.finish()

    def read(self, first: int, end: int) -> NDArray[np.float32]:
        """The samples of cells `first` to `end`; full scale is 32768."""
        self._samples.seek(2 * CELL * first)
        return np.frombuffer(self._samples.read(2 * CELL * (end - first)), np.int16).astype(np.float32)

    @contextmanager
    def _disk(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            cause = (error.strerror or str(error)).lower()
            raise WriteError(
                f"cannot write {self._target}", cause=cause, remedy="choose another place with -o"
            ) from error
