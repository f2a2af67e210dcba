"""What an MP3 says of itself: ID3v2.4 frames. mutagen lives here."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

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
    CTOCFlags,
    Encoding,
    PictureType,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import Chapter, Tags

_NO_OFFSET = 0xFFFFFFFF


def id3(tags: Tags, chapters: Sequence[Chapter]) -> bytes:
    """The tag that stands in front of the audio: ID3v2.4, because only its TDRC can hold a date of which just the month
    is known, and because its text is UTF-8.

    Chapters as in "ID3v2 Chapter Frame Addendum" 1.0: one ordered, top-level table of contents.
    """
    tag = ID3()
    for frame in (TIT2, tags.title), (TPE1, tags.artist), (TALB, tags.album), (TLAN, tags.language):
        _add_text(tag, *frame)
    if tags.published:
        _add_text(tag, TDRC, tags.published)
    tag.add(COMM(encoding=Encoding.UTF8, lang=tags.language, desc="", text=[tags.comment]))
    tag.add(TXXX(encoding=Encoding.UTF8, desc="AI_DISCLOSURE", text=[tags.disclosure]))
    tag.add(TXXX(encoding=Encoding.UTF8, desc="GUID", text=[tags.guid]))
    if tags.source:
        tag.add(WOAS(url=tags.source))
    mime = "image/png" if tags.cover.startswith(b"\x89PNG") else "image/jpeg"
    tag.add(APIC(encoding=Encoding.UTF8, mime=mime, type=PictureType.COVER_FRONT, desc="", data=tags.cover))
    _add_chapters(tag, chapters)
    out = BytesIO()
    tag.save(out, v1=0, v2_version=4, padding=lambda _info: 0)
    return out.getvalue()


def _add_text(tag: ID3, frame: type, text: str) -> None:
    tag.add(frame(encoding=Encoding.UTF8, text=[text]))


def _add_chapters(tag: ID3, chapters: Sequence[Chapter]) -> None:
    names = [f"chp{number}" for number in range(1, len(chapters) + 1)]
    tag.add(
        CTOC(element_id="toc", flags=CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED, child_element_ids=names, sub_frames=[])
    )
    for name, chapter in zip(names, chapters, strict=True):
        tag.add(
            CHAP(
                element_id=name,
                start_time=chapter.start_ms,
                end_time=chapter.end_ms,
                start_offset=_NO_OFFSET,
                end_offset=_NO_OFFSET,
                sub_frames=[TIT2(encoding=Encoding.UTF8, text=[chapter.title])],
            )
        )
