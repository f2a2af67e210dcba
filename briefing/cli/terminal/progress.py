"""How a programme is coming along, and what became of it: bars and tables, for people."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from briefing.cli.terminal.console import clock
from briefing.studio.options import Monitor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from rich.console import Console
    from rich.progress import Progress

    from briefing.model import Fallback, Recording, Script, Take, Voice
    from briefing.programme.manifest import Manifest


class _ProgressMonitor(Monitor):
    """Draws a bar on a terminal, and says in one line when another voice takes over."""

    def __init__(self, people: Console, progress: Progress | None) -> None:
        self._people = people
        self._progress = progress
        self._task: Any = None

    def cast(self, script: Script, voice: Voice) -> None:
        if self._progress:
            if self._task is not None:
                self._progress.remove_task(self._task)
            self._task = self._progress.add_task(f"{voice.name} speaks", total=len(script.sentences))

    def heard(self, take: Take) -> None:  # noqa: ARG002
        if self._progress:
            self._progress.advance(self._task)

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        self._people.print(f"voice {voice.name} speaks instead of {fallback.wanted}: {fallback.reason}", markup=False)

    def remembered(self, words: Mapping[str, str], lexicon: Path) -> None:
        for written, spoken in words.items():
            self._people.print(f"{lexicon} remembers: {written} = {spoken}", markup=False)

    def took_place(self, before: Manifest, after: Manifest) -> None:
        told = [(one.guid, one.voice.name, one.mp3.duration_ms) for one in (before, after)]
        if told[0] != told[1]:
            line = f'{after.mp3.path} takes the place of "{before.title}", {clock(before.mp3.duration_ms)} by voice'
            self._people.print(f"{line} {before.voice.name}", markup=False)


@contextmanager
def studio_clock(people: Console) -> Iterator[Monitor]:
    """A monitor for one programme: a bar on a terminal, and lines where there is something to say."""
    if people.quiet or not people.is_terminal:
        yield _ProgressMonitor(people, None)
        return
    with progress_bars(people) as progress:
        yield _ProgressMonitor(people, progress)


def progress_bars(people: Console) -> Progress:
    """Bars that go when they are done; for a terminal."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    unit, left = TextColumn("sentences,"), TextColumn("left")
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), unit, TimeRemainingColumn(), left)
    return Progress(*columns, console=people, transient=True)


@contextmanager
def byte_bar(people: Console, doing: str) -> Iterator[Callable[[int, int], None] | None]:
    """What hears how many bytes of how many came or went: a bar on a terminal, else nothing."""
    if people.quiet or not people.is_terminal:
        yield None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, TextColumn("left"), console=people, transient=True) as progress:
        task = progress.add_task(doing, total=None)
        yield lambda came, total: progress.update(task, completed=came, total=total)


def summary(people: Console, recordings: list[Recording]) -> None:
    """What was made of several articles, for people."""
    if people.quiet or not recordings:
        return
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("programme", overflow="fold")
    table.add_column("duration", justify="right")
    table.add_column("LUFS", justify="right")
    for one in recordings:
        table.add_row(escape(one.path.name), clock(one.duration_ms), f"{one.lufs:.1f}")
    people.print(table)
    total_ms = sum(one.duration_ms for one in recordings)
    people.print(f"{len(recordings)} programmes, {clock(total_ms)}", markup=False)


def running_order(people: Console, recording: Recording) -> None:
    """The programme's chapters, length and loudness, for people."""
    if people.quiet:
        return
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    from briefing.model import chapters

    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("section")
    table.add_column("start", justify="right")
    table.add_column("duration", justify="right")
    for chapter in chapters(recording.sections):
        table.add_row(escape(chapter.title), clock(chapter.start_ms), clock(chapter.end_ms - chapter.start_ms))
    people.print(table)
    people.print(
        f"{clock(recording.duration_ms)} at {recording.lufs:.1f} LUFS, true peak {recording.true_peak_dbtp:.1f} dBTP, "
        f"{recording.bytes / 1_000_000:.1f} MB"
    )
