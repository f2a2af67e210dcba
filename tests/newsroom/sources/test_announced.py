"""Whether a page tells what its feed announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import ArticleError
from briefing.newsroom.sources.feeds import article_of
from briefing.newsroom.sources.items import Item
from tests.standins.odd_feeds import GONE, LOGIN, ROBOT, WALL, OddFeed

if TYPE_CHECKING:
    from tests.newsroom.conftest import NewsSite


@pytest.mark.parametrize("page", [WALL, GONE, ROBOT, LOGIN])
def test_a_page_that_tells_of_something_else_is_no_article(site: NewsSite, page: str) -> None:
    site.odd = [OddFeed("", b"", pages={"kade": page})]
    item = Item(
        "1", f"{site.address}/kade", "Haven krijgt kade", text="<p>De haven krijgt een kade van tien meter.</p>"
    )
    with pytest.raises(ArticleError, match="/kade"):
        article_of(item, allow_private=True)


def test_a_page_with_another_title_still_tells_what_was_announced(site: NewsSite) -> None:
    site.stories = ["bevers"]
    title = "Ruzie om dieren in de Linge-Aa: 'Weg met de bevers'"
    assert article_of(Item("1", site.link("bevers"), title), allow_private=True).blocks
