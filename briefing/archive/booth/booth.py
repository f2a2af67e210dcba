"""A booth: it holds one maker process, starts another when that dies, and counts how often an article killed one."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, TYPE_CHECKING

from briefing.archive.booth.maker import read_frame, write_frame
from briefing.archive.booth.making import answer_of, failed
from briefing.archive.booth.scratch import remove_orphans
from briefing.archive.receipts import write_receipt
from briefing.archive.store import store_at
from briefing.archive.tasks import Answer, Task, packed, unpacked
from briefing.errors import ArticleError, BriefingError, VoiceMissingError
from briefing.threads import THREADS_VARIABLE

if TYPE_CHECKING:
    from briefing.archive.order import Order

_MOST_ATTEMPTS = 2
"""How often an article may kill its maker before it is given up."""
_PROGRAM = "import sys; sys.path[:] = {!r}; from briefing.archive.booth.maker import main; main()"
"""The program of a maker, which finds the same packages as this process."""
_MOST_BYTES = 3_000_000_000


class Booth:
    """A booth with one maker at a time, which makes one article at a time."""

    def __init__(self, order: Order, *, threads: int) -> None:
        self._order = order
        self._threads = threads
        self._maker: subprocess.Popen[bytes] | None = None
        self._guard = threading.Lock()
        self._closed = False

    def open(self) -> None:
        """Start the maker now, so that it is ready when the first article comes.

        Raises:
            VoiceMissingError: it does not start.
        """
        with self._guard:
            if self._closed or (self._maker and self._maker.poll() is None):
                return
            self._maker = maker = subprocess.Popen(  # noqa: S603 - this Python, and a program of ours
                [sys.executable, "-c", _PROGRAM.format(sys.path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=self._environment(),
            )
        with suppress(OSError):
            write_frame(_pipe(maker.stdin), packed(self._order))
            if read_frame(_pipe(maker.stdout)) == b"ready":
                return
        _end(maker)
        raise VoiceMissingError(
            "the process that makes articles does not start",
            cause=f"it ended with status {maker.returncode}",
            remedy="run 'briefing doctor' on the worker",
        )

    def make(self, task: Task) -> Answer:
        """Make one article. The answer is `again` if nobody knows what became of it."""
        for _ in range(_MOST_ATTEMPTS):
            try:
                self.open()
            except BriefingError as error:
                return Answer(task.work, "again", reason=str(error)[:200])
            if answer := self._answer(task):
                return answer
            if self._closed:
                return Answer(task.work, "again", reason="the worker was closed")
        return self._give_up(task)

    def close(self) -> None:
        """End the maker, whatever it is doing."""
        with self._guard:
            self._closed = True
            if self._maker:
                _end(self._maker)
                remove_orphans()

    def _answer(self, task: Task) -> Answer | None:
        maker = self._maker
        if maker is None:
            return None
        with suppress(OSError, ValueError):
            write_frame(_pipe(maker.stdin), packed(task))
            if content := read_frame(_pipe(maker.stdout)):
                return unpacked(content, Answer)
        _end(maker)
        return None

    def _give_up(self, task: Task) -> Answer:
        error = ArticleError(
            f"{task.name} was given up",
            cause=f"it took {_MOST_ATTEMPTS} workers down, or kept them for {self._order.longest_s:.0f} seconds",
            remedy="look at the article",
        )
        receipt = failed(task, error, "gave-up")
        try:
            write_receipt(receipt, store_at(self._order.target))
        except BriefingError as unwritten:
            return Answer(task.work, "again", reason=str(unwritten)[:200])
        return answer_of(receipt)

    def _environment(self) -> dict[str, str]:
        own = {
            THREADS_VARIABLE: str(self._threads),
            "BRIEFING_MAKER_BYTES": str(_MOST_BYTES),
            "OPENBLAS_NUM_THREADS": "1",
        }
        # Dask has its workers return memory to the system at once. A maker would need it again soon, and take twice as
        # long over an article.
        kept = {name: value for name, value in os.environ.items() if name != "MALLOC_TRIM_THRESHOLD_"}
        return {**own, **kept}


def _end(maker: subprocess.Popen[bytes]) -> None:
    maker.kill()
    maker.wait()
    for pipe in (maker.stdin, maker.stdout):
        with suppress(OSError):
            _pipe(pipe).close()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None  # it was opened with PIPE
    return stream
