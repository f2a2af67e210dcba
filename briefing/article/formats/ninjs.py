"""ninjs, the JSON of wire agencies (IPTC ninjs 1.x and 2.x), and other JSON, which is read as a newsroom system's."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from briefing.article.account import FOR_DESK, Account
from briefing.article.assemble import edit
from briefing.article.formats.html import read_html
from briefing.article.formats.layout import one_line, paragraphs
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.embargo import embargo_of, embargo_to_come, refuse_withdrawn
from briefing.article.material import Copy, Facts
from briefing.article.page.metadata.metadata import iso_date
from briefing.article.section import section_of_subjects
from briefing.errors import NoArticleError, WithheldError
from briefing.model import LeftOut
from briefing.text import TAG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model import Article

_UNUSABLE = ("canceled", "cancelled", "withheld", "killed")
_BODIES = ("body_html", "body_xhtml", "body_text")
_NO_TEXT = frozenset(["picture", "photo", "image", "graphic", "animation", "video", "audio", "planning", "event"])
_PACKED = ("items", "_items", "associations")
_NOTES = ("ednote", "editorial_note", "embargoedreason")
_BESIDE = re.compile(r"description|subhead|headlines|bodies")
_OF_ANOTHER = re.compile(r"headlines?|body_.*|bodies|description.*|caption")
"""The fields with text of an item that comes with this one."""


def read_json(text: str, *, source: str) -> Article:
    """The article in a ninjs item, or in other JSON that plainly holds one.

    Raises:
        NoArticleError: there is none in it.
        WithheldError: its agency cancelled or withheld it.
    """
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NoArticleError("the source is broken JSON", remedy="give the item as it was sent") from error
    item = _alone(item)
    fields = _fields(item) if isinstance(item, dict) else {}
    if (kind := str(fields.get("type") or "").casefold()) in _NO_TEXT:
        raise NoArticleError(f"the item is of the type {kind}, without an article", remedy="give an item of text")
    if not any(fields.get(name) for name in _BODIES):
        from briefing.article.formats.cms_json import read_cms

        return read_cms(item, source=source)
    if str(fields.get("pubstatus") or "").casefold() in _UNUSABLE:
        raise WithheldError(
            "the item may not be used", cause=f"its status is {fields['pubstatus']}", remedy="ask the agency"
        )
    note = [line for name in _NOTES if (line := _plain(str(fields.get(name) or "")))]
    refuse_withdrawn(note)
    article = _article(fields, source)
    published = _first_day(fields) or article.published
    ends = (
        embargo_to_come(_moment(fields.get("embargoed"))),
        embargo_of(note, published) if note else None,
        article.embargo,
    )
    return replace(
        article,
        published=published,
        author=_author(fields) or article.author,
        place=article.place or _text(fields.get("located")),
        section=section_of_subjects(_subjects(fields)),
        embargo=max(filter(None, ends), default=None),
        left_out=(*article.left_out, *(LeftOut(line, FOR_DESK) for line in note), *_beside(fields)),
    )


def _alone(found: object) -> object:
    """The only item with a text in a list, a package or the answer of an API; `found` itself if it is none of these."""
    inner = found
    if isinstance(found, dict) and not found.keys() & {*_BODIES, "bodies"}:
        inner = next((found[name] for name in _PACKED if isinstance(found.get(name), list | dict)), found)
        inner = list(inner.values()) if isinstance(inner, dict) and inner is not found else inner
    items = [each for each in inner if isinstance(each, dict)] if isinstance(inner, list) else []
    told = [each for each in items if each.keys() & {*_BODIES, "bodies"} and each.get("type", "text") == "text"]
    return told[0] if len(told) == 1 else found


def _fields(item: dict[str, Any]) -> dict[str, Any]:
    """The fields of an item by their names in ninjs 1.x, in lower case; 2.x has lists with roles."""
    fields = {key.lower(): value for key, value in item.items()}
    for name, of_one in (("headlines", "headline"), ("bodies", "")):
        entries = fields.get(name)
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict) and isinstance(entry.get("value"), str):
                is_html = "html" in str(entry.get("contentType") or entry.get("contenttype"))
                fields.setdefault(of_one or ("body_html" if is_html else "body_text"), entry["value"])
    return fields


def _article(fields: dict[str, Any], source: str) -> Article:
    headline = _plain(str(fields.get("headline") or fields.get("title") or "")) or None
    body = _body(fields)
    if fields.get("body_html") or fields.get("body_xhtml"):
        title = html.escape(headline or "")
        shown = f"<h1>{title}</h1>" if headline else ""
        return read_html(f"<title>{title}</title><article>{shown}{body}</article>", source=source)
    return edit(map(Copy, paragraphs(body)), source=source, facts=Facts(headline=headline), account=Account())


def _body(fields: dict[str, Any]) -> str:
    return next(str(fields[name]) for name in _BODIES if fields.get(name))


def _beside(fields: dict[str, Any]) -> Iterator[LeftOut]:
    """The texts beside an item's headline and body: summaries, other headlines, other bodies, and those of the items
    that come with it."""
    told = {_letters(str(fields.get("headline") or "")), _letters(_plain(_body(fields)))}
    others = fields.get("associations")
    with_it = [
        each for each in (others.values() if isinstance(others, dict) else others or ()) if isinstance(each, dict)
    ]
    values = [value for name, value in fields.items() if _BESIDE.match(name)]
    values += [value for each in with_it for name, value in each.items() if _OF_ANOTHER.fullmatch(name)]
    for value in values:
        for entry in value if isinstance(value, list) else [value]:
            text = entry.get("value") if isinstance(entry, dict) else entry
            if isinstance(text, str) and (line := _plain(text)) and not any(_letters(line) in one for one in told):
                yield LeftOut(line, "beside the text of the item")


def _plain(markup: str) -> str:
    return one_line(html.unescape(TAG.sub(" ", markup)))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _text(value: object) -> str | None:
    return one_line(value) or None if isinstance(value, str) else None


def _author(fields: dict[str, Any]) -> str | None:
    """The writer in the byline, or among those who made the item."""
    line = _text(fields.get("byline")) or _text(fields.get("by")) or ""
    byline = read_byline(line)
    if line:
        return byline.author if byline else line if is_name(line) else None
    people = [each for each in _listed(fields, "authors") if each.get("role", "writer") in ("writer", "author")]
    people += [each for each in _listed(fields, "people") if each.get("rel") == "author"]
    return " en ".join(name for each in people if (name := _text(each.get("name"))) and is_name(name)) or None


def _listed(fields: dict[str, Any], name: str) -> list[dict[str, Any]]:
    entries = fields.get(name)
    return [each for each in entries if isinstance(each, dict)] if isinstance(entries, list) else []


def _first_day(fields: dict[str, Any]) -> str | None:
    named = ("contentcreated", "firstcreated", "versioncreated")
    return next((day for name in named if (day := iso_date(_text(fields.get(name))))), None)


def _subjects(fields: dict[str, Any]) -> Iterator[str]:
    for name in ("subject", "subjects"):
        for entry in _listed(fields, name):
            yield from (str(entry[key]) for key in ("qcode", "code", "uri") if entry.get(key))


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).astimezone()
    except ValueError:
        return None
