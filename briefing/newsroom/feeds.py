"""Where news comes from by itself: RSS and Atom feeds, lists of them (OPML), and folders. feedparser lives here."""

from __future__ import annotations

import calendar
import html
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.article.fetch.client import Edition, fetch
from briefing.article.source import read_article
from briefing.errors import NoArticleError, SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model import Article

MAX_BYTES = 5_000_000
"""Of a feed."""
MAX_ITEMS = 2_000
MAX_FEEDS = 200
"""In a list."""
SECONDS = 25.0
"""For a feed, all in all."""

_ARTICLE_ENDINGS = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml")
_FULL_TEXT_CHARACTERS = 900
"""What is shorter is a teaser, and the article is on its page."""
_TAG = re.compile(r"<[^<>]{0,2000}>")
_URL = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """Something that a feed or folder offers."""

    key: str
    """By which it is known again."""
    link: str
    """Where its article is: a web address, or the path of a file."""
    title: str = ""
    published: datetime | None = None
    """In UTC."""
    text: str = ""
    """What the feed holds of the article, in HTML."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a feed or folder offered, the newest first where it says when."""

    items: tuple[Item, ...]
    edition: Edition = field(default_factory=Edition)
    unchanged: bool = False
    """True where it is the edition that was seen before; its items are not given again."""


def sources_of(origin: str) -> list[str]:
    """The feeds and folders that `origin` stands for: itself, or what an OPML list names.

    Raises:
        SourceError: the list cannot be read.
        UsageError: it is no feed's address, OPML file or folder, or an empty list.
    """
    if _URL.match(origin):
        return [origin]
    path = Path(origin)
    if path.is_dir():
        return [origin]
    try:
        content = path.read_bytes()[: MAX_BYTES + 1]
    except OSError as error:
        raise SourceError(
            f"cannot read {origin}",
            cause=(error.strerror or str(error)).lower(),
            remedy="give a feed's address, an OPML file or a folder",
        ) from error
    feeds = _listed(content)
    if not feeds:
        raise UsageError(f"{origin} names no feeds", remedy="give a feed's address, an OPML file or a folder")
    return feeds


def read_source(origin: str, *, seen: Edition, allow_private: bool = False) -> Reading:
    """What a feed or folder offers; nothing where the feed is the edition that was `seen`.

    Raises:
        SourceError: it cannot be reached, or is not a feed.
    """
    return _read_feed(origin, seen, allow_private=allow_private) if _URL.match(origin) else _read_folder(Path(origin))


def article_of(item: Item, *, allow_private: bool = False) -> Article:
    """The article that `item` stands for: from the feed where it holds all of it, else from its page or file.

    Raises:
        ArticleError: it cannot be had.
    """
    if not _URL.match(item.link):
        return read_article(item.link)
    article = _told_in_feed(item) or read_article(item.link, allow_private=allow_private)
    if article.published is None and item.published:
        article = replace(article, published=item.published.date().isoformat())
    return article


def _read_feed(url: str, seen: Edition, *, allow_private: bool) -> Reading:
    import feedparser

    page = fetch(url, allow_private=allow_private, max_bytes=MAX_BYTES, total_seconds=SECONDS, seen=seen)
    if page.unchanged:
        return Reading((), page.edition, unchanged=True)
    if max(page.content.count(b"<item"), page.content.count(b"<entry")) > MAX_ITEMS:
        raise SourceError(f"{url} holds more than {MAX_ITEMS} items", remedy="give a feed of news")
    found = feedparser.parse(page.content, response_headers={"content-location": page.url})
    if not found.version:
        raise SourceError(f"{url} is not a feed", remedy="give the address of an RSS or Atom feed")
    items = [item for entry in found.entries if (item := _item(entry)) is not None]
    return Reading(tuple(_newest_first(items)), page.edition)


def _item(entry: Any) -> Item | None:
    link = str(entry.get("link") or "")
    if not _URL.match(link):
        return None
    # feedparser's own `get` takes one date for the other, and warns that it will not for long.
    moment = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    texts = [str(content.get("value", "")) for content in entry.get("content", [])]
    return Item(
        key=str(entry.get("id") or link),
        link=link,
        title=" ".join(html.unescape(_TAG.sub("", str(entry.get("title", "")))).split()),
        published=_utc(moment) if moment else None,
        text=max([*texts, str(entry.get("summary", ""))], key=len),
    )


def _utc(moment: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(calendar.timegm(moment), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _newest_first(items: Sequence[Item]) -> Iterator[Item]:
    """Those without a date last, in the order of the feed."""
    yield from sorted((item for item in items if item.published), key=_published, reverse=True)
    yield from (item for item in items if not item.published)


def _published(item: Item) -> datetime:
    return item.published or datetime.min.replace(tzinfo=UTC)


def _told_in_feed(item: Item) -> Article | None:
    """The article as the feed holds it; None where that is a teaser, or no text that reads like one."""
    from briefing.article.formats.html import read_html

    if len(_TAG.sub("", item.text)) < _FULL_TEXT_CHARACTERS:
        return None
    title = html.escape(item.title)
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{item.text}</article></body></html>"
    )
    try:
        return read_html(page, source=item.link)
    except NoArticleError:
        return None


def _read_folder(folder: Path) -> Reading:
    """The articles in a folder by when they were last written; hidden files are not looked at."""
    items = []
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix.lower() in _ARTICLE_ENDINGS and not path.name.startswith(".") and path.is_file():
                written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                digest = sha256(path.read_bytes()[:MAX_BYTES]).hexdigest()
                items.append(Item(key=f"{path.name} {digest}", link=str(path), title=path.stem, published=written))
    except OSError as error:
        raise SourceError(f"cannot read the folder {folder}", cause=(error.strerror or str(error)).lower()) from error
    return Reading(tuple(_newest_first(items)))


def _listed(content: bytes) -> list[str]:
    """The feeds that an OPML list names, each once."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return []
    urls = (outline.get("xmlUrl", "").strip() for outline in root.iter("outline"))
    return list(dict.fromkeys(url for url in urls if _URL.match(url)))[:MAX_FEEDS]
