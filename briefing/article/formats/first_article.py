"""The first of the articles that were pasted below each other."""

from __future__ import annotations

import re
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from briefing.article.account import ANOTHER_ARTICLE
from briefing.article.formats.layout import blocks_of, one_line
from briefing.article.lines.boilerplate.kinds import reason_to_leave_out
from briefing.article.lines.byline import read_byline
from briefing.article.lines.dateline import split_dateline
from briefing.article.lines.shape import is_text_block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.article.account import Account

_LINE_OF_MARKS = re.compile(r"\W{1,40}")
_BLANK_LINES_BETWEEN_ARTICLES = 3
"""How many blank lines separate two articles if one is usual; so does a line of marks."""
_TITLE = re.compile(r"(?!.*[.:;,]$)(?:\S+ ){2,}\S+")
_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][\w’'-]{2,}")
"""A name within a sentence."""
_LAST_TEXTS = 2
"""How many blocks of text at the end tell whether the first article goes on there."""


def first_article(text: str, account: Account) -> list[list[str]]:
    """The blocks of the first article in `text`; a second one is left out."""
    spaced = blocks_of(text)
    blocks = [lines for _, lines in spaced]
    usual = sorted(gap for gap, _ in spaced)[len(spaced) // 2] if spaced else 0
    texts = [0, *accumulate(map(is_text_block, blocks))]
    signed = [number for number in range(len(blocks)) if _is_signed_title(blocks, number)]
    second = signed[1:] if len(signed) == 2 and not texts[signed[0]] else []  # more are the parts of one article
    second = [number for number in second if not _is_box(blocks, number)]
    for number, (gap, block) in enumerate(spaced):
        marked = len(block) == 1 and _LINE_OF_MARKS.fullmatch(block[0].strip())
        apart = marked or gap >= max(_BLANK_LINES_BETWEEN_ARTICLES, usual + 2)
        told = texts[number] > 1 or (apart and texts[number] == 1 and not is_text_block(blocks[0]))
        title = number + 1 if marked and number + 1 < len(blocks) else number
        if told and (_opens(blocks, title) if apart else number in second):
            for lines in blocks[number:]:
                for line in lines:
                    account.leave_out(line, ANOTHER_ARTICLE)
            return blocks[:number]
    return blocks


def _opens(blocks: Sequence[Sequence[str]], number: int) -> bool:
    """Whether a block has a title, with text below it."""
    title, *below = blocks[number]
    return _is_title(title) and (
        is_text_block(below or [""]) or any(map(is_text_block, blocks[number + 1 : number + 3]))
    )


def _is_signed_title(blocks: Sequence[Sequence[str]], number: int) -> bool:
    """Whether a block has a title, with the writer, or the place from which he reports, in the next line."""
    _, *below = chain.from_iterable(blocks[number : number + 2])
    return bool(below) and _opens(blocks, number) and _signs(below[0])


def _is_box(blocks: Sequence[Sequence[str]], number: int) -> bool:
    """Whether a signed title opens a box in the first article, which goes on below it: the last text names those whom
    the text above the title names, rather than those whom the text right below it names."""
    below = [block for block in blocks[number:] if is_text_block(block)]
    above, box, end = map(_names, (chain(*blocks[:number]), chain(*below[:1]), chain(*below[1:][-_LAST_TEXTS:])))
    return len(end & above - box) > len(end & box - above)


def _names(lines: Iterable[str]) -> set[str]:
    return {name for line in lines for name in _NAME.findall(line)}


def _signs(line: str) -> bool:
    line = one_line(line)
    byline = read_byline(line)
    by_newsroom = reason_to_leave_out(line) == "byline of a newsroom"
    return bool(byline and byline.author) or by_newsroom or split_dateline(line)[0] is not None


def _is_title(line: str) -> bool:
    return bool(_TITLE.fullmatch(line.strip())) and len(line) < 130
