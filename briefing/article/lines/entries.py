"""The entries of a live blog, each with its time spoken before its text.

Often the newest comes first: without the times one would hear what was over before it began.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.article.lines.boilerplate.stamps import is_clock
from briefing.article.lines.shape import ends_sentence, is_text_block
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.article.account import Account
    from briefing.model import Block

_CLOCK = r"(?:[01]?\d|2[0-4])[.:u][0-5]\d(?: ?(?:uur|u)\.?)?"
_ENTRY = re.compile(rf"\W{{0,2}}{_CLOCK}\W{{0,3}}(?:$|\s?[-–—|:•]\s?|\s+(?=[A-ZÀ-Þ]))")
"""The time at the head of an entry."""
_FEWEST_ENTRIES = 2
"""The fewest times that make a text a live blog."""
_TIME_MARKS = re.compile(r"^\W+|\W+$")
_TITLE = pattern(r"(?!.*[.!?…:] )(?!.*[.:;,]$)(?:\S+ ){0,13}\S+")


def timed_lines(blocks: Sequence[list[str]], account: Account) -> Iterator[list[str]]:
    """The blocks of a pasted text, with the time of each entry before its text; an entry's title is a block of its
    own."""
    if sum(bool(_ENTRY.match(block[0])) for block in blocks) < _FEWEST_ENTRIES:
        yield from blocks
        return
    time = ""
    for block in _entries(blocks):
        found = _ENTRY.match(block[0])
        title, lines = (block[0][found.end() :].strip(), block[1:]) if found else ("", block)
        if found and time:
            account.leave_out(time, "time of an entry")
            time = ""
        if found and title and not _TITLE.fullmatch(title):
            yield block
            continue
        time = _TIME_MARKS.sub("", found[0]) if found else time
        lines = [title, *lines] if title else lines
        head = lines[:1] if found and lines and not _is_text(lines[0]) else []
        text = lines[len(head) :]
        if time and text and _is_text(text[-1]):
            text, time = [f"{time}: {text[0]}", *text[1:]], ""
        yield from filter(None, (head, text))
    if time:
        account.leave_out(time, "time of an entry")


def timed_blocks(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks of a page, with the time of each entry before its text."""
    if sum(bool(_ENTRY.match(block.text)) for block in blocks) < _FEWEST_ENTRIES:
        yield from blocks
        return
    waiting: Block | None = None
    for block in blocks:
        found = _ENTRY.match(block.text)
        title = block.text[found.end() :].strip() if found else ""
        if waiting and (found or (block.kind == "paragraph" and _is_text(block.text))):
            told = not found
            time = _TIME_MARKS.sub("", waiting.text)
            yield replace(block, text=f"{time}: {block.text}") if told else waiting
            waiting = None
            if told:
                continue
        if found and (not title or block.kind == "crosshead"):
            waiting = replace(block, kind="paragraph", text=found[0].strip())
            if title:
                yield replace(block, text=title)
        else:
            yield block
    if waiting:
        yield waiting


def _is_text(line: str) -> bool:
    return ends_sentence(line) or is_text_block([line])


def _entries(blocks: Sequence[list[str]]) -> list[list[str]]:
    """The blocks, with the time of an entry joined to what follows below a blank line."""
    entries: list[list[str]] = []
    for block in blocks:
        if entries and len(entries[-1]) == 1 and is_clock(entries[-1][0]) and not _ENTRY.match(block[0]):
            entries[-1] = [*entries[-1], *block]
        else:
            entries.append(block)
    return entries
