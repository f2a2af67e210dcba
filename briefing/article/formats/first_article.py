"""The first of the articles that were pasted below each other."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from briefing.article.account import ANOTHER_ARTICLE
from briefing.article.formats.layout import blocks_of
from briefing.article.lines.shape import is_text_block

if TYPE_CHECKING:
    from briefing.article.account import Account

_LINE_OF_MARKS = re.compile(r"\W{1,40}")
_BLANK_LINES_BETWEEN_ARTICLES = 3
"""How many blank lines separate two articles if one is usual; so does a line of marks."""
_TITLE = re.compile(r"(?!.*[.:;,]$)(?:\S+ ){2,}\S+")


def first_article(text: str, account: Account) -> list[list[str]]:
    """The blocks of the first article in `text`; a second one is left out."""
    blocks = blocks_of(text)
    usual = sorted(gap for gap, _ in blocks)[len(blocks) // 2] if blocks else 0
    texts = [0, *accumulate(is_text_block(block) for _, block in blocks)]
    for number, (gap, block) in enumerate(blocks):
        marked = len(block) == 1 and _LINE_OF_MARKS.fullmatch(block[0].strip())
        title = blocks[number + 1][1] if marked and number + 1 < len(blocks) else block
        if not marked and gap < max(_BLANK_LINES_BETWEEN_ARTICLES, usual + 2):
            continue
        start = number + (2 if marked else 1)
        after = [lines for _, lines in blocks[start : start + 2]]
        told = texts[number] > 1 or (texts[number] == 1 and not is_text_block(blocks[0][1]))
        if told and _is_title(title[0]) and (is_text_block(title[1:] or [""]) or any(map(is_text_block, after))):
            for _, lines in blocks[number:]:
                for line in lines:
                    account.leave_out(line, ANOTHER_ARTICLE)
            return [lines for _, lines in blocks[:number]]
    return [lines for _, lines in blocks]


def _is_title(line: str) -> bool:
    return bool(_TITLE.fullmatch(line.strip())) and len(line) < 130
