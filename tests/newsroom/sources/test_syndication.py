"""RSS and Atom, however broken or hostile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import ArticleError, SourceError
from briefing.newsroom.sources.feeds import article_of
from briefing.newsroom.sources.items import Item
from briefing.newsroom.sources.syndication import FeedReader

if TYPE_CHECKING:
    from tests.newsroom.conftest import NewsSite
from tests.newsroom.reading import NEVER, read_source


def test_what_a_broken_feed_still_holds_is_used(site: NewsSite) -> None:
    assert read_source(f"{site.address}/broken", seen=NEVER, allow_private=True).items == ()


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "/bevers", ""])
def test_an_item_leads_to_the_web_or_is_left_out(site: NewsSite, monkeypatch: pytest.MonkeyPatch, link: str) -> None:
    feed = f"<rss version='2.0'><channel><item><title>x</title><link>{link}</link></item></channel></rss>"
    monkeypatch.setattr(site, "rss", lambda: feed)
    items = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    assert all(item.link.startswith("http") for item in items)


def test_a_feed_of_thousands_of_items_is_refused(site: NewsSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(site, "rss", lambda: "<rss version='2.0'><channel>" + "<item/>" * 3000)
    with pytest.raises(SourceError, match="more than"):
        read_source(f"{site.address}/rss", seen=NEVER, allow_private=True)


def test_entities_of_a_hostile_feed_are_not_unfolded(site: NewsSite, monkeypatch: pytest.MonkeyPatch) -> None:
    letters = "abcdefgh"
    entities = "".join(
        f"<!ENTITY {one} '{(f'&{before};' if before else 'x') * 10}'>"
        for before, one in zip(" " + letters, letters, strict=False)
    ).replace("& ;", "x")
    feed = (
        f"<!DOCTYPE rss [{entities}<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel>"
        "<item><title>&h;&file;</title><link>http://a.nl/1</link></item></channel></rss>"
    )
    monkeypatch.setattr(site, "rss", lambda: feed)
    items = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    assert all(len(item.title) < 1000 and "root:" not in item.title for item in items)


def test_a_date_that_is_none_is_left_out(site: NewsSite, monkeypatch: pytest.MonkeyPatch) -> None:
    item = "<item><title>x</title><link>http://a.nl/1</link><pubDate>gisteren</pubDate></item>"
    monkeypatch.setattr(site, "rss", lambda: f"<rss version='2.0'><channel>{item}</channel></rss>")
    [found] = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    assert found == Item(key="http://a.nl/1", link="http://a.nl/1", title="x", odd_date=True)


@pytest.mark.parametrize(
    "rest", ["\n" * 200_000 + "<channel/>", "<channel><item " + "".join(f"a{n}='' " for n in range(80_000)) + "/>"]
)
def test_a_feed_that_keeps_its_reader_busy_is_given_up(monkeypatch: pytest.MonkeyPatch, rest: str) -> None:
    monkeypatch.setattr("briefing.newsroom.sources.syndication.SECONDS", 2.0)
    good = "<rss version='2.0'><channel><item><title>Brug</title><link>http://a.nl/1</link></item></channel></rss>"
    with FeedReader() as reader:
        with pytest.raises(SourceError, match="/f cannot be read"):
            reader.items(f"<rss version='2.0'>{rest}", "http://a.nl/f")
        assert [item.title for item in reader.items(good, "http://a.nl/g")] == ["Brug"]


def test_a_feed_may_not_hold_more_text_than_an_article_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.article.source.MAX_CHARACTERS", 5_000)
    text = "".join(f"<p>De brug bij paal {number} is weer open, zegt de gemeente.</p>" for number in range(200))
    with pytest.raises(ArticleError, match="more text than an article"):
        article_of(Item("1", "http://a.nl/", "Bruggen open", text=text, own_page=False))
