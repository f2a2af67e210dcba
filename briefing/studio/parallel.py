"""Several articles made at once: each in a process of its own, or wherever an executor puts it.

Processes and not threads, because espeak-ng does one thing at a time in a process, and Python one thing at a time in
its threads. Each programme is made aside and named afterwards, in the order of the sources, so that two which would get
the same name get different ones.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import Executor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from briefing.errors import OF_ONE_ARTICLE, BriefingError, VoiceError, contained
from briefing.studio.options import Monitor
from briefing.threads import THREADS_VARIABLE, WATCHMAN, processors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from multiprocessing.connection import Connection

    from briefing.model import Fallback, Recording, Script, Take, Voice
    from briefing.studio.options import MakeOptions

    Watch = Callable[["Event"], None]
    """Receives what happens to each article."""

_REQUESTS = 8
"""The most requests at once to a voice on a network, over all articles together."""
_INTERRUPTED = 130


class Event(NamedTuple):
    """An event in the making of one article."""

    article: int
    """The index of its source, from 0."""
    kind: Literal["cast", "heard", "replaced"]
    """A voice is about to speak, one more sentence has been spoken, or another voice takes over."""
    value: int | str
    """For `cast` the number of sentences, for `heard` 1, for `replaced` the reason in one line."""


def make_each(  # noqa: PLR0913 - each is something else that the caller decides
    sources: Sequence[str],
    options: MakeOptions,
    *,
    jobs: int,
    watch: Watch,
    on_start: Callable[[], None] | None = None,
    executor: Executor | None = None,
) -> Iterator[Recording | BriefingError]:
    """The programme of each source, or the error that prevented it, in the order of the sources.

    `jobs` are made at once, and `watch` receives their progress. Without an `executor` they are made in processes on
    this machine, in each of which `on_start` is called once; an executor of the caller's is not shut down.

    Raises:
        VoiceError, OutputError: an error that concerns all of them.
    """
    from briefing.programme.aside import made_aside

    jobs = min(jobs, len(sources))
    shared = replace(options, jobs=max(1, _REQUESTS // jobs))
    with made_aside(options.output) as aside, _pool(jobs, watch, on_start, executor) as pool:
        made = {
            number: pool.submit(_make, number, source, replace(shared, target=aside / f"{number}.mp3"))
            for number, source in sorted(enumerate(sources), key=_longest_first)
        }
        try:
            for number in range(len(sources)):
                outcome = made[number].result()
                yield outcome if isinstance(outcome, BriefingError) else _settled(outcome, options.output)
        except BrokenProcessPool as error:
            raise VoiceError(
                "a process that made an article was ended",
                cause="there was too little memory, or somebody stopped it",
                remedy="make fewer at once with --jobs",
            ) from error
        finally:
            if executor is not None:
                for each in made.values():
                    each.cancel()


@contextmanager
def _pool(
    jobs: int, watch: Watch, on_start: Callable[[], None] | None, executor: Executor | None
) -> Iterator[Executor]:
    """The executor given, or one of processes that report to `watch` and end with this one."""
    if executor is not None:
        yield executor
        return
    context = multiprocessing.get_context("spawn")
    events = context.SimpleQueue()
    lifeline, held = context.Pipe(duplex=False)
    setup = _WorkerSetup(events, lifeline, on_start, threads=max(1, processors() // jobs))
    Thread(target=_follow, args=(events, watch), name=f"{WATCHMAN} of events", daemon=True).start()
    others = set(multiprocessing.active_children())
    with held, ProcessPoolExecutor(jobs, context, initializer=_set_up, initargs=(setup,)) as pool:
        try:
            yield pool
        except BaseException:
            # Ended at once, whatever they are doing; one that is only starting has no lifeline yet.
            for worker in set(multiprocessing.active_children()) - others:
                worker.kill()
            raise


def _follow(events: Any, watch: Watch) -> None:
    while True:
        watch(events.get())


def _longest_first(numbered: tuple[int, str]) -> int:
    """A sort key that puts large files first: a long article begun last would keep one process busy while all others
    are idle."""
    with suppress(OSError):  # it is an address, or missing, which the worker reports
        return -Path(numbered[1]).stat().st_size
    return 0


def _settled(recording: Recording, output: Path) -> Recording:
    from briefing.programme.aside import settle
    from briefing.programme.manifest import read_manifest
    from briefing.programme.outputs import own_target

    content = read_manifest(recording.path.with_suffix(".json"))
    return settle(recording, partial(own_target, content, output))


# In the process of one article


class _WorkerSetup(NamedTuple):
    """The initial state of a worker process."""

    events: Any
    """The queue for its events."""
    lifeline: Connection
    """A pipe that closes when the command ends or needs no more articles."""
    on_start: Callable[[], None] | None
    threads: int
    """Processors reserved for this worker."""


_events: Any = None


def _set_up(setup: _WorkerSetup) -> None:
    global _events  # noqa: PLW0603 - a queue reaches a process only at its start, and the reporters are made later
    _events = setup.events
    os.environ.setdefault(THREADS_VARIABLE, str(setup.threads))
    if setup.on_start:
        setup.on_start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command itself stops its workers
    Thread(target=_end_with, args=(setup.lifeline,), daemon=True).start()


def _end_with(lifeline: Connection) -> None:
    """End this process with the command, whatever it is doing. That is safe: programmes are made aside, and the cache
    writes takes whole."""
    lifeline.poll(None)
    os._exit(_INTERRUPTED)


def _make(number: int, source: str, options: MakeOptions) -> Recording | BriefingError:
    from briefing.studio.make import make

    try:
        with contained(source):
            return make(source, replace(options, monitor=_Reporter(number)))
    except OF_ONE_ARTICLE as error:
        return error


class _Reporter(Monitor):
    """Reports the progress of an article to the parent process."""

    def __init__(self, number: int) -> None:
        self._number = number

    def cast(self, script: Script, voice: Voice) -> None:  # noqa: ARG002
        self._tell("cast", len(script.sentences))

    def heard(self, take: Take) -> None:  # noqa: ARG002
        self._tell("heard", 1)

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        self._tell("replaced", f"voice {voice.name} speaks instead of {fallback.wanted}: {fallback.reason}")

    def remembered(self, words: Mapping[str, str], lexicon: Path) -> None:
        for written, spoken in words.items():
            self._tell("replaced", f"{lexicon} remembers: {written} = {spoken}")

    def _tell(self, kind: Literal["cast", "heard", "replaced"], value: int | str) -> None:
        if _events is not None:
            _events.put(Event(self._number, kind, value))
