"""The files of a programme: their names, and which files there are beside the MP3."""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import date
from itertools import count
from typing import IO, TYPE_CHECKING, Literal, NamedTuple

from briefing.errors import PublishError
from briefing.files import whole_file
from briefing.paths import portable
from briefing.programme.chapters import chapters_json
from briefing.programme.manifest import Manifest, read_manifest, write_manifest
from briefing.programme.transcript import srt, vtt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefing.model import PlacedSection
    from briefing.programme.release import Release

EPUB = "application/epub+zip"
"""The media type of a book."""
_SLUG_LENGTH = 60


class Output(NamedTuple):
    """A kind of file that is derived from what was spoken and when."""

    key: str
    """Its key among an episode's files."""
    ending: str
    media_type: str
    write: Callable[[Release, IO[bytes]], None]
    beside_mp3: bool
    """Whether `briefing make` writes it too; otherwise only publishing does."""
    on_request: bool
    """Whether it is made only on request."""
    told_as: Literal["transcript", "chapters", "alternate"] | None
    """The tag that announces it in feeds: podcast:transcript, podcast:chapters or podcast:alternateEnclosure."""
    label: str = ""
    """The label of its download on the episode's page, in Dutch; empty for none."""

    @property
    def is_text(self) -> bool:
        """Whether it is text in UTF-8, which web servers announce."""
        return self.media_type != EPUB


def _text(write: Callable[[Sequence[PlacedSection]], str]) -> Callable[[Release, IO[bytes]], None]:
    def written(release: Release, file: IO[bytes]) -> None:
        file.write(write(release.manifest.sections).encode())

    return written


def _epub(release: Release, file: IO[bytes]) -> None:
    from briefing.programme.book.epub import write_epub

    write_epub(release, file)


OUTPUTS = (
    Output(
        "vtt",
        ".vtt",
        "text/vtt",
        _text(vtt),
        beside_mp3=True,
        on_request=False,
        told_as="transcript",
        label="Tekst met tijden (WebVTT)",
    ),
    Output(
        "srt",
        ".srt",
        "application/x-subrip",
        _text(srt),
        beside_mp3=False,
        on_request=False,
        told_as="transcript",
        label="Ondertiteling (SRT)",
    ),
    Output(
        "epub",
        ".epub",
        EPUB,
        _epub,
        beside_mp3=True,
        on_request=True,
        told_as="alternate",
        label="Boek om te horen en te lezen (EPUB)",
    ),
    Output(
        "chapters",
        ".chapters.json",
        "application/json+chapters",
        _text(chapters_json),
        beside_mp3=True,
        on_request=False,
        told_as="chapters",
    ),
)
"""All kinds: a programme's files are its MP3, these, and its manifest."""


def slug(text: str) -> str:
    """`text` as a file name that is safe anywhere: 1 to 61 lower-case ASCII letters, digits and hyphens."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")
    if len(words) > _SLUG_LENGTH:
        words = words[: _SLUG_LENGTH + 1].rpartition("-")[0] or words[:_SLUG_LENGTH]
    return portable(words or "artikel")


def voice_name(name_or_path: str) -> str:
    """The name of a voice that was given by its name or by the path of its file."""
    return re.split(r"[/\\]", name_or_path)[-1].removesuffix(".toml")


def files_of(mp3: Path) -> tuple[Path, ...]:
    """The files of the programme whose MP3 is at `mp3`, the manifest last."""
    endings = [output.ending for output in OUTPUTS if output.beside_mp3]
    return (mp3, *(mp3.with_suffix(ending) for ending in [*endings, ".json"]))


def manifest_beside(mp3: Path) -> Manifest | None:
    """The manifest of the programme that was made at `mp3`; None if there is none, or it is of another file name."""
    try:
        found = read_manifest(mp3.with_suffix(".json"))
    except PublishError:
        return None
    return found if re.split(r"[/\\]", found.mp3.path)[-1] == mp3.name else None


def own_target(content: Manifest, folder: Path) -> Path:
    """`<date>-<slug>.mp3` in `folder`, with today's date if the programme has none.

    The same article in the same voice and length gets the same name; another article with that name and date, another
    voice or another length gets `-2`, `-3` … appended.
    """
    take = _take_of(content)
    stem = f"{content.published or date.today().isoformat()}-{slug(content.title)}"  # noqa: DTZ011 - the reader's own day
    for number in count(1):
        target = folder / f"{stem}{f'-{number}' if number > 1 else ''}.mp3"
        if not any(map(os.path.lexists, files_of(target))):
            break
        made = manifest_beside(target)
        if made and _take_of(made).is_again(take):
            break
    return target


class _Take(NamedTuple):
    """The part of a manifest that distinguishes programmes with the same title and date."""

    guid: str
    former_guids: tuple[str, ...]
    voice: str
    """The voice that was asked for, which a fallback may have replaced."""
    max_ms: int | None

    def is_again(self, other: _Take) -> bool:
        same = self.guid in {other.guid, *other.former_guids} or other.guid in self.former_guids
        return same and (self.voice, self.max_ms) == (other.voice, other.max_ms)


def _take_of(content: Manifest) -> _Take:
    wanted = content.fallback.wanted if content.fallback else content.voice.name
    voice, max_ms = voice_name(wanted), content.max_duration_ms or None
    return _Take(content.guid, tuple(content.former_guids or ()), voice, max_ms)


def file_programme(mp3: Path, release: Release, *, epub: bool) -> None:
    """Put transcript, chapters and, last, the manifest beside the MP3, and a book too if `epub` asks for one.

    Raises:
        WriteError: one of them cannot be written.
    """
    for output in OUTPUTS:
        if output.beside_mp3 and (epub or not output.on_request):
            _write(output, mp3, release)
    write_manifest(release.manifest, mp3.with_suffix(".json"))


def keep_up(mp3: Path, release: Release, target: Path) -> None:
    """Put beside the MP3 the files that were requested for the earlier programme at `target`, which it will replace:
    the earlier book no longer matches what is heard.

    Raises:
        WriteError: one of them cannot be written.
    """
    for output in OUTPUTS:
        if output.on_request and target.with_suffix(output.ending).exists():
            _write(output, mp3, release)


def _write(output: Output, mp3: Path, release: Release) -> None:
    with whole_file(mp3.with_suffix(output.ending)) as file:
        output.write(release, file)
