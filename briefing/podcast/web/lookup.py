"""The lookup of an article's audio by its address: `lookup/<digest of the address>.json`, which any page can fetch."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import urljoin, urlsplit, urlunsplit

from briefing.programme.identity import canonical_address
from briefing.programme.wording import public_link

LOOKUP = "lookup"


def lookup_of(source: str | None) -> str | None:
    """The path in the podcast folder of an article's lookup file; None if `source` is not a public address."""
    link = public_link(source)
    return f"{LOOKUP}/{sha256(_as_browsers_write(canonical_address(link)).encode()).hexdigest()}.json" if link else None


def _as_browsers_write(address: str) -> str:
    """A canonical address without `.` and `..`, and with `'` escaped in its query (WHATWG URL, 4.4)."""
    parts = urlsplit(urljoin(address, urlsplit(address).path))
    query = urlsplit(address).query.replace("'", "%27")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
