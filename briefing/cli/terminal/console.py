"""Where people read, and where programs read."""

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
    """Readers of stderr, who see progress, tables and notes. What draws those is loaded with the first of them."""

    def __init__(self, *, quiet: bool) -> None:
        self.quiet = quiet
        """Whether they want to see errors only."""
        self.is_terminal = sys.stderr.isatty()
        """Whether what they see can be drawn anew."""

    @cached_property
    def console(self) -> Console:
        """What draws."""
        from rich.console import Console

        return Console(stderr=True, quiet=self.quiet, highlight=False, soft_wrap=not self.is_terminal)

    def print(self, shown: RenderableType, *, markup: bool = True) -> None:
        """A line, or a table."""
        if not self.quiet:
            self.console.print(shown, markup=markup)


def stderr(*, quiet: bool = False) -> People:
    """Those for whom it is."""
    return People(quiet=quiet)


def print_json(content: Mapping[str, Any] | msgspec.Struct, failure: BriefingError | None = None) -> None:
    """One JSON object on stdout, with what went wrong in it where something did; in ASCII where stdout cannot have all
    of its signs."""
    import msgspec

    told = {**msgspec.to_builtins(content), **({} if failure is None else error_as_json(failure))}
    text = json.dumps(told, ensure_ascii=False, indent=2)
    print_line(text if fits(text, sys.stdout) else json.dumps(told, indent=2))


def print_line(line: object) -> None:
    """One line on stdout. Not Typer's `echo`: where a stream takes ASCII only, that writes UTF-8."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def error_as_json(error: BriefingError) -> dict[str, Any]:
    """An expected error for programs: the same that its line tells people, in its parts."""
    parts = {"what": error.what, "cause": error.cause, "remedy": error.remedy, "exit": error.exit_status}
    return {"error": parts}


def print_error(line: str) -> None:
    """One line on stderr."""
    sys.stderr.write(f"briefing: {' '.join(line.split())}\n")
    sys.stderr.flush()


def unused_of(sources: int, unused: int) -> ArticleError | None:
    """The error of a command that made what it could, where that is not all."""
    return ArticleError(f"{unused} of {sources} articles could not be used") if unused else None


def end_with(failure: BriefingError | None) -> None:
    """End the command with an error that its JSON has told already; go on where there is none."""
    if failure:
        print_error(str(failure))
        raise typer.Exit(failure.exit_status)


def clock(ms: int) -> str:
    """`ms` as a listener reads it: `2:05`, or `1:02:05` from an hour on."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
