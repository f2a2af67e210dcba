"""The XML that wire agencies send: NewsML-G2, NewsML 1.2 and NITF (IPTC)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from briefing.model import Article


def read_wire(text: str, *, source: str) -> Article:
    """The article in a wire agency's XML.

    Raises:
        NoArticleError: not such XML, or no text in it.
    """
    raise NoArticleError("the source is XML of an unknown kind", remedy="give NewsML, NITF, HTML or text")
