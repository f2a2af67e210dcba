"""`briefing publish`: articles and MP3s published as episodes of the podcast."""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options, times
from briefing.cli.archive import archive_feeds
from briefing.cli.outcome import as_json, mirrored, tell
from briefing.cli.terminal.console import end_with, print_error, print_json, print_line, stderr, unused_of
from briefing.cli.terminal.progress import studio_clock
from briefing.errors import OF_ONE_ARTICLE, PublishError, UsageError, contained
from briefing.podcast.consent import Consent

if TYPE_CHECKING:
    from datetime import datetime

    from briefing.errors import BriefingError
    from briefing.newsroom.publish import Podcast
    from briefing.podcast.publish import Broadcast
    from briefing.podcast.show import Show
    from briefing.settings.schema import Settings
    from briefing.studio.options import MakeOptions


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(publish)


def publish(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE|MP3...",
            help="Articles to make, or MP3s that 'briefing make' made; none to make feed and pages anew.",
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            "--date", metavar="DATE", help="When it counts as published; held back if in the future. [default: now]"
        ),
    ] = None,
    season: Annotated[int | None, typer.Option("--season", min=1, help="The season's number.")] = None,
    episode: Annotated[int | None, typer.Option("--episode", min=1, help="The episode's number.")] = None,
    image: Annotated[
        Path | None,
        typer.Option("--image", metavar="FILE", help="The episode's own artwork: square, 1400 to 3000 pixels."),
    ] = None,
    to: options.MirrorTo = None,
    adopt: Annotated[
        bool, typer.Option("--adopt", help="Overwrite files of somebody else that are where the podcast's belong.")
    ] = False,
    yes: Annotated[
        bool,
        typer.Option(
            "--yes",
            help="Go on although a lost episode, a moved show, a retraction or an editor's work is in the way.",
        ),
    ] = False,
    restore: Annotated[
        str | None,
        typer.Option(
            "--restore",
            callback=options.filled,
            metavar="URL",
            help="First pull back what this mirror has and the folder lacks.",
        ),
    ] = None,
    voice: options.Voice = None,
    quotes: options.Quotes = None,
    title: options.Title = None,
    identity: options.Identity = None,
    url: options.ArticleUrl = None,
    max_duration: options.MaxDuration = None,
    lexicon: options.LexiconFile = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Add articles to the podcast, or correct them. Makes what is not made; prints the page of each."""
    from briefing.audio.tags import id3
    from briefing.newsroom.publish import Podcast
    from briefing.podcast.mirror.targets import shelf_at
    from briefing.podcast.publish import publish as put
    from briefing.podcast.schedule.filing import Wishes
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings

    sources = sources or []
    if len(sources) != 1 and (season or episode or image or title or identity or url):
        raise UsageError(
            "--season, --episode, --image, --title, --id and --url are for one SOURCE", remedy="publish one by one"
        )
    settings = load_settings(settings_file)
    show = show_from(settings)
    consent = Consent(adopt=adopt, yes=yes, ask=partial(_ask, silent=json or quiet))
    wishes = Wishes(date=times.air_date(date), season=season, episode=episode, image=image)
    podcast = Podcast(show=show, folder=settings.path(settings.folder), newsroom=settings.path(settings.newsroom))
    target = to or settings.to
    if target:
        shelf_at(target, podcast.folder)
    order = replace(
        options.of_articles(settings, voice, quotes, offline=offline, strict=strict, allow_private=allow_private),
        title=title,
        id=identity,
        address=url,
        max_ms=times.milliseconds(max_duration),
        show=show.title,
        lexicon=options.pronunciations(settings, lexicon),
    )
    report: dict[str, Any] = {"feed": show.feed_url}
    if restore:
        report["restored"] = _restored(podcast, restore, consent, quiet=quiet)
    programmes = _programmes(sources, podcast, order, wishes.date, consent, quiet=quiet)
    done = put(show, podcast.folder, programmes, tagger=id3, wishes=wishes, newsroom=podcast.newsroom, consent=consent)
    report |= _told(done, show, json=json, quiet=quiet) | _elsewhere(show, settings, target, consent, quiet=quiet)
    failure = _failure(len(sources), done)
    if json:
        print_json(report, failure)
    end_with(failure)


def _elsewhere(show: Show, settings: Settings, target: str, consent: Consent, *, quiet: bool) -> dict[str, Any]:
    """Bring up to date what is outside the podcast folder, the feeds of an archive and the mirror; returns JSON."""
    done: dict[str, Any] = {}
    if settings.archive:
        done["archive"] = archive_feeds(show, settings, quiet=quiet)
    if target:
        done["mirror"] = mirrored(show, settings, target, consent, quiet=quiet)
    return done


def _ask(question: str, *, silent: bool) -> bool:
    """Whether the user, if there is one at a terminal, says yes."""
    at_terminal = sys.stdin.isatty() and sys.stderr.isatty()
    return at_terminal and not silent and typer.confirm(f"{question}; go on?", default=False, err=True)


def _programmes(
    sources: list[str], podcast: Podcast, order: MakeOptions, date: datetime | None, consent: Consent, *, quiet: bool
) -> list[Path]:
    """The MP3s among `sources`, and those made of the articles; of several, those that cannot be used are skipped."""
    from briefing.newsroom.publish import is_made, programme_of
    from briefing.podcast.publish import require_room
    from briefing.speech.voices import find_voice

    if not all(map(is_made, sources)):
        require_room(podcast.show, podcast.folder, len(sources), consent)
    if order.max_ms and (made := next(filter(is_made, sources), None)):
        raise UsageError(
            f"--max-duration does not shorten {made}", cause="it is made already", remedy="publish its article"
        )
    find_voice(order.voice)
    programmes = []
    for source in sources:
        try:
            with contained(source), studio_clock(stderr(quiet=quiet)) as monitor:
                how = replace(order, monitor=monitor)
                programmes.append(programme_of(source, podcast, how, date=date, consent=consent))
        except (*OF_ONE_ARTICLE, PublishError) as error:  # PublishError for an MP3 that cannot be published
            if len(sources) == 1:
                raise
            print_error(str(error))
    return programmes


def _told(done: Broadcast, show: Show, *, json: bool, quiet: bool) -> dict[str, Any]:
    """Tell what became of each episode, and print the pages of those on air unless all is printed as JSON; returns it
    as JSON."""
    for one in (*done.due, *done.published):
        tell(one, quiet=quiet)
        if not json and one.held_until is None:
            print_line(one.episode.link(show))
    return {
        "episodes": [as_json(one, show) for one in done.published],
        "due": [as_json(one, show) for one in done.due],
    }


def _failure(sources: int, done: Broadcast) -> BriefingError | None:
    """The error if the one source was not published; of several, one with the number that were not, naming each."""
    if sources == 1 and done.refused:
        return done.refused[0]
    for refusal in done.refused:
        print_error(str(refusal))
    return unused_of(sources, sources - len(done.published))


def _restored(podcast: Podcast, target: str, consent: Consent, *, quiet: bool) -> list[str]:
    """Restore episodes from the mirror at `target` and report them on stderr; returns their titles."""
    from briefing.podcast.mirror.restore import restore

    titles = restore(podcast.show, podcast.folder, target, consent, newsroom=podcast.newsroom)
    for title in titles:
        stderr(quiet=quiet).print(f"restored: {title}", markup=False)
    return titles
