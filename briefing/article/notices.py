"""Warnings about an article, one line each, for whoever gave its source."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from briefing.article.account import (
    ANOTHER_ARTICLE,
    ATTACHED,
    ATTACHED_MESSAGE,
    COVERING_NOTE,
    READ_INSTEAD,
    share_left_out,
    words_beside,
    words_in_doubt,
)
from briefing.text import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import Article

_MUCH_LEFT_OUT = 1 / 3
"""The share of a source's running text above which a reader should know that it is left out."""
_MUCH_BESIDE = 100
"""The words in whole sentences above which a box, form or footer may hold the article's own text."""
_LONG_NOTE = 40
"""The words from which a note above an article may be more than that."""
_log = logging.getLogger(__name__)


def tell(article: Article, name: str, endings: Sequence[str]) -> None:
    """Say in a line each that an article is under embargo, is not all that its source holds, or lost much text.
    `endings` are those of documents that may hold another."""
    if article.embargo:
        _log.warning("%s: %s", name, article.embargo_told)
    _tell_attached(article, name, endings)
    if second := next((piece for piece in article.left_out if piece.reason == ANOTHER_ARTICLE), None):
        _log.warning("%s: it holds another article, which is left out: %s", name, shortened(second.text, 80))
    if (share := share_left_out(article)) > _MUCH_LEFT_OUT:
        _log.warning("%s: %.0f%% of the text is left out; see `briefing script --left-out`", name, share * 100)
    elif (words := words_beside(article)) >= _MUCH_BESIDE:
        _log.warning("%s: %d words in boxes and forms are left out; see `briefing script --left-out`", name, words)
    elif words := words_in_doubt(article):
        _log.warning("%s: %d words left out may be the article's; see `briefing script --left-out`", name, words)


def _tell_attached(article: Article, name: str, endings: Sequence[str]) -> None:
    """Say which of a message and what is attached to it is read."""
    texts: dict[str, list[str]] = {}
    for piece in article.left_out:
        texts.setdefault(piece.reason, []).append(piece.text)
    if READ_INSTEAD in texts:
        _log.warning("%s: what is attached to it is read, not its own text: %s", name, texts[READ_INSTEAD][0])
    elif len(" ".join(texts.get(COVERING_NOTE, ())).split()) >= _LONG_NOTE:
        _log.warning("%s: the note above it is left out: %s", name, shortened(texts[COVERING_NOTE][0], 80))
    if documents := [file for file in texts.get(ATTACHED, ()) if file.lower().endswith((*endings, ".doc"))]:
        _log.warning("%s: attached to it, and not read: %s", name, shortened(", ".join(documents), 200))
    if told := texts.get(ATTACHED_MESSAGE):
        _log.warning("%s: a message is attached to it, and not read: %s", name, shortened(told[0], 80))
