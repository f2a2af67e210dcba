"""Sitemaps and sitemap indexes (sitemaps.org 0.9) of one site, with the extension of Google's news sitemaps."""

from __future__ import annotations

import io
import logging
import zlib
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
from lxml import etree

from briefing.archive.items import MOST_BYTES, Fetched, Item, Record, Seen
from briefing.archive.sources.visitor import Visitor
from briefing.article.encoding import decode
from briefing.article.fetch.answer import Edition
from briefing.errors import ArticleError, SourceError
from briefing.programme.identity import canonical_address
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.article.fetch.answer import Page

_MOST_SITEMAP_BYTES = 50 * 1024 * 1024
"""The largest sitemap, decompressed; this limit and that on entries are sitemaps.org's own."""
_MOST_ENTRIES = 50_000
_GZIP = b"\x1f\x8b"
_FIELDS = {"loc", "lastmod", "publication_date", "title"}
_LONGEST = 2048

_log = logging.getLogger(__name__)


def sitemap_items(address: str, *, allow_private: bool, visitor: Visitor | None = None) -> Iterator[Item]:
    """The pages in a sitemap, or in the sitemaps of an index. Pages of other sites are left out with a warning.

    Raises:
        SourceError: it cannot be fetched, or is not a sitemap.
    """
    visitor = visitor or Visitor(address, allow_private=allow_private)
    kind, entries = _entries(address, visitor)
    if kind == "urlset":
        yield from _pages(address, entries, visitor)
        return
    for entry in entries:
        try:
            kind, pages = _entries(entry["loc"], visitor)
        except SourceError as error:  # the other sitemaps of the index can still be used
            _log.warning("%s", error)
            continue
        if kind == "urlset":
            yield from _pages(entry["loc"], pages, visitor)


def _pages(address: str, entries: list[dict[str, str]], visitor: Visitor) -> Iterator[Item]:
    elsewhere = 0
    for entry in entries:
        if urlsplit(entry["loc"]).netloc.lower() != visitor.site:
            elsewhere += 1
            continue
        yield Item(
            identity=canonical_address(entry["loc"]),
            name=entry["loc"],
            edition=_edition(entry),
            content=partial(_record, entry, visitor),
            fetch=partial(_fetched, entry, visitor),
            is_record=True,
        )
    if elsewhere:
        _log.warning("%s: %d pages of other sites are left out", address, elsewhere)


def _edition(entry: dict[str, str]) -> str:
    return entry.get("lastmod") or entry.get("publication_date") or ""


def _fetched(entry: dict[str, str], visitor: Visitor, before: Seen) -> Fetched:
    page = visitor.get(entry["loc"], MOST_BYTES, Edition(before.etag, before.modified))
    if page.unchanged:
        return Fetched(b"", msgspec.structs.replace(before, edition=_edition(entry)), unchanged=True)
    seen = Seen(_edition(entry), well_formed(page.edition.etag), well_formed(page.edition.modified))
    return Fetched(_record_of(entry, page), seen)


def _record(entry: dict[str, str], visitor: Visitor) -> bytes:
    return _record_of(entry, visitor.get(entry["loc"], MOST_BYTES))


def _record_of(entry: dict[str, str], page: Page) -> bytes:
    try:
        html = decode(page.content, declared=page.charset)
    except ArticleError as error:
        raise SourceError(f"{entry['loc']} is not a page", cause=error.what) from error
    record = Record(url=entry["loc"], html=html, published=entry.get("publication_date"))
    return msgspec.json.encode(record)


def _entries(address: str, visitor: Visitor) -> tuple[str, list[dict[str, str]]]:
    """The kind of the sitemap, `urlset` or `sitemapindex`, and its entries."""
    content = _unpacked(visitor.get(address, _MOST_SITEMAP_BYTES).content, address)
    entries: list[dict[str, str]] = []
    kind, entry = "", {}
    try:
        events = etree.iterparse(
            io.BytesIO(content), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False
        )
        for event, element in events:
            name = etree.QName(element).localname if isinstance(element.tag, str) else ""
            kind = kind or name
            if event == "start":
                continue
            if name in _FIELDS and element.text:
                entry[name] = well_formed(element.text.strip()[:_LONGEST])
            elif name in {"url", "sitemap"}:
                entries += [entry] if entry.get("loc") else []
                entry = {}
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
            if len(entries) >= _MOST_ENTRIES:
                _log.warning("%s: it lists more than %d pages; the rest is left out", address, _MOST_ENTRIES)
                break
    except etree.XMLSyntaxError as error:
        raise _no_sitemap(address, str(error)) from error
    if kind not in {"urlset", "sitemapindex"}:
        raise _no_sitemap(address, f"it begins with <{kind}>")
    return kind, entries


def _unpacked(content: bytes, address: str) -> bytes:
    if not content.startswith(_GZIP):
        return content
    unpacking = zlib.decompressobj(wbits=31)
    try:
        unpacked = unpacking.decompress(content, _MOST_SITEMAP_BYTES)
    except zlib.error as error:
        raise _no_sitemap(address, "its compressed data is damaged") from error
    if unpacking.unconsumed_tail:
        raise _no_sitemap(address, f"it takes more than {_MOST_SITEMAP_BYTES // 2**20} MB unpacked")
    return unpacked


def _no_sitemap(address: str, cause: str) -> SourceError:
    return SourceError(f"{address} is not a sitemap", cause=cause[:200].lower(), remedy="give a sitemap's own address")
