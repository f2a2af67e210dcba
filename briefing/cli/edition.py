"""`briefing edition`: on air by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options
from briefing.cli.publish import mirrored, tell
from briefing.cli.terminal.console import print_error, print_json, print_line, stderr
from briefing.cli.terminal.progress import studio_clock
from briefing.studio.options import SpeechOptions
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from briefing.newsroom.edition import OnAir
    from briefing.podcast.show import Show


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(edition)


def edition(
    origins: Annotated[
        list[str],
        typer.Option("--from", metavar="FEED|OPML|FOLDER", help="Where the news comes from; may be given often."),
    ],
    items: Annotated[int, typer.Option("--items", min=1, max=50, help="How many stories at most.")] = 5,
    max_duration: options.MaxDuration = None,
    date: options.Day = None,
    to: options.MirrorTo = None,
    voice: options.Voice = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    lexicon: options.LexiconFile = None,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    again: Annotated[
        bool, typer.Option("--again", help="Make the day's edition anew, also after it was retracted.")
    ] = False,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Put the day's bulletin on air: the newest stories not used before, once a day; prints its page.

    A source that is down and an article that cannot be had are left out and named.
    """
    from briefing.audio.tags import id3
    from briefing.newsroom.choice import Assignment
    from briefing.newsroom.edition import put_on_air
    from briefing.podcast.publish import air_due
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings
    from briefing.studio.bulletin import programme_of

    settings = load_settings(settings_file)
    show, folder = show_from(settings), settings.path(settings.folder)
    assignment = Assignment(
        origins=tuple(origins),
        newsroom=settings.path(settings.newsroom),
        items=items,
        max_ms=options.milliseconds(max_duration),
        keep_days=settings.keep_days,
        max_age=settings.max_age,
        again=again,
        allow_private=allow_private,
    )
    target, due = to or settings.to, air_due(show, folder, tagger=id3, newsroom=assignment.newsroom)
    for one in due:
        tell(one, quiet=quiet)
    if due and target:  # also where the edition itself fails
        mirrored(show, settings, target, quiet=quiet)
    with studio_clock(stderr(quiet=quiet)) as monitor:
        speech = SpeechOptions(voice=voice or settings.voice, offline=offline, strict=strict, monitor=monitor)
        programme = programme_of(settings, speech, options.pronunciations(settings, lexicon))
        on_air = put_on_air(assignment, programme, show, folder, at=options.moment(date))
    for line in on_air.left_out:
        print_error(f"left out: {line}")
    report = _as_json(on_air, show)
    if target:
        report["mirror"] = mirrored(show, settings, target, quiet=quiet)
    if json:
        print_json(report)
        return
    _tell(on_air, show, quiet=quiet)


def _tell(on_air: OnAir, show: Show, *, quiet: bool) -> None:
    people = stderr(quiet=quiet)
    for day in on_air.pruned:
        people.print(f"off the air: the edition of {day}", markup=False)
    if on_air.published:
        tell(on_air.published, quiet=quiet)
        if on_air.published.held_until is None:
            print_line(on_air.published.episode.link(show))
    elif on_air.retracted:
        people.print("the edition of this day was retracted; 'briefing edition --again' makes it anew", markup=False)
    elif on_air.held_until:
        until = on_wall_clock(on_air.held_until)
        people.print(f"the edition of this day is held back until {until:%Y-%m-%d %H:%M}", markup=False)
    else:
        people.print("the edition of this day is on air already", markup=False)


def _as_json(on_air: OnAir, show: Show) -> dict[str, Any]:
    published = on_air.published
    return {
        "guid": on_air.guid,
        "outcome": published.outcome if published else "retracted" if on_air.retracted else "unchanged",
        "held_until": on_air.held_until.isoformat() if on_air.held_until else None,
        "page": published.episode.link(show) if published else None,
        "title": published.episode.title if published else None,
        "left_out": list(on_air.left_out),
        "pruned": list(on_air.pruned),
    }
