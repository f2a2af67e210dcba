"""A news site on loopback with an RSS feed of teasers and an Atom feed of whole articles."""

from __future__ import annotations

import html
import re
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from tests.standins.serving import served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.standins.odd_feeds import OddFeed

ARTICLES = Path(__file__).parents[1] / "script" / "articles"
MORNING = datetime(2025, 6, 3, 6, 0, tzinfo=UTC)


@dataclass
class NewsSite:
    """What stands on the site, and what was asked of it."""

    address: str = ""
    stories: list[str] = field(default_factory=list)
    """Names of articles, the oldest first; each came an hour after the one before."""
    missing: set[str] = field(default_factory=set)
    """Those whose page is gone."""
    odd: list[OddFeed] = field(default_factory=list)
    """What it sends at `/odd/0` and so on, and the pages that lead from there."""
    asked: Counter[str] = field(default_factory=Counter)
    """How often each path was asked for, with the status it got."""

    def paragraphs(self, name: str) -> list[str]:
        text = (ARTICLES / f"{name}.txt").read_text("utf-8").replace("‡", "")
        return [paragraph.strip() for paragraph in re.split(r"\n\n", text)]

    def link(self, name: str) -> str:
        return f"{self.address}/{name}"

    def came(self, name: str) -> datetime:
        return MORNING - timedelta(hours=len(self.stories) - self.stories.index(name))

    def page(self, name: str) -> str:
        title, *body = map(html.escape, self.paragraphs(name))
        text = "".join(f"<p>{paragraph}</p>" for paragraph in body)
        head = f"<head><title>{title}</title></head>"
        return f"<!doctype html><html lang='nl'>{head}<body><article><h1>{title}</h1>{text}</article></body></html>"

    def rss(self) -> str:
        items = "".join(
            f"<item><title>{html.escape(self.paragraphs(name)[0])}</title><link>{self.link(name)}</link>"
            f"<guid isPermaLink='false'>rss-{name}</guid><pubDate>{format_datetime(self.came(name))}</pubDate>"
            f"<description>{html.escape(self.paragraphs(name)[1][:100])}</description></item>"
            for name in self.stories
        )
        return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Nieuws</title>{items}</channel></rss>"

    def atom(self) -> str:
        def content(name: str) -> str:
            return html.escape("".join(f"<p>{html.escape(one)}</p>" for one in self.paragraphs(name)[1:]))

        entries = "".join(
            f"<entry><title>{html.escape(self.paragraphs(name)[0])}</title><id>tag:nieuws.example,2025:{name}</id>"
            f"<link href='{self.link(name)}'/><updated>{self.came(name).isoformat()}</updated><content type='html'>"
            f"{content(name)}</content></entry>"
            for name in self.stories
        )
        return f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Nieuws</title>{entries}</feed>"

    def answer(self, path: str, seen: str) -> tuple[int, str, str]:
        """Status, type and body."""
        name = path.strip("/")
        feeds = {"rss": self.rss, "atom": self.atom}
        if name in feeds:
            body = feeds[name]()
            return (304, "", "") if seen == etag(body) else (200, f"application/{name}+xml", body)
        for feed in self.odd:
            if name in feed.pages:
                return 200, "text/html", feed.pages[name]
        if name == "broken":
            return 200, "application/xml", "<rss><channel><title>oeps"
        if name in self.stories and name not in self.missing:
            return 200, "text/html; charset=utf-8", self.page(name)
        return 404, "text/plain", "niets"


def etag(body: str) -> str:
    return f'"{sha256(body.encode()).hexdigest()}"'


@contextmanager
def news_site() -> Iterator[NewsSite]:
    """A site that answers until the block ends."""
    site = NewsSite()

    class Handler(BaseHTTPRequestHandler):
        def send_odd(self, feed: OddFeed) -> None:
            self.send_response(feed.status)
            for name, value in ({"Content-Type": "application/rss+xml"} | feed.headers).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(feed.content)))
            self.end_headers()
            with suppress(OSError):  # whoever read enough hangs up
                self.wfile.write(feed.content)

        def do_GET(self) -> None:
            number = self.path.removeprefix("/odd/")
            if number.isdecimal():
                self.send_odd(site.odd[int(number)])
                return
            status, kind, text = site.answer(self.path, self.headers.get("If-None-Match", ""))
            site.asked[f"{status} {self.path}"] += 1
            self.send_response(status)
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Content-Length", str(len(text.encode())))
            if status == 200:
                self.send_header("ETag", etag(text))
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            pass

    with served(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as server:
        site.address = f"http://127.0.0.1:{server.server_address[1]}"
        yield site
