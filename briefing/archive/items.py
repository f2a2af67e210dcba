"""An article that a source offers: what it is known by, where its text is, and which edition of it that is."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from briefing.archive.sources.encodings import decoded
from briefing.errors import NoArticleError
from briefing.programme.identity import canonical_address
from briefing.text import well_formed

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import Article

MOST_BYTES = 20_000_000
"""Of one article, as `briefing make` takes it."""


class Address(msgspec.Struct, frozen=True, array_like=True):
    """Where a worker finds an article."""

    place: str
    """A path, the address of an object in a bucket, or the name of a file at the target."""
    offset: int = 0
    length: int | None = None
    """In bytes, of a stretch of a file; None for all of it."""
    at_target: bool = False


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which edition of a page it was that a site gave."""

    edition: str = ""
    """As its sitemap has it."""
    etag: str = ""
    modified: str = ""


class Fetched(NamedTuple):
    """What a site gave."""

    content: bytes
    """A record."""
    seen: Seen | None = None
    unchanged: bool = False
    """True where it is the edition that was seen before: its content is not sent again."""


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a source."""

    identity: str
    """What it is known by: an id, an address, or its path in the source."""
    name: str
    """What messages call it."""
    edition: str
    """Differs when its text has changed: a digest of its bytes, or what its server says of it."""
    address: Address | None = None
    """Where a worker finds it; None where `content` has to be put where workers can."""
    content: Callable[[], bytes] | None = None
    """Gets it as a record, now; raises SourceError."""
    fetch: Callable[[Seen], Fetched] | None = None
    """Gets it now, unless it is what was seen before; raises SourceError. None where its source cannot be asked so."""
    is_record: bool = False
    """Whether its bytes are a record in JSON, and not a document of one of the formats that `briefing make` reads."""
    sha256: str = ""
    """Of its bytes, in hexadecimal, where they were seen."""


class Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """An article as a table has it: a line of JSON Lines, a row of CSV or Parquet."""

    id: str | int | None = None
    """What its newsroom knows it by."""
    url: str | None = None
    """Its own address."""
    headline: str | None = None
    html: str | None = None
    """Its page, or the body alone."""
    text: str | None = None
    """Its text, paragraphs parted by empty lines; where there is no `html`."""
    published: str | None = None
    """ISO 8601 date or moment."""
    author: str | None = None
    section: Any = None
    """The section of the newspaper that it stands in, or several, the widest first."""

    def identity(self, otherwise: str) -> str:
        """Its id, else its address, else `otherwise`."""
        if self.id not in {None, ""}:
            return f"id\n{self.id}"
        return canonical_address(self.url) if self.url else otherwise


def record_in(raw: bytes) -> Record:
    """The record that a line of JSON holds.

    Raises:
        NoArticleError: it is none.
    """
    if len(raw) > MOST_BYTES:
        raise NoArticleError(f"the record is larger than {MOST_BYTES // 1_000_000} MB")
    try:
        told = json.loads(decoded(raw), strict=False)  # msgspec's own decoder refuses half an emoji
        found = msgspec.convert(told, Record)
    except (ValueError, RecursionError) as error:
        raise NoArticleError(
            "the record is not one of an article", cause=str(error)[:200].lower(), remedy="docs/archive.md has a table"
        ) from error
    if not (found.html or found.text):
        raise NoArticleError("the record holds neither html nor text", remedy="docs/archive.md has a table")
    texts = {name: well_formed(value) for name, value in told.items() if isinstance(value, str)}
    return msgspec.structs.replace(found, **{name: texts[name] for name in Record.__struct_fields__ if name in texts})


def digest_of(*parts: str) -> str:
    """One digest of several texts, in 32 hexadecimal digits."""
    joined = json.dumps(parts).encode("ascii")
    return sha256(joined).hexdigest()[:32]


def article_of(raw: bytes, *, name: str, is_record: bool) -> Article:
    """The article in what a source holds.

    Raises:
        ArticleError: there is none, or it may not be used.
    """
    from briefing.article.section import section_of
    from briefing.article.source import article_in, read_page
    from briefing.studio.manuscript import opened

    if not is_record:
        return opened(article_in(raw, source=name), name)
    record = record_in(raw)
    source = well_formed(record.url or name)
    if record.html and _is_page(record.html):
        article = read_page(record.html, source=source)
    else:
        body = {"body_html": record.html} if record.html else {"body_text": record.text}
        known = {"headline": record.headline, "contentcreated": record.published, **body}
        article = article_in(json.dumps(known).encode("ascii"), source=source, kind="json")
    return replace(
        article,
        headline=record.headline or article.headline,
        published=_day(record.published) or article.published,
        author=record.author or article.author,
        section=section_of(_texts(record.section)) or article.section,
        id=str(record.id) if record.id not in {None, ""} else article.id,
        address=record.url or article.address,
    )


def _texts(value: object) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _is_page(html: str) -> bool:
    start = html[:2000].lower()
    return "<html" in start or "<!doctype" in start or "<body" in start


def _day(moment: str | None) -> str | None:
    from briefing.article.page.metadata.metadata import iso_date

    return iso_date(moment) if moment else None
