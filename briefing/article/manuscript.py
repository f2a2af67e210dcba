"""Manuscripts given as sources: scripts that an editor may have changed, known by their first line."""

from __future__ import annotations

import re

from briefing.errors import NoArticleError
from briefing.model import MANUSCRIPT, Article

_FIRST_LINE = re.compile(rf"\s{{0,100}}{MANUSCRIPT}\b", re.IGNORECASE)
_RECORD = re.compile(r"^[ \t]{0,20}//= [a-z][\w-]{6}\b", re.MULTILINE)
"""The record at the end of every manuscript."""


def manuscript_in(raw: bytes, text: str) -> str | None:
    """The manuscript in a source, whose bytes are decoded as `text`; None for an article.

    Nothing in it is corrected.

    Raises:
        NoArticleError: it is a manuscript without its first line.
    """
    if _FIRST_LINE.match(text):
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            return text
    if _RECORD.search(text):
        raise NoArticleError("the source is a manuscript without its first line", remedy=f"put it back: {MANUSCRIPT} 1")
    return None


def refuse_in_document(article: Article) -> None:
    """Nothing, unless the article is really a manuscript that was saved in a format other than text.

    Raises:
        NoArticleError: it is.
    """
    opening = article.headline or next((block.text for block in article.blocks), "")
    if article.manuscript is None and _FIRST_LINE.match(opening):
        raise NoArticleError(
            "the source is a manuscript that is not plain text",
            cause="it was saved as a document or a page",
            remedy="save it as plain text (UTF-8)",
        )
