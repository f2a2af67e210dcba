"""The identity of a programme: its guid, and the guids it may have been published under before."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from briefing.model import web_address
from briefing.text import folded

if TYPE_CHECKING:
    from briefing.model import Article

_GUIDS = uuid.uuid5(uuid.NAMESPACE_URL, "urn:briefing:article")
TRACKING_PREFIXES = ("utm_", "at_", "mc_", "pk_", "mtm_", "ns_")
"""Prefixes of query parameters that track where a reader came from."""
TRACKING_NAMES = frozenset(
    {"cid", "cmpid", "dclid", "fbclid", "gclid", "igshid", "msclkid", "ocid", "origin", "ref", "ref_src", "referer"}
    | {"referrer", "share", "smid", "source", "spm", "twclid", "wt_mc", "xtor", "yclid"}
)
"""Names of other such parameters."""


def guid(article: Article) -> str:
    """The programme's guid: a UUIDv5 (RFC 9562) of what the article is.

    That is its id if it has one, else its canonical address, else what its manuscript says, else its file name,
    headline and date. So a corrected sentence leaves the guid unchanged, and tomorrow's article under the same file
    name gets another one. Neither the output path nor the clock has any influence.
    """
    if article.id:
        return _uuid(f"id\n{article.id}")
    if address := article.address or web_address(article.source):
        return guid_by_address(address)
    return article.guid or _uuid(_file_identity(article))


def former_guids(article: Article) -> tuple[str, ...]:
    """The other guids that the article may have been published under, when less was known of it or by an older rule."""
    address = article.address or web_address(article.source)
    identities = [canonical_address(address), address] if address else []
    identities += [article.source] if web_address(article.source) else [_file_identity(article)]
    own = guid(article)
    told = [article.guid] if article.guid else []
    return tuple(each for each in dict.fromkeys([*told, *map(_uuid, identities)]) if each != own)


def guid_by_address(address: str) -> str:
    """The guid of the article at an http(s) address."""
    return _uuid(canonical_address(address))


def guid_by_headline(headline: str) -> str:
    """The guid of a story of which only the spoken headline is known."""
    return _uuid(f"headline\n{folded(headline)}")


def canonical_address(address: str) -> str:
    """One form of all http(s) addresses of a page: https, the host in lower case, without fragment, tracking parameters
    or default port (RFC 3986, 6.2)."""
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError:
        return address
    host = (parts.hostname or "").rstrip(".")
    if port and port not in {80, 443}:
        host = f"{host}:{port}"
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(name)]
    query = parts.query if len(kept) == parts.query.count("&") + 1 else urlencode(kept)
    return urlunsplit(("https", host, parts.path or "/", query, ""))


def _tracks(name: str) -> bool:
    name = name.lower()
    return name.startswith(TRACKING_PREFIXES) or name in TRACKING_NAMES


def _file_identity(article: Article) -> str:
    opening = article.headline or (article.blocks[0].text if article.blocks else "")
    return "\n".join((Path(article.source).name, article.published or "", opening))


def _uuid(identity: str) -> str:
    return str(uuid.uuid5(_GUIDS, identity))
