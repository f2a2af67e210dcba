"""The tags of an MP3: ID3v2.4 frames. mutagen is used only here."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from mutagen import MutagenError
from mutagen.id3 import (
    APIC,
    CHAP,
    COMM,
    CTOC,
    ID3,
    TALB,
    TDRC,
    TIT2,
    TLAN,
    TPE1,
    TXXX,
    WOAS,
    WXXX,
    CTOCFlags,
    Encoding,
    Frame,
    PictureType,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing.model import Chapter, Tags

DISCLOSURE = "AI_DISCLOSURE"
"""The name of the text frame that discloses the synthetic voice."""

_NO_OFFSET = 0xFFFFFFFF
_HEADER_BYTES = 10
_ENTRIES = 255
"""The most entries of a table of contents, whose number is one byte."""


def id3(tags: Tags, chapters: Sequence[Chapter]) -> bytes:
    """The tag in front of the audio: ID3v2.4, because only its TDRC can hold a month without a day, and because its
    text is UTF-8.

    Chapters follow "ID3v2 Chapter Frame Addendum" 1.0: one ordered, top-level table of contents, with the chapters in
    that order too, for players that do not read the table. The cover comes last.
    """
    names = [f"chp{number}" for number in range(1, len(chapters) + 1)]
    mime = "image/png" if tags.cover.startswith(b"\x89PNG") else "image/jpeg"
    frames = [
        _text(TIT2, tags.title),
        _text(TPE1, tags.artist),
        _text(TALB, tags.album),
        *([_text(TDRC, tags.published)] if tags.published else []),
        _text(TLAN, tags.language),
        COMM(encoding=Encoding.UTF8, lang=tags.language, desc="", text=[tags.comment]),
        TXXX(encoding=Encoding.UTF8, desc=DISCLOSURE, text=[tags.disclosure]),
        TXXX(encoding=Encoding.UTF8, desc="GUID", text=[tags.guid]),
        *([WOAS(url=_address(tags.source))] if tags.source else []),
        *_contents("toc", names, CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED),
        *(_chapter(name, chapter) for name, chapter in zip(names, chapters, strict=True)),
        APIC(encoding=Encoding.UTF8, mime=mime, type=PictureType.COVER_FRONT, desc="", data=tags.cover),
    ]
    content = b"".join(_bytes(frame)[_HEADER_BYTES:] for frame in frames)
    return b"ID3\x04\x00\x00" + _size(len(content)) + content


def says_what_spoke_it(mp3: Path) -> bool:
    """Whether the MP3 carries the disclosure that `id3` writes."""
    try:
        return bool(ID3(mp3).getall(f"TXXX:{DISCLOSURE}"))
    except (MutagenError, OSError):
        return False


def _text(frame: type[Frame], text: str) -> Frame:
    return frame(encoding=Encoding.UTF8, text=[text])


def _address(url: str) -> str:
    """A URL in ASCII (RFC 3986), because ID3 stores addresses in Latin-1."""
    return quote(url, safe="%/?#[]@:!$&'()*+,;=~")


def _contents(name: str, entries: Sequence[str], flags: int) -> list[Frame]:
    """A table of contents, or a table of such tables if there are more entries than one can hold."""
    if len(entries) <= _ENTRIES:
        return [CTOC(element_id=name, flags=flags, child_element_ids=entries, sub_frames=[])]
    size = -(-len(entries) // _ENTRIES)
    parts = {f"{name}-{start + 1}": entries[start : start + size] for start in range(0, len(entries), size)}
    tables = (_contents(part, inside, CTOCFlags.ORDERED) for part, inside in parts.items())
    return [*_contents(name, list(parts), flags), *(table for part in tables for table in part)]


def _chapter(name: str, chapter: Chapter) -> Frame:
    return CHAP(
        element_id=name,
        start_time=chapter.start_ms,
        end_time=chapter.end_ms,
        start_offset=_NO_OFFSET,
        end_offset=_NO_OFFSET,
        sub_frames=[
            _text(TIT2, chapter.title),
            *([WXXX(encoding=Encoding.UTF8, desc="chapter url", url=_address(chapter.url))] if chapter.url else []),
        ],
    )


def _bytes(frame: Frame) -> bytes:
    """The bytes of one frame. Each is written alone, because mutagen would sort several by size."""
    tag, out = ID3(), BytesIO()
    tag.add(frame)
    tag.save(out, v1=0, v2_version=4, padding=lambda _info: 0)
    return out.getvalue()


def _size(length: int) -> bytes:
    """A size as ID3v2 writes it: four bytes of seven bits (section 6.2)."""
    return bytes(length >> shift & 0x7F for shift in (21, 14, 7, 0))
