"""The first bytes by which documents are recognised."""

from __future__ import annotations

import re

_ZIP = b"PK\x03\x04"
_WORD = re.compile(rb"word/document\d?\.xml")
_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def is_docx(raw: bytes) -> bool:
    """Whether bytes are a Word document."""
    return raw.startswith(_ZIP) and bool(_WORD.search(raw))


def is_odt(raw: bytes) -> bool:
    """Whether bytes are an OpenDocument text, by their first file, which is not compressed (part 2, 3.3)."""
    return raw.startswith(_ZIP) and raw[30:].startswith(_ODT)


def is_pdf(raw: bytes) -> bool:
    """Whether bytes are a PDF (ISO 32000, 7.5.2)."""
    return raw[:1024].lstrip().startswith(b"%PDF-")


def is_rtf(raw: bytes) -> bool:
    """Whether bytes are Rich Text Format."""
    return raw[:64].lstrip().startswith(b"{\\rtf")
