"""`briefing init`, `briefing check` and `briefing serve`: a show founded, checked, and previewed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options
from briefing.cli.terminal.console import print_error, print_json, print_line, stderr
from briefing.errors import SettingsError
from briefing.settings.schema import KEYS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.podcast.check.faults import Fault

_ASKED = (
    ("title", "Title of the show"),
    ("author", "Made by"),
    ("email", "E-mail of the owner (public in the feed; empty for none)"),
    ("description", "What it is, in a sentence or two"),
    ("url", "Where it will be on the web (https://...)"),
)


def register(app: typer.Typer) -> None:
    """Add these commands to `app`."""
    app.command()(init)
    app.command()(check)
    app.command()(serve)


def _setting(name: str, *flags: str) -> Any:
    return typer.Option(*flags, help=KEYS[name].help)


def init(
    title: Annotated[str | None, _setting("title")] = None,
    author: Annotated[str | None, _setting("author")] = None,
    email: Annotated[str | None, _setting("email")] = None,
    description: Annotated[str | None, _setting("description")] = None,
    url: Annotated[str | None, _setting("url")] = None,
    language: Annotated[str | None, _setting("language")] = None,
    category: Annotated[str | None, _setting("category")] = None,
    subcategory: Annotated[str | None, _setting("subcategory")] = None,
    explicit: Annotated[bool | None, _setting("explicit")] = None,
    cover: Annotated[str | None, _setting("cover")] = None,
    color: Annotated[str | None, _setting("color")] = None,
    copyright_line: Annotated[str | None, _setting("copyright", "--copyright")] = None,
    funding: Annotated[str | None, _setting("funding")] = None,
    voice: Annotated[str | None, _setting("voice")] = None,
    items: Annotated[int | None, _setting("items")] = None,
    folder: Annotated[str | None, _setting("folder")] = None,
    to: Annotated[str | None, _setting("to", "--to")] = None,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Found a show: writes briefing.toml. Asks on a terminal for what the options leave open; prints its path."""
    from briefing.newsroom.founding import found, require_free
    from briefing.settings.load import FILE_NAME, check_together, checked

    given = {
        "title": title,
        "author": author,
        "email": email,
        "description": description,
        "url": url,
        "language": language,
        "category": category,
        "subcategory": subcategory,
        "explicit": explicit,
        "cover": cover,
        "color": color,
        "copyright": copyright_line,
        "funding": funding,
        "voice": voice,
        "items": items,
        "folder": folder,
        "to": to,
    }
    path = settings_file or Path(FILE_NAME)
    choices: dict[str, object] = {
        key: checked(KEYS[key], value, where="the command line") for key, value in given.items() if value is not None
    }
    check_together(choices, "the command line")
    require_free(path)
    if sys.stdin.isatty() and not json and not quiet:
        for key, question in _ASKED:
            if key not in choices:
                choices[key] = _answered(key, question)
    found(path, choices)
    open_keys = [key for key in ("title", "author", "description", "url") if not choices.get(key)]
    if open_keys:
        stderr(quiet=quiet).print(f"fill in {', '.join(open_keys)} before you publish", markup=False)
    if json:
        print_json({"settings": str(path)})
    else:
        print_line(path)


def _answered(key: str, question: str) -> object:
    """The answer to a question, asked again until the answer is valid: a typing error costs one answer, not all."""
    from briefing.settings.load import checked

    while True:
        answer = typer.prompt(question, default="", show_default=False, err=True).strip()
        try:
            return checked(KEYS[key], answer, where="this answer")
        except SettingsError as error:
            print_error(str(error))


def check(settings_file: options.SettingsFile = None, json: options.Json = False, quiet: options.Quiet = False) -> None:
    """Find what a directory would reject. Looks the podcast folder over and prints what to do."""
    from briefing.audio.hearing import listen
    from briefing.errors import OutputError
    from briefing.podcast.check.check import check as look_over
    from briefing.podcast.show import show_from
    from briefing.settings.load import load_settings

    settings = load_settings(settings_file)
    folder = settings.path(settings.folder)
    faults = look_over(show_from(settings), folder, listen)
    if json:
        print_json({"faults": [{"where": fault.where, "what": fault.what, "remedy": fault.remedy} for fault in faults]})
    else:
        for line in _grouped(faults):
            print_line(line)
    if faults:
        raise typer.Exit(OutputError.exit_status)
    stderr(quiet=quiet).print(f"{folder}: nothing that a directory or player would reject", markup=False)


def _grouped(faults: Sequence[Fault]) -> Iterator[str]:
    """The faults in lines. Those with the same remedy are together, so that it is shown once."""
    by_remedy: dict[str, list[Fault]] = {}
    for fault in faults:
        by_remedy.setdefault(fault.remedy, []).append(fault)
    for remedy, alike in by_remedy.items():
        if len(alike) == 1:
            yield str(alike[0])
            continue
        yield f"{len(alike)} faults; {remedy}:"
        yield from (f"    {fault.where}: {fault.what}" for fault in alike)


def serve(
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 for any free one.")] = 8000,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="Where to listen; 0.0.0.0 lets other machines in.")
    ] = "127.0.0.1",
    settings_file: options.SettingsFile = None,
    quiet: options.Quiet = False,
) -> None:
    """Preview the podcast on this machine. As players and browsers will find it; prints its address."""
    from briefing.podcast.preview import preview_server
    from briefing.podcast.show import FEED, show_from
    from briefing.settings.load import load_settings

    settings = load_settings(settings_file)
    server = preview_server(settings.path(settings.folder), show_from(settings).url, port, host)
    print_line(f"http://{server.host}:{server.port}/")
    stderr(quiet=quiet).print(
        f"subscribe to http://{server.host}:{server.port}/{FEED} on this machine; stop with Ctrl-C", markup=False
    )
    server.serve_forever()
