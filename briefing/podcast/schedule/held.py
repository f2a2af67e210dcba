"""Episodes held back: made, and kept in the newsroom, where the public cannot see them, until they are due.

Each has a record, which is written after its files and removed before them. The lock of the podcast folder must be held
to change them.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime  # noqa: TC003 - msgspec reads the annotations
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError, WriteError, os_errors_as
from briefing.files import read_bounded, write_whole
from briefing.paths import real
from briefing.podcast.artwork.cover import checked_artwork
from briefing.podcast.folder.catalogue import not_read
from briefing.podcast.folder.trail import SLUG

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HELD = "held"
_MOST_BYTES = 2_000_000_000
_MOST_RECORD_BYTES = 1_000_000
_VERSION = r"[0-9a-f]{10}"
_FILE = re.compile(rf"(?P<stem>{SLUG}\.{_VERSION})\.(mp3|json|jpg|png)")
_RECORD = re.compile(rf"(?P<slug>{SLUG})\.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An episode that is held back."""

    slug: str
    """Its future slug."""
    guids: tuple[str, ...]
    """Its own guid, and that of its article if it is on air under a former guid."""
    title: str
    source: str | None
    """The article's public address."""
    lead: str = ""
    """The start of its lead; empty if it has none, or is a bulletin."""
    duration_ms: int
    due: datetime
    """UTC."""
    dated: bool
    """Whether a user chose that moment; otherwise it is the end of an embargo."""
    season: int | None = None
    episode: int | None = None
    version: str = ""
    """A digest of its files, which is in their names."""
    artwork: str = ""
    """The extension of its own artwork, or empty."""

    @property
    def guid(self) -> str:
        """Its own guid."""
        return self.guids[0]

    @property
    def stem(self) -> str:
        """The prefix of its files' names."""
        return f"{self.slug}.{self.version}"


class HeldBack:
    """The episodes of a show that are held back in its newsroom."""

    def __init__(self, newsroom: Path) -> None:
        self._newsroom = newsroom
        self._folder = newsroom / HELD

    def all(self) -> list[Held]:
        """All of them, in the order in which they are due.

        Raises:
            PublishError: one of their records, or their folder, cannot be read.
        """
        records = [path for path in self._there() if _RECORD.fullmatch(path.name)]
        return sorted((_read(path) for path in records), key=lambda held: (held.due, held.slug))

    def find(self, *names: str) -> Held | None:
        """The one whose guid or slug is one of `names`; None if there is none."""
        return next((held for held in self.all() if not set(names).isdisjoint({*held.guids, held.slug})), None)

    def due(self, moment: datetime) -> list[Held]:
        """The ones that are due at `moment`."""
        return [held for held in self.all() if held.due <= moment]

    def mp3(self, held: Held) -> Path:
        """The path of its MP3, which has the manifest beside it."""
        return self._folder / f"{held.stem}.mp3"

    def image(self, held: Held) -> Path | None:
        """The path of its own artwork; None if it has none."""
        return self._folder / f"{held.stem}.{held.artwork}" if held.artwork else None

    def keep(self, held: Held, mp3: Path, image: Path | None, podcast: Path) -> None:
        """Hold `held` back from the `podcast` folder, by keeping copies of `mp3`, its manifest and its `image`.

        Raises:
            PublishError: the newsroom is inside the podcast folder, or one of the files cannot be read.
            WriteError: the newsroom cannot be written.
        """
        for path, key in ((self._newsroom, "newsroom"), (mp3, "output")):
            if real(path).is_relative_to(real(podcast)):
                raise PublishError(
                    f"{path} is inside the podcast folder",
                    cause="what is held back would be public there",
                    remedy=f"choose another folder as {key} in the settings",
                )
        contents = {"mp3": _content(mp3), "json": _content(mp3.with_suffix(".json"))}
        picture, kind = checked_artwork(image) if image else (b"", "")
        if kind:
            contents[kind] = picture
        digest = sha256(b"".join(sha256(content).digest() for content in contents.values())).hexdigest()
        held = replace(held, version=digest[:10], artwork=kind)
        for ending, content in contents.items():
            write_whole(self._folder / f"{held.stem}.{ending}", content)
        write_whole(self._folder / f"{held.slug}.json", msgspec.json.encode(held))

    def drop(self, held: Held) -> None:
        """Remove the record of `held`, which is on air now or never will be.

        Raises:
            WriteError: it cannot be removed.
        """
        record = self._folder / f"{held.slug}.json"
        with os_errors_as(WriteError, f"cannot remove {record}"):
            record.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove the files that belong to no record: earlier versions, dropped episodes, and what a kill left."""
        kept = {held.stem for held in self.all()}
        for path in self._there():
            named = _FILE.fullmatch(path.name)
            if path.name.endswith(".part") or (named and named["stem"] not in kept):
                with suppress(OSError):
                    path.unlink()
        with suppress(OSError):
            self._folder.rmdir()

    def _there(self) -> Iterator[Path]:
        try:
            yield from list(self._folder.iterdir())
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            raise not_read(self._folder, error) from error


def _read(path: Path) -> Held:
    content = _content(path, _MOST_RECORD_BYTES)
    try:
        held = msgspec.json.decode(content, type=Held)
        if f"{held.slug}.json" != path.name or not held.guids or not re.fullmatch(_VERSION, held.version):
            raise ValueError("it is of another episode")
        if held.artwork not in {"", "jpg", "png"} or held.due.tzinfo is None:
            raise ValueError("it is malformed")
    except ValueError as error:
        raise PublishError(
            f"{path} is not the record of an episode held back",
            cause=str(error).lower(),
            remedy="remove it and publish the article again",
        ) from error
    return held


def _content(path: Path, most_bytes: int = _MOST_BYTES) -> bytes:
    with os_errors_as(PublishError, f"cannot read {path}"):
        return read_bounded(path, most_bytes)
