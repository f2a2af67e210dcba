"""The spool: a programme on disk while its takes come in, so that its length costs no memory."""

from __future__ import annotations

import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import numpy as np

from briefing.audio.mastering.survey import CELL, Survey
from briefing.audio.scratch import Scratch
from briefing.errors import WriteError, os_errors_as

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from numpy.typing import NDArray

_FULL_SCALE = 32768


class CutShortError(Exception):
    """The programme was given up before its end. Stops the threads that follow it; nobody else sees this."""


class Spool:
    """The samples laid down so far and their survey, on the same disk as `target`.

    One thread lays them down; others may read what is there.

    Raises:
        WriteError: as `briefing.files.whole_file`, as early as possible.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._files = ExitStack()
        with self.on_disk():
            target.parent.mkdir(parents=True, exist_ok=True)
            self._samples = self._files.enter_context(Scratch(target.parent))
            self.survey = Survey(self._files.enter_context(Scratch(target.parent)))
        """The peak and energy of every cell."""
        self.length = 0
        """Samples laid down so far."""
        self._grown = threading.Condition()
        self._complete = self._given_up = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._files.close()

    def lay(self, stretch: NDArray[np.int16]) -> None:
        """Add a stretch of programme."""
        with self.on_disk():
            self._samples.add(stretch.tobytes())
            self.survey.feed(stretch.astype(np.float32) / np.float32(_FULL_SCALE))
        self.length += len(stretch)
        with self._grown:
            self._grown.notify_all()

    def finish(self) -> None:
        """End the programme, filling the last cell with silence."""
        self.lay(np.zeros(-self.length % CELL, np.int16))
        with self.on_disk():
            self.survey.finish()
        with self._grown:
            self._complete = True
            self._grown.notify_all()

    def give_up(self) -> None:
        """Tell the threads that follow that there will be no programme."""
        with self._grown:
            self._given_up = True
            self._grown.notify_all()

    def grown_to(self, cells: int) -> int:
        """The number of cells surveyed, at most `cells`; waits until there are that many or there will be no more.

        Raises:
            CutShortError: there will be no programme.
        """
        with self._grown:
            self._grown.wait_for(lambda: self._given_up or self._complete or self.survey.cells >= cells)
            if self._given_up:
                raise CutShortError
            return min(cells, self.survey.cells)

    def read(self, first: int, end: int) -> NDArray[np.float32]:
        """The samples of cells `first` to `end`; full scale is 32768."""
        found = self._samples.read(2 * CELL * first, 2 * CELL * (end - first))
        return np.frombuffer(found, np.int16).astype(np.float32)

    @contextmanager
    def on_disk(self) -> Iterator[None]:
        """A block in which a failing disk raises a WriteError that names the target."""
        with os_errors_as(WriteError, f"cannot write {self._target}", remedy="choose another place"):
            yield
