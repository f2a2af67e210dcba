"""The bytes of a source on this machine: a file, or standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from briefing.errors import SourceError, system_reason
from briefing.patterns import pattern

MAX_BYTES = 20_000_000
"""The size limit, which no saved page with embedded pictures reaches; anything larger is not an article."""
_HOST = pattern(r"(?:www\.|(?:[\w-]+\.)+(?:nl|be|com|org|net|eu)(?:/|$))")


def bytes_of_standard_input() -> bytes:
    """The bytes from standard input.

    Raises:
        SourceError: it is too large.
    """
    raw = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise _too_large("standard input")
    return raw


def bytes_of(source: str) -> bytes:
    """The bytes of the file at the path `source`.

    Raises:
        SourceError: it was not found, is no file, is too large or may not be read.
    """
    path = Path(source)
    try:
        # Asked before opening: to open a named pipe waits for its writer, to open a device may do things.
        _refuse_unless_file(source, path.stat().st_mode)
        with open(path, "rb", opener=_open_without_waiting) as file:
            status = os.fstat(file.fileno())
            _refuse_unless_file(source, status.st_mode)
            raw = file.read(MAX_BYTES + 1) if status.st_size <= MAX_BYTES else bytes(MAX_BYTES + 1)
    except FileNotFoundError as error:
        remedy = "write https:// in front of an address" if _HOST.match(source) else "check the path"
        raise SourceError(f"no such file: {source}", remedy=remedy) from error
    except (OSError, ValueError) as error:
        raise SourceError(
            f"cannot read {source}", cause=system_reason(error), remedy="check the path and its permissions"
        ) from error
    if len(raw) > MAX_BYTES:
        raise _too_large(source)
    return raw


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _refuse_unless_file(source: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise SourceError(f"{source} is a folder", remedy="name the article's file, or give it to edition --from")
    if not stat.S_ISREG(mode):
        raise SourceError(f"{source} is a pipe or device, not a file", remedy="give - to read standard input")


def _too_large(name: str) -> SourceError:
    return SourceError(f"{name} is larger than {MAX_BYTES // 1_000_000} MB", remedy="give one article")
