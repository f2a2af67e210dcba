"""Standard input, output and error in any state: closed, full, cut off, or in an encoding that lacks characters.

If stderr cannot be written, the command goes on without it. If stdout cannot, that is an error, unless its reader has
gone (`briefing script a.txt | head -1`): then nobody needs the rest.
"""

from __future__ import annotations

import codecs
import io
import os
import sys
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING

from briefing.errors import WriteError, system_reason

if TYPE_CHECKING:
    from typing import Protocol, TextIO

    class _Sink(Protocol):
        def write(self, content: memoryview, /) -> int | None: ...
        def fileno(self) -> int: ...
        def isatty(self) -> bool: ...


_LIKENESS = "briefing.likeness"
"""The codec error handler that replaces a character which an encoding lacks by the nearest that it has."""

_LIKE = {
    **dict.fromkeys("‘’‚‹›′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−─━", "-"),
    **dict.fromkeys("•·", "*"),
    "→": "->",
    "…": "...",
    "€": "EUR",
    "ø": "o",
    "Ø": "O",
    "ß": "ss",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
}


def prepare_streams() -> None:
    """Prepare this process's standard streams for whatever is written to them.

    A closed descriptor is opened on the null device. Otherwise the next file that is opened would get its number, and
    what a library writes to standard error would end up in an MP3.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:
        sys.stdin = open(0, closefd=False, encoding="utf-8")  # noqa: SIM115 - stays open until the process ends
    codecs.register_error(_LIKENESS, _likeness)
    sys.stdout = _prepared(sys.stdout, 1, told=True)
    sys.stderr = _prepared(sys.stderr, 2, told=False)


def _prepared(stream: TextIO | None, descriptor: int, *, told: bool) -> TextIO:
    raw: _Sink = getattr(getattr(stream, "buffer", None), "raw", None) or io.FileIO(descriptor, "w", closefd=False)
    encoding = stream.encoding if stream else "utf-8"
    patient: io.RawIOBase = _Patient(raw, told=told)
    return io.TextIOWrapper(io.BufferedWriter(patient), encoding, _LIKENESS, line_buffering=True)


class _Patient(io.RawIOBase):
    """A raw stream that writes to a descriptor as long as that is possible, and then drops the rest."""

    def __init__(self, raw: _Sink, *, told: bool) -> None:
        self._raw = raw
        self._told = told
        self._lost = False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._raw.fileno()

    def isatty(self) -> bool:
        return self._raw.isatty()

    def write(self, content: memoryview) -> int | None:  # type: ignore[override]
        if self._lost:
            return len(content)
        try:
            return self._raw.write(content)
        except OSError as error:
            self._lost = True
            if not self._told or isinstance(error, BrokenPipeError):
                return len(content)
            cause = system_reason(error)
            raise WriteError("cannot write to standard output", cause=cause, remedy="send it elsewhere") from error


def _likeness(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    character = error.object[error.start]
    if "\udc80" <= character <= "\udcff":  # a byte of a file name that is not UTF-8, as Python represents it
        return bytes([ord(character) - 0xDC00]), error.start + 1
    like = _LIKE.get(character)
    if like is None:
        plain = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode()
        like = plain or ("" if unicodedata.combining(character) else "?")
    return like, error.start + 1


def fits(text: str, stream: TextIO) -> bool:
    """Whether the stream's encoding has every character of `text`."""
    with suppress(UnicodeEncodeError, LookupError):
        text.encode(stream.encoding or "ascii")
        return True
    return False
