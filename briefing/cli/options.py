"""The options that several commands share (`voice: options.Voice = None`), and what their values stand for."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from briefing.cli.terminal.everywhere import hush
from briefing.errors import UsageError
from briefing.files import is_found

if TYPE_CHECKING:
    from briefing.dutch.lexicon import Lexicon
    from briefing.settings.schema import Settings
    from briefing.studio.options import MakeOptions


def filled(parameter: typer.CallbackParam, given: str | list[str] | None) -> str | list[str] | None:
    """What is given, which may not be empty, as it is where a variable of the shell is not set."""
    if any(not text.strip() for text in ([given] if isinstance(given, str) else given or ())):
        name = parameter.opts[0] if parameter.param_type_name == "option" else parameter.metavar
        raise UsageError(f"{name} is empty", remedy="give it a value, or leave it out")
    return given


def _web_address(text: str | None) -> str | None:
    if text is not None and not (re.fullmatch(r"(?i)https?://[!-~]+", text) and _names_a_host(text)):
        raise UsageError(f"--url {text} is not a web address", remedy="write it as https://krant.example/artikel")
    return text


def _names_a_host(address: str) -> bool:
    """Whether it names a host, with a valid port if any, and no user name or password, which would be published."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        return False


Voice = Annotated[
    str | None,
    typer.Option(
        "--voice",
        callback=filled,
        help="A voice's name, or the path of a voice file. [default: the show's, or nl]",
    ),
]
Quotes = Annotated[
    str | None,
    typer.Option(
        "--quotes",
        callback=filled,
        metavar="VOICE",
        help="A second voice, for what people say in the article.",
    ),
]
LexiconFile = Annotated[
    Path | None, typer.Option("--lexicon", metavar="FILE.toml", help="Pronunciations that override all others.")
]
Offline = Annotated[
    bool, typer.Option("--offline", help="Open no socket except to addresses given as source or target.")
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", callback=hush, help="Say nothing on stderr but errors.")]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Let a URL lead to this machine or a private network.")
]
MaxDuration = Annotated[
    str | None,
    typer.Option(
        "--max-duration", metavar="90s", help="No longer than this (90s, 2m, 1m30s): what matters most is kept."
    ),
]
SettingsFile = Annotated[
    Path | None, typer.Option("--settings", metavar="FILE.toml", help="The show's settings. [default: briefing.toml]")
]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE.mp3", help="[default: output/<date>-<slug>.mp3]")
]
Epub = Annotated[bool, typer.Option("--epub", help="Make a read-aloud book (EPUB) beside the MP3 too.")]
Strict = Annotated[bool, typer.Option("--strict", help="This voice or none: no fallback.")]
Remember = Annotated[
    bool, typer.Option("--remember", help="Put pronunciations that a manuscript marks [remember] in the lexicon.")
]
Title = Annotated[str | None, typer.Option("--title", callback=filled, metavar="TEXT", help="Replaces the headline.")]
Identity = Annotated[
    str | None,
    typer.Option("--id", callback=filled, metavar="ID", help="Your newsroom's id of the article."),
]
ArticleUrl = Annotated[
    str | None,
    typer.Option("--url", callback=_web_address, metavar="URL", help="The article's own address; SOURCE is a copy."),
]
Day = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day it is for. [default: today]")]
MirrorTo = Annotated[
    str | None,
    typer.Option(
        "--to",
        callback=filled,
        metavar="URL",
        help="Also mirror the podcast to a folder, s3://, gs://, az:// or sftp://.",
    ),
]


def of_articles(
    settings: Settings, voice: str | None, quotes: str | None, *, offline: bool, strict: bool, allow_private: bool
) -> MakeOptions:
    """The options for making articles, from the show's settings and the command line of any command that makes them."""
    from briefing.studio.options import MakeOptions

    return MakeOptions(
        voice=voice or settings.voice,
        quotes=quotes or settings.quotes or None,
        output=settings.path(settings.output),
        genres=settings.genres,
        corrections=settings.corrections,
        offline=offline,
        strict=strict,
        allow_private=allow_private,
    )


def presenter(settings: Settings, voice: str | None) -> str:
    """The voice of a bulletin: the one given, else the show's first presenter, else the show's voice."""
    return voice or next(iter(settings.presenters), settings.voice)


def mp3_path(path: Path) -> Path:
    """`path`, which must be that of an MP3.

    Raises:
        UsageError: it is not.
    """
    if not path.name.strip(". ") or path.name.lower() == ".mp3":
        raise UsageError("-o names no file", remedy="write -o artikel.mp3, or leave it out")
    if path.suffix.lower() != ".mp3":
        raise UsageError(f"-o {path} does not end in .mp3", remedy=f"write -o {path.with_suffix('.mp3').name}")
    return path


def lexicon_to_extend(settings: Settings, given: Path | None, *, remember: bool) -> Path | None:
    """The lexicon file that `--remember` adds pronunciations to; None without that option.

    Raises:
        UsageError: no lexicon is named.
    """
    if not remember:
        return None
    path = given or (settings.path(settings.lexicon) if settings.lexicon else None)
    if path is None:
        raise UsageError(
            "--remember has no lexicon to write in",
            cause="briefing.toml names none",
            remedy='give --lexicon woorden.toml, or put lexicon = "woorden.toml" in briefing.toml',
        )
    return path


def pronunciations(settings: Settings, given: Path | None, *, extended: Path | None = None) -> Lexicon:
    """The shipped pronunciations, those of the show, and those of `--lexicon`; the later ones win. The file to be
    `extended` need not exist yet."""
    from briefing.dutch.lexicon_file import read_lexicon, shipped_lexicon

    lexicon = shipped_lexicon()
    for path in (settings.path(settings.lexicon) if settings.lexicon else None, given):
        if path and not (path == extended and not is_found(path)):
            lexicon |= read_lexicon(path)
    return lexicon
