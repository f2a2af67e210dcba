"""The sources of an archive: folders, tables, sitemaps and buckets, read as a stream of articles."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.archive.store import is_bucket
from briefing.errors import SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefing.archive.items import Item

_log = logging.getLogger(__name__)

_LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")


def items_from(origins: Sequence[str], *, allow_private: bool = False) -> Iterator[Item]:
    """The articles that the origins offer, one at a time.

    Raises:
        UsageError: an origin is of an unknown kind: at once, before the first article is asked for.
        SourceError: an origin is not there, likewise; or it cannot be read.
    """
    return _items([(origin, _reader(origin, allow_private=allow_private)) for origin in origins])


def count_in(origins: Sequence[str]) -> int:
    """The number of articles that the origins offer.

    Raises:
        UsageError, SourceError: as `items_from`.
    """
    return sum(1 for origin in origins for _ in _reader(origin, allow_private=False))


def _items(readers: Sequence[tuple[str, Iterator[Item]]]) -> Iterator[Item]:
    for origin, reader in readers:
        number = 0
        for number, item in enumerate(reader, start=1):  # noqa: B007 - `number` is used after the loop
            yield item
        if not number:
            _log.warning("there are no articles in %s", origin)


def _reader(origin: str, *, allow_private: bool) -> Iterator[Item]:
    name = origin.lower()
    if Path(origin).is_dir():
        from briefing.archive.sources.folder import folder_items

        return folder_items(Path(origin))
    if name.startswith(("http://", "https://")):
        from briefing.archive.sources.sitemap import sitemap_items

        return sitemap_items(origin, allow_private=allow_private)
    read = _list_reader(name)
    if is_bucket(origin):
        from briefing.archive.sources.bucket import bucket_items, listed_items

        return listed_items(origin, read) if read else bucket_items(origin)
    if "://" not in origin and not Path(origin).exists():
        raise SourceError(f"no such file or folder: {origin}", remedy="check the path")
    if read is None or "://" in origin:
        raise UsageError(
            f"{origin} is not a source of articles",
            remedy="give a folder, a .jsonl, .csv or .parquet file, a sitemap's address, or a bucket's prefix",
        )
    return read(Path(origin))


def _list_reader(name: str) -> Callable[[Path], Iterator[Item]] | None:
    """The reader for a file called `name`; None if it is not a list of articles."""
    if name.endswith(_LINES):
        from briefing.archive.sources.lines import line_items

        return line_items
    if name.endswith((".csv", ".tsv")):
        from briefing.archive.sources.tables import csv_items

        return csv_items
    if name.endswith((".parquet", ".pq")):
        from briefing.archive.sources.tables import parquet_items

        return parquet_items
    return None
