"""Front matter above a text, as static sites have it: YAML (`---`), TOML (`+++`) or JSON."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.account import FRONT_MATTER
from briefing.article.formats.layout import one_line
from briefing.article.lines.dates import find_date
from briefing.article.lines.embargo import embargo_in_fields
from briefing.article.material import Facts
from briefing.article.page.metadata.metadata import iso_date
from briefing.article.section import section_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefing.article.account import Account

_YAML = re.compile(r"\s*---[^\S\n]*\n(.{0,2000000}?\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)", re.DOTALL)
_HEXO = re.compile(r"\s*((?:[a-z_][a-z_-]{1,19}:[^\n]{0,500}\n(?:[ -][^\n]{0,500}\n){0,50}){2,30})---[^\S\n]*(?:\n|$)")
"""YAML with a line of dashes only below it."""
_TOML = re.compile(r"\s*\+\+\+[^\S\n]*\n(.{0,2000000}?\n)?\+\+\+[^\S\n]*(?:\n|$)", re.DOTALL)
_JSON = re.compile(r"\s*\{[^\S\n]*\n.{0,2000000}?\n\}[^\S\n]*(?:\n|$)", re.DOTALL)
_MOST_READ = 60_000
"""The most characters of fields that are read."""
_TOPIC = re.compile(
    r"^((?:title|titel|headline|kop):) +([^\s\"'#>|&*!\[{][^\n]{0,500}? #\w[^\n]{0,500})$", re.MULTILINE
)
"""A title with a hashtag in it (`Mars voor #klimaat`), where YAML would begin a comment."""
_FIRST_FIELD = re.compile(r"(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*[\"']?[\w.-]+(?: [\w.-]+){0,3}[\"']? ?:(?:\s|$)")
"""A field at the start of YAML, below comments; a text between two lines of dashes begins with more words."""
_VALUE = re.compile(r"^([\w -]{1,60}:) +(\S[^\n]{0,2000})$", re.MULTILINE)
"""A field of YAML whose value stands in its line."""
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|\*|`)(?=\S)([^*`\n]{1,200})(?<=\S)\1(?!\w)")
_SLASHED = re.compile(r"^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)")
_PARTING = re.compile(r"[\s_.-]+")
_RELEASED = (
    "publishdate", "publishat", "publishon", "publishfrom", "releaseat", "vrijgave", "vrijgegevenvanaf",
    "publicerenop", "publicerenvanaf", "tepublicerenop", "tepublicerenvanaf", "publicatievanaf",
)  # fmt: skip
"""Fields that say from when the article may be out; a site's generator holds it back until then."""
_PUBLISHED = (
    "date", "datum", "published", "publishedat", "publishedon", "publisheddate", "datepublished", "pubdate",
    "publicationdate", "publicatiedatum", "publicatie", "gepubliceerd", "gepubliceerdop", "created", "createdat",
    *_RELEASED,
)  # fmt: skip
_EMBARGO = (
    "embargo", "embargotot", "embargountil", "embargoeduntil", "embargoed", "embargodate", "embargodatum",
    "embargotijd", "underembargo", "onderembargo", "onderembargotot", "sperfrist", "notbefore", "nietvoor",
    "nietpublicerenvoor",
)  # fmt: skip
_NOTHING = frozenset({"~", "null", "Null", "NULL"})
_QUOTED = re.compile(r"([\"'])(.*)\1\s*(?:#.*)?")


def split_front_matter(text: str, account: Account, *, telling: bool = False) -> tuple[Facts, str]:
    """The facts in a text's front matter, whose lines `account` gets, and the text below it; no facts and the whole
    text if it has none, or if that has to be `telling` and names no headline, author or date.

    The fields are `title`, `date`, `author`, `location`, `lang`, `section` and `embargo`, in English or Dutch.
    """
    facts, below = _split(text)
    if telling and not (facts.headline or facts.author or facts.published):
        return Facts(), text
    for line in text[: len(text) - len(below)].splitlines():
        account.leave_out(line, FRONT_MATTER)
    return facts, below


def _split(text: str) -> tuple[Facts, str]:
    text = text.removeprefix("\ufeff")
    matter = _YAML.match(text)
    if matter and matter[1] and not _FIRST_FIELD.match(matter[1]):
        return Facts(), text
    if matter := matter or _HEXO.match(text):
        return facts_of_fields(_yaml(_first(matter[1] or ""))), text[matter.end() :]
    if matter := _TOML.match(text):
        return facts_of_fields(_toml(_first(matter[1] or ""))), text[matter.end() :]
    if (matter := _JSON.match(text)) and (given := _json(matter[0])):
        return facts_of_fields(given), text[matter.end() :]
    return Facts(), text


def _first(fields: str) -> str:
    """The whole lines among the first of very many fields; a parser would take minutes for all."""
    return fields if len(fields) <= _MOST_READ else fields[:_MOST_READ].rpartition("\n")[0]


def _yaml(text: str) -> Mapping[str, object]:
    """The mapping in a text of YAML, in which values that are no YAML by themselves are read as written: `title: Kop:
    met dubbele punt`, `title: 't Is weer "kermis"`."""
    import yaml

    class Loader(yaml.BaseLoader):
        """A loader that keeps values as written and expands no aliases: 359 bytes of those make 10^9 names."""

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            if not self.check_event(yaml.AliasEvent):
                return super().compose_node(parent, index)
            alias: yaml.AliasEvent = self.get_event()  # type: ignore[no-untyped-call]
            named = self.anchors.get(alias.anchor)
            return named if isinstance(named, yaml.ScalarNode) else yaml.ScalarNode("tag:yaml.org,2002:str", "")

    def read(text: str) -> object:
        try:
            return yaml.load(text, Loader)  # noqa: S506 - a BaseLoader makes strings, lists and mappings
        except (yaml.YAMLError, ValueError, RecursionError):
            return None

    def as_yaml(field: re.Match[str]) -> str:
        return _quoted(field) if read(field[0]) is None else field[0]

    text = _TOPIC.sub(_quoted, text)
    found = read(text) or read(_VALUE.sub(as_yaml, text)) or _line_by_line(text, ":")
    return found if isinstance(found, dict) else {}


def _quoted(field: re.Match[str]) -> str:
    value = field[2].replace("'", "''")
    return f"{field[1]} '{value}'"


def _json(text: str) -> Mapping[str, object]:
    import json

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _toml(text: str) -> Mapping[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return _line_by_line(text, "=")


def _line_by_line(text: str, sign: str) -> dict[str, object]:
    """The keys and values of a text, line by line, without quotation marks around a whole value."""
    pairs = (line.partition(sign) for line in text.splitlines() if not line.startswith((" ", "#", "-")))
    return {key.strip(): _without_quotes(value.strip()) for key, _, value in pairs}


def _without_quotes(value: str) -> str:
    """A value without the quotation marks around all of it: `"Kop"`, but not `"Kop" van iemand "anders"`."""
    quoted = _QUOTED.fullmatch(value)
    return quoted[2] if quoted and quoted[1] not in quoted[2] else value


def facts_of_fields(matter: Mapping[str, object]) -> Facts:
    """The facts in an article's fields, under any of their usual names in English or Dutch."""
    fields = _by_name(matter)
    for inner in ("params", "extra"):  # where Hugo and Zola keep a site's own fields
        own = fields.get(inner)
        if isinstance(own, dict):
            fields = {**_by_name(own), **fields}

    def first(*names: str) -> str | None:
        return next((text for name in names if (text := _text(fields.get(name)))), None)

    def each(*names: str) -> Iterator[str | None]:
        for name in names:
            value = fields.get(name)
            yield from map(_text, value if isinstance(value, list) else [value])

    dates = (_day(text) for name in _PUBLISHED if (text := _text(fields.get(name))))
    published = next(filter(None, dates), None)
    return Facts(
        headline=_EMPHASIS.sub(r"\2", first("title", "titel", "headline", "kop") or "") or None,
        published=published,
        author=first("author", "authors", "auteur", "auteurs", "byline", "door"),
        place=first("location", "place", "plaats", "dateline"),
        language=first("lang", "language", "taal") or "nl",
        embargo=embargo_in_fields(filter(None, each(*_EMBARGO)), filter(None, each(*_RELEASED)), published),
        section=section_of(each("section", "rubriek", "category", "categories", "categorie", "sectie")),
    )


def _by_name(matter: Mapping[str, object]) -> dict[str, object]:
    """The fields by their names in lower case without separators: `publishDate`, `publish_date` and `Publish date` are
    one."""
    return {_PARTING.sub("", str(key)).lower(): value for key, value in matter.items()}


def _day(text: str) -> str | None:
    dashed = _SLASHED.sub(lambda day: f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}", text)
    return iso_date(dashed) or find_date(dashed)


def _text(value: object) -> str | None:
    """A field as one line: a name, a date, a number, or several names with `en` before the last."""
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("naam"))
    if isinstance(value, list):
        names = [name for item in value[:20] if (name := _text(item))]
        return " en ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    if value is None or isinstance(value, bool) or value in _NOTHING:
        return None
    return one_line(str(value)) or None
