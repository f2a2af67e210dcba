"""The progress of several articles made at once, with a bar for each."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.terminal.log import show_log
from briefing.studio.parallel import make_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.progress import Progress, TaskID

    from briefing.cli.terminal.console import People
    from briefing.errors import BriefingError
    from briefing.model import Recording
    from briefing.studio.options import MakeOptions
    from briefing.studio.parallel import Event


def side_by_side(
    sources: Sequence[str], options: MakeOptions, *, jobs: int, people: People
) -> Iterator[Recording | BriefingError]:
    """The programme of each source, or the error that prevented it; `jobs` are made at once, while `people` see a bar
    for each.

    Raises:
        VoiceError, OutputError: an error that concerns all of them.
    """
    level = logging.getLogger("briefing").level
    with _board(people, sources) as board:
        yield from make_each(
            sources, options, jobs=jobs, watch=board.draw, on_start=partial(show_log, level) if level else None
        )


class _Board:
    """The progress bars of all articles."""

    def __init__(self, people: People, progress: Progress | None, sources: Sequence[str]) -> None:
        self._people = people
        self._progress = progress
        self._tasks: list[TaskID] = [
            progress.add_task(Path(source).name or source, total=None, start=False)
            for source in sources
            if progress is not None
        ]
        self._said: set[str] = set()

    def draw(self, event: Event) -> None:
        """Show one event; that one voice takes over from another is reported once."""
        if event.kind == "replaced":
            self._say_once(str(event.value))
        elif self._progress:
            task = self._tasks[event.article]
            if event.kind == "cast":
                self._progress.start_task(task)
                self._progress.update(task, total=int(event.value), completed=0)
            else:
                self._progress.advance(task)

    def _say_once(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            self._people.print(line, markup=False)


@contextmanager
def _board(people: People, sources: Sequence[str]) -> Iterator[_Board]:
    if people.quiet or not people.is_terminal:
        yield _Board(people, None, sources)
        return
    from briefing.cli.terminal.progress import progress_bars

    with progress_bars(people) as progress:
        yield _Board(people, progress, sources)
