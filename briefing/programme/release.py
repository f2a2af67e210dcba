"""A programme as it is released: everything that its files are written from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from briefing.programme.manifest import Manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """One programme, with what is shown around it."""

    manifest: Manifest
    mp3: Callable[[], IO[bytes]]
    """Opens the MP3, tags included."""
    cover: bytes
    """A square JPEG or PNG."""
    show: str
    """The show's title."""
    disclosure: str
    """The disclosure of the synthetic voice, in Dutch."""
    changed: datetime | None = None
    """When text or audio last changed, UTC; None if only the article's date is known."""
