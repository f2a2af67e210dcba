"""`briefing list` and `briefing retract`: the episodes of the podcast listed, and taken out of it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options
from briefing.cli.archive import list_archive
from briefing.cli.outcome import mirrored
from briefing.cli.terminal.console import clock, print_json, print_line, stderr
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from datetime import datetime

    from briefing.podcast.schedule.listing import Listed
    from briefing.podcast.show import Show

_WIDTH = 80
_INDENT = "    "


def register(app: typer.Typer) -> None:
    """Add these commands to `app`."""
    app.command("list")(list_episodes)
    app.command()(retract)


def list_episodes(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORDS]", help="Only those that have all of these words in them.")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            callback=options.filled,
            metavar="TARGET",
            help="Programmes of the archive at that folder or bucket.",
        ),
    ] = None,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """List the episodes. On the air and held back, the newest first: date, length, title, slug and source."""
    from briefing.podcast.schedule.listing import listed
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings

    if at:
        list_archive(at, words or (), json=json, quiet=quiet)
        return
    settings = load_settings(settings_file)
    show = show_from(settings)
    found = listed(settings.path(settings.folder), settings.path(settings.newsroom), words or ())
    if json:
        print_json({"episodes": [_as_json(episode, show) for episode in found]})
        return
    for episode in found:
        for line in _lines(episode):
            print_line(line)
    if not found:
        stderr(quiet=quiet).print(f"there are no episodes{' with these words' if words else ''}", markup=False)


def _as_json(episode: Listed, show: Show) -> dict[str, Any]:
    return {
        "slug": episode.slug,
        "guid": episode.guid,
        "title": episode.title,
        "published": episode.published.isoformat(),
        "corrected": episode.corrected.isoformat() if episode.corrected else None,
        "held_until": episode.held_until.isoformat() if episode.held_until else None,
        "duration_ms": episode.duration_ms,
        "source": episode.source,
        "page": show.at(episode.page),
    }


def _lines(episode: Listed) -> list[str]:
    """An episode in lines of at most 80 columns; its slug, which may have to be copied, is on a line of its own."""
    head = f"{_moment(episode.published)}  {clock(episode.duration_ms):>7}  "
    title = textwrap.wrap(episode.title, _WIDTH - len(head))
    notes = [
        f"corrected {_moment(episode.corrected)}" if episode.corrected else "",
        f"{'a correction is ' if episode.on_air else ''}held back until {_moment(episode.held_until)}"
        if episode.held_until
        else "",
        _cut(episode.source, _WIDTH - len(_INDENT)) if episode.source else "",
    ]
    return [
        head + title[0],
        *(" " * len(head) + line for line in title[1:]),
        *(_INDENT + line for line in (episode.slug, *filter(None, notes))),
    ]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _moment(moment: datetime) -> str:
    return f"{on_wall_clock(moment):%Y-%m-%d %H:%M}"


def retract(
    names: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME...",
            help="Guid, slug, address of page or article, or part of a title that no other has.",
        ),
    ],
    to: Annotated[
        str | None,
        typer.Option("--to", callback=options.filled, metavar="URL", help="Take it out of the mirror too."),
    ] = None,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Take episodes out of the podcast. Feed, page and audio, or what is held back; prints their guids.

    For a story that only editions tell, it says in which, and how to make those without it.
    """
    from briefing.podcast.schedule.retract import Former, telling
    from briefing.podcast.schedule.retract import retract as take_out
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings

    settings = load_settings(settings_file)
    folder = settings.path(settings.folder)
    show = show_from(settings)
    gone = take_out(show, folder, *names, newsroom=settings.path(settings.newsroom))
    report: dict[str, Any] = {"retracted": [{"guid": e.guid, "slug": e.slug, "title": e.title} for e in gone]}
    told = telling(folder, settings.path(settings.newsroom), gone)
    report["also_in"] = [{"title": title, "slug": slug} for title, slug in told]
    if to or settings.to:
        report["mirror"] = mirrored(show, settings, to or settings.to, quiet=quiet)
    if json:
        print_json(report)
        return
    for episode in gone:
        before = " before" if isinstance(episode, Former) else ""
        stderr(quiet=quiet).print(f"retracted{before}: {episode.title}", markup=False)
        print_line(episode.guid)
    for title, slug in told:
        stderr(quiet=quiet).print(
            f"told in {title}: 'briefing retract {slug}' takes that off the air, and 'briefing edition --again'"
            " makes the edition of its day without it",
            markup=False,
        )
