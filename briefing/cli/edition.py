"""`briefing edition`: the day's bulletin, made and put on air automatically."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options, times
from briefing.cli.outcome import as_json, mirrored, tell
from briefing.cli.terminal.console import clock, print_error, print_json, print_line, stderr
from briefing.cli.terminal.progress import studio_clock
from briefing.errors import UsageError
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from briefing.newsroom.choice import Assignment
    from briefing.newsroom.edition import OnAir
    from briefing.newsroom.preview import Preview
    from briefing.podcast.publish import Published
    from briefing.podcast.show import Show
    from briefing.settings.schema import Settings
    from briefing.studio.bulletin import BulletinFormat

_WIDTH = 80
_INDENT = " " * 11


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(edition)


def edition(
    origins: Annotated[
        list[str],
        typer.Option("--from", callback=options.filled, metavar="FEED|OPML|FOLDER", help="May be repeated."),
    ],
    items: Annotated[int, typer.Option("--items", min=1, max=50, help="The most stories.")] = 5,
    max_duration: options.MaxDuration = None,
    date: options.Day = None,
    to: options.MirrorTo = None,
    voice: options.Voice = None,
    quotes: options.Quotes = None,
    offline: options.Offline = False,
    strict: options.Strict = False,
    lexicon: options.LexiconFile = None,
    allow_private: options.AllowPrivate = False,
    settings_file: options.SettingsFile = None,
    again: Annotated[
        bool, typer.Option("--again", help="Make the day's edition again, even if it was retracted.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be told, why, and how long; make nothing.")
    ] = False,
    plan: Annotated[
        bool,
        typer.Option("--plan", help="With --dry-run: write it as a plan to change, which the day's run follows."),
    ] = False,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Put the day's bulletin on air: the newest stories not used before, once a day; prints its page.

    A source that is down and an article that cannot be read are left out and named. A plan for the day comes first.
    """
    from briefing.newsroom.edition import put_on_air
    from briefing.newsroom.preview import preview
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings

    if plan and not dry_run:
        raise UsageError(
            "--plan goes with --dry-run", cause="a run obeys its day's plan by itself", remedy="leave it out"
        )
    settings = load_settings(settings_file)
    show, folder = show_from(settings), settings.path(settings.folder)
    assignment = replace(
        _assignment(settings, origins),
        items=items,
        max_ms=times.milliseconds(max_duration),
        again=again,
        allow_private=allow_private,
    )
    at = times.moment(date, settings.aired_at)
    target = to or settings.to
    due = () if dry_run else _aired(show, settings, target, json=json, quiet=quiet)
    show_format = _format(settings, voice, quotes, lexicon, offline=offline, strict=strict)
    if dry_run:
        found = preview(assignment, show_format, show, at=at)
        _show(found, assignment if plan else None, json=json, quiet=quiet)
        return
    with studio_clock(stderr(quiet=quiet)) as monitor:
        show_format = replace(show_format, speech=replace(show_format.speech, monitor=monitor))
        on_air = put_on_air(assignment, show_format, show, folder, at=at)
    for line in on_air.left_out:
        print_error(f"left out: {line}")
    report = {**_as_json(on_air, show), "due": [as_json(one, show) for one in due]}
    if target:
        report["mirror"] = mirrored(show, settings, target, quiet=quiet)
    if json:
        print_json(report)
    else:
        _tell(on_air, show, quiet=quiet)


def _format(
    settings: Settings, voice: str | None, quotes: str | None, lexicon: Path | None, *, offline: bool, strict: bool
) -> BulletinFormat:
    from briefing.studio.bulletin import format_of
    from briefing.studio.options import SpeechOptions

    speech = SpeechOptions(
        voice=options.presenter(settings, voice),
        quotes=quotes or settings.quotes or None,
        offline=offline,
        strict=strict,
    )
    return format_of(settings, speech, options.pronunciations(settings, lexicon))


def _assignment(settings: Settings, origins: Sequence[str]) -> Assignment:
    from briefing.newsroom.choice import Assignment
    from briefing.podcast.folder.journal import read_catalogue

    return Assignment(
        origins=tuple(origins),
        newsroom=settings.path(settings.newsroom),
        keep_days=settings.keep_days,
        max_age=settings.max_age,
        retracted=read_catalogue(settings.path(settings.folder)).retracted,
    )


def _aired(show: Show, settings: Settings, target: str, *, json: bool, quiet: bool) -> Sequence[Published]:
    """The episodes held back that are due now, put on air and in the mirror, even if the edition itself fails."""
    from briefing.audio.tags import id3
    from briefing.podcast.publish import air_due

    due = air_due(show, settings.path(settings.folder), tagger=id3, newsroom=settings.path(settings.newsroom))
    for one in due:
        tell(one, quiet=quiet)
        if not json:
            print_line(one.episode.link(show))
    if due and target:
        mirrored(show, settings, target, quiet=quiet)
    return due


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
        people.print(
            "the edition of this day is on air already; 'briefing edition --again' makes it anew", markup=False
        )


def _show(found: Preview, planned: Assignment | None, *, json: bool, quiet: bool) -> None:
    """Show what the edition would be, and write its plan if `planned` is given."""
    from briefing.newsroom.preview import write_down

    for line in found.down:
        print_error(f"left out: {line}")
    plan = write_down(planned, found) if planned else None
    if json:
        print_json({**_preview_as_json(found), "plan": str(plan) if plan else None})
        return
    people = stderr(quiet=quiet)
    if found.aired:
        people.print("the edition of this day was made before; this is what --again would make", markup=False)
    for line in _preview_lines(found):
        print_line(line)
    if plan:
        people.print(f"the plan for that day: {plan}", markup=False)


def _preview_as_json(found: Preview) -> dict[str, Any]:
    return {
        "day": found.at.date().isoformat(),
        "at": found.at.isoformat(),
        "aired": found.aired,
        "opening": found.opening,
        "estimated_ms": found.estimated_ms,
        "told": [
            {"title": one.title, "link": one.item.link, "why": one.why, "estimated_ms": one.estimated_ms}
            for one in found.told
        ],
        "left_out": [{"title": one.item.title, "link": one.item.link, "why": one.why} for one in found.left_out],
        "down": list(found.down),
    }


def _preview_lines(found: Preview) -> Iterator[str]:
    """The edition in lines of at most 80 columns, except for addresses."""
    yield f"{found.at:%Y-%m-%d %H:%M}, {len(found.told)} stories, about {clock(found.estimated_ms)}"
    yield from textwrap.wrap(found.opening, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
    for number, one in enumerate(found.told, start=1):
        head = f"{number:>2}  {clock(one.estimated_ms):>5}  "
        yield from textwrap.wrap(one.title, _WIDTH, initial_indent=head, subsequent_indent=" " * len(head))
        yield from _reason(one.item.link, one.why)
    if found.left_out:
        yield "left out:"
    for out in found.left_out:
        yield from textwrap.wrap(out.item.title, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
        yield from _reason(out.item.link, out.why)


def _reason(link: str, why: str) -> Iterator[str]:
    if link not in why:
        yield f"{_INDENT}{link}"
    yield from textwrap.wrap(
        why,
        _WIDTH,
        initial_indent=_INDENT,
        subsequent_indent=_INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )


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
