"""Where stories come from: feeds, lists of feeds, and folders, read into items and articles."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.article.encoding import decode
from briefing.article.fetch.local import bytes_of
from briefing.article.formats.mail.message import sent_at
from briefing.article.source import ARTICLE_ENDINGS, foreign_language_of, read_article, read_page
from briefing.errors import NoArticleError, SourceError, UsageError, WithheldError, os_errors_as
from briefing.newsroom.sources.announced import tells_what_was_announced
from briefing.newsroom.sources.items import Item, Reading, is_page, is_web
from briefing.newsroom.sources.opml import feeds_in, web_feed
from briefing.programme.identity import former_guids, guid, guid_by_headline
from briefing.programme.wording import headline
from briefing.studio.manuscript import opened
from briefing.text import TAG, well_formed
from briefing.wall_clock import by_wall_clock, on_wall_clock

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.article.fetch.answer import Edition, Page
    from briefing.model import Article
    from briefing.newsroom.sources.syndication import FeedReader

MAX_BYTES = 5_000_000
"""The largest feed that is fetched."""
_MAX_FEEDS = 200
"""The most feeds in a list."""
SECONDS = 25.0
"""The time for fetching a feed."""

_FULL_TEXT_CHARACTERS = 900
"""Shorter text in a feed is taken for a teaser, and the article is read from its page."""
_WHAT_TO_GIVE = "give a feed's address, an OPML file or a folder"


def sources_of(origin: str) -> list[str]:
    """The feeds and folders that `origin` stands for: itself, or the feeds in an OPML list.

    Raises:
        SourceError: the list cannot be read.
        UsageError: it is not a feed's address, OPML file or folder, or it is a list that names no feeds or too many.
    """
    if is_web(web_feed(origin)):
        return [web_feed(origin)]
    if Path(origin).is_dir():
        return [origin]
    try:
        feeds, fault = feeds_in(decode(bytes_of(origin)))
    except SourceError as error:
        raise SourceError(error.what, cause=error.cause, remedy=_WHAT_TO_GIVE) from error
    except NoArticleError as error:  # which `decode` raises for bytes that are not text
        raise UsageError(f"{origin} names no feeds", cause=error.what, remedy=_WHAT_TO_GIVE) from error
    if not feeds:
        raise UsageError(f"{origin} names no feeds", cause=fault, remedy=_WHAT_TO_GIVE)
    if len(feeds) > _MAX_FEEDS:
        raise UsageError(f"{origin} names {len(feeds)} feeds", remedy=f"give lists of {_MAX_FEEDS} at most")
    return feeds


def get_source(source: str, *, seen: Edition, allow_private: bool = False) -> Page | Reading:
    """The response of a feed, not parsed yet, or the items in a folder. It is empty if the feed is as it was `seen`.

    Raises:
        SourceError: it cannot be reached.
    """
    if not is_web(source):
        return _read_folder(Path(source))
    from briefing.article.fetch.client import fetch  # its library looks for a network when it is imported

    page = fetch(source, allow_private=allow_private, max_bytes=MAX_BYTES, total_seconds=SECONDS, seen=seen)
    return Reading((), page.edition, unchanged=True) if page.unchanged else page


def read_source(got: Page | Reading, reader: FeedReader) -> Reading:
    """The items of a feed or folder that `get_source` got.

    Raises:
        SourceError: it is not a feed.
    """
    if isinstance(got, Reading):
        return got
    try:
        text = decode(got.content, declared=got.charset)
    except NoArticleError as error:  # `decode` says what it is, in words for an article
        what = error.what.removeprefix("the source ")
        raise SourceError(f"{got.url} {what}", remedy="give the address of an RSS or Atom feed") from error
    return Reading(reader.items(text, got.url), got.edition)


def article_of(item: Item, *, allow_private: bool = False) -> Article:
    """The article of `item`: from the feed if that holds the full text, else from its page or file.

    Raises:
        ArticleError: it cannot be read, or its page holds something else: a consent wall, a login, "page not found".
    """
    if not is_web(item.link):
        return opened(read_article(item.link), item.link)
    article = _told_in_feed(item)
    if article is None:
        article = read_article(item.link, allow_private=allow_private)
        if not tells_what_was_announced(article, item):
            raise NoArticleError(
                f"{item.link} is not the article {item.title!r}",
                cause="it asks for consent or a login, or the article is gone",
                remedy="open it in a browser",
            )
    if article.published is None and item.published:
        article = replace(article, published=on_wall_clock(item.published).date().isoformat())
    return article


def require_dutch(article: Article) -> None:
    """Check that an article is in Dutch.

    Raises:
        NoArticleError: it is not.
    """
    if language := foreign_language_of(article):
        raise NoArticleError(f"{article.source} is not in Dutch", cause=f"it seems to be in {language}")


def require_released(article: Article, at: datetime) -> None:
    """Check that an article may be heard at the moment `at`.

    Raises:
        WithheldError: it is still under embargo then.
    """
    if article.embargo and by_wall_clock(datetime.fromisoformat(article.embargo)) > at:
        raise WithheldError(f"{article.source} is {article.embargo_told}")


def require_not_retracted(article: Article, title: str, retracted: Mapping[str, str], *, since: str) -> None:
    """Check that the story of an article, which would be told with this `title`, was not retracted.

    `retracted` has guids, each with the day of its retraction. One that matches by headline alone counts only if it was
    retracted on the day `since` or later.

    Raises:
        WithheldError: it was retracted.
    """
    known = [retracted[one] for one in (guid(article), *former_guids(article)) if one in retracted]
    by_headline = retracted.get(guid_by_headline(headline(title)), "")
    if day := next(iter(known), by_headline if by_headline >= since else ""):
        raise WithheldError(f"{article.source} was retracted on {day}", remedy="to tell it, put it in the day's plan")


def _told_in_feed(item: Item) -> Article | None:
    """The article as the feed holds it; None if that is only a teaser, or does not read like an article.

    Raises:
        NoArticleError: the item has no page either.
    """
    has_page = is_page(item.link)
    length = len(TAG.sub("", item.text).strip())
    if has_page and length < _FULL_TEXT_CHARACTERS:
        return None
    if not length:
        raise NoArticleError(f"{item.title!r} has no text and no page of its own in its feed")
    title = html.escape(item.title)
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{item.text}</article></body></html>"
    )
    try:
        return read_page(page, source=item.link)
    except NoArticleError:
        if has_page:
            return None
        raise


def _read_folder(folder: Path) -> Reading:
    """The articles in a folder, dated by when the file was last written, or for mail messages by when they were sent.
    Hidden files are ignored."""
    with os_errors_as(SourceError, f"cannot read the folder {folder}"):
        paths = [path for path in folder.iterdir() if path.suffix.lower() in ARTICLE_ENDINGS]
    dated = [_dated(path) for path in sorted(paths) if not path.name.startswith(".") and path.is_file()]
    return Reading(tuple(item for _, item in sorted(dated, key=lambda pair: pair[0], reverse=True)))


def _dated(path: Path) -> tuple[datetime, Item]:
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES)
    except OSError:  # reported when the article is read, if it is chosen
        written, raw = datetime.fromtimestamp(0, UTC), None
    sent = sent_at(raw) if raw else None
    content = sha256(raw).hexdigest() if raw is not None else ""
    moment = sent or written
    key = f"{path.name} {content}"
    return moment, Item(key, str(path), well_formed(path.stem), published=moment, sent=sent is not None)
