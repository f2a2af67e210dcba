"""JSON from content management systems and their APIs: an article is any object with a headline and a text."""

from __future__ import annotations

import html
import re
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.article.formats.front_matter import facts_of_fields
from briefing.article.formats.html import read_html
from briefing.article.formats.layout import one_line
from briefing.article.formats.rich_text import as_html
from briefing.errors import NoArticleError
from briefing.text import TAG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.model import Article

_HEADLINES = ("headline", "headlines", "kop", "title", "titel", "koptekst", "hed", "heading", "paginatitel")
_BODIES = (
    "body", "bodytext", "bodytekst", "bodyhtml", "broodtekst", "tekst", "text", "plattetekst", "fulltext", "richtext",
    "inhoud", "content", "contenthtml", "contentelements", "contentblocks", "html", "artikel", "story", "copy",
    "paragraphs", "alineas", "blocks",
)  # fmt: skip
_STANDFIRSTS = (
    "standfirst", "chapeau", "intro", "inleiding", "introductie", "introtext", "introtekst", "leadtext", "lead",
    "deck", "dek",
)  # fmt: skip
_AUTHORS = (
    "author", "authors", "auteur", "auteurs", "byline", "door", "schrijver", "primaryauthor", "writer", "creator",
    "credits",
)  # fmt: skip
_OTHERS = re.compile(
    r"(?:related|gerelateerd|recommend|aanbevolen|meer|more|links?|comments?|reacties?|navigation|nav|menu|footer|header"
    r"|sidebar|seo|meta|og|opengraph|twitter|ads?|media|images?|tags?|categor|section|author|auteur|revisions?).*",
    re.IGNORECASE,
)
"""Fields with something other than the article."""
_PARTING = re.compile(r"[\s_.:-]+")
_OWNER = re.compile(r"^(?:post|articles?|artikel|item|entry|nieuws|news|bericht|field)(?=\w{3})")
"""Prefixes of field names: `post_title`, `articleBody`."""
_DEEPEST = 6
_MOST_NODES = 20_000
_LONGEST_HEADLINE = 300
_SHORTEST_TEXT = 60
"""The fewest characters of a text; a shorter one may be the label of a button."""
_SENTENCE = re.compile(r"\w[^.!?]{10,}[.!?]")


def read_cms(found: object, *, source: str) -> Article:
    """The article in decoded JSON: an object, at any depth, that has a headline and a text under one of their usual
    names in Dutch or English.

    Raises:
        NoArticleError: there is none in it, or there are several.
    """
    articles = _articles(found, {})
    if len(articles) > 1:
        raise NoArticleError(f"the source is JSON with {len(articles)} articles", remedy="give one article per file")
    if not articles:
        raise NoArticleError(
            "the source is JSON of an unknown kind",
            cause="nothing in it has both a headline and a text",
            remedy="give ninjs, HTML or text",
        )
    fields, headline, body = articles[0]
    facts = facts_of_fields({**fields, "headline": headline})
    standfirst = next((text for name in _STANDFIRSTS if (text := as_html(fields.get(name)))), "")
    if _words(standfirst) in _words(body):
        standfirst = ""
    title = html.escape(headline)
    page = f"<title>{title}</title><article><h1>{title}</h1>{standfirst}{body}</article>"
    article = read_html(page, source=source)
    return replace(
        article,
        published=facts.published or article.published,
        author=_author(fields) or article.author,
        place=article.place or facts.place,
        section=facts.section or article.section,
        embargo=max(filter(None, (facts.embargo, article.embargo)), default=None),
    )


class _Found(NamedTuple):
    fields: dict[str, Any]
    headline: str
    body: str
    """The text, as HTML."""


def _articles(found: object, around: Mapping[str, Any], depth: int = 0) -> list[_Found]:
    """The articles in `found`: the innermost objects that have both a headline and a text, with their own fields and
    those of the objects `around` them."""
    if depth > _DEEPEST:
        return []
    if isinstance(found, list):
        return [article for each in found[:_MOST_NODES] for article in _articles(each, around, depth + 1)]
    if not isinstance(found, dict):
        return []
    own = _named(found)
    if article := _article(own, {**around, **_fields(found)}):
        return [article]
    held = [value for name, value in found.items() if not _OTHERS.fullmatch(str(name))]
    within = [article for value in held for article in _articles(value, {**around, **own}, depth + 1)]
    fields = _fields(found)
    whole = None if within else _article(fields, {**around, **fields})
    return [whole] if whole else within


def _article(own: Mapping[str, Any], fields: dict[str, Any]) -> _Found | None:
    headline = next((text for name in _HEADLINES if (text := _headline(own.get(name)))), "")
    bodies = (as_html(own[name]) for name in _BODIES if name in own and not _is_headed(own[name]))
    body = max(bodies, key=lambda text: len(_words(text)), default="") if headline else ""
    words = _words(body)
    return _Found(fields, headline, body) if len(words) >= _SHORTEST_TEXT and _SENTENCE.search(words) else None


def _is_headed(value: object) -> bool:
    """Whether an object has its own headline, and so is an article rather than a text."""
    return isinstance(value, dict) and any(_headline(_named(value).get(name)) for name in _HEADLINES)


def _named(found: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an object, by their names in lower case without separators: `bodyText` and `body_text` are one."""
    return {_OWNER.sub("", _PARTING.sub("", str(name)).lower()): value for name, value in found.items() if value}


def _fields(found: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an object and of the objects in it, by their names in lower case; the outermost win."""
    fields: dict[str, Any] = {}
    waiting = deque([(found, 0)])
    seen = 0
    while waiting and seen < _MOST_NODES:
        each, depth = waiting.popleft()
        seen += len(each)
        fields = {**_named(each), **fields}
        inner = (value for name, value in each.items() if not _OTHERS.fullmatch(str(name)))
        waiting.extend((value, depth + 1) for value in inner if isinstance(value, dict) and depth < _DEEPEST)
    return fields


def _headline(value: object) -> str:
    """The headline that a value is or, if it is an object, contains (`{"rendered": ...}`, `{"basic": ...}`)."""
    if isinstance(value, dict):
        value = next(
            (value[name] for name in ("rendered", "basic", "main", "value", "nl", "text") if value.get(name)), ""
        )
    text = one_line(html.unescape(TAG.sub("", value))) if isinstance(value, str) else ""
    return text if len(text) <= _LONGEST_HEADLINE and any(map(str.isalpha, text)) else ""


def _author(fields: Mapping[str, Any]) -> str | None:
    return next((one for name in _AUTHORS if (one := facts_of_fields({"author": fields.get(name)}).author)), None)


def _words(markup: str) -> str:
    return one_line(html.unescape(TAG.sub(" ", markup)))
