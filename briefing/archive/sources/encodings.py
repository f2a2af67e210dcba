"""The encodings of lists of articles: UTF-8, UTF-16 with a byte order mark, and Windows-1252, even for single bytes."""

from __future__ import annotations

import codecs

WINDOWS_1252 = "windows-1252-where-not-utf-8"
"""The name of a codec error handler that takes bytes which are not UTF-8 for Windows-1252."""


def encoding_of(start: bytes) -> str:
    """Python's name for the encoding of a list that starts with these bytes."""
    return "utf-16" if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


def decoded(raw: bytes) -> str:
    """The text in `raw`, which is UTF-8 or Windows-1252."""
    return raw.decode("utf-8-sig", WINDOWS_1252)


def _as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(WINDOWS_1252, _as_windows_1252)
