"""Plain text: paragraphs in, an Article out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.account import FOR_DESK, Account
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
    account = Account()
    bare = without_wrapping(text)
    account.compare(text.splitlines(), bare.splitlines(), "what a mail, chat or sheet puts around a text")
    lines = paragraphs(bare)
    glued = _GLUED_DATE.match(lines[0]) if lines else None
    published = find_date(glued[1]) if glued else None
    if glued:
        account.leave_out(glued[0], "date")
        lines[0] = lines[0][glued.end() :]
    spoken = [line for line in lines if line and not is_plain_prompt(line)]
    account.compare(lines, spoken, "prompt to the reader")
    copy = list(without_desk_lines(map(Copy, spoken)))
    account.compare(spoken, (piece.text for piece in copy), FOR_DESK)
    facts = Facts(published=published)
    return edit(copy, source=source, facts=facts, account=account, headline_expected=not glued)
