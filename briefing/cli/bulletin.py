"""`briefing bulletin`: several articles, one programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from briefing.cli import options, times
from briefing.cli.terminal.console import end_with, print_error, print_json, print_line, stderr, unused_of
from briefing.cli.terminal.progress import running_order, studio_clock
from briefing.errors import ArticleError, contained

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.cli.terminal.console import People
    from briefing.model import Article


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(bulletin)


def bulletin(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE...", help="Articles: .txt, .md, .html or wire files, manuscripts, URLs, or -."),
    ],
    output: options.Output = None,
    max_duration: options.MaxDuration = None,
    date: options.Day = None,
    voice: options.Voice = None,
    quotes: options.Quotes = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    lexicon: options.LexiconFile = None,
    epub: options.Epub = False,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Make one programme of several articles: opening, headlines, items, closing; prints the path of its MP3.

    An article that cannot be used is left out and named, and so is one that tells the same story as another.
    """
    from briefing.programme.manifest import read_manifest
    from briefing.settings.load import load_settings
    from briefing.speech.voices import find_voice
    from briefing.studio.audition import make_of_what_is_said
    from briefing.studio.bulletin import Slot, format_of, rehearsal
    from briefing.studio.options import SpeechOptions
    from briefing.studio.same_story import told_once

    settings = load_settings(settings_file)
    people = stderr(quiet=quiet)
    limit, at = times.milliseconds(max_duration), times.moment(date, settings.aired_at)
    target = options.mp3_path(output) if output else None
    rehearse = rehearsal(find_voice(options.presenter(settings, voice)), options.pronunciations(settings, lexicon))
    articles, failures = _read(sources, rehearse, allow_private=allow_private)
    if failures and not articles:
        raise failures[0] if len(sources) == 1 else ArticleError("none of the articles can be used")
    articles, twice = told_once(articles)
    _name_left_out(people, twice)
    with studio_clock(people) as monitor:
        speech = SpeechOptions(
            voice=options.presenter(settings, voice),
            quotes=quotes or settings.quotes or None,
            offline=offline,
            strict=strict,
            epub=epub,
            monitor=monitor,
        )
        show_format = format_of(settings, speech, options.pronunciations(settings, lexicon))
        recording, unsaid = make_of_what_is_said(articles, show_format, Slot(at=at, max_ms=limit), target=target)
    for line in unsaid.values():
        print_error(line)
    running_order(people, recording)
    failure = unused_of(len(sources), len(failures) + len(unsaid))
    if json:
        print_json(read_manifest(recording.path.with_suffix(".json")), failure)
    else:
        print_line(recording.path)
    end_with(failure)


def _read(
    sources: Sequence[str], rehearse: Callable[[Article], object], *, allow_private: bool
) -> tuple[list[Article], list[ArticleError]]:
    from briefing.studio.make import read

    articles: list[Article] = []
    failures: list[ArticleError] = []
    for source in sources:
        try:
            with contained(source):
                article = read(source, allow_private=allow_private)
                rehearse(article)
            articles.append(article)
        except ArticleError as error:
            failures.append(error)
            if len(sources) > 1:
                print_error(str(error))
    return articles, failures


def _name_left_out(people: People, twice: Sequence[tuple[Article, Article]]) -> None:
    for article, teller in twice:
        people.print(f"left out {article.source}: {teller.source} tells the same story", markup=False)
