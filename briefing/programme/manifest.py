"""The manifest: everything that is known of one programme, as one JSON object beside its MP3."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from briefing.errors import PublishError, os_errors_as
from briefing.files import read_bounded, write_whole
from briefing.model import Chapter, PlacedSection, Synthesis, chapters
from briefing.programme.identity import former_guids, guid

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Fallback, Recording, Script, Voice

VERSION = 1
MOST_BYTES = 50_000_000
"""The most that is read of a manifest; that of an hour of speech takes 200 kB."""
_AGAIN = "make the MP3 again with 'briefing make'"


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """The voice that spoke."""

    name: str
    engine: str


class Replaced(msgspec.Struct, frozen=True, kw_only=True, rename={"wanted": "from"}):
    """The voice that was asked for and could not speak."""

    wanted: str
    reason: str


class Audio(msgspec.Struct, frozen=True, kw_only=True):
    """The MP3, as it was measured when it was made."""

    path: str
    bytes: int
    sha256: str
    """The digest of the whole file, in hexadecimal."""
    duration_ms: int
    lufs: float
    true_peak_dbtp: float


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The record of one programme. Times in ms, loudness in LUFS, true peak in dBTP."""

    version: int = VERSION
    guid: str
    former_guids: tuple[str, ...] | UnsetType = UNSET
    """The guids that it may have been published under before; unset in a published programme."""
    title: str
    given_title: str | UnsetType = UNSET
    """The headline that a user gave in place of the article's, if one did."""
    edited: bool | UnsetType = UNSET
    """True if it was made from a manuscript, which an editor may have changed; else unset."""
    language: str = "nl"
    published: str | None = None
    """The article's date."""
    author: str | None = None
    source: str | None = None
    """Where the article came from; of a published programme its public web address, if it has one."""
    article_section: str | UnsetType = UNSET
    """The section of the newspaper that the article appeared in; unset where that is unknown."""
    embargo: str | UnsetType = UNSET
    """The moment until which nobody may hear it, ISO 8601; unset where there is none, or it has passed."""
    lead: str | None = None
    voice: Speaker
    """The programme's main voice."""
    cast: tuple[Speaker, ...] | UnsetType = UNSET
    """All voices, where the main voice is not the only one: each sentence names the voice that reads it."""
    fallback: Replaced | UnsetType | None = UNSET
    """Unset in a published programme."""
    max_duration_ms: int | UnsetType | None = UNSET
    """The longest it was allowed to last; None if there was no limit, unset in a published programme."""
    mp3: Audio
    sections: tuple[PlacedSection, ...]
    synthesis: Synthesis | UnsetType = UNSET
    """Unset in a published programme."""

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters, as in the MP3 and in the chapters file."""
        return chapters(self.sections)


AnyManifest = TypeVar("AnyManifest", bound=Manifest)


def manifest(  # noqa: PLR0913 - all that is known of how it was made
    recording: Recording,
    script: Script,
    voice: Voice,
    *,
    cast: tuple[Voice, ...] = (),
    fallback: Fallback | None,
    synthesis: Synthesis,
) -> Manifest:
    """The manifest of a programme that has just been made with `voice`, or with a `cast` of several voices."""
    article = script.article
    return Manifest(
        guid=guid(article),
        former_guids=former_guids(article),
        title=script.title,
        given_title=script.title if is_title_given(script) else UNSET,
        edited=article.manuscript is not None or UNSET,
        language=article.language,
        published=article.published,
        author=article.author,
        source=article.address or article.source,
        article_section=article.section or UNSET,
        embargo=article.embargo or UNSET,
        lead=script.lead,
        voice=Speaker(name=voice.name, engine=voice.engine),
        cast=tuple(Speaker(name=each.name, engine=each.engine) for each in cast) if len(cast) > 1 else UNSET,
        fallback=Replaced(wanted=fallback.wanted, reason=fallback.reason) if fallback else None,
        mp3=Audio(
            path=str(recording.path),
            bytes=recording.bytes,
            sha256=recording.sha256,
            duration_ms=recording.duration_ms,
            lufs=round(recording.lufs, 2),
            true_peak_dbtp=round(recording.true_peak_dbtp, 2),
        ),
        sections=recording.sections,
        synthesis=synthesis,
    )


def is_title_given(script: Script) -> bool:
    """Whether a user gave the headline: it is neither the article's own nor generated from it."""
    article = script.article
    return not (script.headline_generated or article.manuscript is not None or script.title == article.headline)


def encoded(content: Manifest) -> bytes:
    """The manifest's file: JSON for programs and for people."""
    text = json.dumps(msgspec.to_builtins(content), ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace") + b"\n"  # lone surrogates, as in a file name that is not UTF-8


def decoded(
    content: bytes,
    path: Path,
    kind: type[AnyManifest],
    *,
    what: str = "a programme's manifest",
    remedy: str = _AGAIN,
) -> AnyManifest:
    """The manifest in a file's `content`; `path`, `what` and `remedy` are for the message.

    Raises:
        PublishError: it is not a manifest, or not one that this version reads.
    """
    try:
        read = _read(content, kind)
    except (ValueError, RecursionError) as error:
        raise PublishError(f"{path} is not {what}", cause=str(error).lower(), remedy=remedy) from error
    if read.version != VERSION:
        raise PublishError(
            f"{path} is a manifest of version {read.version}",
            cause=f"this version of briefing reads version {VERSION}",
            remedy=remedy,
        )
    return read


def _read(content: bytes, kind: type[AnyManifest]) -> AnyManifest:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError):  # msgspec refuses lone surrogates, and says less of what is wrong
        return msgspec.convert(json.loads(content), kind)


def write_manifest(content: Manifest, target: Path) -> None:
    """Put the manifest at `target`, whole or not at all.

    Raises:
        WriteError: the file cannot be written.
    """
    write_whole(target, encoded(content))


def read_manifest(path: Path) -> Manifest:
    """The manifest at `path`.

    Raises:
        PublishError: there is none, or not one that this version reads.
    """
    with os_errors_as(PublishError, f"cannot read the manifest {path}", remedy=_AGAIN):
        content = read_bounded(path, MOST_BYTES)
    return decoded(content, path, Manifest)
