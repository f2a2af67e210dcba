"""A programme's files: what they are called, and what stands beside the MP3."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, WriteError
from briefing.files import portable, write_whole
from briefing.programme.chapters import chapters_json
from briefing.programme.identity import guid
from briefing.programme.manifest import manifest, read_manifest, write_manifest
from briefing.programme.transcript import vtt

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Fallback, Recording, Script, Synthesis, Voice

SLUG_LENGTH = 60


def slug(text: str) -> str:
    """`text` as a file name safe anywhere: lower-case ASCII letters, digits and hyphens, 1 to 61 of them."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", ascii_text).strip("-")
    if len(words) > SLUG_LENGTH:
        words = words[: SLUG_LENGTH + 1].rpartition("-")[0] or words[:SLUG_LENGTH]
    return portable(words or "artikel")


def default_target(script: Script, folder: Path) -> Path:
    """`<date>-<slug>.mp3` in `folder`, today's date where the article has none.

    The same article gets the same name; another article of that name and date gets `-2`, `-3` … behind it.
    """
    return _free_target(script.title, script.article.published, guid(script.article), folder)


def shelved(recording: Recording, folder: Path) -> Recording:
    """A programme that was made aside, moved with what stands beside it to the name that is its own in `folder`.

    Raises:
        WriteError: one of its files cannot be moved.
    """
    content = read_manifest(recording.path.with_suffix(".json"))
    target = _free_target(content.title, content.published, content.guid, folder)
    try:
        for ending in (".mp3", ".vtt", ".chapters.json"):
            recording.path.with_suffix(ending).replace(target.with_suffix(ending))
    except OSError as error:
        raise WriteError(f"cannot write {target}", cause=(error.strerror or str(error)).lower()) from error
    moved = msgspec.structs.replace(content, mp3=msgspec.structs.replace(content.mp3, path=str(target)))
    write_manifest(moved, target.with_suffix(".json"))
    return replace(recording, path=target)


def _free_target(title: str, published: str | None, own: str, folder: Path) -> Path:
    stem = f"{published or date.today().isoformat()}-{slug(title)}"  # noqa: DTZ011 - the reader's own day
    number = 1
    while True:
        target = folder / f"{stem}{f'-{number}' if number > 1 else ''}.mp3"
        if not target.exists() or _guid_of(target) in {own, None}:
            return target
        number += 1


def file_programme(
    recording: Recording, script: Script, voice: Voice, *, fallback: Fallback | None, synthesis: Synthesis
) -> None:
    """Put transcript, chapters and, last, the manifest beside the MP3.

    Raises:
        WriteError: one of them cannot be written.
    """
    write_whole(recording.path.with_suffix(".vtt"), vtt(recording.sections).encode())
    write_whole(recording.path.with_suffix(".chapters.json"), chapters_json(recording.sections).encode())
    write_manifest(
        manifest(recording, script, voice, fallback=fallback, synthesis=synthesis), recording.path.with_suffix(".json")
    )


def _guid_of(mp3: Path) -> str | None:
    """The guid in the manifest beside `mp3`; None where there is no readable manifest."""
    try:
        return read_manifest(mp3.with_suffix(".json")).guid
    except PublishError:
        return None
