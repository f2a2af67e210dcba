"""The manifest: all that is known of one programme, as one JSON object beside its MP3."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.errors import PublishError
from briefing.files import write_whole
from briefing.model import PlacedSection, PlacedSentence, Recording, Sentence

if TYPE_CHECKING:
    from briefing.model import Article, Fallback, Script, Synthesis, Voice

VERSION = 1
_GUIDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:briefing:article")


def guid(article: Article) -> str:
    """The episode's guid: a UUIDv5 (RFC 9562) of what the article is.

    A web article is its address. A file is its name, headline and date: a corrected sentence leaves the guid as it is,
    and tomorrow's article under the same file name gets another. Without a headline the first block stands for it. The
    output path and the clock have no say.
    """
    if urlsplit(article.source).scheme in {"http", "https"}:
        identity = article.source
    else:
        opening = article.headline or (article.blocks[0].text if article.blocks else "")
        identity = "\n".join((Path(article.source).name, article.published or "", opening))
    return str(uuid.uuid5(_GUIDS, identity))


def manifest(
    recording: Recording, script: Script, voice: Voice, *, fallback: Fallback | None, synthesis: Synthesis
) -> dict[str, Any]:
    """The manifest, version 1, ready for JSON. Times in ms, loudness in LUFS, true peak in dBTP."""
    article = script.article
    return {
        "version": VERSION,
        "guid": guid(article),
        "title": script.title,
        "language": article.language,
        "published": article.published,
        "author": article.author,
        "source": article.source,
        "lead": script.lead,
        "voice": {"name": voice.name, "engine": voice.engine},
        "fallback": {"from": fallback.wanted, "reason": fallback.reason} if fallback else None,
        "mp3": {
            "path": str(recording.path),
            "bytes": recording.bytes,
            "sha256": recording.sha256,
            "duration_ms": recording.duration_ms,
            "lufs": round(recording.lufs, 2),
            "true_peak_dbtp": round(recording.true_peak_dbtp, 2),
        },
        "sections": [_section(section) for section in recording.sections],
        "synthesis": {"requests": synthesis.requests, "cached": synthesis.cached, "retried": synthesis.retried},
    }


def write_manifest(content: dict[str, Any], target: Path) -> None:
    """Put the manifest at `target`, whole or not at all.

    Raises:
        WriteError: the file cannot be written.
    """
    write_whole(target, (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode())


def read_manifest(path: Path) -> dict[str, Any]:
    """The manifest at `path`.

    Raises:
        PublishError: there is none, or it is not one this version reads.
    """
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise PublishError(
            f"cannot read the manifest {path}",
            cause=getattr(error, "strerror", None) or "it is not JSON",
            remedy="make the MP3 again with 'briefing make'",
        ) from error
    if not isinstance(content, dict) or content.get("version") != VERSION:
        raise PublishError(
            f"{path} is not a manifest of version {VERSION}",
            cause="another program or a later version wrote it",
            remedy="make the MP3 again with 'briefing make'",
        )
    return content


def read_recording(content: dict[str, Any], path: Path) -> Recording:
    """The Recording that a manifest tells of, with the MP3 at `path`."""
    mp3 = content["mp3"]
    return Recording(
        path=path,
        bytes=mp3["bytes"],
        sha256=mp3["sha256"],
        duration_ms=mp3["duration_ms"],
        lufs=mp3["lufs"],
        true_peak_dbtp=mp3["true_peak_dbtp"],
        sections=tuple(
            PlacedSection(
                role=section["role"],
                title=section["title"],
                start_ms=section["start_ms"],
                end_ms=section["end_ms"],
                sentences=tuple(
                    PlacedSentence(
                        Sentence(sentence["written"], sentence["spoken"]), sentence["start_ms"], sentence["end_ms"]
                    )
                    for sentence in section["sentences"]
                ),
                source=section.get("source"),
                paragraphs_ms=tuple(section.get("paragraphs_ms", ())),
            )
            for section in content["sections"]
        ),
    )


def _section(section: PlacedSection) -> dict[str, Any]:
    return {
        "role": section.role,
        "title": section.title,
        **({"source": section.source} if section.source else {}),
        "start_ms": section.start_ms,
        "end_ms": section.end_ms,
        **({"paragraphs_ms": section.paragraphs_ms} if section.paragraphs_ms else {}),
        "sentences": [
            {
                "written": placed.sentence.written,
                "spoken": placed.sentence.spoken,
                "start_ms": placed.start_ms,
                "end_ms": placed.end_ms,
            }
            for placed in section.sentences
        ],
    }
