"""The fields of a manuscript above its first heading, with what it knows about its article."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, get_args

from briefing.model import Article, Block, Genre
from briefing.script.manuscript.record import heading_token
from briefing.script.manuscript.value import Line, Part, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefing.script.manuscript.value import Manuscript

FIELDS = (
    "date",
    "author",
    "place",
    "genre",
    "section",
    "language",
    "source",
    "address",
    "id",
    "guid",
    "embargo",
    "lead",
)
"""The names of the fields, in the order in which they are written. `lead` is the lead as printed, if that is not simply
its lines."""

_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")


def _is_day_or_month(value: str) -> bool:
    try:
        date.fromisoformat(f"{value}-01" if len(value) == len("2026-11") else value)
    except ValueError:
        return False
    return bool(re.fullmatch(r"\d{4}-\d{2}(?:-\d{2})?", value))


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


_CHECKS: dict[str, tuple[Callable[[str], object], str, str]] = {
    "date": (_is_day_or_month, "not a date", "write it as 2026-11-23 or 2026-11"),
    "genre": (get_args(Genre).__contains__, "not a genre", f"there are {', '.join(get_args(Genre))}"),
    "language": (_LANGUAGE.fullmatch, "not a language", "write it as nl or nl-BE"),
    "guid": (_GUID.fullmatch, "not a guid", "take it from where the manuscript was written, or remove the line"),
    "embargo": (_moment, "not a moment with a zone", "write it as 2026-11-23T07:00+01:00"),
}


def fault_of(name: str, value: str) -> tuple[str, str] | None:
    """What is wrong with a field, and what to do about it; None if nothing is."""
    if name not in FIELDS:
        return (
            f"{name!r} is not a field",
            f"there are {', '.join(FIELDS[:6])} and, to leave alone, {', '.join(FIELDS[6:])}",
        )
    check, what, remedy = _CHECKS.get(name, (bool, "", ""))
    return (f"{value!r} is {what}", remedy) if value and not check(value) else None


def fields_of(article: Article, *, guid: str | None = None) -> dict[str, str]:
    """The fields of `article`; `guid` is the programme's if that follows from neither id nor address."""
    known = {
        "date": article.published,
        "author": article.author,
        "place": article.place,
        "genre": article.genre,
        "section": article.section,
        "language": None if article.language == "nl" else article.language,
        "source": article.source,
        "address": article.address,
        "id": article.id,
        "guid": guid,
        "embargo": article.embargo,
    }
    return {name: value for name, value in known.items() if value}


def article_of(manuscript: Manuscript, text: str) -> Article:
    """The article of a manuscript, as far as that tells; `text` is what it was read from."""
    fields = {name: value for name, value in manuscript.fields.items() if value}
    embargo = _moment(fields.get("embargo", ""))
    return Article(
        headline=None if is_generated(manuscript) else manuscript.headline.title,
        blocks=tuple(_blocks(manuscript)),
        source=fields.get("source", "-"),
        published=fields.get("date"),
        author=fields.get("author"),
        place=fields.get("place"),
        language=fields.get("language", "nl"),
        genre=_genre(fields),
        section=fields.get("section"),
        id=fields.get("id"),
        address=fields.get("address"),
        embargo=fields["embargo"] if embargo and embargo > datetime.now(UTC) else None,
        left_out=manuscript.left_out,
        guid=fields.get("guid"),
        manuscript=text,
    )


def is_generated(manuscript: Manuscript) -> bool:
    """Whether its headline was generated, and has not been changed."""
    title = manuscript.headline.title
    spoken, silent = (Part("headline", title, headline=line) for line in (Line((Unit(title),)), None))
    return any(heading_token(part, generated=True) in manuscript.record for part in (spoken, silent))


def _blocks(manuscript: Manuscript) -> list[Block]:
    lead = lead_of(manuscript)
    blocks = [Block("paragraph", lead)] if lead else []
    for part in manuscript.parts:
        if part.kind == "crosshead":
            blocks.append(Block("crosshead", part.title))
        if part.kind in ("crosshead", "background"):
            blocks += [Block("paragraph", paragraph.written) for paragraph in part.paragraphs]
        if part.kind == "correction":
            blocks += [Block("correction", paragraph.written) for paragraph in part.paragraphs]
    return blocks


def lead_of(manuscript: Manuscript) -> str | None:
    """The whole lead, as written; None if there is none."""
    return manuscript.fields.get("lead") or manuscript.lead_lines or None


def _genre(fields: Mapping[str, str]) -> Genre | None:
    return next((genre for genre in get_args(Genre) if genre == fields.get("genre")), None)
