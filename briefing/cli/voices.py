"""`briefing voices`: the voices, and downloading one. `briefing cache`: the takes that are kept."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options
from briefing.cli.terminal.console import end_with, print_error, print_json, print_line, stderr
from briefing.cli.terminal.progress import byte_bar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.cli.terminal.console import People
    from briefing.model import Voice


_WIDTH = 80
_INDENT = "    "


def register(app: typer.Typer) -> None:
    """Add these commands to `app`."""
    family = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    family.callback()(list_voices)
    family.command()(get)
    app.add_typer(family, name="voices")
    takes = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    takes.callback()(cache)
    takes.command()(clear)
    app.add_typer(takes, name="cache")


def get(
    name: Annotated[str, typer.Argument(metavar="NAME", help="nl-neural, or a Dutch Piper voice: nl_NL-pim-medium, …")],
    mirror: Annotated[
        str | None, typer.Option(metavar="URL", help="Download it from here. [default: the official place]")
    ] = None,
    json: options.Json = False,
    quiet: options.Quiet = False,
) -> None:
    """Download what a voice needs. For a Piper voice, the voice itself; prints the path of its voice file."""
    from briefing.speech.engines.piper.voices import known_fault

    people = stderr(quiet=quiet)
    voice_file = _got(name, mirror, people)
    if fault := known_fault(name):
        people.print(f"{name}: {fault}", markup=False)
    if json:
        print_json({"name": name, "file": voice_file})
    else:
        print_line(voice_file)


def _got(name: str, mirror: str | None, people: People) -> str:
    with byte_bar(people, name) as progress:
        return _fetched(name, mirror, progress)


def _fetched(name: str, mirror: str | None, progress: Callable[[int, int], None] | None) -> str:
    from briefing.speech.voices import find_voice, voice_names

    if name in voice_names() and (voice := find_voice(name)).engine == "kokoro":
        from briefing.speech.engines.kokoro.weights import fetch_weights

        fetch_weights(mirror=mirror, progress=progress)
        return voice.origin
    from briefing.speech.engines.piper.voices import fetch_voice

    return str(fetch_voice(name, mirror=mirror, progress=progress))


def cache(context: typer.Context, json: options.Json = False) -> None:
    """Show the cache of takes. What was spoken once is not asked for again."""
    if context.invoked_subcommand:
        return
    from briefing.speech.cache import default_cache

    takes = default_cache()
    usage = takes.usage()
    if json:
        print_json(
            {"folder": str(takes.folder), "takes": usage.takes, "bytes": usage.bytes, "max_bytes": takes.max_bytes}
        )
    else:
        print_line(
            f"{takes.folder}: {usage.takes} takes, {usage.bytes / 1e6:.1f} of at most {takes.max_bytes / 1e6:.0f} MB"
        )


def clear(json: options.Json = False) -> None:
    """Empty the cache. Every sentence is asked for again."""
    from briefing.speech.cache import default_cache

    dropped = default_cache().clear()
    if json:
        print_json({"dropped": {"takes": dropped.takes, "bytes": dropped.bytes}})
    else:
        print_line(f"{dropped.takes} takes dropped, {dropped.bytes / 1e6:.1f} MB")


def list_voices(context: typer.Context, json: options.Json = False) -> None:
    """List the voices. Where each comes from, and whether it can speak now.

    Opens no socket: whether one that needs a network reaches its server is what 'briefing doctor' tries.
    """
    if context.invoked_subcommand:
        return
    from briefing.speech.voices import all_voices, availability, needs_network

    voices, wrong = all_voices()
    known = [(voice, availability(voice), needs_network(voice)) for voice in voices]
    if json:
        print_json({"voices": [_as_json(*one) for one in known]}, next(iter(wrong), None))
    else:
        for line in _lines(known):
            print_line(line)
    for error in wrong[:-1]:
        print_error(str(error))
    end_with(next(reversed(wrong), None))


def _as_json(voice: Voice, missing: str | None, networked: bool) -> dict[str, Any]:
    return {
        "name": voice.name,
        "description": voice.description,
        "engine": voice.engine,
        "language": voice.language,
        "fallback": list(voice.fallback),
        "file": voice.origin,
        "can_speak": missing is None,
        "missing": missing,
        "needs_network": networked,
    }


def _lines(known: list[tuple[Voice, str | None, bool]]) -> Iterator[str]:
    """The voices in lines of at most 80 columns, except for the paths of their files."""
    widths = [max((len(name) for name in names), default=0) for names in zip(*map(_columns, known), strict=True)]
    for voice, missing, networked in known:
        name, engine = (text.ljust(width) for text, width in zip(_columns((voice,)), widths, strict=True))
        head = f"{name}  {engine}  "
        speaks = f"cannot speak: {missing}" if missing else "speaks over a network" if networked else "speaks"
        yield from textwrap.wrap(speaks, _WIDTH, initial_indent=head, subsequent_indent=" " * len(head))
        yield from textwrap.wrap(voice.description, _WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT)
        yield f"{_INDENT}{voice.origin}"


def _columns(known: tuple[Any, ...]) -> tuple[str, str]:
    return known[0].name, known[0].engine
