"""The article in a pasted form of a content management system, in any format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from briefing.article.account import FOR_DESK, OF_WORK
from briefing.article.formats.layout import is_finished, paragraphs
from briefing.article.lines.boilerplate.wire import without_desk_lines
from briefing.article.lines.dates import find_date
from briefing.article.lines.form import facts_of_work, labelled_headline, value_of
from briefing.article.lines.genre import genre_of
from briefing.article.lines.shape import is_running_text
from briefing.article.material import Copy, Facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.account import Account
    from briefing.article.lines.form import Field

_NOTE_RATIO = 3
"""What is above a line labelled as the headline is a note, if there are this many times its words below."""
_TO_THE_DESK = re.compile(
    r"\b(?:hierbij|bijgaand|bijgevoegd|hieronder|ik|mij|mijn|je|jij|jou|jouw|jullie|we|wij|ons|onze|sorry)\b",
    re.IGNORECASE,
)
"""Words of a note to the desk, in which somebody addresses somebody."""
_KINDS: dict[str, Literal["headline", "standfirst", "crosshead"]] = {
    "headline": "headline",
    "standfirst": "standfirst",
    "crosshead": "crosshead",
}


def copy_of_form(fields: Sequence[Field], account: Account) -> tuple[list[Copy], Facts]:
    """The pieces of text and the facts in the fields of a form."""
    copy: list[Copy] = []
    facts = Facts()
    for each in fields:
        lines = [" ".join(line.split()) for line in each.lines if line.strip()]
        value = " ".join(lines)
        role = each.role
        if role == "kicker" and len(value.split()) > 8:
            role = "standfirst"
        if each.name:
            account.leave_out(f"{each.name}:", "field of a form")
        if role == "author" and value:
            facts = facts.and_(author=value)
        elif role == "published":
            facts = facts.and_(published=find_date(value))
        elif role == "kicker" and (genre := genre_of(value)):
            facts = facts.and_(genre=genre[0])
        if role in _KINDS and value:
            copy.append(Copy(value, _KINDS[role] if role != "headline" or not copy else "crosshead"))
        elif role == "text" or (role == "box" and any(map(is_finished, lines))):
            copy += map(Copy, paragraphs("\n".join(each.lines)))
        else:
            for line in lines:
                account.leave_out(line, f"field {each.name!r} of a form" if each.name else "line above a form")
    kept = list(without_desk_lines(copy))
    account.compare((piece.text for piece in copy), (piece.text for piece in kept), FOR_DESK)
    return kept, facts


def from_headline(text: str, account: Account) -> tuple[str | None, str]:
    """The headline of a text that labels one line so, and the text below it; above it is a note to the desk. None and
    the whole text if there is no such line, or the article is above it."""
    lines = text.splitlines()
    number = labelled_headline(lines)
    if number is None or _length(lines[:number]) * _NOTE_RATIO > _length(lines[number + 1 :]):
        return None, text
    if any(is_running_text(line) and not _TO_THE_DESK.search(line) for line in lines[:number]):
        return None, text
    for line in lines[:number]:
        account.leave_out(line, FOR_DESK)
    headline = value_of(lines[number].strip())
    account.leave_out(lines[number].strip().removesuffix(headline), "field of a form")
    return headline, "\n".join(lines[number + 1 :])


def without_box_of_work(text: str, account: Account) -> str:
    """The text without the box of facts about what a review is of, whose author is not the article's."""
    lines = text.splitlines()
    facts = facts_of_work(lines)
    for line in filter(facts.__contains__, lines):
        account.leave_out(line, OF_WORK)
    return "\n".join("" if line in facts else line for line in lines) if facts else text


def _length(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
