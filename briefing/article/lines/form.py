"""Pasted forms of a content management system, with the names of their fields, and what each field holds."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefing.article.lines.boilerplate.vocabulary import labels
from briefing.article.lines.pictures import is_sentence
from briefing.article.lines.shape import is_running_text
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

_LINE = re.compile(
    r"\W{0,3}(?P<name>[A-Za-zÀ-ÿ'’-]+(?:[ _-][A-Za-zÀ-ÿ]+){0,2})(?:\s?\([^()]{1,20}\)|[\s_]?\d{1,2})?\s?\W{0,2}:\W{0,2}"
    r"(?:\s+|$)(?P<value>.*)"
)
_LONE_NAME = re.compile(
    r"(?P<name>[A-Za-zÀ-ÿ'’-]+(?:[ _-][A-Za-zÀ-ÿ]+){0,2})\s?(?:\*|\((?:verplicht|optioneel|niet verplicht)\))?"
)
"""The name of a field above its value, as a form shows it on a screen: `Titel *`."""
_COUNTER = re.compile(r"(?:nog )?\d+(?: ?/ ?\d+)? (?:tekens|karakters|woorden)(?: (?:over|resterend))?", re.IGNORECASE)
"""How long the value of a field is, or may be: `46/70 tekens`."""
_FEWEST_LONE_NAMES = 3
_FAMILIES = frozenset({"seo", "meta", "social"})
"""The first words of fields with many names: `SEO-titel`, `meta omschrijving`."""
_LONGEST_UNKNOWN_FIELD = 60
"""The most characters of a field with an unknown name."""
_OF_ONE_LINE = {"headline", "kicker", "crosshead", "author", "published"}
"""Fields of one line, below which there is text again."""
FIELDS = 2
"""The fewest fields that make a text a form."""
_FEWEST_OF_EXPORT = 4
"""The fewest fields in a row, the last of them the text, of what a database exports."""
_HEADLINE_WORDS = 3
_TITLES = {"titel", "title", "heading"}
"""Names of the headline that a fact box about a book also has."""
_OF_WORK = words_in(
    "uitgever uitgeverij isbn regie regisseur regisseuse speelduur cast vertaling vertaler vertaald pagina's pagina’s"
    " paginas bladzijden blz componist choreografie scenario première platenlabel speeltijd acteurs spel"
)
"""Names of facts about a book, a film or a record, in a box in its review."""
_MAKERS = words_in("auteur auteurs schrijver schrijvers schrijfster regie regisseur artiest componist")
_FEWEST_OF_WORK = 3
"""The fewest facts in such a box."""


class Field(NamedTuple):
    """One field of a form."""

    role: str
    """headline, kicker, standfirst, text, box, crosshead, author, published, value or nothing."""
    name: str
    """Its name as written."""
    lines: list[str]
    """The lines of its value; of a text, with blank ones between its paragraphs."""


def read_form(lines: list[str]) -> list[Field] | None:
    """The fields of a form, in order; None if `lines`, some of them blank, are not a form.

    The lines above the first field are a field without a name. A field's name is before its value or, on a screen,
    alone above it.
    """
    lines = _with_colons(lines)
    roles_by_name = {match["name"].casefold(): _role(match["name"]) for match in map(_LINE.fullmatch, lines) if match}
    roles = set(roles_by_name.values())
    opening = _opening_of_text(lines) if "text" not in roles else None
    if opening is not None:
        roles.add("text")
    told_form = len({"headline", "standfirst", "text"} & roles) >= FIELDS or (
        any(role == "headline" and name not in _TITLES for name, role in roles_by_name.items())
        and bool({"kicker", "crosshead", "author"} & roles)
    )
    is_of_work = opening is None and roles_by_name.keys() & _OF_WORK and not _has_text(lines)
    if not told_form or is_of_work:
        return None
    fields = [Field("nothing", "", [])]
    begun = False
    for number, line in enumerate(lines):
        begun = begun or fields[-1].role == "text"
        if not line.strip():
            fields[-1].lines.extend([""] if fields[-1].role == "text" else [])
            continue
        if _COUNTER.fullmatch(line.strip()):
            fields.insert(0, Field("nothing", "", [line]))
            continue
        found = _LINE.fullmatch(line)
        role = "text" if number == opening else _role(found["name"]) if found else None
        if found and not role and fields[-1].role != "text":
            below = next(filter(str.strip, lines[number + 1 : number + 3]), "")
            role = _role_by_place(line, below, roles, is_above_text=len(fields) > 1 and not begun)
        is_apart = number > 0 and not lines[number - 1].strip() and "text" not in roles
        if found and role:
            fields.append(Field(role, found["name"], [found["value"]] if found["value"] else []))
        elif fields[-1].lines and _is_text_below(fields[-1], line, is_apart=is_apart):
            fields.append(Field("text", "", [line]))
        else:
            fields[-1].lines.append(line)
    return fields


def _with_colons(lines: list[str]) -> list[str]:
    """The lines, with a colon behind each that is only the name of a field, if so many are that it is a form."""
    lone = [(match["name"] if match else "") for match in (_LONE_NAME.fullmatch(line.strip()) for line in lines)]
    roles = [_role(name) for name in lone]
    if sum(map(bool, roles)) < _FEWEST_LONE_NAMES or "headline" not in roles or not {"standfirst", "text"} & set(roles):
        return lines
    return [f"{name}:" if role else line for line, name, role in zip(lines, lone, roles, strict=True)]


def _has_text(lines: list[str]) -> bool:
    """Whether a field is the text, rather than who wrote it, as in the box of a review: `Tekst: An Maes`."""
    texts = (match["value"] for match in map(_LINE.fullmatch, lines) if match and _role(match["name"]) == "text")
    return any(not value or is_running_text(value) for value in texts)


def _is_fact(line: str) -> bool:
    return ":" in line and not line.rstrip().endswith(":") and bool(_LINE.fullmatch(line))


def facts_of_work(lines: Sequence[str]) -> set[str]:
    """The lines of a box of facts about what a review is of: `Titel: De brug`, `Auteur: Karin Vos`, `ISBN: 978…`."""
    found: set[str] = set()
    for is_fact, group in groupby(filter(str.strip, lines), _is_fact):
        box = list(group)
        if 2 * sum(line.rstrip().endswith(".") for line in box) > len(box):
            continue  # sentences, each below a word for what it is about
        names = {match["name"].casefold() for match in map(_LINE.fullmatch, box) if match}
        if is_fact and len(box) >= _FEWEST_OF_WORK and names & _OF_WORK and names & (_TITLES | _MAKERS):
            found.update(box)
    return found


def _opening_of_text(lines: list[str]) -> int | None:
    """The number of the line of nothing but a name right above running text, which is the text of an export with many
    fields (`Volledige tekst:`); None if there is none."""
    told = [number for number, line in enumerate(lines) if line.strip()]
    begin = next((place for place, number in enumerate(told) if is_running_text(lines[number])), 0)
    if begin < _FEWEST_OF_EXPORT:
        return None
    above = [_LINE.fullmatch(lines[number]) for number in told[begin - _FEWEST_OF_EXPORT : begin]]
    is_export = all(above) and above[-1] is not None and not above[-1]["value"]
    return told[begin - 1] if is_export else None


def _is_text_below(field: Field, line: str, *, is_apart: bool) -> bool:
    """Whether a line without a name is text rather than the further value of a field: below a field of one line, or
    below a blank line in a form without a name for its text."""
    if field.role in _OF_ONE_LINE or (field.role == "value" and is_sentence(line)):
        return True
    return is_apart and bool(field.name) and field.role != "text"


def _role_by_place(line: str, below: str, roles: Set[str | None], *, is_above_text: bool) -> str | None:
    """The role of a field with an unknown name: a long one above the text and right above a known field is the
    standfirst, if no field of the form is; None if a long line is no field."""
    if len(line) < _LONGEST_UNKNOWN_FIELD:
        return "nothing"
    following = _LINE.fullmatch(below)
    if not (is_above_text and following and _role(following["name"])):
        return None
    return "nothing" if "standfirst" in roles else "standfirst"


def labelled_headline(lines: list[str]) -> int | None:
    """The number of the only line labelled as the headline in a text without other fields, such as a mail (`Kop: …`);
    None if there is none, or it has fewer than three words."""
    found = [(number, match) for number, line in enumerate(lines) if (match := _LINE.fullmatch(line))]
    headlines = [
        (number, match["value"])
        for number, match in found
        if _role(match["name"]) == "headline" and match["name"].casefold() not in _TITLES
    ]
    if len(headlines) != 1 or len(headlines[0][1].split()) < _HEADLINE_WORDS:
        return None
    return headlines[0][0]


def value_of(line: str) -> str:
    """The value of a field on one line."""
    match = _LINE.fullmatch(line)
    return match["value"] if match else line


def _role(name: str) -> str | None:
    words = re.sub(r"[_-]", " ", name.casefold().replace("’", "'")).split()
    roles = labels("fields")
    role = roles.get("-".join(words))
    return role or (roles.get(words[0]) if _FAMILIES.intersection(words[:1]) else None)
