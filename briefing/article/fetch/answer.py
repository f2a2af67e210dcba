"""The values that fetching an address gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edition:
    """The version of a page, as its server marks it (RFC 9110, 8.8); empty if it does not."""

    etag: str = ""
    modified: str = ""


UNSEEN = Edition()
"""The version of a page that has not been seen yet."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was fetched."""

    content: bytes
    """The page, decompressed."""
    content_type: str
    """The media type, such as `text/html`, in lower case; empty if the server named none."""
    charset: str | None
    """The charset that HTTP names."""
    url: str
    """The URL that gave it, after redirects, without its fragment."""
    edition: Edition = Edition()
    """Its version."""
    unchanged: bool = False
    """True if it is the version that was seen before, whose content is not sent again."""
