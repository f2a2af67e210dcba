"""Pasted forms of a content management system, with the names of their fields, and what each field holds."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import NamedTuple

from briefing.article.lines.boilerplate.vocabulary import labels
from briefing.article.lines.pictures import is_sentence

_LINE = re.compile(
    r"\W{0,3}(?P<name>[A-Za-zÀ-ÿ'’-]+(?:[ _-][A-Za-zÀ-ÿ]+){0,2})(?:\s?\([^()]{1,20}\)|[\s_]?\d{1,2})?\s?\W{0,2}:\W{0,2}"
    r"(?:\s+|$)(?P<value>.*)"
)

_FAMILIES = frozenset({"seo", "meta", "social"})
"""The first words of fields with many names: `SEO-titel`, `meta omschrijving`."""
_LONGEST_UNKNOWN_FIELD = 60
"""The most characters of a field with an unknown name."""
_OF_ONE_LINE = {"headline", "kicker", "crosshead", "author", "published"}
"""Fields of one line, below which there is text again."""
FIELDS = 2
"""The fewest fields that make a text a form."""
_HEADLINE_WORDS = 3
_TITLES = {"titel", "title", "heading"}
"""Names of the headline that a fact box about a book also has."""


class Field(NamedTuple):
    """One field of a form."""

    role: str
    """headline, kicker, standfirst, text, crosshead, author, published, value or nothing."""
    name: str
    """Its name as written."""
    lines: list[str]


def read_form(lines: list[str]) -> list[Field] | None:
    """The fields of a form, in order; None if `lines` are not a form.

    The lines above the first field are a field without a name.
    """
    named = {match["name"].casefold(): _role(match["name"]) for line in lines if (match := _LINE.fullmatch(line))}
    roles = set(named.values())
    told_form = len({"headline", "standfirst", "text"} & roles) >= FIELDS or (
        any(role == "headline" and name not in _TITLES for name, role in named.items())
        and bool({"kicker", "crosshead", "author"} & roles)
    )
    fields = [Field("nothing", "", [])]
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        found = _LINE.fullmatch(line)
        role = _role(found["name"]) if found else None
        if found and not role and told_form and fields[-1].role != "text":
            role = _role_by_place(line, below, fields)
        if found and role:
            fields.append(Field(role, found["name"], [found["value"]] if found["value"] else []))
        elif fields[-1].lines and (
            fields[-1].role in _OF_ONE_LINE or (fields[-1].role == "value" and is_sentence(line))
        ):
            fields.append(Field("text", "", [line]))
        else:
            fields[-1].lines.append(line)
    return fields if told_form else None


def _role_by_place(line: str, below: str, fields: list[Field]) -> str | None:
    """The role of a field with an unknown name: a long one right above a known field is the standfirst, if the form has
    none yet; None if a long line is no field."""
    if len(line) < _LONGEST_UNKNOWN_FIELD:
        return "nothing"
    following = _LINE.fullmatch(below)
    is_between = len(fields) > 1 and following and _role(following["name"])
    told = {each.role for each in fields}
    return "standfirst" if is_between and told.isdisjoint({"standfirst", "text"}) else None


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
