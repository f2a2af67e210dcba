"""Feeds, lists of feeds and folders: what they offer."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.article.fetch.answer import Edition
from briefing.errors import ArticleError, SourceError, UsageError
from briefing.newsroom.sources.feeds import article_of, sources_of
from briefing.newsroom.sources.items import Item

if TYPE_CHECKING:
    from tests.newsroom.conftest import NewsSite
from tests.newsroom.reading import NEVER, read_source


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


def test_a_feed_on_this_machine_is_not_asked_for_unasked(site: NewsSite) -> None:
    with pytest.raises(SourceError, match="private network"):
        read_source(f"{site.address}/rss", seen=NEVER)
    assert not site.asked


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


def test_a_folder_offers_its_messages_by_the_date_in_their_head(tmp_path: Path) -> None:
    for day, name in ((27, "ouder"), (28, "nieuw")):
        head = f"From: An <an@krant.example>\nMIME-Version: 1.0\nDate: {day} Nov 2026 09:30:00 +0100"
        (tmp_path / f"{name}.eml").write_text(f"{head}\n\nDe brug is dicht.")
    os.utime(tmp_path / "nieuw.eml", (1_000_000, 1_000_000))
    items = read_source(str(tmp_path), seen=NEVER).items
    assert [(Path(item.link).name, str(item.since)) for item in items] == [
        ("nieuw.eml", "2026-11-28 09:30:00+01:00"),
        ("ouder.eml", "2026-11-27 09:30:00+01:00"),
    ]


def test_a_changed_file_is_another_item(tmp_path: Path) -> None:
    path = tmp_path / "brug.txt"
    keys = set()
    for text in ("De brug is dicht.", "De brug is weer open."):
        path.write_text(text)
        keys |= {item.key for item in read_source(str(tmp_path), seen=NEVER).items}
    assert len(keys) == 2


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


def test_an_article_without_a_date_has_the_day_of_its_item_in_the_low_countries(site: NewsSite) -> None:
    site.stories = ["bevers"]
    [item] = read_source(f"{site.address}/rss", seen=NEVER, allow_private=True).items
    late = replace(item, published=datetime(2025, 6, 2, 22, 30, tzinfo=UTC))
    assert article_of(late, allow_private=True).published == "2025-06-03"
