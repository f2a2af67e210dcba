"""How a feed is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.article.fetch.answer import Edition
from briefing.newsroom.sources.feeds import get_source
from briefing.newsroom.sources.feeds import read_source as read_what_came
from briefing.newsroom.sources.syndication import FeedReader

if TYPE_CHECKING:
    from briefing.newsroom.sources.items import Reading


NEVER = Edition()


def read_source(source: str, *, seen: Edition, allow_private: bool = False) -> Reading:
    with FeedReader() as reader:
        return read_what_came(get_source(source, seen=seen, allow_private=allow_private), reader)
