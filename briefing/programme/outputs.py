"""A programme's files: what they are called, and what stands beside the MP3."""

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
    """A kind of file that follows from what was spoken and when."""

    key: str
    """Its name among an episode's files."""
    ending: str
    media_type: str
    write: Callable[[Release, IO[bytes]], None]
    beside_mp3: bool
    """Whether `briefing make` writes it too; else only publishing does."""
    on_request: bool
    """True where it is made only on request."""
    told_as: Literal["transcript", "chapters", "alternate"] | None
    """As what feeds tell players of it: the words that are spoken, the places to jump to, another form of it all."""
    label: str = ""
    """The label of its download on the episode's page, in Dutch; empty for none."""

    @property
    def is_text(self) -> bool:
        """Whether it is text in UTF-8, which web servers say."""
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
"""All of them: a programme's files are its MP3, these, and its manifest."""


def slug(text: str) -> str:
    """`text` as a file name safe anywhere: lower-case ASCII letters, digits and hyphens, 1 to 61 of them."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")
    if len(words) > _SLUG_LENGTH:
        words = words[: _SLUG_LENGTH + 1].rpartition("-")[0] or words[:_SLUG_LENGTH]
    return portable(words or "artikel")


def voice_name(name_or_path: str) -> str:
    """The name of a voice that was asked for by that name or by the path of its file."""
    return re.split(r"[/\\]", name_or_path)[-1].removesuffix(".toml")


def files_of(mp3: Path) -> tuple[Path, ...]:
    """The files of the programme whose MP3 is at `mp3`, the manifest last."""
    endings = [output.ending for output in OUTPUTS if output.beside_mp3]
    return (mp3, *(mp3.with_suffix(ending) for ending in [*endings, ".json"]))


def manifest_beside(mp3: Path) -> Manifest | None:
    """The manifest of the programme that was made at `mp3`; None where none there tells of a file of that name."""
    try:
        found = read_manifest(mp3.with_suffix(".json"))
    except PublishError:
        return None
    return found if re.split(r"[/\\]", found.mp3.path)[-1] == mp3.name else None


def own_target(content: Manifest, folder: Path) -> Path:
    """`<date>-<slug>.mp3` in `folder`, today's date where the programme has none.

    The same article gets the same name, for the same voice and length; another article of that name and date, another
    voice or another length gets `-2`, `-3` … behind it.
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
    """Which programme one is, among those of a title and a date."""

    guid: str
    former_guids: tuple[str, ...]
    voice: str
    """The one that was asked for."""
    max_ms: int | None

    def is_again(self, other: _Take) -> bool:
        same = self.guid in {other.guid, *other.former_guids} or other.guid in self.former_guids
        return same and (self.voice, self.max_ms) == (other.voice, other.max_ms)


def _take_of(content: Manifest) -> _Take:
    wanted = content.fallback.wanted if content.fallback else content.voice.name
    voice, max_ms = voice_name(wanted), content.max_duration_ms or None
    return _Take(content.guid, tuple(content.former_guids or ()), voice, max_ms)


def file_programme(mp3: Path, release: Release, *, epub: bool) -> None:
    """Put transcript, chapters and, last, the manifest beside the MP3; a book too where `epub` asks for one.

    Raises:
        WriteError: one of them cannot be written.
    """
    for output in OUTPUTS:
        if output.beside_mp3 and (epub or not output.on_request):
            _write(output, mp3, release)
    write_manifest(release.manifest, mp3.with_suffix(".json"))


def keep_up(mp3: Path, release: Release, target: Path) -> None:
    """Put beside the MP3 what was asked for when an earlier programme was made at `target`, whose place it is going to
    take: the earlier book tells of what is not heard any more.

    Raises:
        WriteError: it cannot be written.
    """
    for output in OUTPUTS:
        if output.on_request and target.with_suffix(output.ending).exists():
            _write(output, mp3, release)


def _write(output: Output, mp3: Path, release: Release) -> None:
    with whole_file(mp3.with_suffix(output.ending)) as file:
        output.write(release, file)
