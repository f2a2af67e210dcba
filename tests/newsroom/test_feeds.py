"""Feeds, lists of feeds and folders: what they offer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.article.fetch.answer import Edition
from briefing.errors import ArticleError, SourceError, UsageError
from briefing.newsroom.feeds import article_of, get_source, sources_of
from briefing.newsroom.feeds import read_source as read_what_came
from briefing.newsroom.items import Item, Reading
from briefing.newsroom.syndication import FeedReader
from tests.standins.odd_feeds import GONE, LOGIN, ROBOT, WALL, OddFeed

if TYPE_CHECKING:
    from tests.newsroom.conftest import NewsSite

NEVER = Edition()


def read_source(source: str, *, seen: Edition, allow_private: bool = False) -> Reading:
    with FeedReader() as reader:
        return read_what_came(get_source(source, seen=seen, allow_private=allow_private), reader)


@pytest.mark.parametrize("kind", ["rss", "atom"])
def test_a_feed_gives_its_items_the_newest_first(site: NewsSite, kind: str) -> None:
    site.stories = ["bevers", "veerpont", "tram"]
    reading = read_source(f"{site.address}/{kind}", seen=NEVER, allow_private=True)
    assert [item.link for item in reading.items] == [site.link(name) for name in ("tram", "veerpont", "bevers")]
    assert reading.items[0].title == site.paragraphs("tram")[0]
    assert reading.items[0].published == site.came("tram")
    assert reading.items[0].key == {"rss": "rss-tram", "atom": "tag:nieuws.example,2025:tram"}[kind]


def test_a_feed_that_did_not_change_is_not_sent_again(site: NewsSite) -> None:
    site.stories = ["bevers"]
    first = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True)
    second = read_source(f"{site.address}/rss", seen=first.edition, allow_private=True)
    assert (second.unchanged, second.items, second.edition) == (True, (), Edition())
    assert site.asked["304 /rss"] == 1


def test_a_changed_feed_is_read_again(site: NewsSite) -> None:
    site.stories = ["bevers"]
    first = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True)
    site.stories = ["bevers", "tram"]
    second = read_source(f"{site.address}/rss", seen=first.edition, allow_private=True)
    assert [item.key for item in second.items] == ["rss-tram", "rss-bevers"]


def test_the_article_of_a_teaser_comes_from_its_page(site: NewsSite) -> None:
    site.stories = ["bevers"]
    [item] = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    article = article_of(item, allow_private=True)
    assert article.headline == site.paragraphs("bevers")[0]
    assert site.paragraphs("bevers")[-1] in [block.text for block in article.blocks]
    assert article.published == "2025-06-03"
    assert site.asked["200 /bevers"] == 1


def test_an_article_that_is_whole_in_the_feed_is_not_fetched(site: NewsSite) -> None:
    site.stories = ["bevers"]
    [item] = read_source(f"{site.address}/atom", seen=NEVER, allow_private=True).items
    article = article_of(item, allow_private=True)
    assert article.headline == site.paragraphs("bevers")[0]
    assert article.source == site.link("bevers")
    assert site.paragraphs("bevers")[-1] in [block.text for block in article.blocks]
    assert "200 /bevers" not in site.asked


def test_a_page_that_is_gone_is_an_article_error(site: NewsSite) -> None:
    site.stories, site.missing = ["bevers"], {"bevers"}
    [item] = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    with pytest.raises(ArticleError, match="404"):
        article_of(item, allow_private=True)


@pytest.mark.parametrize("path", ["gone", "bevers"])
def test_what_is_gone_or_no_feed_says_so(site: NewsSite, path: str) -> None:
    site.stories = ["bevers"]
    with pytest.raises(SourceError, match=r"404|is not a feed"):
        read_source(f"{site.address}/{path}", seen=NEVER, allow_private=True)


def test_what_a_broken_feed_still_holds_is_used(site: NewsSite) -> None:
    assert read_source(f"{site.address}/broken", seen=NEVER, allow_private=True).items == ()


def test_a_feed_on_this_machine_is_not_asked_for_unasked(site: NewsSite) -> None:
    with pytest.raises(SourceError, match="private network"):
        read_source(f"{site.address}/rss", seen=NEVER)
    assert not site.asked


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


def test_an_opml_list_names_feeds(tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(
        "<opml version='2.0'><body><outline text='Kranten'><outline type='rss' xmlUrl='https://a.nl/rss'/>"
        "<outline xmlUrl='https://b.nl/atom'/><outline xmlUrl='https://a.nl/rss'/>"
        "<outline xmlUrl='file:///etc/passwd'/></outline></body></opml>"
    )
    assert sources_of(str(path)) == ["https://a.nl/rss", "https://b.nl/atom"]


@pytest.mark.parametrize("content", ["", "geen lijst", "<opml><body/></opml>"])
def test_an_empty_list_is_a_mistake(tmp_path: Path, content: str) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(content)
    with pytest.raises(UsageError, match="names no feeds"):
        sources_of(str(path))


def test_a_list_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        sources_of(str(tmp_path / "feeds.opml"))


def test_a_folder_offers_its_articles_by_their_age(tmp_path: Path) -> None:
    for age, name in enumerate(["nieuw.txt", "ouder.md", "oudst.html"]):
        (tmp_path / name).write_text("Brug dicht\n\nDe brug is dicht.")
        os.utime(tmp_path / name, (1_000_000 - age, 1_000_000 - age))
    for name in (".verborgen.txt", "foto.jpg"):
        (tmp_path / name).write_text("x")
    items = read_source(str(tmp_path), seen=NEVER).items
    assert [Path(item.link).name for item in items] == ["nieuw.txt", "ouder.md", "oudst.html"]
    assert article_of(items[0]).headline == "Brug dicht"


def test_a_changed_file_is_another_item(tmp_path: Path) -> None:
    path = tmp_path / "brug.txt"
    keys = set()
    for text in ("De brug is dicht.", "De brug is weer open."):
        path.write_text(text)
        keys |= {item.key for item in read_source(str(tmp_path), seen=NEVER).items}
    assert len(keys) == 2


def test_a_date_that_is_none_is_left_out(site: NewsSite, monkeypatch: pytest.MonkeyPatch) -> None:
    item = "<item><title>x</title><link>http://a.nl/1</link><pubDate>gisteren</pubDate></item>"
    monkeypatch.setattr(site, "rss", lambda: f"<rss version='2.0'><channel>{item}</channel></rss>")
    [found] = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    assert found == Item(key="http://a.nl/1", link="http://a.nl/1", title="x", odd_date=True)


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


@pytest.mark.parametrize(
    "rest", ["\n" * 200_000 + "<channel/>", "<channel><item " + "".join(f"a{n}='' " for n in range(80_000)) + "/>"]
)
def test_a_feed_that_keeps_its_reader_busy_is_given_up(monkeypatch: pytest.MonkeyPatch, rest: str) -> None:
    monkeypatch.setattr("briefing.newsroom.syndication.SECONDS", 2.0)
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


def test_an_item_with_neither_text_nor_page_says_so() -> None:
    with pytest.raises(ArticleError, match="'Brug open' has no text and no page of its own"):
        article_of(Item("1", "http://a.nl/", "Brug open", own_page=False))


def test_the_files_of_a_folder_may_have_any_name_and_go_on_without_those_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "goed.txt").write_text("Brug dicht\n\nDe brug is dicht.")
    (tmp_path / "leeg.txt").write_text("")
    items = read_source(str(tmp_path), seen=NEVER).items
    assert sorted(Path(item.link).name for item in items) == ["goed.txt", "leeg.txt"]
    with pytest.raises(ArticleError, match="is empty"):
        article_of(next(item for item in items if item.title == "leeg"))
