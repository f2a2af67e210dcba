"""What must be unique to each episode of a podcast: slug, title and moment of publication."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from briefing.programme.outputs import slug as slug_of
from briefing.wall_clock import on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Container

    from briefing.podcast.folder.library import Library


def new_slug(library: Library, title: str, date: datetime | None, taken: Container[str] = ()) -> str:
    """A slug of the day (of `date`, else today) and `title`, numbered if another episode has it, or if it is reserved
    in `taken`."""
    day = on_wall_clock(date or datetime.now(UTC)).date().isoformat()
    stem = f"{day}-{slug_of(title)}"
    slug, number = stem, 1
    while library.find(slug) or slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug


def own_title(library: Library, slug: str, title: str) -> str:
    """`title`, numbered if another episode has it, so that listeners, and players that file by title, see two."""
    own, number = title, 1
    while library.register.has_title(own, but=slug):
        number += 1
        own = f"{title} ({number})"
    return own


def free_moment(library: Library, slug: str, wished: datetime | None) -> datetime:
    """`wished` or now, moved on by seconds until no episode but `slug` itself has it, because players sort by it."""
    first = (wished or datetime.now(UTC)).replace(microsecond=0)
    return library.register.free_moment(first, timedelta(seconds=1 if wished is None else -1), but=slug)
