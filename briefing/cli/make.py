"""`briefing make` and `briefing say`: from text to MP3."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli import options, times
from briefing.cli.terminal.console import end_with, print_error, print_json, print_line, stderr, unused_of
from briefing.cli.terminal.progress import running_order, studio_clock, summary
from briefing.errors import OF_ONE_ARTICLE, BriefingError, OutputError, UsageError, contained

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from briefing.cli.terminal.console import People
    from briefing.model import Recording
    from briefing.studio.options import MakeOptions


def register(app: typer.Typer) -> None:
    """Add these commands to `app`."""
    app.command()(make)
    app.command()(say)


def make(
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE...",
            help="A text, Markdown, HTML, Word, OpenDocument, PDF, mail or wire file, a manuscript, a URL, or -.",
        ),
    ],
    output: options.Output = None,
    voice: options.Voice = None,
    quotes: options.Quotes = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    title: options.Title = None,
    date: Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The article's date.")] = None,
    identity: options.Identity = None,
    url: options.ArticleUrl = None,
    max_duration: options.MaxDuration = None,
    lexicon: options.LexiconFile = None,
    epub: options.Epub = False,
    remember: options.Remember = False,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither use nor keep takes on disk.")] = False,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, max=16, help="Articles at once; of one article, requests. [default: 1; 4 to 8]"),
    ] = None,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Make an MP3 of each article. Transcript, chapters and manifest are put beside it; prints its path."""
    from briefing.programme.manifest import read_manifest
    from briefing.settings.load import load_settings
    from briefing.studio.make import make as make_programme

    if len(sources) > 1 and (output or identity or url):
        raise UsageError("-o, --id and --url take one SOURCE", remedy="leave them out, or make the articles one by one")
    settings = load_settings(settings_file)
    extended = options.lexicon_to_extend(settings, lexicon, remember=remember)
    order = replace(
        options.of_articles(settings, voice, quotes, offline=offline, strict=strict, allow_private=allow_private),
        show=settings.title or "Briefing",
        epub=epub,
        disclosure=settings.disclosure,
        target=options.mp3_path(output) if output else None,
        title=title,
        date=times.day_or_month(date),
        id=identity,
        address=url,
        max_ms=times.milliseconds(max_duration),
        lexicon=options.pronunciations(settings, lexicon, extended=extended),
        remember=extended,
        cache=not no_cache,
    )
    people = stderr(quiet=quiet)
    if len(sources) == 1:
        with studio_clock(people) as monitor:
            recording = make_programme(sources[0], replace(order, jobs=jobs, monitor=monitor))
        running_order(people, recording)
        if json:
            print_json(read_manifest(recording.path.with_suffix(".json")))
        else:
            print_line(recording.path)
        return
    with closing(_several(sources, order, jobs=jobs, people=people)) as outcomes:
        recordings = list(_made(outcomes, json=json))
    summary(people, recordings)
    failure = unused_of(len(sources), len(sources) - len(recordings))
    if json:
        print_json({"programmes": [read_manifest(one.path.with_suffix(".json")) for one in recordings]}, failure)
    end_with(failure)


def _made(outcomes: Iterable[Recording | BriefingError], *, json: bool) -> Iterator[Recording]:
    """The recordings among `outcomes`, each outcome being printed as it comes."""
    for outcome in outcomes:
        if isinstance(outcome, BriefingError):
            print_error(str(outcome))
            continue
        if not json:
            print_line(outcome.path)
        yield outcome


def _several(
    sources: list[str], order: MakeOptions, *, jobs: int | None, people: People
) -> Generator[Recording | BriefingError, None, None]:
    """The programme of each source, or the error that prevented it: one after another, or `jobs` at once."""
    from briefing.speech.voices import find_voice
    from briefing.studio.make import make as make_programme

    find_voice(order.voice)
    if jobs and jobs > 1 and "-" not in sources:
        from briefing.cli.terminal.side_by_side import side_by_side

        yield from side_by_side(sources, order, jobs=jobs, people=people)
        return
    for source in sources:
        try:
            with contained(source), studio_clock(people) as monitor:
                recording = make_programme(source, replace(order, monitor=monitor))
        except OF_ONE_ARTICLE as error:
            yield error
        else:
            yield recording


def say(
    text: Annotated[str, typer.Argument(metavar="TEKST", help="One sentence.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.mp3")] = None,
    voice: options.Voice = None,
    lexicon: options.LexiconFile = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    settings_file: options.SettingsFile = None,
    aloud: Annotated[bool, typer.Option("--play", help="Play it too, where this machine has a player.")] = False,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Say one sentence, to try a voice. Prints the path of the MP3."""
    from briefing.programme.outputs import slug
    from briefing.settings.load import load_settings
    from briefing.studio.make import say as say_sentence
    from briefing.studio.options import SpeechOptions

    settings = load_settings(settings_file)
    with studio_clock(stderr(quiet=quiet)) as monitor:
        recording = say_sentence(
            text,
            target=options.mp3_path(output) if output else settings.path(settings.output) / f"{slug(text)}.mp3",
            lexicon=options.pronunciations(settings, lexicon),
            options=SpeechOptions(voice=voice or settings.voice, offline=offline, strict=strict, monitor=monitor),
        )
    failure = _unplayed(recording.path) if aloud else None
    if json:
        print_json({"mp3": {"path": str(recording.path), "duration_ms": recording.duration_ms}}, failure)
    else:
        print_line(recording.path)
    end_with(failure)


def _unplayed(mp3: Path) -> OutputError | None:
    """The error if the MP3 cannot be played; None after it was."""
    from briefing.cli.terminal.player import play

    try:
        play(mp3)
    except OutputError as error:
        return error
    return None
