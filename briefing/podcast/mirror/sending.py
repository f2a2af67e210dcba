"""The sending of files to a mirror: in which order, as what type, and for how long they may be cached."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from briefing.podcast.folder.trail import DIGEST_IN_NAME
from briefing.podcast.mirror.targets import Sending
from briefing.podcast.paging import ARCHIVE
from briefing.podcast.show import FEED, INDEX
from briefing.programme.outputs import OUTPUTS

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.podcast.mirror.targets import Shelf

_AT_ONCE = 8
_FOREVER = "public, max-age=31536000, immutable"
_FIVE_MINUTES = "public, max-age=300"
_TYPES = {
    ".mp3": "audio/mpeg",
    **{output.ending: output.media_type + ("; charset=utf-8" if output.is_text else "") for output in OUTPUTS},
    ".json": "application/json",
    ".xml": "application/xml; charset=utf-8",  # browsers show application/rss+xml as its source
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".ttf": "font/ttf",
}

Progress = Callable[[int, int], None]
"""Receives the bytes sent, and the bytes to send."""


def content_type(name: str) -> str:
    """The media type of a file in the podcast folder, from its name."""
    return next((kind for ending, kind in _TYPES.items() if name.endswith(ending)), "application/octet-stream")


def send(shelf: Shelf, folder: Path, paths: list[str], progress: Progress | None) -> None:
    """Send files in four waves: those that never change, the pages, the lists, the feed. Each wave is complete before
    the next begins."""
    sizes = {path: (folder / path).stat().st_size for path in paths}
    sent = 0
    with ThreadPoolExecutor(_AT_ONCE) as carriers:
        for wave in range(4):
            sendings = [
                Sending(path, folder / path, content_type(path), _FOREVER if wave == 0 else _FIVE_MINUTES)
                for path in paths
                if _wave(path) == wave
            ]
            for sending, _ in zip(sendings, carriers.map(shelf.put, sendings), strict=True):
                sent += sizes[sending.path]
                if progress:
                    progress(sent, sum(sizes.values()))


def _wave(path: str) -> int:
    if path == FEED:
        return 3
    if path == INDEX or path.startswith(f"{ARCHIVE}/"):
        return 2
    return 0 if DIGEST_IN_NAME.search(path) else 1
