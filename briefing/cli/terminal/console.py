"""The output of commands: stderr, which people read, and stdout, which programs read."""

from __future__ import annotations

import json
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

import typer

from briefing.cli.terminal.streams import fits
from briefing.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import msgspec
    from rich.console import Console, RenderableType

    from briefing.errors import BriefingError


class People:
    """The people who read stderr: they see progress, tables and notes. The library for these is loaded when needed."""

    def __init__(self, *, quiet: bool) -> None:
        self.quiet = quiet
        """Whether they want errors only."""
        self.is_terminal = sys.stderr.isatty()
        """Whether they are at a terminal, on which progress can be redrawn."""

    @cached_property
    def console(self) -> Console:
        """The console that draws for them."""
        from rich.console import Console

        return Console(stderr=True, quiet=self.quiet, highlight=False, soft_wrap=not self.is_terminal)

    def print(self, shown: RenderableType, *, markup: bool = True) -> None:
        """Print a line or a table, unless they want errors only."""
        if not self.quiet:
            self.console.print(shown, markup=markup)


def stderr(*, quiet: bool = False) -> People:
    """The people who read stderr; with `quiet`, they see errors only."""
    return People(quiet=quiet)


def print_json(content: Mapping[str, Any] | msgspec.Struct, failure: BriefingError | None = None) -> None:
    """Print one JSON object on stdout, with the error in it if there is one; in ASCII if the encoding of stdout lacks a
    character."""
    import msgspec

    told = {**msgspec.to_builtins(content), **({} if failure is None else error_as_json(failure))}
    text = json.dumps(told, ensure_ascii=False, indent=2)
    print_line(text if fits(text, sys.stdout) else json.dumps(told, indent=2))


def print_line(line: object) -> None:
    """Print one line on stdout. Not with Typer's `echo`, which writes UTF-8 even to a stream that takes only ASCII."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def error_as_json(error: BriefingError) -> dict[str, Any]:
    """An expected error for programs: the parts of the line that people read."""
    parts = {"what": error.what, "cause": error.cause, "remedy": error.remedy, "exit": error.exit_status}
    return {"error": parts}


def print_error(line: str) -> None:
    """Print one line on stderr."""
    sys.stderr.write(f"briefing: {' '.join(line.split())}\n")
    sys.stderr.flush()


def unused_of(sources: int, unused: int) -> ArticleError | None:
    """The error for a command that could not use `unused` of its sources; None if it used all."""
    return ArticleError(f"{unused} of {sources} articles could not be used") if unused else None


def end_with(failure: BriefingError | None) -> None:
    """End the command with an error that is in its JSON already; without one, do nothing."""
    if failure:
        print_error(str(failure))
        raise typer.Exit(failure.exit_status)


def clock(ms: int) -> str:
    """`ms` as a player shows it: `2:05`, or `1:02:05` from an hour on."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
