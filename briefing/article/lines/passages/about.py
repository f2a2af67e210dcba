"""What a press release says below its text about who sent it: `Over Dierenpark Oldenzaal`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.shape import SHORT_LINE, ends_sentence, is_running_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.article.account import Account

_TITLE = re.compile(r"(?:Over|OVER) (?P<name>(?:(?:de|het|van|den|der|’t|'t) )*[A-ZÀ-Þ][^.!?:;,|()]{1,50})")
_SAID = re.compile(r"(?:, |[\"'’”] ?)(?:zegt|zei|vindt|aldus|vertelt|meldt|denkt)\b|\bvolgens (?:hem|haar|hen)\b")
"""Who says something of it, as in the article."""
_FEWEST_TOLD, _MOST_ABOUT = 2, 2
"""The fewest paragraphs of text above such a title, and the most below it."""
_OPENING_WORDS = 5
"""A paragraph that introduces somebody has the name among so many first words."""
_LIKE_NAMES = 4
"""Shorter words are in many names."""


def without_about(blocks: Sequence[list[str]], account: Account) -> list[list[str]]:
    """The blocks without a title such as `Over Brillux` below the text and the paragraphs under it, which introduce who
    has that name. Among crossheads that stand alone, such a title may be one of them."""
    places = [(number, place) for number, block in enumerate(blocks) for place in range(len(block))]
    lines = [" ".join(blocks[number][place].split()) for number, place in places]
    title = next((at for at, line in enumerate(lines) if _TITLE.fullmatch(line) and _introduces(lines, at)), None)
    if title is None:
        return list(blocks)
    texts = [at for at, line in enumerate(lines) if is_running_text(line)]
    below = [at for at in texts if at > title]
    told = len(texts) - len(below)
    is_alone = len(blocks[places[title][0]]) == 1
    if told < _FEWEST_TOLD or len(below) > _MOST_ABOUT or (is_alone and _has_crossheads(blocks, places[title][0])):
        return list(blocks)
    about = {places[title], *(places[at] for step, at in enumerate(below) if at == title + 1 + step)}
    for number, place in sorted(about):
        account.leave_out(blocks[number][place], "about who sent a press release")
    kept = ([line for place, line in enumerate(block) if (n, place) not in about] for n, block in enumerate(blocks))
    return list(filter(None, kept))


def _introduces(lines: Sequence[str], at: int) -> bool:
    """Whether the line below a title is a paragraph that has the name, or a word of it, in its opening."""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    name = {word for word in _words(lines[at])[1:] if len(word) >= _LIKE_NAMES}
    return is_running_text(below) and not _SAID.search(below) and not name.isdisjoint(_words(below)[:_OPENING_WORDS])


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _has_crossheads(blocks: Sequence[list[str]], end: int) -> bool:
    """Whether there are short lines alone between paragraphs, above the block with that number."""
    first = next((number for number, block in enumerate(blocks) if any(map(is_running_text, block))), end)
    alone = (block[0] for block in blocks[first:end] if len(block) == 1)
    return any(len(line) < SHORT_LINE and not ends_sentence(line) for line in alone)
