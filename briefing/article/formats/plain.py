"""Plain text: paragraphs in, an Article out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.assemble import Copy, Facts, edit
from briefing.article.formats.layout import paragraphs
from briefing.article.lines.copied import without_wrapping
from briefing.article.lines.dates import find_date
from briefing.article.lines.prompts import is_plain_prompt
from briefing.article.lines.wire import without_desk_lines

if TYPE_CHECKING:
    from briefing.model import Article

_GLUED_DATE = re.compile(r"date (\d{4}-\d{2}(?:-\d{2})?)\b ?")


def read_plain(text: str, *, source: str) -> Article:
    """The article in `text`, which is decoded already: its lines recognised by how newspapers write them.

    A first line that starts with `date YYYY-MM` or `date YYYY-MM-DD` gives the date; the rest of that line is text.

    Raises:
        NoArticleError: nothing is left to speak.
    """
    lines = paragraphs(without_wrapping(text))
    glued = _GLUED_DATE.match(lines[0]) if lines else None
    published = find_date(glued[1]) if glued else None
    if glued:
        lines[0] = lines[0][glued.end() :]
    copy = without_desk_lines(Copy(line) for line in lines if line and not is_plain_prompt(line))
    return edit(copy, source=source, facts=Facts(published=published), headline_expected=not glued)
