"""Markdown: its headings, emphasis and front matter in, an Article out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.account import Account
from briefing.article.assemble import Copy, Facts, edit
from briefing.article.formats.layout import is_finished, one_line
from briefing.article.lines.dates import find_date
from briefing.article.lines.prompts import is_plain_prompt
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from briefing.model import Article, BlockKind

MAX_CHARACTERS = 2_000_000
"""A day and a half of speech."""
CROSSHEAD_WORDS = 10
"""A paragraph that is bold throughout is a crosshead up to so many words, a standfirst above."""

_FRONT_MATTER = re.compile(r"\ufeff?---[^\S\n]*\n(.{0,60000}?\n)?(?:---|\.\.\.)[^\S\n]*(?:\n|$)", re.DOTALL)
_NOTHING = frozenset({"~", "null", "Null", "NULL"})
_NOT_TEXT = frozenset({"html_block", "fence", "hr"})


def read_markdown(text: str, *, source: str) -> Article:
    """The article in `text`: the first heading is its headline, further ones its crossheads.

    Front matter (YAML) gives `title`, `date`, `author`, `location` and `lang`. Pictures, tables, code and raw HTML are
    left out, and so is what is debris in plain text.

    Raises:
        NoArticleError: nothing is left to speak, or there is far too much of it.
    """
    if len(text) > MAX_CHARACTERS:
        raise NoArticleError("the text is longer than an article", remedy="give one article")
    matter = _FRONT_MATTER.match(text)
    facts = _facts(_yaml(matter[1] or "")) if matter else Facts()
    account = Account()
    copy = list(_copy(text[matter.end() :] if matter else text, account))
    headed = list(_headed(copy, facts))
    kept = [facts.headline or "", *(piece.text for piece in headed)]
    account.compare((piece.text for piece in copy), kept, "prompt to the reader")
    return edit(headed, source=source, facts=facts, account=account)


# --- front matter ---------------------------------------------------------------------------------------------------


def _yaml(text: str) -> Mapping[object, object]:
    """Front matter as a mapping; read line by line where it is not quite YAML (`title: Kop: met dubbele punt`)."""
    import yaml

    class Loader(yaml.BaseLoader):
        """Each value as it is written; no list is repeated by alias: 359 bytes of it make 10^9 names."""

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            if not self.check_event(yaml.AliasEvent):
                return super().compose_node(parent, index)
            alias: yaml.AliasEvent = self.get_event()  # type: ignore[no-untyped-call]
            named = self.anchors.get(alias.anchor)
            return named if isinstance(named, yaml.ScalarNode) else yaml.ScalarNode("tag:yaml.org,2002:str", "")

    try:
        found = yaml.load(text, Loader)  # noqa: S506 - a BaseLoader makes strings, lists and mappings
    except (yaml.YAMLError, ValueError, RecursionError):
        pairs = (line.partition(":") for line in text.splitlines() if not line.startswith((" ", "#", "-")))
        return {key.strip(): value.strip(" \"'") for key, _, value in pairs}
    return found if isinstance(found, dict) else {}


def _facts(matter: Mapping[object, object]) -> Facts:
    fields = {str(key).lower(): value for key, value in matter.items()}

    def first(*names: str) -> str | None:
        return next((text for name in names if (text := _text(fields.get(name)))), None)

    return Facts(
        headline=first("title", "titel", "headline", "kop"),
        published=find_date(first("date", "datum", "published", "pubdate") or ""),
        author=first("author", "authors", "auteur", "auteurs", "byline", "door"),
        place=first("location", "place", "plaats", "dateline"),
        language=first("lang", "language", "taal") or "nl",
    )


def _text(value: object) -> str | None:
    """A field as one line: a name, a date, or several names with `en` before the last."""
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("naam"))
    if isinstance(value, list):
        names = [name for item in value[:20] if (name := _text(item))]
        return " en ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return one_line(value) or None if isinstance(value, str) and value not in _NOTHING else None


# --- the text -------------------------------------------------------------------------------------------------------


def _headed(copy: list[Copy], facts: Facts) -> Iterator[Copy]:
    """The copy with its first heading as headline, unless text stands above it or the front matter named another."""
    headed = facts.headline is not None
    for number, piece in enumerate(copy):
        is_first = not headed and piece.kind == "crosshead" and number < 4
        headed = headed or is_first
        if piece.text != facts.headline and not is_plain_prompt(piece.text):
            yield Copy(piece.text, "headline") if is_first else piece


def _copy(text: str, account: Account) -> Iterator[Copy]:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    within: list[str] = []
    number = ""
    for token in tokens:
        if token.type == "list_item_open":
            number = f"{token.info}{token.markup} " if token.info else ""
        if token.nesting:
            within.append(token.type.removesuffix("_open")) if token.nesting > 0 else within.pop()
        elif "table" in within or token.type in _NOT_TEXT:
            account.leave_out(token.content, "table" if "table" in within else "code or raw HTML")
        elif token.type == "code_block":  # an indented paragraph, in an article
            yield from (Copy(line) for part in token.content.split("\n\n") if (line := one_line(part)))
        elif token.type == "inline":
            children = token.children or []
            line = one_line("".join(_piece(child) for child in children))
            if _outside(children, "link") == "" and not is_finished(line):
                account.leave_out(line, "link to another page")
            elif line:
                yield Copy(number + line, _kind(within, children, line))
                number = ""


def _piece(child: Token) -> str:
    if child.type in ("softbreak", "hardbreak"):
        return " "
    return child.content if child.type in ("text", "code_inline") else ""


def _outside(children: Sequence[Token], mark: str) -> str | None:
    """What of a paragraph stands outside every `mark` (link, strong); None where it has no such mark."""
    depth, marked, outside = 0, False, ""
    for child in children:
        if child.type == f"{mark}_open":
            depth, marked = depth + 1, True
        elif child.type == f"{mark}_close":
            depth -= 1
        elif not depth:
            outside += _piece(child)
    return outside.strip(" |•·-–,") if marked else None


def _kind(within: Sequence[str], children: Sequence[Token], line: str) -> BlockKind | None:
    if "heading" in within:
        return "paragraph" if is_finished(line) and line[-1] in ".…:" else "crosshead"
    if "list_item" in within:
        return "list_item"
    if "blockquote" in within:
        return "quote"
    if _outside(children, "strong") == "":
        return "crosshead" if len(line.split()) <= CROSSHEAD_WORDS and not is_finished(line) else "paragraph"
    return None
