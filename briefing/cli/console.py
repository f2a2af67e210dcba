"""What the commands share: where people read, where programs read, and options that several commands take."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import Console

    from briefing.dutch.lexicon import Lexicon
    from briefing.settings import Settings

VoiceOption = Annotated[
    str | None,
    typer.Option("--voice", help="A voice's name, or the path of a voice file. [default: the show's, or nl]"),
]
LexiconOption = Annotated[
    Path | None, typer.Option("--lexicon", metavar="FILE.toml", help="Pronunciations that go before all others.")
]
OfflineOption = Annotated[bool, typer.Option("--offline", help="Open no socket for the voice.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors.")]
PrivateOption = Annotated[
    bool, typer.Option("--allow-private", help="Let a URL lead to this machine or a private network.")
]

MaxDurationOption = Annotated[
    str | None,
    typer.Option(
        "--max-duration", metavar="90s", help="No longer than this (90s, 2m, 1m30s): what matters most is kept."
    ),
]
SettingsOption = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE.toml", help="The show's settings. [default: briefing.toml]")
]


def stderr(*, quiet: bool = False) -> Console:
    """The console for people: progress, tables and notes."""
    from rich.console import Console

    return Console(stderr=True, quiet=quiet, highlight=False, soft_wrap=not sys.stderr.isatty())


def print_json(content: Mapping[str, Any]) -> None:
    """One JSON object on stdout."""
    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))


def clock(ms: int) -> str:
    """`ms` as a listener reads it: `2:05`, or `1:02:05` from an hour on."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def milliseconds(duration: str | None) -> int | None:
    """`90s`, `2m`, `1m30s` or `1:30` in ms; a bare number counts seconds.

    Raises:
        UsageError: it is none of these, or nothing.
    """
    if duration is None:
        return None
    match = re.fullmatch(r"(?:(\d{1,3})(?:m|:(?=\d)))?(?:(\d{1,5}(?:\.\d{1,3})?)s?)?", duration.strip().lower())
    ms = round((int(match[1] or 0) * 60 + float(match[2] or 0)) * 1000) if match else 0
    if not ms:
        raise UsageError(f"--max-duration {duration} is no duration", remedy="write it as 90s, 2m or 1m30s")
    return ms


def pronunciations(settings: Settings, given: Path | None) -> Lexicon:
    """The shipped pronunciations, those of the show, and those `--lexicon` gives: of two the later wins."""
    from briefing.dutch.lexicon import read_lexicon, shipped_lexicon

    lexicon = shipped_lexicon()
    for path in (settings.path(settings.lexicon) if settings.lexicon else None, given):
        if path:
            lexicon |= read_lexicon(path)
    return lexicon
