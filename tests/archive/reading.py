"""Articles as sources hold them, and how a worker reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.archive.items import article_of
from briefing.archive.sources import items_from
from briefing.archive.store import store_at
from briefing.archive.tasks import Task, content_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.archive.items import Item
    from briefing.model import Article

TEXT = "De brug over de Lek gaat maandag open voor verkeer.\n\nDe bouw heeft twee jaar geduurd."
LINES = (
    "De dijk langs de Lek is maandag over een lengte van tien kilometer verhoogd, meldt het waterschap.",
    "Volgens het waterschap is het dorp daarmee tot ver in deze eeuw beschermd tegen hoog water.",
)
RECORDS = [
    {"id": 17, "headline": "Brug open", "text": TEXT, "published": "2026-03-02T10:00:00Z", "author": "Anna de Wit"},
    {"url": "https://krant.example/dijk", "headline": "Dijk", "html": "".join(f"<p>{line}</p>" for line in LINES)},
]


def read(item: Item, folder: Path) -> Article:
    """The article of an item, as a worker reads it."""
    if item.address is None:
        assert item.content
        raw = item.content()
    else:
        task = Task("", item.identity, item.name, item.address, item.is_record, item.sha256)
        raw = content_of(task, store_at(str(folder)))
    return article_of(raw, name=item.name, is_record=item.is_record)


def items(origin: Path) -> list[Item]:
    return list(items_from([str(origin)]))
