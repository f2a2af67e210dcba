"""`briefing make` and `briefing say`: from text to MP3."""

from __future__ import annotations

import re
from contextlib import contextmanager
from datetime import date as calendar_date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli.console import (
    JsonOption,
    LexiconOption,
    MaxDurationOption,
    OfflineOption,
    PrivateOption,
    QuietOption,
    SettingsOption,
    VoiceOption,
    clock,
    milliseconds,
    print_json,
    pronunciations,
    stderr,
)
from briefing.errors import ArticleError, UsageError
from briefing.studio import Monitor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console
    from rich.progress import Progress

    from briefing.model import Fallback, Recording, Script, Take, Voice


def register(app: typer.Typer) -> None:
    """Add these commands to `app`."""
    app.command()(make)
    app.command()(say)


def make(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="A .txt, .md, .html or wire file, an http(s) URL, or -.")
    ],
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE.mp3", help="[default: output/<date>-<slug>.mp3]")
    ] = None,
    voice: VoiceOption = None,
    offline: OfflineOption = False,
    strict: Annotated[bool, typer.Option("--strict", help="This voice or none: no fallback.")] = False,
    title: Annotated[str | None, typer.Option("--title", help="Takes the place of the headline.")] = None,
    date: Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The article's date.")] = None,
    max_duration: MaxDurationOption = None,
    lexicon: LexiconOption = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep takes on disk.")] = False,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, max=16, help="Articles at once; of one article, requests. [default: 1; 4 to 8]"),
    ] = None,
    allow_private: PrivateOption = False,
    settings_file: SettingsOption = None,
    json: JsonOption = False,
    quiet: QuietOption = False,
) -> None:
    """Make an MP3 of each article. Transcript, chapters and manifest stand beside it; prints its path."""
    from briefing.pipeline import make as make_programme
    from briefing.podcast.manifest import read_manifest
    from briefing.settings import load_settings

    if output and len(sources) > 1:
        raise UsageError("-o takes one SOURCE", remedy="leave -o out, or make the articles one by one")
    settings = load_settings(settings_file)
    options: dict[str, Any] = {
        "voice": voice or settings.voice,
        "show": settings.title or "Briefing",
        "output": settings.path(settings.output),
        "target": mp3_path(output) if output else None,
        "title": title,
        "date": _iso_date(date),
        "max_ms": milliseconds(max_duration),
        "lexicon": pronunciations(settings, lexicon),
        "offline": offline,
        "strict": strict,
        "cache": not no_cache,
        "allow_private": allow_private,
    }
    people = stderr(quiet=quiet)
    if len(sources) == 1:
        with studio_clock(people) as monitor:
            recording = make_programme(sources[0], jobs=jobs, monitor=monitor, **options)
        running_order(people, recording)
        if json:
            print_json(read_manifest(recording.path.with_suffix(".json")))
        else:
            typer.echo(recording.path)
        return
    recordings: list[Recording] = []
    for outcome in _several(sources, options, jobs=jobs, people=people):
        if isinstance(outcome, ArticleError):
            typer.echo(f"briefing: {outcome}", err=True)
            continue
        recordings.append(outcome)
        if not json:
            typer.echo(outcome.path)
    _summary(people, recordings)
    if json:
        print_json({"programmes": [read_manifest(one.path.with_suffix(".json")) for one in recordings]})
    if len(recordings) < len(sources):
        raise ArticleError(f"{len(sources) - len(recordings)} of {len(sources)} articles could not be used")


def _several(
    sources: list[str], options: dict[str, Any], *, jobs: int | None, people: Console
) -> Iterator[Recording | ArticleError]:
    """The programme of each source, or why there is none: one after the other, or `jobs` at once."""
    from briefing.pipeline import make as make_programme

    if jobs and jobs > 1 and "-" not in sources:
        from briefing.cli.side_by_side import side_by_side

        yield from side_by_side(sources, options, jobs=jobs, people=people)
        return
    for source in sources:
        try:
            with studio_clock(people) as monitor:
                recording = make_programme(source, monitor=monitor, **options)
            yield recording
        except ArticleError as error:
            yield error


def say(
    text: Annotated[str, typer.Argument(metavar="TEKST", help="One sentence.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.mp3")] = None,
    voice: VoiceOption = None,
    lexicon: LexiconOption = None,
    offline: OfflineOption = False,
    settings_file: SettingsOption = None,
) -> None:
    """Say one sentence, to try a voice. Prints the path of the MP3."""
    from briefing.pipeline import say as say_sentence
    from briefing.podcast.filing import slug
    from briefing.settings import load_settings

    settings = load_settings(settings_file)
    recording = say_sentence(
        text,
        voice=voice or settings.voice,
        target=mp3_path(output) if output else settings.path(settings.output) / f"{slug(text)}.mp3",
        lexicon=pronunciations(settings, lexicon),
        offline=offline,
    )
    typer.echo(recording.path)


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


@contextmanager
def studio_clock(people: Console) -> Iterator[Monitor]:
    if people.quiet or not people.is_terminal:
        yield _ProgressMonitor(people, None)
        return
    with progress_bars(people) as progress:
        yield _ProgressMonitor(people, progress)


def progress_bars(people: Console) -> Progress:
    """Bars that go when they are done; for a terminal."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=people, transient=True)


def _summary(people: Console, recordings: list[Recording]) -> None:
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

    table = Table(box=box.SIMPLE_HEAD)
    table.add_column("section")
    table.add_column("start", justify="right")
    table.add_column("duration", justify="right")
    for chapter in recording.chapters:
        table.add_row(escape(chapter.title), clock(chapter.start_ms), clock(chapter.end_ms - chapter.start_ms))
    people.print(table)
    people.print(
        f"{clock(recording.duration_ms)} at {recording.lufs:.1f} LUFS, true peak {recording.true_peak_dbtp:.1f} dBTP, "
        f"{recording.bytes / 1_000_000:.1f} MB"
    )


def mp3_path(path: Path) -> Path:
    """`path`, where it is one for an MP3.

    Raises:
        UsageError: it is not.
    """
    if path.suffix.lower() != ".mp3":
        raise UsageError(f"-o {path} does not end in .mp3", remedy=f"write -o {path.with_suffix('.mp3').name}")
    return path


def _iso_date(text: str | None) -> str | None:
    if text is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}", text):
            return calendar_date.fromisoformat(f"{text}-01").isoformat()[:7]
        return calendar_date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as YYYY-MM-DD or YYYY-MM") from error
