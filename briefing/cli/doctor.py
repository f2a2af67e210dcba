"""`briefing doctor`: whether every part works here, and what to do if not."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import typer

from briefing.cli import options
from briefing.cli.terminal.console import print_json, print_line
from briefing.errors import (
    BriefingError,
    NoArticleError,
    OutputError,
    VoiceError,
    VoiceMissingError,
    WriteError,
    os_errors_as,
)
from briefing.files import is_found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SENTENCE = "Goedemorgen."
_ARTICLE = "De brug is dicht. Dat duurt nog een week."
_PDF = f"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length {len(_ARTICLE) + 33}>>stream
BT /F 12 Tf 72 720 Td ({_ARTICLE}) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
""".encode()


_NOT_HERE = (VoiceMissingError, NoArticleError)
"""Errors of parts that 'briefing make' can do without."""


class _Finding(NamedTuple):
    subject: str
    error: BriefingError | None
    """Why it cannot be used; None if it can."""
    detail: str


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(doctor)


def doctor(
    offline: options.Offline = False, settings_file: options.SettingsFile = None, json: options.Json = False
) -> None:
    """Try every part for real. Each voice says a word, an MP3 is made and measured, a PDF read, the folders written to.

    Exits with status 0 if 'briefing make' can do its work: the show's voice or one of its fallbacks speaks, and the
    output folder can be written to; otherwise with the status of the error that prevents it.
    """
    findings = list(_findings(offline=offline, settings_file=settings_file))
    if json:
        checks = [{"subject": one.subject, "ok": one.error is None, "detail": one.detail} for one in findings]
        print_json({"checks": checks})
    else:
        for one in findings:
            mark = "--  " if isinstance(one.error, _NOT_HERE) else "FAIL" if one.error else "ok  "
            print_line(f"{mark} {one.subject}: {one.detail}")
    status = _status({one.subject: one.error for one in findings}, settings_file)
    if status:
        raise typer.Exit(status)


_SETTINGS, _OUTPUT = "settings", "output folder"


def _status(errors: dict[str, BriefingError | None], settings_file: Path | None) -> int:
    from briefing.settings.load import load_settings
    from briefing.speech.voices import find_voice

    for subject in (_SETTINGS, _OUTPUT):
        if error := errors.get(subject):
            return error.exit_status
    voice = find_voice(load_settings(settings_file).voice)
    tried = (_subject(name) for name in (voice.name, *voice.fallback))
    speaks = any(errors.get(subject, VoiceError("unknown")) is None for subject in tried)
    return 0 if speaks else VoiceError.exit_status


def _findings(*, offline: bool, settings_file: Path | None) -> Iterator[_Finding]:
    from briefing.settings.load import load_settings
    from briefing.speech.voices import find_voice, voice_names

    yield _tried(_SETTINGS, lambda: find_voice(load_settings(settings_file).voice).origin)
    for name in voice_names():
        yield _tried(_subject(name), partial(_spoken, name, offline=offline))
    yield _tried("PDFs", _pdf_read)
    yield _tried("cache of takes", _cache_used)
    yield _tried(_OUTPUT, partial(_output_written, settings_file))


def _subject(voice: str) -> str:
    return f"voice {voice}"


def _tried(subject: str, check: Callable[[], str]) -> _Finding:
    try:
        return _Finding(subject, None, check())
    except BriefingError as error:
        return _Finding(subject, error, str(error))


def _spoken(name: str, *, offline: bool) -> str:
    import tempfile

    from briefing.studio.make import say
    from briefing.studio.options import SpeechOptions

    with tempfile.TemporaryDirectory() as folder:
        how = SpeechOptions(voice=name, strict=True, offline=offline)
        recording = say(_SENTENCE, target=Path(folder) / "doctor.mp3", options=replace(how, cache=False))
    return f"speaks; {recording.duration_ms} ms of MP3 at {recording.lufs:.1f} LUFS"


def _pdf_read() -> str:
    from briefing.article.formats.documents.pdf import read_pdf

    try:
        read_pdf(_PDF, source="a PDF")
    except NoArticleError as error:
        raise NoArticleError("they cannot be read", cause=error.cause, remedy=error.remedy) from error
    return "their text is read"


def _cache_used() -> str:
    from briefing.speech.cache import TakeCache, default_cache

    cache, key = default_cache(), TakeCache.key("doctor", "", _SENTENCE)
    cache.put(key, _SENTENCE.encode())
    if cache.get(key) is None:
        raise OutputError(
            f"nothing can be kept in {cache.folder}", remedy="name a folder of your own in BRIEFING_CACHE_DIR"
        )
    cache.drop(key)
    return f"{cache.folder} keeps what was spoken"


def _output_written(settings_file: Path | None) -> str:
    import tempfile

    from briefing.settings.load import load_settings

    settings = load_settings(settings_file)
    folder = settings.path(settings.output).absolute()
    there = next(place for place in (folder, *folder.parents) if is_found(place))
    with os_errors_as(WriteError, f"cannot write in {there}", remedy="choose another output folder"):
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"\0")
    return f"{folder} can be written to"
