"""Several articles at once: each in a process of its own, with a bar of its own.

espeak-ng can do one thing at a time in a process, and Python one thing at a time in its threads. Each programme is made
aside and then takes its name in the order of the sources, so that two that would have the same name get two.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.cli.console import show_log
from briefing.cli.interruption import STATUS, WATCHMAN
from briefing.errors import OF_ONE_ARTICLE, BriefingError, VoiceError, WriteError, contained
from briefing.studio.options import Monitor

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from multiprocessing.connection import Connection

    from rich.console import Console
    from rich.progress import Progress, TaskID

    from briefing.model import Fallback, Recording, Script, Take, Voice
    from briefing.studio.options import MakeOptions

_REQUESTS = 8
"""At once to a voice on a network, of all articles together."""


def side_by_side(
    sources: Sequence[str], options: MakeOptions, *, jobs: int, people: Console
) -> Iterator[Recording | BriefingError]:
    """The programme of each source, or why there is none; `jobs` of them are made at once.

    Raises:
        VoiceMissingError, OutputError: for all of them.
    """
    from briefing.programme.outputs import shelved

    context = multiprocessing.get_context("spawn")
    events = context.SimpleQueue()
    jobs = min(jobs, len(sources))
    shared = replace(options, jobs=max(1, _REQUESTS // jobs))
    lifeline, held = context.Pipe(duplex=False)
    desk = _Desk(events, lifeline, logging.getLogger("briefing").level)
    with _aside(options.output) as aside, _board(people, sources) as board, held:
        Thread(target=board.follow, args=(events,), name=f"{WATCHMAN} of events", daemon=True).start()
        with ProcessPoolExecutor(jobs, context, initializer=_sit_down, initargs=(desk,)) as pool:
            made = {
                number: pool.submit(_make, number, source, replace(shared, target=aside / f"{number}.mp3"))
                for number, source in sorted(enumerate(sources), key=_longest_first)
            }
            try:
                for number in range(len(sources)):
                    outcome = made[number].result()
                    yield outcome if isinstance(outcome, BriefingError) else shelved(outcome, options.output)
            except BrokenProcessPool as error:
                raise VoiceError(
                    "a process that made an article was ended",
                    cause="there was too little memory, or somebody stopped it",
                    remedy="make fewer at once with --jobs",
                ) from error
            finally:
                if not all(each.done() for each in made.values()):
                    held.close()


def _longest_first(numbered: tuple[int, str]) -> int:
    """A long article that is begun last keeps one process at work while the others have nothing left to do."""
    with suppress(OSError):  # an address, or no file at all: the worker says so
        return -Path(numbered[1]).stat().st_size
    return 0


@contextmanager
def _aside(output: Path) -> Iterator[Path]:
    """A folder beside where the programmes will go, gone afterwards."""
    try:
        output.mkdir(parents=True, exist_ok=True)
        folder = TemporaryDirectory(prefix=".making-", dir=output)
    except OSError as error:
        raise WriteError(f"cannot write in {output}", cause=(error.strerror or str(error)).lower()) from error
    with folder as name:
        yield Path(name)


# In the process of one article


class _Desk(NamedTuple):
    """What a worker process is given."""

    events: Any
    """Takes what its reporters tell."""
    lifeline: Connection
    """Ends when the command does, or wants no more."""
    log_level: int


_events: Any = None


def _sit_down(desk: _Desk) -> None:
    global _events  # noqa: PLW0603 - its reporters are made later, from what can be sent to a process
    _events = desk.events
    if desk.log_level:
        show_log(desk.log_level)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command itself stops its workers
    Thread(target=_end_with, args=(desk.lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    """End this process, at whatever it is, with the command: what it makes is made aside, and takes are kept whole."""
    lifeline.poll(None)
    os._exit(STATUS)


def _make(number: int, source: str, options: MakeOptions) -> Recording | BriefingError:
    from briefing.studio.make import make

    try:
        with contained(source):
            return make(source, replace(options, monitor=_Reporter(number)))
    except OF_ONE_ARTICLE as error:
        return error


class _Reporter(Monitor):
    """Tells the command how an article is coming along."""

    def __init__(self, number: int) -> None:
        self._number = number

    def cast(self, script: Script, voice: Voice) -> None:  # noqa: ARG002
        _events.put((self._number, "cast", len(script.sentences)))

    def heard(self, take: Take) -> None:  # noqa: ARG002
        _events.put((self._number, "heard", 1))

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        line = f"voice {voice.name} speaks instead of {fallback.wanted}: {fallback.reason}"
        _events.put((self._number, "replaced", line))


# In the command


class _Board:
    """Draws what the reporters tell."""

    def __init__(self, people: Console, progress: Progress | None, sources: Sequence[str]) -> None:
        self._people = people
        self._progress = progress
        self._tasks: list[TaskID] = [
            progress.add_task(Path(source).name or source, total=None, start=False)
            for source in sources
            if progress is not None
        ]
        self._said: set[str] = set()

    def follow(self, events: Any) -> None:
        """Draw until the command ends."""
        while True:
            number, kind, value = events.get()
            if kind == "replaced":
                self._say_once(value)
            elif self._progress:
                task = self._tasks[number]
                if kind == "cast":
                    self._progress.start_task(task)
                    self._progress.update(task, total=value, completed=0)
                else:
                    self._progress.advance(task)

    def _say_once(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            self._people.print(line, markup=False)


@contextmanager
def _board(people: Console, sources: Sequence[str]) -> Iterator[_Board]:
    if people.quiet or not people.is_terminal:
        yield _Board(people, None, sources)
        return
    from briefing.cli.progress import progress_bars

    with progress_bars(people) as progress:
        yield _Board(people, progress, sources)
