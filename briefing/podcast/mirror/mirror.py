"""Out to the world: the podcast folder mirrored to object storage or another folder.

Audio goes first and the feed last, and only then goes what was removed; so the world's copy is whole at any moment,
and a mirroring that was cut off is simply repeated. What was sent is written down beside it, in `mirror.json`, so that
only what changed is sent, from whichever machine, and nothing is removed that was not sent from here.
"""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from briefing.errors import PublishError
from briefing.podcast.catalogue import locked
from briefing.podcast.mirror.targets import Sending, shelf_at
from briefing.podcast.paging import ARCHIVE
from briefing.podcast.show import FEED
from briefing.podcast.site import INDEX

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.mirror.targets import Shelf

RECORD = "mirror.json"
_AT_ONCE = 8
_DIGEST_IN_NAME = re.compile(r"\.[0-9a-f]{10}\.[a-z0-9.]+$")
_NOT_WHOLE = ""
_FOREVER = "public, max-age=31536000, immutable"
_FIVE_MINUTES = "public, max-age=300"
_TYPES = {
    ".mp3": "audio/mpeg",
    ".vtt": "text/vtt; charset=utf-8",
    ".srt": "application/x-subrip; charset=utf-8",
    ".chapters.json": "application/json+chapters",
    ".json": "application/json",
    ".xml": "application/rss+xml; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".ttf": "font/ttf",
}


@dataclass(frozen=True, slots=True)
class Mirrored:
    """What a mirroring did, in files."""

    sent: int
    removed: int
    kept: int
    """As they were."""


def content_type(name: str) -> str:
    """The media type of a file in the podcast folder, by its name."""
    return next((kind for ending, kind in _TYPES.items() if name.endswith(ending)), "application/octet-stream")


def mirror(folder: Path, target: str) -> Mirrored:
    """Make `target` (a folder, `s3://`, `gs://` or `az://` address) hold what the podcast in `folder` holds.

    Nobody publishes in `folder` meanwhile. Safe to interrupt and repeat.

    Raises:
        UsageError: `target` is no place that can be mirrored to.
        PublishError: there is no podcast in `folder`, or the storage did not take a file.
        WriteError: the target folder cannot be written.
    """
    if not (folder / FEED).is_file():
        raise PublishError(f"there is no podcast in {folder}", remedy="publish an episode first")
    with locked(folder):
        shelf = shelf_at(target, folder)
        here = {path: _version(folder, path) for path in _paths(folder)}
        sent_before = _read_record(shelf)
        there = shelf.sizes()
        whole = {
            path
            for path, version in here.items()
            if sent_before.get(path) == version and there.get(path) == (folder / path).stat().st_size
        }
        changed = sorted(here.keys() - whole)
        gone = sorted(path for path in sent_before.keys() - here.keys() if path in there)
        if changed:
            _write_record(shelf, sent_before | dict.fromkeys(changed, _NOT_WHOLE))
            _send(shelf, folder, changed)
        shelf.remove(gone)
        if changed or gone or sent_before != here:
            _write_record(shelf, here)
    return Mirrored(sent=len(changed), removed=len(gone), kept=len(whole))


def _send(shelf: Shelf, folder: Path, paths: list[str]) -> None:
    """In four waves: what never changes, the pages, the lists, the feed. A wave is whole before the next begins."""
    with ThreadPoolExecutor(_AT_ONCE) as carriers:
        for wave in range(4):
            sendings = [
                Sending(path, folder / path, content_type(path), _FOREVER if wave == 0 else _FIVE_MINUTES)
                for path in paths
                if _wave(path) == wave
            ]
            list(carriers.map(shelf.put, sendings))


def _wave(path: str) -> int:
    if path == FEED:
        return 3
    if path == INDEX or path.startswith(f"{ARCHIVE}/"):
        return 2
    return 0 if _DIGEST_IN_NAME.search(path) else 1


def _paths(folder: Path) -> list[str]:
    """The files the world may see: none that is hidden, no link that leads elsewhere."""
    found = []
    pending = [folder]
    while pending:
        for path in pending.pop().iterdir():
            if path.name.startswith(".") or path.is_symlink():
                continue
            if path.is_dir():
                pending.append(path)
            else:
                found.append(path.relative_to(folder).as_posix())
    return found


def _version(folder: Path, path: str) -> str:
    """What tells one state of a file from another; a name that carries a digest is telling enough."""
    return path if _DIGEST_IN_NAME.search(path) else sha256((folder / path).read_bytes()).hexdigest()


def _read_record(shelf: Shelf) -> dict[str, str]:
    try:
        return msgspec.json.decode(shelf.read(RECORD) or b"{}", type=dict[str, str])
    except msgspec.DecodeError:
        return {}


def _write_record(shelf: Shelf, record: dict[str, str]) -> None:
    shelf.put(Sending(RECORD, msgspec.json.encode(record), "application/json", "no-store"))
