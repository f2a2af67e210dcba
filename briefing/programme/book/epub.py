"""The book as a file: EPUB 3.3 with media overlays (W3C), and the metadata that EPUB Accessibility 1.1 requires.

The same programme gives the same bytes: no clock, nothing random, nothing compressed (compressors differ, and most of
it is an MP3). No file name in it comes from the article.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import IO, TYPE_CHECKING, Any
from uuid import UUID

from briefing.disclosure import BOOK_DISCLOSURE, SPEAKER
from briefing.dutch.quotations import passages
from briefing.programme.book.contents import chapters_of
from briefing.programme.outputs import EPUB
from briefing.programme.typography import typeset
from briefing.programme.wording import article_day, duration_words, headline, one_line, public_link, site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Environment

    from briefing.programme.release import Release

_FOLDER = "EPUB"
_AUDIO = "programma.mp3"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can record, for entries without one."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?")
"""RFC 5646: language, script and region."""
_PNG = b"\x89PNG"


@dataclass(frozen=True, slots=True)
class _Cover:
    name: str
    media_type: str


def write_epub(release: Release, file: IO[bytes]) -> None:
    """Write the programme to `file` as a book: cover, title page, table of contents, and text with its audio clips."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_entry("mimetype"), EPUB)
        for name, content in _documents(release):
            archive.writestr(_entry(name), content)
        with release.mp3() as sound:
            entry = _entry(f"{_FOLDER}/{_AUDIO}")
            entry.file_size = release.manifest.mp3.bytes
            with archive.open(entry, "w") as inside:
                shutil.copyfileobj(sound, inside)


def _documents(release: Release) -> Iterator[tuple[str, bytes]]:
    values = _values(release)
    yield "META-INF/container.xml", _rendered("container.xml", values)
    for template in ("package.opf", "contents.xhtml", "title.xhtml", "style.css"):
        yield f"{_FOLDER}/{template}", _rendered(template, values)
    for chapter in values["chapters"]:
        yield f"{_FOLDER}/{chapter.name}.xhtml", _rendered("chapter.xhtml", {**values, "chapter": chapter})
        yield f"{_FOLDER}/{chapter.name}.smil", _rendered("chapter.smil", {**values, "chapter": chapter})
    yield f"{_FOLDER}/{values['cover'].name}", release.cover


def _values(release: Release) -> dict[str, Any]:
    manifest = release.manifest
    link = public_link(manifest.source)
    published = _day(manifest.published)
    chapters = chapters_of(manifest.sections, manifest.mp3.duration_ms)
    return {
        "accessibility": BOOK_DISCLOSURE,
        "audio": _AUDIO,
        "author": one_line(manifest.author or ""),
        "chapters": chapters,
        "cover": _Cover("cover.png", "image/png")
        if release.cover.startswith(_PNG)
        else _Cover("cover.jpg", "image/jpeg"),
        "day": article_day(published, date.min),
        "disclosure": one_line(release.disclosure),
        "duration": duration_words(manifest.mp3.duration_ms),
        "duration_ms": sum(chapter.duration_ms for chapter in chapters),
        "identifier": _identifier(manifest.guid),
        "language": manifest.language if _LANGUAGE.fullmatch(manifest.language) else "nl",
        "lead": one_line(manifest.lead or ""),
        "link": link,
        "modified": _modified(release.changed, published),
        "published": published,
        "show": one_line(release.show) or "Briefing",
        "site": site(link) if link else None,
        "title": headline(manifest.title),
        "speaker": SPEAKER,
        "voices": [one_line(speaker.name) for speaker in manifest.cast or (manifest.voice,)],
    }


def _identifier(guid: str) -> str:
    try:
        return f"urn:uuid:{UUID(guid)}"
    except ValueError:
        return one_line(guid) or "urn:briefing:without-guid"


def _day(published: str | None) -> str | None:
    """The article's date, `2026-11-23` or `2026-11`; None if it has none."""
    day = (published or "")[:10]
    try:
        date.fromisoformat(day if len(day) == 10 else f"{day}-01")
    except ValueError:
        return None
    return day


def _modified(changed: datetime | None, published: str | None) -> str:
    """When this edition of the book was made, which EPUB 3.3 requires as dcterms:modified; `_EPOCH` where it is
    unknown."""
    if changed is None:
        year, month, day = map(int, f"{published}-01".split("-")[:3]) if published else _EPOCH[:3]
        changed = datetime(year, month, day, tzinfo=UTC)
    return changed.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _rendered(template: str, values: dict[str, Any]) -> bytes:
    return _environment().get_template(template).render(values).encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("briefing.programme.book"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["passages"] = passages
    environment.filters["typeset"] = typeset
    environment.filters["seconds"] = lambda ms: f"{ms // 1000}.{ms % 1000:03}s"
    return environment
