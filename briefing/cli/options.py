"""The options that several commands share (`voice: options.Voice = None`), and what their values stand for."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

from briefing.cli.terminal.everywhere import hush
from briefing.errors import UsageError
from briefing.files import is_found
from briefing.wall_clock import by_wall_clock, now, on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.dutch.lexicon import Lexicon
    from briefing.settings.schema import Settings
    from briefing.studio.options import MakeOptions

_LONGEST_AHEAD = timedelta(days=366)


def _said(text: str | None) -> str | None:
    """`text`, which may be absent but not empty."""
    if text is not None and not text.strip():
        raise UsageError("--title is empty", remedy="leave it out for the article's own headline")
    return text


def _filled(option: str) -> Callable[[str | None], str | None]:
    def callback(text: str | None) -> str | None:
        if text is not None and not text.strip():
            raise UsageError(f"{option} is empty", remedy="leave it out")
        return text

    return callback


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
    typer.Option("--voice", help="A voice's name, or the path of a voice file. [default: the show's, or nl]"),
]
Quotes = Annotated[
    str | None, typer.Option("--quotes", metavar="VOICE", help="A second voice, for what people say in the article.")
]
LexiconFile = Annotated[
    Path | None, typer.Option("--lexicon", metavar="FILE.toml", help="Pronunciations that go before all others.")
]
Offline = Annotated[
    bool, typer.Option("--offline", help="Open no socket but to an address that is given as a source or target.")
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
Epub = Annotated[bool, typer.Option("--epub", help="Make a book to hear and read too, beside the MP3.")]
Strict = Annotated[bool, typer.Option("--strict", help="This voice or none: no fallback.")]
Remember = Annotated[
    bool, typer.Option("--remember", help="Put pronunciations that a manuscript says to remember in the lexicon.")
]
Title = Annotated[
    str | None, typer.Option("--title", callback=_said, metavar="TEXT", help="Takes the place of the headline.")
]
Identity = Annotated[
    str | None,
    typer.Option("--id", callback=_filled("--id"), metavar="ID", help="What your newsroom knows the article by."),
]
ArticleUrl = Annotated[
    str | None,
    typer.Option("--url", callback=_web_address, metavar="URL", help="The article's own address; SOURCE is a copy."),
]
Day = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day it is for. [default: today]")]
MirrorTo = Annotated[
    str | None,
    typer.Option("--to", metavar="URL", help="Mirror the podcast to a folder, s3://, gs://, az:// or sftp:// too."),
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


def milliseconds(duration: str | None) -> int | None:
    """`90s`, `2m`, `1m30s` or `1:30` in ms; a bare number is in seconds.

    Raises:
        UsageError: it is none of these, or zero.
    """
    if duration is None:
        return None
    match = re.fullmatch(r"(?:(\d{1,3})(?:m|:(?=\d)))?(?:(\d{1,5}(?:\.\d{1,3})?)s?)?", duration.strip().lower())
    ms = round((int(match[1] or 0) * 60 + float(match[2] or 0)) * 1000) if match else 0
    if not ms:
        raise UsageError(f"--max-duration {duration} is not a duration", remedy="write it as 90s, 2m or 1m30s")
    return ms


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


def day_or_month(text: str | None) -> str | None:
    """The value of `--date`, which may be a month only, in ISO 8601.

    Raises:
        UsageError: it is neither.
    """
    if text is None:
        return None
    try:
        if re.fullmatch(r"\d{4}-\d{2}", text):
            return date.fromisoformat(f"{text}-01").isoformat()[:7]
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as YYYY-MM-DD or YYYY-MM") from error


def moment(text: str | None, aired_at: str = "") -> datetime:
    """Today, or the day of `--date`, at the time `aired_at` by the wall clock, or else at the current time.

    Raises:
        UsageError: `--date` is not a day.
    """
    here = on_wall_clock(now())
    if text is None and not aired_at:
        return here
    try:
        day = date.fromisoformat(text) if text else here.date()
        return by_wall_clock(datetime.combine(day, time.fromisoformat(aired_at) if aired_at else time(here.hour)))
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as YYYY-MM-DD") from error


def air_date(text: str | None) -> datetime | None:
    """The moment in `text`, in UTC; without a zone it is by the wall clock of the Low Countries.

    A past day stands for its noon, which is on the same day nearly everywhere; today for noon, or now if that is
    earlier; a future day for its first moment.

    Raises:
        UsageError: it is not a date, or more than a year ahead.
    """
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"--date {text} is not a date", remedy="write it as 2026-11-23 or 2026-11-23T07:00") from error
    if len(text) == len("2026-11-23"):
        today = on_wall_clock(now()).date()
        if moment.date() <= today:
            noon = datetime.combine(moment.date(), time(12), UTC)
            return min(noon, now()) if moment.date() == today else noon
    moment = by_wall_clock(moment).astimezone(UTC).replace(microsecond=0)
    if moment > now() + _LONGEST_AHEAD:
        raise UsageError(f"--date {text} is more than a year ahead", remedy="give a date that an episode can wait for")
    return moment


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
