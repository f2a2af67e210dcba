"""How an article's address leads to its sound: `lookup/<digest of the address>.json`, which any page can ask for."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import urljoin, urlsplit, urlunsplit

from briefing.programme.identity import canonical_address
from briefing.programme.wording import public_link

LOOKUP = "lookup"


def lookup_of(source: str | None) -> str | None:
    """Where the address of an article leads, from the podcast folder; None for what is no public address."""
    link = public_link(source)
    return f"{LOOKUP}/{sha256(_as_browsers_write(canonical_address(link)).encode()).hexdigest()}.json" if link else None


def _as_browsers_write(address: str) -> str:
    """A canonical address without the parts `.` and `..`, and with `'` in its query escaped (WHATWG URL, 4.4)."""
    parts = urlsplit(urljoin(address, urlsplit(address).path))
    query = urlsplit(address).query.replace("'", "%27")
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
