"""The book of an episode: published, corrected and retracted with it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest
from lxml import etree, html

from briefing.podcast.check.check import check
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.mirror.sending import content_type
from briefing.podcast.schedule.retract import retract

SOURCE = "item/podcast:alternateEnclosure/podcast:source"


@pytest.fixture
def show(show):
    return replace(show, epub=True)


def books(folder):
    return sorted(folder.glob("episodes/*/*.epub"))


def read(book):
    return zipfile.ZipFile(BytesIO(book.read_bytes()))


def test_page_and_feed_lead_to_it_and_the_enclosure_stays_the_mp3(make, put, folder, feed, show):
    episode = put(make("brug", "Brug open")).episode

    [book] = books(folder)

    address = show.at(episode.file(book.name))
    source, enclosure = feed().find(SOURCE, NAMESPACES), feed().find("item/enclosure")
    assert (source.get("uri"), source.getparent().get("type")) == (address, "application/epub+zip")
    assert enclosure.get("type") == "audio/mpeg"
    page = html.document_fromstring((folder / episode.page).read_bytes())
    assert f"{episode.publication.slug}/{book.name}" in page.xpath("//*[@class='downloads']//@href")


def test_the_sound_in_it_is_the_episodes_own_and_its_cover_the_shows(make, put, folder):
    episode = put(make("brug")).episode

    book = read(books(folder)[0])

    assert book.read("EPUB/programma.mp3") == (folder / episode.file(episode.publication.mp3)).read_bytes()
    assert book.read("EPUB/cover.jpg") == next(folder.glob("cover-600.*.jpg")).read_bytes()


def test_published_again_without_a_change_it_is_the_same_file(make, put, folder):
    put(make("brug"))
    before = books(folder)

    assert put(make("brug")).outcome == "unchanged"
    assert books(folder) == before


def test_a_correction_gives_a_new_edition_in_place_of_the_old(make, put, folder):
    put(make("brug", "Brug open"))
    [before] = books(folder)

    corrected = put(make("brug", "Brug dicht")).episode

    [after] = books(folder)
    package = etree.fromstring(read(after).read("EPUB/package.opf"))
    [modified] = package.xpath("//*[@property='dcterms:modified']/text()")
    assert after != before
    assert modified == f"{corrected.publication.corrected:%Y-%m-%dT%H:%M:%SZ}"
    assert "Brug dicht" in read(after).read("EPUB/title.xhtml").decode()


def test_a_retracted_episode_takes_it_along(make, put, folder, show):
    slug = put(make("brug")).episode.publication.slug

    retract(show, folder, slug, newsroom=folder.parent / "newsroom")

    assert books(folder) == []


def test_where_the_show_wants_none_any_more_the_next_edition_does_without(make, put, folder, feed, show):
    put(make("brug"))

    put(make("brug"), replace(show, epub=False))

    assert books(folder) == []
    assert feed().find(SOURCE, NAMESPACES) is None


def test_a_show_that_asks_for_none_has_none(make, put, folder, show):
    put(make("brug"), replace(show, epub=False))

    assert books(folder) == []


def test_one_that_is_gone_is_missed(make, put, folder, show):
    put(make("brug"))
    books(folder)[0].unlink()

    assert any("book is a dead link" in str(fault) for fault in check(show, folder, listen=None))


def test_web_servers_are_told_what_it_is():
    assert content_type("brug.0123456789.epub") == "application/epub+zip"
