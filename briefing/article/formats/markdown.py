"""Markdown with its headings, emphasis and front matter, and the HTML in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.account import Account
from briefing.article.assemble import edit
from briefing.article.formats.front_matter import split_front_matter
from briefing.article.formats.layout import is_finished
from briefing.article.lines.boilerplate.prompts import is_plain_prompt
from briefing.article.material import Copy, Facts, refuse_book
from briefing.article.page.blocks import read_blocks
from briefing.article.page.furniture.boilerplate import take_away
from briefing.article.page.passages import select
from briefing.article.page.tree import lines_of, parse_page, remove
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model import Article

MAX_CHARACTERS = 2_000_000
"""The most that is read: a day and a half of speech."""
_PIECES_WITH_HEADLINE = 4
"""The headline is among this many first pieces."""

_SLANTED = r"(?:\*(?![*\s])[^*\n]{1,300}\*|_(?![_\s])[^_\n]{1,300}_)"
_ALONE = re.compile(rf"^(?:!\[[^\]\n]{{0,300}}\]\([^)\n]{{1,500}}\)(?:\n{_SLANTED})?|{_SLANTED})$", re.MULTILINE)
"""A picture with an italic line below it, its caption, or either of them: a paragraph even if no blank line separates
it from the next."""
_UNREAD = (
    (re.compile(r"\{%.{0,500}?%\}|\{\{.{0,500}?\}\}|\{:.{0,200}?\}"), "template of the site"),
    (re.compile(r"^%%[^\S\n]*\n.{0,2000}?\n%%[^\S\n]*$", re.DOTALL | re.MULTILINE), "comment"),
    (re.compile(r"(?<![\d%])%%(?=\S)(?:[^\n%]|\n(?!\n)){1,500}(?<=\S)%%(?![\d%])"), "comment"),
    (re.compile(r"(?:^|(?<=[.!?:;)] ))%% [^\n%]{1,500} %%(?![\w%])", re.MULTILINE), "comment"),
    (re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]"), "embedded note"),
)
"""What is not text, and what it is: what a site's generator fills in (Liquid's tags, Hugo's shortcodes, kramdown's
attributes), and what notebook programs hide or show from elsewhere."""
_FIELDS = re.compile(r"(?:^[A-Z][A-Za-z ]{2,24}: \S[^\n]{0,80}(?<![.!?:])\n){2,12}(?=\n)", re.MULTILINE)
"""Fields of an editor's form, one below the other: `Status: klaar`, `Auteur: An Maes`."""
_NOTEBOOK = (
    (re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]"), r"\1"),
    (re.compile(r"==(?=\S)([^=\n]{1,500})(?<=\S)=="), r"\1"),
    (re.compile(r"^((?:> ?)+)\[![a-z-]{2,20}\][+-]?[^\S\n]*", re.MULTILINE | re.IGNORECASE), r"\1"),
    (re.compile(r"^([^\S\n]*(?:[-*+]|\d{1,3}[.)]) )\[[ xX]\] ", re.MULTILINE), r"\1"),
    (re.compile(r"(?<=\S) \^[A-Za-z0-9-]{1,40}$", re.MULTILINE), ""),
    (
        re.compile(
            r"^:{3,}[^\S\n]*[a-z-]{0,20}(?:\[([^\]\n]{0,200})\]|\{[^}\n]{0,200}\}| +([^\n]{1,200}))?$", re.MULTILINE
        ),
        r"\n\1\2\n",
    ),
)
"""What notebook programs and documentation sites add to Markdown, and what of it is text: links between notes,
highlights, types of callouts, boxes of tasks, names of blocks, and fences around boxes."""


def read_markdown(text: str, *, source: str) -> Article:
    """The article in `text`: the first heading is its headline, others are crossheads.

    Front matter gives facts, and HTML is text as on a page. Pictures, tables of figures and code are left out, and so
    is what would be debris in plain text.

    Raises:
        NoArticleError: nothing is left to speak, or there is far too much of it.
        WithheldError: a line says that it may not be used.
    """
    if len(text) > MAX_CHARACTERS:
        raise NoArticleError("the text is longer than an article", remedy="give one article")
    refuse_book(map(str.strip, text.splitlines()))
    account = Account()
    facts, below = split_front_matter(text, account)
    copy = list(_copy(below, account))
    headed = list(_headed(copy, facts))
    kept = [facts.headline or "", *(piece.text for piece in headed)]
    account.compare((piece.text for piece in copy), kept, "prompt to the reader")
    chosen, facts = select(headed, facts, account)
    return edit(chosen, source=source, facts=facts, account=account)


def _headed(copy: list[Copy], facts: Facts) -> Iterator[Copy]:
    """The copy with its first heading as the headline, unless there is text above it or the front matter named
    another."""
    headed = facts.headline is not None
    for number, piece in enumerate(copy):
        is_first = not headed and piece.kind == "crosshead" and number < _PIECES_WITH_HEADLINE
        headed = headed or is_first
        if piece.text != facts.headline and not is_plain_prompt(piece.text):
            yield Copy(piece.text, "headline") if is_first else piece


def _copy(text: str, account: Account) -> Iterator[Copy]:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    # Indented lines are text or HTML in an article, never code.
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")
    rendered = reader.use(footnote_plugin).render(_ALONE.sub(r"\n\g<0>\n", _plain(text, account)))
    if not rendered.strip():
        return
    root = parse_page(rendered)
    for code in list(root.iter("pre")):
        for line in lines_of(code):
            account.leave_out(line, "code")
        remove(code)
    take_away(root, None, account)
    for placed in read_blocks(root, account):
        kind, line = placed.block.kind, placed.block.text
        if kind == "crosshead" and is_finished(line) and line[-1] in ".…:":
            kind = "paragraph"
        yield Copy(line, None if kind == "paragraph" else kind)


def _plain(text: str, account: Account) -> str:
    """The text without templates and without the signs of notebook programs."""
    for sign, reason in _UNREAD:
        for unread in sign.findall(text):
            account.leave_out(unread, reason)
        text = sign.sub("", text)
    text = _FIELDS.sub(lambda fields: fields[0].replace("\n", "\n\n"), text)
    for sign, meant in _NOTEBOOK:
        text = sign.sub(meant, text)
    return text
