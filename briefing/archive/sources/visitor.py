"""A polite visitor of one site: it obeys robots.txt, and fetches one page after another, no faster than allowed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from briefing.archive.sources.robots import MOST_BYTES as ROBOTS_BYTES
from briefing.archive.sources.robots import NOBODY, Robots, read_robots
from briefing.article.fetch.answer import UNSEEN, Edition
from briefing.errors import SourceError, UnansweredError

if TYPE_CHECKING:
    from briefing.article.fetch.answer import Page

PAUSE_S = 1.0
"""The pause between two requests, unless the site asks for a longer one."""
_PACKED = ("application/gzip", "application/x-gzip", "application/octet-stream")


class Visitor:
    """A visitor of the site that `address` is on."""

    def __init__(self, address: str, *, allow_private: bool, pause_s: float = PAUSE_S) -> None:
        self.site = urlsplit(address).netloc.lower()
        """The site's host, with its port if one is given."""
        self._address = address
        self._allow_private = allow_private
        self._pause_s = pause_s
        self._next = 0.0
        self._robots: Robots | None = None
        self._unreached: SourceError | None = None
        """Why robots.txt could not be read, so that nothing may be fetched."""

    def get(self, url: str, most_bytes: int, seen: Edition = UNSEEN) -> Page:
        """The page at `url`, without its content if that is the version that was `seen`.

        Raises:
            SourceError: it is on another site, robots.txt forbids it, or it cannot be fetched.
        """
        if urlsplit(url).netloc.lower() != self.site:
            raise SourceError(f"{url} is not on {self.site}", remedy="give that site's own sitemap")
        if not self._asked().allow(url):
            raise self._forbidden(url)
        return self._fetched(url, most_bytes, seen)

    def _forbidden(self, url: str) -> SourceError:
        forbidden, why = f"{url} may not be fetched", self._unreached
        if why is None:
            return SourceError(forbidden, cause=f"robots.txt of {self.site} says so")
        cause = f"robots.txt of {self.site} could not be read: {why.what}{why.cause and f' ({why.cause})'}"
        return type(why)(forbidden, cause=cause, remedy=why.remedy)

    def _asked(self) -> Robots:
        if self._robots is None:
            self._robots = self._read_robots()
            self._pause_s = max(self._pause_s, self._robots.delay_s)
        return self._robots

    def _read_robots(self) -> Robots:
        try:
            page = self._fetched(urljoin(self._address, "/robots.txt"), ROBOTS_BYTES)
        except SourceError as error:
            absent = "answered 4" in error.cause or "not a page with text" in error.what
            gone = absent and not isinstance(error, UnansweredError)
            self._unreached = None if gone else error
            return Robots() if gone else NOBODY
        return read_robots(page.content.decode("utf-8", "replace"))

    def _fetched(self, url: str, most_bytes: int, seen: Edition = UNSEEN) -> Page:
        from briefing.article.fetch.client import fetch

        time.sleep(max(0.0, self._next - time.monotonic()))
        try:
            return fetch(url, allow_private=self._allow_private, max_bytes=most_bytes, seen=seen, also=_PACKED)
        finally:
            self._next = time.monotonic() + self._pause_s
