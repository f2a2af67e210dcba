"""Episodes as the catalogue has them, by the thousand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from briefing.podcast.folder.catalogue import Entry

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def entry(number, published=NOON):
    """An episode of a daily show, `number` days after its first."""
    slug = f"2026-11-23-artikel-{number}"
    return Entry(
        slug=slug,
        guid=f"{number}",
        title=f"De gemeente opent brug nummer {number} over de vaart voor fietsers en wandelaars",
        summary="Het college van de gemeente heeft maandag besloten dat de brug weer opengaat. " * 3,
        published=published,
        changed=published,
        duration_ms=95_000,
        stamp=(1, 2, 3),
        digest=f"{number:064}",
        files=f"{slug}.0123456789.mp3",
        source="",
    )


def daily(count):
    """The episodes of `count` days, newest first."""
    return [entry(number, NOON - timedelta(days=count - number)) for number in range(count, 0, -1)]
