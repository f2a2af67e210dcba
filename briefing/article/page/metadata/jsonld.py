"""The article's metadata in schema.org JSON-LD."""

from __future__ import annotations

import html
import json
import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing.article.page.tree import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from briefing.model import Genre

_ARTICLES = ("Article", "BlogPosting", "LiveBlogPosting", "Report")
_GENRES: dict[str, Genre] = {
    "OpinionNewsArticle": "opinion",
    "ReviewNewsArticle": "review",
    "AnalysisNewsArticle": "analysis",
    "LiveBlogPosting": "liveblog",
}
_CDATA = re.compile(r"\s*+(?://|/\*)?\s*+<!\[CDATA\[(?:\s*+\*/)?")
"""The marks that hide a script from XML parsers, within a comment of the script's language or not."""
_STRING_OR_LAST_COMMA = re.compile(r"""("(?:[^"\\]|\\.)*+")|,(?=\s*+[\]}])""", re.DOTALL)
_PUBLISHED = ("datePublished", "dateCreated")
_ANYBODY = frozenset({"Person", "person", "Author", "author", "Thing"})
"""Types of a person. All others that sign are organisations: a shop, a school, a brand."""
_ELSEWHERE = ("itemListElement", "liveBlogUpdate", "hasPart", "isPartOf", "citation", "mentions", "relatedLink")
"""Properties with articles other than the page's."""


@dataclass(frozen=True, slots=True)
class LinkedData:
    """The page's article according to its JSON-LD; empty if that says nothing."""

    headlines: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    """The persons who wrote it; an organisation as author is really the publisher."""
    organisations: tuple[str, ...] = ()
    """Those that sign instead of a person."""
    published: str | None = None
    description: str | None = None
    body: str | None = None
    """The article's text, with line breaks between paragraphs if the page has them."""
    language: str | None = None
    genre: Genre | None = None
    sections: tuple[str, ...] = ()
    """The sections as candidates, in the page's order."""


def read_linked_data(root: _Element) -> LinkedData:
    """The JSON-LD of a page: the object that says most about an article. Broken scripts are skipped."""
    objects = [
        item for script in root.iter("script") if _is_linked_data(script) for item in _objects(script.text or "")
    ]
    by_id = {item["@id"]: item for item in objects if isinstance(item.get("@id"), str) and item.get("name")}
    articles = [item for item in objects if any(kind.endswith(_ARTICLES) for kind in _texts(item.get("@type")))]
    pages = [item for item in objects if any(kind.endswith("Page") for kind in _texts(item.get("@type")))]
    if not articles:
        return LinkedData(
            published=_published(pages),
            authors=tuple(dict.fromkeys(name for page in pages for name in _persons(page, by_id))),
        )
    article = max(
        articles, key=lambda item: sum(key in item for key in ("headline", "datePublished", "articleBody", "author"))
    )
    people = _signing(article, by_id)
    return LinkedData(
        headlines=tuple(
            text for key in ("headline", "alternativeHeadline", "name") for text in _lines(article.get(key))
        ),
        publishers=tuple(
            name
            for item in (*_dicts(article.get("publisher")), *people)
            if _is_organisation(item)
            for name in _lines(item.get("name"))
        ),
        authors=tuple(dict.fromkeys(_persons(article, by_id))) or tuple(_lines(article.get("author"))),
        organisations=tuple(name for item in people if _is_nobody(item) for name in _lines(item.get("name"))),
        published=_published([article, *pages]),
        description=next(iter(_lines(article.get("description"))), None),
        body=html.unescape(next(iter(_texts(article.get("articleBody"))), "")) or None,
        language=next(iter(_texts(article.get("inLanguage"))), None),
        genre=next((_GENRES[kind] for kind in _texts(article.get("@type")) if kind in _GENRES), None),
        sections=tuple(_texts(article.get("articleSection"))),
    )


def _signing(item: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [by_id.get(str(author.get("@id")), author) for author in _dicts(item.get("author"))]


def _persons(item: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names of the persons who wrote it."""
    for author in _signing(item, by_id):
        if not _is_nobody(author):
            yield from _lines(author.get("name"))


def _published(items: list[dict[str, Any]]) -> str | None:
    return next((day for item in items for key in _PUBLISHED for day in _texts(item.get(key))), None)


def _is_linked_data(script: _Element) -> bool:
    return (script.get("type") or "").strip().lower().startswith("application/ld+json")


def _objects(text: str) -> Iterator[dict[str, Any]]:
    try:
        waiting = deque([_loads(_CDATA.sub("", text, count=1).strip())])
    except (ValueError, RecursionError):
        return
    while waiting:
        item = waiting.popleft()
        if isinstance(item, list):
            waiting.extend(item)
        elif isinstance(item, dict):
            yield item
            waiting.extend(
                value for key, value in item.items() if key not in _ELSEWHERE and isinstance(value, list | dict)
            )


def _loads(text: str) -> Any:
    """The first value in a text of JSON, which may have trailing commas, as templates write them."""
    decoder = json.JSONDecoder(strict=False)
    try:
        return decoder.raw_decode(text)[0]
    except ValueError:
        return decoder.raw_decode(_STRING_OR_LAST_COMMA.sub(r"\1", text))[0]


def _is_organisation(item: dict[str, Any]) -> bool:
    return any(kind.endswith("Organization") for kind in _texts(item.get("@type")))


def _is_nobody(item: dict[str, Any]) -> bool:
    kinds = _texts(item.get("@type"))
    return bool(kinds) and _ANYBODY.isdisjoint(kinds)


def _dicts(value: object) -> list[dict[str, Any]]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, dict)]


def _texts(value: object) -> list[str]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str) and item.strip()]


def _lines(value: object) -> list[str]:
    return [clean(html.unescape(text)) for text in _texts(value)]
