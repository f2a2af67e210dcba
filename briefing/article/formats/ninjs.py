"""ninjs, the JSON of wire agencies (IPTC ninjs 1.x and 2.x), and other JSON, which is read as a newsroom system's."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from briefing.article.account import Account
from briefing.article.assemble import edit
from briefing.article.formats.html import read_html
from briefing.article.formats.layout import one_line, paragraphs
from briefing.article.lines.byline import is_name, read_byline
from briefing.article.lines.embargo import embargo_to_come
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
_BESIDE = re.compile(r"description|subhead|headlines|bodies")


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
    fields = _fields(item) if isinstance(item, dict) else {}
    if not any(fields.get(name) for name in _BODIES):
        from briefing.article.formats.cms_json import read_cms

        return read_cms(item, source=source)
    if str(fields.get("pubstatus") or "").casefold() in _UNUSABLE:
        raise WithheldError(
            "the item may not be used", cause=f"its status is {fields['pubstatus']}", remedy="ask the agency"
        )
    article = _article(fields, source)
    return replace(
        article,
        published=_first_day(fields) or article.published,
        author=_author(fields) or article.author,
        place=article.place or _text(fields.get("located")),
        section=section_of_subjects(_subjects(fields)),
        embargo=embargo_to_come(_moment(fields.get("embargoed"))) or article.embargo,
        left_out=(*article.left_out, *_beside(fields)),
    )


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
    headline = _text(fields.get("headline")) or _text(fields.get("title"))
    body = _body(fields)
    if fields.get("body_html") or fields.get("body_xhtml"):
        title = html.escape(headline or "")
        shown = f"<h1>{title}</h1>" if headline else ""
        return read_html(f"<title>{title}</title><article>{shown}{body}</article>", source=source)
    return edit(map(Copy, paragraphs(body)), source=source, facts=Facts(headline=headline), account=Account())


def _body(fields: dict[str, Any]) -> str:
    return next(str(fields[name]) for name in _BODIES if fields.get(name))


def _beside(fields: dict[str, Any]) -> Iterator[LeftOut]:
    """The texts beside an item's headline and body: summaries, other headlines, other bodies."""
    told = {_letters(str(fields.get("headline") or "")), _letters(_plain(_body(fields)))}
    for value in (value for name, value in fields.items() if _BESIDE.match(name)):
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
    line = _text(fields.get("byline")) or ""
    byline = read_byline(line)
    return byline.author if byline else line if is_name(line) else None


def _first_day(fields: dict[str, Any]) -> str | None:
    named = ("contentcreated", "firstcreated", "versioncreated")
    return next((day for name in named if (day := iso_date(_text(fields.get(name))))), None)


def _subjects(fields: dict[str, Any]) -> Iterator[str]:
    for name in ("subject", "subjects"):
        entries = fields.get(name)
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict):
                yield from (str(entry[key]) for key in ("qcode", "code", "uri") if entry.get(key))


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).astimezone()
    except ValueError:
        return None
