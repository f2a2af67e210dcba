"""Progress bars, and tables of results, for people."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing.cli.terminal.console import clock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.progress import Progress

    from briefing.cli.terminal.console import People
    from briefing.model import Recording
    from briefing.studio.options import Monitor


@contextmanager
def studio_clock(people: People) -> Iterator[Monitor]:
    """A monitor for one programme, with a bar on a terminal and lines for whatever there is to report."""
    from briefing.cli.terminal.monitor import StudioClock

    if people.quiet or not people.is_terminal:
        yield StudioClock(people, None)
        return
    with progress_bars(people) as progress:
        yield StudioClock(people, progress)


def progress_bars(people: People) -> Progress:
    """Progress bars for a terminal, which disappear when they are done."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    doing, unit, left = TextColumn("{task.description}", markup=False), TextColumn("sentences,"), TextColumn("left")
    columns = (doing, BarColumn(), MofNCompleteColumn(), unit, TimeRemainingColumn(), left)
    return Progress(*columns, console=people.console, transient=True)


@contextmanager
def byte_bar(people: People, doing: str) -> Iterator[Callable[[int, int], None] | None]:
    """A function that shows how many bytes of how many are transferred, as a bar; None if not at a terminal."""
    if people.quiet or not people.is_terminal:
        yield None
        return
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    what = TextColumn("{task.description}", markup=False)
    columns = (what, BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, TextColumn("left"), console=people.console, transient=True) as progress:
        task = progress.add_task(doing, total=None)
        yield lambda came, total: progress.update(task, completed=came, total=total)


def summary(people: People, recordings: list[Recording]) -> None:
    """Show a table of the programmes made of several articles."""
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


def running_order(people: People, recording: Recording) -> None:
    """Show the programme's chapters, length and loudness."""
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
