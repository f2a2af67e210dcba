"""Downloads of models and voices: checked by size and checksum, kept whole or not at all."""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.files import opened_bounded, whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import requests

_CHUNK = 1 << 18
_CONNECT_S, _READ_S = 10.0, 30.0


class Download(NamedTuple):
    """A file that a server has."""

    place: str
    """Its path below the server's folder."""
    bytes: int
    checksum: str
    """In hexadecimal."""
    algorithm: str
    """As hashlib calls it."""


def server(mirror: str | None, *, variable: str, official: str) -> str:
    """The address to get files from: `mirror`, else the one in the environment's `variable`, else the `official` one.

    Raises:
        UsageError: it is not an https address (http is accepted on this machine only).
    """
    base = (mirror or os.environ.get(variable) or official).rstrip("/")
    address = urlsplit(base)
    loopback = address.hostname in {"localhost", "127.0.0.1", "::1"}
    if not address.hostname or address.scheme not in ({"https", "http"} if loopback else {"https"}):
        raise UsageError(f"{base} is not an address to get voices from", remedy="give an https address")
    return base


@contextmanager
def session() -> Iterator[requests.Session]:
    """A block with a session of its own, whose network errors become VoiceMissingError."""
    import requests

    with _translated(), requests.Session() as connection:
        yield connection


@contextmanager
def _translated() -> Iterator[None]:
    """A block whose network errors become VoiceMissingError. They are OSErrors, so they are translated here, before the
    code that writes a file takes them for errors of the disk."""
    import requests

    try:
        yield
    except requests.RequestException as error:
        raise VoiceMissingError(
            "the voice cannot be fetched", cause=str(error)[:200], remedy="check the network, or try again later"
        ) from error


def content_of(connection: requests.Session, url: str, most_bytes: int) -> bytes:
    """What is at `url`.

    Raises:
        VoiceRefusedError: it is larger than `most_bytes`.
    """
    content = bytearray()
    for chunk in _chunks(connection, url):
        content += chunk
        if len(content) > most_bytes:
            raise VoiceRefusedError(f"{url} is too large", cause=f"more than {most_bytes} bytes")
    return bytes(content)


def fetched(connection: requests.Session, base: str, wanted: Download, target: Path) -> Iterator[int]:
    """Download the file to `target`, unless it is there already; yields the bytes received so far, chunk by chunk.

    Raises:
        VoiceRefusedError: what came is another file.
        WriteError: it cannot be written.
    """
    if is_there(target, wanted):
        return
    url = f"{base}/{wanted.place}"
    digest, size = hashlib.new(wanted.algorithm, usedforsecurity=False), 0
    with whole_file(target) as out:
        for chunk in _chunks(connection, url):
            size += len(chunk)
            if size > wanted.bytes:
                break
            out.write(chunk)
            digest.update(chunk)
            yield size
        if (size, digest.hexdigest()) != (wanted.bytes, wanted.checksum):
            raise VoiceRefusedError(
                f"{url} is not the file that it should be",
                cause=f"{size} of {wanted.bytes} bytes" if size != wanted.bytes else "the checksum differs",
                remedy="try again, or choose another mirror",
            )


def is_there(target: Path, wanted: Download) -> bool:
    """Whether the file at `target` has the checksum of `wanted`."""
    try:
        with opened_bounded(target, wanted.bytes) as kept:
            digest = hashlib.file_digest(kept, lambda: hashlib.new(wanted.algorithm, usedforsecurity=False))
            return digest.hexdigest() == wanted.checksum
    except OSError:
        return False


def _chunks(connection: requests.Session, url: str) -> Iterator[bytes]:
    headers = {"Accept-Encoding": "identity"}
    with _translated(), connection.get(url, stream=True, timeout=(_CONNECT_S, _READ_S), headers=headers) as answer:
        answer.raise_for_status()
        yield from answer.iter_content(_CHUNK)
