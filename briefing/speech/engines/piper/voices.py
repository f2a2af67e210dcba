"""Gets an official Piper voice: checked by size and checksum, whole or not at all.

The voices live at https://huggingface.co/rhasspy/piper-voices, or at any mirror of it, with an index (`voices.json`)
that gives the size and MD5 of each file.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.files import opened_bounded, user_folder, whole_file, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import requests

OFFICIAL = "https://huggingface.co/rhasspy/piper-voices/resolve/main"
"""Where the official voices are."""

MIRROR_VARIABLE = "BRIEFING_PIPER_MIRROR"
"""Names another place that has the same files."""

_NAME = re.compile(r"(?P<family>[a-z]{2,3})_(?P<region>[A-Z]{2})-(?P<voice>[a-z0-9_]{1,40})-(?P<quality>[a-z_]{1,10})")
_INDEX_BYTES = 5_000_000
_VOICE_BYTES = 300_000_000
_CHUNK = 1 << 18
_CONNECT_S, _READ_S = 10.0, 30.0

_VOICE_FILE = """\
description = "{name}, a voice of Piper"
engine = "piper"
language = "{language}"
fallback = ["nl-offline"]
disclosure = "Dit bericht is voorgelezen door een computerstem."

[settings]
model = '{model}'
"""


class _File(NamedTuple):
    place: str
    """Its path below the mirror."""
    bytes: int
    md5: str


def fetch_voice(name: str, *, mirror: str | None = None, progress: Callable[[int, int], None] | None = None) -> Path:
    """Get the Dutch voice `name` (`nl_NL-pim-medium`); afterwards `--voice NAME` speaks with it.

    Gives the voice file, in the user's configuration folder; the model goes to the user's data folder. `mirror` (or
    `BRIEFING_PIPER_MIRROR`) takes the place of the official address. `progress` is told the bytes that came and the
    bytes that will.

    Raises:
        UsageError: it is no name of a Dutch Piper voice, or the mirror is no https address.
        VoiceMissingError: there is no such voice, or the server cannot be reached.
        VoiceRefusedError: what came is not the voice.
        WriteError: it cannot be written.
    """
    parsed = _NAME.fullmatch(name)
    if parsed is None or parsed["family"] != "nl":
        raise UsageError(f'"{name}" is no Dutch voice of Piper', remedy="names look like nl_NL-pim-medium")
    base = _base(mirror)
    with _session() as session:
        files = _files(session, base, name, parsed)
        total, before = sum(file.bytes for file in files), 0
        for file in files:
            for done in _fetch(session, base, file):
                if progress:
                    progress(before + done, total)
            before += file.bytes
    return _voice_file(name, language=f"nl-{parsed['region']}")


def model_folder() -> Path:
    """Where the models are kept."""
    return user_folder("data") / "piper"


def _base(mirror: str | None) -> str:
    base = (mirror or os.environ.get(MIRROR_VARIABLE) or OFFICIAL).rstrip("/")
    address = urlsplit(base)
    loopback = address.hostname in {"localhost", "127.0.0.1", "::1"}
    if not address.hostname or address.scheme not in ({"https", "http"} if loopback else {"https"}):
        raise UsageError(f"{base} is no place to get voices from", remedy="give an https address")
    return base


@contextmanager
def _session() -> Iterator[requests.Session]:
    """A connection; what goes wrong on it becomes one of our errors."""
    import requests

    try:
        with requests.Session() as session:
            yield session
    except requests.RequestException as error:
        raise VoiceMissingError(
            "the voice cannot be fetched", cause=str(error)[:200], remedy="check the network, or try again later"
        ) from error


def _files(session: requests.Session, base: str, name: str, parsed: re.Match[str]) -> list[_File]:
    """The files of the voice, as the index has them. Where they are follows from the name, not from the index."""
    try:
        index = json.loads(_get(session, f"{base}/voices.json", _INDEX_BYTES))
        listed = index[name]["files"] if name in index else None
        folder = f"{parsed['family']}/{parsed['family']}_{parsed['region']}/{parsed['voice']}/{parsed['quality']}"
        places = [f"{folder}/{name}.onnx.json", f"{folder}/{name}.onnx"]
        known = sorted(voice for voice in index if voice.startswith("nl_"))
        files = [
            _File(place, int(listed[place]["size_bytes"]), str(listed[place]["md5_digest"]))
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


def _get(session: requests.Session, url: str, most: int) -> bytes:
    content = bytearray()
    for chunk in _chunks(session, url):
        content += chunk
        if len(content) > most:
            raise VoiceRefusedError(f"{url} is too large", cause=f"more than {most} bytes")
    return bytes(content)


def _fetch(session: requests.Session, base: str, file: _File) -> Iterator[int]:
    """Put the file in place, unless it is there already. Gives how many bytes have come, now and then."""
    target = model_folder() / Path(file.place).name
    if _is_there(target, file):
        return
    url = f"{base}/{file.place}"
    digest, size = hashlib.md5(usedforsecurity=False), 0
    with whole_file(target) as out:
        for chunk in _chunks(session, url):
            size += len(chunk)
            if size > file.bytes:
                break
            out.write(chunk)
            digest.update(chunk)
            yield size
        if (size, digest.hexdigest()) != (file.bytes, file.md5):
            raise VoiceRefusedError(
                f"{url} is not what the list of voices says",
                cause=f"{size} of {file.bytes} bytes" if size != file.bytes else "the checksum differs",
                remedy="try again, or choose another mirror",
            )


def _chunks(session: requests.Session, url: str) -> Iterator[bytes]:
    with session.get(
        url, stream=True, timeout=(_CONNECT_S, _READ_S), headers={"Accept-Encoding": "identity"}
    ) as answer:
        answer.raise_for_status()
        yield from answer.iter_content(_CHUNK)


def _is_there(target: Path, file: _File) -> bool:
    try:
        with opened_bounded(target, file.bytes) as kept:
            return hashlib.file_digest(kept, lambda: hashlib.md5(usedforsecurity=False)).hexdigest() == file.md5
    except OSError:
        return False


def _voice_file(name: str, *, language: str) -> Path:
    """Where the voice can be found under its name from now on."""
    path = user_folder("config") / "voices" / f"{name}.toml"
    if not path.exists():
        model = model_folder() / f"{name}.onnx"
        write_whole(path, _VOICE_FILE.format(name=name, language=language, model=model).encode())
    return path
