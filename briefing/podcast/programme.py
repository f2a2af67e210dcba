"""A programme as `briefing make` left it, made fit for the world."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from briefing.errors import PublishError
from briefing.model import Tags
from briefing.programme.manifest import read_manifest, read_recording
from briefing.programme.wording import headline, one_line, public_link, public_source

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Recording
    from briefing.podcast.show import Show


@dataclass(frozen=True, slots=True)
class Programme:
    """What was made of an article."""

    manifest: dict[str, Any]
    """With texts that any player takes, and without the paths of this machine."""
    recording: Recording
    """What that manifest tells of."""
    audio: bytes
    """The MP3 without the tag in front of it."""


def read_programme(mp3: Path) -> Programme:
    """The programme at `mp3`, with its manifest beside it.

    Raises:
        PublishError: one of them is not there, or it is not the MP3 that the manifest tells of.
    """
    again = f"make it again with 'briefing make', then publish {mp3.name}"
    path = mp3.with_suffix(".json")
    manifest = read_manifest(path)
    try:
        content = mp3.read_bytes()
        if sha256(content).hexdigest() != manifest["mp3"]["sha256"]:
            raise PublishError(
                f"{mp3} is not the MP3 that {path.name} tells of", cause="one of them changed", remedy=again
            )
        public = _made_public(manifest)
        return Programme(public, read_recording(public, mp3), content[_tag_length(content) :])
    except OSError as error:
        raise PublishError(f"cannot read {mp3}", cause=(error.strerror or str(error)).lower()) from error
    except (KeyError, TypeError, AttributeError) as error:
        raise PublishError(
            f"{path} is not a programme's manifest", cause=f"{error} is missing", remedy=again
        ) from error


def tags_for(show: Show, manifest: dict[str, Any], cover: bytes) -> Tags:
    """What the MP3 of an episode says of itself: the show's name and cover, whatever it was made with."""
    return Tags(
        title=manifest["title"],
        artist=manifest["author"] or show.author,
        album=show.title,
        published=manifest["published"],
        comment=manifest["lead"] or manifest["title"],
        disclosure=show.disclosure,
        guid=manifest["guid"],
        cover=cover,
        source=manifest["source"],
    )


def _made_public(manifest: dict[str, Any]) -> dict[str, Any]:
    author, lead, voice = manifest.get("author"), manifest.get("lead"), manifest["voice"]
    return {
        "version": manifest["version"],
        "guid": one_line(manifest["guid"])[:250],
        "title": headline(manifest["title"]),
        "language": manifest["language"],
        "published": manifest.get("published"),
        "author": headline(author) if author else None,
        "source": public_link(manifest.get("source")),
        "lead": one_line(lead) if lead else None,
        "voice": {"name": voice["name"].rpartition("/")[2], "engine": voice["engine"]},
        "mp3": dict(manifest["mp3"]),
        "sections": [_section(section) for section in manifest["sections"]],
    }


def _section(section: dict[str, Any]) -> dict[str, Any]:
    sentences = [
        {**sentence, "written": one_line(sentence["written"]), "spoken": one_line(sentence["spoken"])}
        for sentence in section["sentences"]
        if one_line(sentence["written"]) and sentence["start_ms"] < sentence["end_ms"]
    ]
    return {
        **section,
        "title": headline(section["title"]),
        "source": public_source(section.get("source")),
        "sentences": sentences,
    }


def _tag_length(content: bytes) -> int:
    """The bytes of the ID3v2 tag in front of the audio (ID3v2.4 structure, 3.1: a synchsafe length)."""
    if content[:3] != b"ID3" or len(content) < 10:
        return 0
    return 10 + (content[6] << 21 | content[7] << 14 | content[8] << 7 | content[9])
