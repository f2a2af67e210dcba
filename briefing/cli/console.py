"""Where people read, and where programs read."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping

    import msgspec
    from rich.console import Console


def stderr(*, quiet: bool = False) -> Console:
    """The console for people: progress, tables and notes."""
    from rich.console import Console

    return Console(stderr=True, quiet=quiet, highlight=False, soft_wrap=not sys.stderr.isatty())


def print_json(content: Mapping[str, Any] | msgspec.Struct) -> None:
    """One JSON object on stdout."""
    import msgspec

    typer.echo(json.dumps(msgspec.to_builtins(content), ensure_ascii=False, indent=2))


def clock(ms: int) -> str:
    """`ms` as a listener reads it: `2:05`, or `1:02:05` from an hour on."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
