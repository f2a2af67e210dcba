"""RSS and Atom feeds. feedparser is used only here, in a process that can be ended: some feeds keep it busy forever."""

from __future__ import annotations

import faulthandler
import html
import multiprocessing
import os
import re
import signal
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from briefing.errors import SourceError
from briefing.newsroom.sources.items import Item, is_page, is_web, mark_of
from briefing.newsroom.sources.moments import read_moment
from briefing.text import TAG, well_formed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess
    from types import TracebackType

_MAX_ITEMS = 2_000
SECONDS = 10.0
"""The time for parsing one feed; the largest that is fetched, of 5 MB, takes half of it."""
_DATES = ("published", "updated", "created")
_UTF8 = "application/xml; charset=utf-8"
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_LONGEST_TITLE = 1_000


class _Answer(msgspec.Struct):
    items: list[Item] = []
    fault: str = ""


class FeedReader:
    """A reader of feeds, one after another, each within `SECONDS`."""

    def __init__(self) -> None:
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def __enter__(self) -> FeedReader:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._end()

    def items(self, text: str, url: str) -> tuple[Item, ...]:
        """The items of the feed in `text`, the newest first, and those without a date after them.

        Raises:
            SourceError: it is not a feed, holds too many items, or cannot be read in time.
        """
        if max(text.count("<item"), text.count("<entry")) > _MAX_ITEMS:
            raise SourceError(f"{url} holds more than {_MAX_ITEMS} items", remedy="give a feed of news")
        connection = self._connection or self._begin()
        try:
            connection.send_bytes(url.encode())
            connection.send_bytes(text.encode())
            answer = msgspec.json.decode(connection.recv_bytes(), type=_Answer)
        except (EOFError, OSError) as error:
            self._end()
            raise SourceError(
                f"{url} cannot be read", cause=f"the feed could not be read in {SECONDS:.0f} seconds"
            ) from error
        except BaseException:
            self._end()
            raise
        if answer.fault:
            raise SourceError(f"{url} {answer.fault}", remedy="give the address of an RSS or Atom feed")
        return tuple(answer.items)

    def _begin(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, SECONDS), daemon=True)
        self._process.start()
        theirs.close()
        return self._connection

    def _end(self) -> None:
        if self._process and self._connection:
            self._connection.close()
            self._process.kill()
            self._process.join()
        self._process = self._connection = None


def items_of(text: str, url: str) -> list[Item] | None:
    """The items of the feed in `text`; None if it is not a feed."""
    import feedparser

    source = _DECLARATION.sub("", text, count=1).strip().encode()
    found = feedparser.parse(source, response_headers={"content-location": url, "content-type": _UTF8})
    if not found.version:
        return None
    site = str(found.feed.get("link") or "")
    items = [item for entry in found.entries if (item := _item(entry, site if is_web(site) else url))]
    return _newest_first(_told_apart(items))


# In feedparser's own process


def _serve(connection: Connection, seconds: float) -> None:
    import feedparser  # noqa: F401 - imported here so that it does not count towards a feed's time

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the command itself ends this process
    with Path(os.devnull).open("w") as nowhere, suppress(EOFError):
        while True:
            url, text = connection.recv_bytes().decode(), connection.recv_bytes().decode()
            # faulthandler's thread needs no Python, so it ends this process whatever keeps Python busy, and also when
            # the command is gone.
            faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
            connection.send_bytes(msgspec.json.encode(_answer(text, url)))
            faulthandler.cancel_dump_traceback_later()


def _answer(text: str, url: str) -> _Answer:
    try:
        items = items_of(text, url)
    except Exception as error:  # noqa: BLE001 - feedparser raises all sorts of errors at what is not a feed
        return _Answer(fault=f"cannot be read as a feed ({type(error).__name__})")
    return _Answer(fault="is not a feed") if items is None else _Answer(items)


def _item(entry: Any, site: str) -> Item | None:
    """The item in an entry; `site` is the link of an item without a page. None if there is no article to be had."""
    link, guid = well_formed(str(entry.get("link") or "")), well_formed(str(entry.get("id") or ""))
    if link and not is_web(link):
        return None
    texts = [str(content.get("value", "")) for content in entry.get("content", [])]
    text = well_formed(max([*texts, str(entry.get("summary", ""))], key=len))
    title = " ".join(html.unescape(TAG.sub("", str(entry.get("title", "")))).split())[:_LONGEST_TITLE]
    if not link and not text:
        return None
    # feedparser's own `get` falls back on another date, and warns that it will cease to.
    dates = [str(written) for name in _DATES if (written := dict.get(entry, name))]
    published = next(filter(None, map(read_moment, dates)), None)
    return Item(
        key=guid or link,
        link=link or site,
        title=well_formed(title),
        published=published,
        text=text,
        own_page=is_page(link),
        odd_date=bool(dates) and published is None,
    )


def _told_apart(items: Sequence[Item]) -> list[Item]:
    """The items, each with a key and link that it does not share with an item of another title."""
    titles: dict[str, set[str]] = defaultdict(set)
    for item in items:
        for mark in item.marks:
            titles[mark].add(item.title)
    return [
        replace(
            item,
            key=_key(item, shared=len(titles[mark_of(item.key)]) > 1),
            own_page=item.own_page and len(titles[mark_of(item.link)]) == 1,
        )
        for item in items
    ]


def _key(item: Item, *, shared: bool) -> str:
    if not item.key or (is_web(item.key) and not is_page(item.key)):
        return item.title or item.text[:_LONGEST_TITLE]
    return f"{item.title} {item.key}" if shared else item.key


def _newest_first(items: Sequence[Item]) -> list[Item]:
    dated = [(item.published, item) for item in items if item.published]
    dated.sort(key=lambda pair: pair[0], reverse=True)
    return [*(item for _, item in dated), *(item for item in items if not item.published)]
