"""The items of feeds and folders, each of which announces one article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime  # noqa: TC003 - msgspec asks for it at run time
from urllib.parse import urlsplit

from briefing.article.fetch.answer import Edition
from briefing.programme.identity import canonical_address

_URL = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a feed or folder."""

    key: str
    """Its identifier in its feed."""
    link: str
    """The web address or file path of its article; for an item without a link, the feed's site."""
    title: str = ""
    published: datetime | None = None
    """When it was published, if its feed gives a readable date; for a file, when it was last written, or sent."""
    text: str = ""
    """The text of the article that the feed holds, in HTML."""
    own_page: bool = True
    """False if `link` does not identify it: other items have the same link, or it leads to a front page."""
    odd_date: bool = False
    """Whether the feed gives a date that cannot be read."""
    first_seen: datetime | None = None
    """The moment it was first seen in its feed or folder."""
    sent: bool = False
    """Whether it is a mail message whose header says when it was sent."""

    @property
    def marks(self) -> tuple[str, ...]:
        """One or two strings by which it is recognised later, also in another feed."""
        marks = (mark_of(self.key), mark_of(self.link)) if self.own_page else (mark_of(self.key),)
        return tuple(dict.fromkeys(marks))

    @property
    def since(self) -> datetime | None:
        """Since when it is news; None if unknown. A file may have been written long before it was put in the folder."""
        return self.published if self.published and (self.sent or is_web(self.link)) else self.first_seen


@dataclass(frozen=True, slots=True)
class Reading:
    """The items of a feed or folder at one reading, the newest first as far as they are dated."""

    items: tuple[Item, ...]
    edition: Edition = field(default_factory=Edition)
    unchanged: bool = False
    """Whether the feed is as it was last seen; its items are then not repeated."""


def is_web(address: str) -> bool:
    """Whether `address` is an http(s) address."""
    return bool(_URL.match(address))


def is_page(address: str) -> bool:
    """Whether `address` may be that of a single story: it does not lead to the front page."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return is_web(address) and bool(parts.path.strip("/") or parts.query)


def mark_of(name: str) -> str:
    """`name` in the form by which it is recognised: an address without what differs between links to the same page."""
    return canonical_address(name) if is_web(name) and "\n" not in name else name
