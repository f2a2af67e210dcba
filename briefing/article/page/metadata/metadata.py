"""A page's metadata about its article: JSON-LD first, then meta tags and microdata."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.dates import find_date
from briefing.article.page.metadata.jsonld import LinkedData, read_linked_data
from briefing.article.page.tree import clean, line_of
from briefing.article.section import section_of
from briefing.article.site_name import headline_of_title, names_site, without_site

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

    from briefing.model import Genre

_DATES = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "publishdate",
    "publish-date",
    "pubdate",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "cxenseparse:recs:publishtime",
    "sailthru.date",
    "parsely-pub-date",
)
_AUTHORS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "cxenseparse:author",
    "parsely-author",
    "sailthru.author",
)
_SIGNED = re.compile(r"(?:geschreven door|written by|door|auteur|author)\b", re.IGNORECASE)
_SECTIONS = ("article:section", "og:article:section", "parsely-section", "section", "rubriek")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")
_PARTS = re.compile(r"[·•|]")
_COPYRIGHT = re.compile(
    r"(?:©|\bcopyright\b|\(c\))[\s,©]{0,9}(?:\d{4}[\s,–-]{0,9}){0,2}(?:by |door )?(?P<owner>[^\n]{2,300})",
    re.IGNORECASE,
)
"""A notice of copyright, with the name behind it."""
_TITLE = 300
_DUTCH_TIME = "Europe/Amsterdam"
ORGANISATION = re.compile(
    r"\b(?:nieuws|stichting|vereniging|gemeente|provincie|politie|ministerie|redactie|uitgeverij|universiteit|hogeschool"
    r"|school|college|bond|krant|dagblad|magazine|media|omroep|bv|nv|vzw|team|beheer(?:der)?|admin"
    r"|webmaster|communicatie|persdienst|bestuur|secretariaat|groep|club|partij|museum|bibliotheek|kerk|parochie"
    r"|praktijk|tandartsen|huisartsen|(?<!, )(?:designer|developer|engineer|manager|consultant))\b|\b[bn]\.v\.|^regio\b"
    r"|^(?:onbekend|anoniem|unknown|anonymous)$",
    re.IGNORECASE,
)
"""Names of organisations that sign articles."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The metadata of a page about its article."""

    headlines: tuple[str, ...]
    """The candidates for the headline, the surest first, without the site's name."""
    sites: tuple[str, ...]
    """The names of the site."""
    published: str | None
    author: str | None
    descriptions: tuple[str, ...]
    body: str | None
    language: str
    canonical: str | None
    """The address that the page gives for itself."""
    title: str
    """The page's title in the browser, without the site's name."""
    genre: Genre | None
    section: str | None
    is_article: bool
    """Whether the page calls itself an article."""


def read_metadata(root: _Element) -> Metadata:
    """The metadata of a page, from its whole tree."""
    linked = read_linked_data(root)
    meta = _meta_tags(root)
    title = next((line for element in root.iter("title") if (line := line_of(element))), "")[:_TITLE]
    known = _unique((*linked.publishers, meta.get("og:site_name", ""), meta.get("application-name", "")))
    sites = _unique((*known, title if title and _owns(title, root) else ""))
    named = (*linked.headlines, meta.get("og:title", ""), meta.get("twitter:title", ""), *_microdata(root, "headline"))
    lines = (*(without_site(name, sites) for name in named), headline_of_title(title, sites))
    return Metadata(
        headlines=_unique(line for line in lines if not names_site(line, sites)),
        sites=sites,
        published=_published(root, linked, meta),
        author=_author(root, linked, meta, known),
        descriptions=_unique((linked.description or "", meta.get("og:description", ""), meta.get("description", ""))),
        body=linked.body,
        language=_language(root, linked),
        title=headline_of_title(title, sites),
        genre=linked.genre,
        section=section_of((*linked.sections, *map(meta.get, _SECTIONS), *_microdata(root, "articleSection"))),
        is_article=bool(linked.headlines or linked.body) or meta.get("og:type", "").casefold() == "article",
        canonical=next((link.get("href") for link in root.iter("link") if link.get("rel") == "canonical"), None),
    )


def _owns(name: str, root: _Element) -> bool:
    """Whether a page says that its copyright is with `name`, which is the site's then: `© 2026 De Werf`."""
    notices = (found for text in root.itertext() for found in _COPYRIGHT.finditer(str(text)))
    return any(found["owner"].casefold().startswith(name.casefold()) for found in notices)


def iso_date(text: str | None) -> str | None:
    """The day of an ISO 8601 date or time, in the Low Countries; the month if no day is known."""
    found = _ISO_DATE.match((text or "").strip())
    if found is None or text is None:
        return None
    try:
        date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return None
    return _dutch_day(text.strip()) or found[0]


def _dutch_day(text: str) -> str | None:
    """The day in the Low Countries of a moment in UTC; None for any other time."""
    try:
        moment = datetime.fromisoformat(text)
        return (
            moment.astimezone(ZoneInfo(_DUTCH_TIME)).date().isoformat() if moment.utcoffset() == timedelta() else None
        )
    except (ValueError, OverflowError, ZoneInfoNotFoundError):
        return None


def _meta_tags(root: _Element) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in root.iter("meta"):
        key = (element.get("property") or element.get("name") or "").lower()
        content = clean(element.get("content") or "")
        if key and content:
            tags.setdefault(key, content)
    return tags


def _microdata(root: _Element, prop: str) -> list[str]:
    found = [element for element in root.iter() if prop in (element.get("itemprop") or "").split()]
    return [clean(element.get("content") or element.get("datetime") or line_of(element)) for element in found]


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _published(root: _Element, linked: LinkedData, meta: dict[str, str]) -> str | None:
    given = [linked.published, *(meta.get(key) for key in _DATES), *_microdata(root, "datePublished")]
    return next((day for value in given if (day := iso_date(value) or find_date(value or ""))), None)


def _author(root: _Element, linked: LinkedData, meta: dict[str, str], sites: tuple[str, ...]) -> str | None:
    named = [name for name in linked.authors if is_person(name)]
    if not named:
        labelled = (meta.get(f"twitter:data{n}", "") for n in "12" if _SIGNED.match(meta.get(f"twitter:label{n}", "")))
        given = (*_microdata(root, "author"), *(meta.get(key, "") for key in _AUTHORS), *labelled)
        named = [name for text in given if (name := signatory(text) or _first_name(text, root))][:1]
    others = {site.casefold() for site in sites} - {name.casefold() for name in linked.publishers}
    others |= {name.casefold() for name in linked.organisations}
    names = [name for name in _unique(named) if name.casefold() not in others]
    return " en ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or None


def _first_name(text: str, root: _Element) -> str | None:
    """A name of one word, if the page shows it alone, or between dots and bars: `6 mei · 4 min · Bram`."""
    if not (text.istitle() and is_person(text)):
        return None
    shown = (part.strip() for line in map(str, root.itertext()) if text in line for part in _PARTS.split(line))
    return text if text in shown else None


def is_person(name: str) -> bool:
    """Whether an author's name on the page is a person's, not a newsroom's."""
    alone = " " not in name and len(name) > 1 and name.isalpha() and not ORGANISATION.search(name)
    return signatory(name) is not None or (alone and read_byline(name) is None)


def signatory(line: str) -> str | None:
    """The person who signs in a line that is a byline or a name; None for a newsroom, a company and any other line."""
    if ORGANISATION.search(line):
        return None
    byline = read_byline(line)
    if byline is not None:
        return byline.author
    return line if is_name(line) else None


def _language(root: _Element, linked: LinkedData) -> str:
    for language in (root.get("lang"), linked.language):
        if language and language.lower().startswith("nl"):
            region = language.replace("_", "-").partition("-")[2].upper()
            return f"nl-{region}" if region in ("NL", "BE") else "nl"
    return "nl"
