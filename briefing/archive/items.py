"""The articles that a source offers: their identity, the place of their text, and its version."""

from __future__ import annotations

import html
import json
import logging
import re
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

_log = logging.getLogger(__name__)

_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)
_CLOSED = re.compile(
    r"</(?:p|div|h[1-6]|[ou]l|li|blockquote|section|article|a|b|i|em|strong|span)>|<br\s*/?>", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")

MOST_BYTES = 20_000_000
"""The largest article, as for `briefing make`."""


class Address(msgspec.Struct, frozen=True, array_like=True):
    """The place where a worker finds an article."""

    place: str
    """A path, the address of an object in a bucket, or the name of a file at the target."""
    offset: int = 0
    length: int | None = None
    """The length in bytes of a part of a file; None for all of it from `offset` on."""
    at_target: bool = False


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """The version of a page that a site gave."""

    edition: str = ""
    """The version as its sitemap gives it."""
    etag: str = ""
    modified: str = ""


class Fetched(NamedTuple):
    """The response of a site."""

    content: bytes
    """A record."""
    seen: Seen | None = None
    unchanged: bool = False
    """Whether it is the version that was seen before, whose content is then not sent again."""


@dataclass(frozen=True, slots=True)
class Item:
    """One article of a source."""

    identity: str
    """Its id, its address, or its path in the source."""
    name: str
    """Its name in messages."""
    edition: str
    """The version of its text: a digest of its bytes, or what its server says of it."""
    address: Address | None = None
    """The place where a worker finds it; None if `content` must be put where workers can read it."""
    content: Callable[[], bytes] | None = None
    """Gets it as a record; raises SourceError."""
    fetch: Callable[[Seen], Fetched] | None = None
    """Gets it unless it is the version seen before; raises SourceError. None if its source cannot be asked that."""
    is_record: bool = False
    """Whether its bytes are a record in JSON, rather than a document in a format that `briefing make` reads."""
    sha256: str = ""
    """The digest of its bytes, in hexadecimal, if they were read."""


class Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """An article in a table: a line of JSON Lines, a row of CSV or Parquet."""

    id: str | int | None = None
    """The newsroom's own id of it."""
    url: str | None = None
    """Its web address."""
    headline: str | None = None
    html: str | None = None
    """Its page, or the body text alone."""
    text: str | None = None
    """Its text, with empty lines between paragraphs; used if there is no `html`."""
    published: str | None = None
    """An ISO 8601 date or moment, or a date in words or figures."""
    author: str | None = None
    section: Any = None
    """The section of the newspaper it appeared in, or several, the widest first."""

    def identity(self, otherwise: str) -> str:
        """Its id, else its address, else `otherwise`."""
        if self.id not in {None, ""}:
            return f"id\n{self.id}"
        return canonical_address(self.url) if self.url else otherwise


def record_in(raw: bytes) -> Record:
    """The record in a line of JSON.

    Raises:
        NoArticleError: it is not a record of an article.
    """
    if len(raw) > MOST_BYTES:
        raise NoArticleError(f"the record is larger than {MOST_BYTES // 1_000_000} MB")
    try:
        told = json.loads(decoded(raw), strict=False)  # msgspec's own decoder refuses lone surrogates
        if isinstance(told, dict):
            told = {name.strip().lower(): value for name, value in told.items()}
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
    """A digest of several texts together, in 32 hexadecimal digits."""
    joined = json.dumps(parts).encode("ascii")
    return sha256(joined).hexdigest()[:32]


def article_of(raw: bytes, *, name: str, is_record: bool) -> Article:
    """The article in the bytes of a source.

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
    body, is_markup = _body(record)
    if is_markup and _is_page(body):
        article = read_page(body, source=source)
    else:
        known = {"headline": record.headline, "contentcreated": record.published}
        known["body_html" if is_markup else "body_text"] = body
        article = article_in(json.dumps(known).encode("ascii"), source=source, kind="json")
    return replace(
        article,
        headline=_line(record.headline) or article.headline,
        published=_day(record, name) or article.published,
        author=_line(record.author) or article.author,
        section=section_of(_texts(record.section)) or article.section,
        id=str(record.id) if record.id not in {None, ""} else article.id,
        address=record.url or article.address,
    )


def _body(record: Record) -> tuple[str, bool]:
    """The text of an article, and whether it is HTML: tables also have that in `text`, or with its tags as entities."""
    body = record.html or record.text or ""
    if not _TAG.search(body):
        body = _ENTITY.sub(lambda entity: html.unescape(entity[0]), body)
    if not (record.html or _CLOSED.search(body)):
        return body, False
    return body if "</p>" in body.lower() else _BLANK_LINE.sub("<br><br>", body), True


def _line(text: str | None) -> str:
    from briefing.article.formats.layout import one_line

    return one_line(html.unescape(_TAG.sub("", _BREAK.sub(" ", text or ""))))


def _texts(value: object) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _is_page(html: str) -> bool:
    start = html[:2000].lower()
    return "<html" in start or "<!doctype" in start or "<body" in start


def _day(record: Record, name: str) -> str | None:
    from briefing.article.lines.dates import find_date
    from briefing.article.page.metadata.metadata import iso_date

    told = record.published or ""
    day = iso_date(told) or find_date(told)
    if told and not day:
        _log.warning("%s: its date of publication cannot be read; docs/archive.md has a table", name)
    return day
