"""The headline above the text of a message or attached page without headings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.article.account import ABOVE_TEXT
from briefing.article.classifier.titles import Topic
from briefing.article.lines.shape import is_title
from briefing.model import LeftOut

if TYPE_CHECKING:
    from briefing.model import Article


def headed(article: Article, subject: str = "") -> Article:
    """The article with the headline that stands above its text in a page without headings, if that says more of it than
    the `subject` of a message does."""
    if article.headline not in (subject, None):
        return article
    texts = [block.text for block in article.blocks]
    above = [piece.text for piece in article.left_out if piece.reason == ABOVE_TEXT]
    topic = Topic([text for text in texts if not is_title(text)])
    title = max(filter(is_title, [*above, *texts[:1]]), key=topic.shared, default="")
    if topic.shared(title) <= topic.shared(subject):
        return article
    others = (piece for piece in article.left_out if piece != LeftOut(title, ABOVE_TEXT))
    left_out = (*([LeftOut(subject, "subject of the message")] if subject else []), *others)
    blocks = tuple(block for block in article.blocks if block.text != title)
    return replace(article, headline=title, blocks=blocks, left_out=left_out)
