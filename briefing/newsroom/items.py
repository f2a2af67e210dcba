"""Items of feeds and folders."""

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
    """Where its article is, a web address or the path of a file; of an item without a link, its feed's site."""
    title: str = ""
    published: datetime | None = None
    """When it was published, where its feed says so and can be understood; of a file, when it was written, or sent."""
    text: str = ""
    """What the feed holds of the article, in HTML."""
    own_page: bool = True
    """False where `link` does not identify it: other items share it, or it is a front page."""
    odd_date: bool = False
    """True where the feed gives a date that cannot be understood."""
    first_seen: datetime | None = None
    """The moment it was first seen in its feed or folder."""
    sent: bool = False
    """True for a mail message whose head says when it was sent."""

    @property
    def marks(self) -> tuple[str, ...]:
        """One or two texts by which it may be known again, also in another feed."""
        marks = (mark_of(self.key), mark_of(self.link)) if self.own_page else (mark_of(self.key),)
        return tuple(dict.fromkeys(marks))

    @property
    def since(self) -> datetime | None:
        """Since when it is news. A file may be written long before somebody puts it in the folder."""
        return self.published if self.published and (self.sent or is_web(self.link)) else self.first_seen


@dataclass(frozen=True, slots=True)
class Reading:
    """What a feed or folder offered, the newest first where it says when."""

    items: tuple[Item, ...]
    edition: Edition = field(default_factory=Edition)
    unchanged: bool = False
    """True where it is the edition that was seen before; its items are not given again."""


def is_web(address: str) -> bool:
    """Whether `address` is an http(s) one."""
    return bool(_URL.match(address))


def is_page(address: str) -> bool:
    """Whether `address` may be that of one story: not where it leads to the front page."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return is_web(address) and bool(parts.path.strip("/") or parts.query)


def mark_of(name: str) -> str:
    """`name` as it is known again: an address without what may differ between two links to one page."""
    return canonical_address(name) if is_web(name) and "\n" not in name else name
