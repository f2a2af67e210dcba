"""`briefing doctor`: can every part work here, and what to do if not."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from briefing.cli import options
from briefing.cli.console import print_json, print_line
from briefing.errors import BriefingError
from briefing.studio.options import SpeechOptions

if TYPE_CHECKING:
    from collections.abc import Callable

_SENTENCE = "Goedemorgen."


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(doctor)


def doctor(json: options.Json = False) -> None:
    """Try every part for real. Each voice says a word, MP3s are made and measured, the folders written to."""
    findings = [(subject, *_tried(check)) for subject, check in _checks()]
    if json:
        print_json({"checks": [{"subject": subject, "ok": ok, "detail": detail} for subject, ok, detail in findings]})
    else:
        for subject, ok, detail in findings:
            print_line(f"{'ok  ' if ok else 'FAIL'} {subject}: {detail}")
    if not all(ok for subject, ok, _ in findings if subject in _ESSENTIAL):
        raise typer.Exit(4)


def _tried(check: Callable[[], str]) -> tuple[bool, str]:
    try:
        return True, check()
    except BriefingError as error:
        return False, str(error)


def _checks() -> list[tuple[str, Callable[[], str]]]:
    from briefing.speech.voices import all_voices

    voices = [(f"voice {voice.name}", partial(_spoken, voice.name)) for voice in all_voices()]
    return [*voices, ("cache of takes", _cache_written), ("output folder", _output_written)]


_ESSENTIAL = {"voice nl-offline", "output folder"}


def _spoken(name: str) -> str:
    from briefing.speech.voices import availability, find_voice
    from briefing.studio.make import say

    missing = availability(find_voice(name))
    if missing:
        return f"not here: {missing}"
    with tempfile.TemporaryDirectory() as folder:
        how = SpeechOptions(voice=name, strict=True)
        recording = say(_SENTENCE, target=Path(folder) / "doctor.mp3", options=how)
    return f"speaks; {recording.duration_ms} ms of MP3 at {recording.lufs:.1f} LUFS"


def _cache_written() -> str:
    from briefing.speech.cache import default_cache

    cache = default_cache()
    return f"{cache.folder}"


def _output_written() -> str:
    from briefing.files import write_whole
    from briefing.settings.load import load_settings

    settings = load_settings()
    folder = settings.path(settings.output)
    write_whole(folder / ".doctor", b"")
    (folder / ".doctor").unlink()
    return f"{folder.resolve()} can be written to"
