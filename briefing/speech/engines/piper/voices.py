"""Downloads of official Piper voices: checked by size and checksum, kept whole or not at all.

The voices are at https://huggingface.co/rhasspy/piper-voices, or at any mirror of it, with an index (`voices.json`)
that gives the size and MD5 of each file.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.disclosure import SPOKEN_DISCLOSURE
from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.files import is_found, write_whole
from briefing.paths import user_folder
from briefing.speech.engines import download
from briefing.speech.engines.download import Download

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

OFFICIAL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
"""The address of the official voices."""

MIRROR_VARIABLE = "BRIEFING_PIPER_MIRROR"
"""The environment variable that names another address with the same files."""

_NAME = re.compile(r"(?P<family>[a-z]{2,3})_(?P<region>[A-Z]{2})-(?P<voice>[a-z0-9_]{1,40})-(?P<quality>[a-z_]{1,10})")
_INDEX_BYTES = 5_000_000
_VOICE_BYTES = 300_000_000

_VOICE_FILE = """\
description = "{name}, a voice of Piper"
engine = "piper"
language = "{language}"
fallback = ["nl-offline"]
disclosure = "{disclosure}"

[settings]
model = '{model}'
"""


_FAULTS = {"mls": "it garbles short texts; listen to some before it goes on the air, or get nl_NL-pim-medium"}
"""Known faults, by the voice's name without its quality."""


def known_fault(name: str) -> str | None:
    """What the voice `name` is known to do wrong, in words; None for most voices."""
    parsed = _NAME.fullmatch(name)
    return _FAULTS.get(parsed["voice"]) if parsed else None


def fetch_voice(name: str, *, mirror: str | None = None, progress: Callable[[int, int], None] | None = None) -> Path:
    """Download the Dutch voice `name` (`nl_NL-pim-medium`), so that `--voice NAME` speaks with it.

    Gives the voice file, in the user's configuration folder; the model goes to the user's data folder. `mirror` (or
    `BRIEFING_PIPER_MIRROR`) replaces the official address. `progress` is called with the bytes received so far and the
    bytes in all.

    Raises:
        UsageError: `name` is not that of a Dutch Piper voice, or the mirror is not an https address.
        VoiceMissingError: there is no such voice, or the server cannot be reached.
        VoiceRefusedError: something else was received.
        WriteError: a file cannot be written.
    """
    parsed = _NAME.fullmatch(name)
    if parsed is None or parsed["family"] != "nl":
        raise UsageError(f'"{name}" is not a Dutch Piper voice', remedy="names look like nl_NL-pim-medium")
    base = download.server(mirror, variable=MIRROR_VARIABLE, official=OFFICIAL)
    with download.session() as connection:
        files = _files(connection, base, name, parsed)
        total, before = sum(file.bytes for file in files), 0
        for file in files:
            for done in download.fetched(connection, base, file, model_folder() / Path(file.place).name):
                if progress:
                    progress(before + done, total)
            before += file.bytes
    return _voice_file(name, language=f"nl-{parsed['region']}")


def model_folder() -> Path:
    """The folder of the models."""
    return user_folder("data") / "piper"


def _files(connection: requests.Session, base: str, name: str, parsed: re.Match[str]) -> list[Download]:
    """The files of the voice. The index gives their sizes and checksums; their places follow from the name."""
    try:
        index = json.loads(download.content_of(connection, f"{base}/voices.json", _INDEX_BYTES))
        listed = index[name]["files"] if name in index else None
        folder = f"{parsed['family']}/{parsed['family']}_{parsed['region']}/{parsed['voice']}/{parsed['quality']}"
        places = [f"{folder}/{name}.onnx.json", f"{folder}/{name}.onnx"]
        known = sorted(voice for voice in index if voice.startswith("nl_"))
        files = [
            Download(place, int(listed[place]["size_bytes"]), str(listed[place]["md5_digest"]), "md5")
            for place in places
            if listed is not None
        ]
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise VoiceRefusedError(f"the list of voices at {base} cannot be read", cause=repr(error)[:200]) from error
    if listed is None:
        raise VoiceMissingError(f"there is no voice {name} at {base}", remedy=f"choose one of {', '.join(known)}")
    if sum(file.bytes for file in files) > _VOICE_BYTES:
        raise VoiceRefusedError(f"the voice {name} at {base} is too large")
    return files


def _voice_file(name: str, *, language: str) -> Path:
    """The voice file by which the voice is found under its name; written where it is not there yet."""
    path = user_folder("config") / "voices" / f"{name}.toml"
    if not is_found(path):
        model = model_folder() / f"{name}.onnx"
        write_whole(
            path, _VOICE_FILE.format(name=name, language=language, disclosure=SPOKEN_DISCLOSURE, model=model).encode()
        )
    return path
