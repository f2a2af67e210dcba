"""What fetching an address gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edition:
    """Which edition of a page was seen, as its server marks it (RFC 9110, 8.8); empty where it does not."""

    etag: str = ""
    modified: str = ""


UNSEEN = Edition()
"""No edition yet."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a URL gave."""

    content: bytes
    """The page, no longer compressed."""
    content_type: str
    """`text/html` and the like, in lower case; empty where the server named none."""
    charset: str | None
    """As HTTP names it."""
    url: str
    """The URL that gave it, after redirects, without its fragment."""
    edition: Edition = Edition()
    """Which edition it is."""
    unchanged: bool = False
    """True where it is the edition that was seen before: its content is not sent again."""
