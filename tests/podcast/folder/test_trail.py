"""Where a feed leads: by it a podcast is known again of which nothing else tells."""

from __future__ import annotations

import pytest

from briefing.podcast.folder.trail import is_made, led_to, reader_of, trail


@pytest.fixture
def published(make, put, folder):
    for name in ("brug", "dijk"):
        put(make(name))
    return folder


def test_a_feed_tells_whose_show_it_is_and_its_episodes(published, show):
    found = trail(reader_of(published))
    assert found is not None
    assert found.title == show.title
    assert sorted(listed.title for listed in found.episodes.values()) == ["Artikel brug", "Artikel dijk"]


def test_it_leads_to_every_file_that_was_made_for_the_show(published):
    found = trail(reader_of(published))
    assert found is not None
    led = led_to(reader_of(published), found.guid)
    made = {path.relative_to(published).as_posix() for path in published.rglob("*") if path.is_file()}
    played = {path for path in made if path.endswith((".mp3", ".vtt", ".html", ".xml", ".css", ".js"))}
    assert played <= led
    assert led <= made


def test_a_feed_of_another_show_leads_nowhere(published):
    assert led_to(reader_of(published), "a guid of somebody else") == set()


def test_where_there_is_no_feed_there_is_no_trail(tmp_path):
    assert trail(reader_of(tmp_path)) is None


@pytest.mark.parametrize("content", [b"", b"<rss>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><rss>&b;</rss>", b"\xff\xfe"])
def test_what_is_no_feed_leads_nowhere(content):
    assert trail(lambda _: content) is None


def test_a_feed_that_leads_round_in_a_circle_is_read_once():
    content = (
        b'<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Show</title>'
        b'<atom:link rel="self" href="https://example.org/feed.xml"/>'
        b'<atom:link rel="prev-archive" href="https://example.org/feed.xml"/></channel></rss>'
    )
    found = trail(lambda _: content)
    assert found is not None
    assert found.episodes == {}


@pytest.mark.parametrize(
    ("path", "made"),
    [
        ("feed.xml", True),
        ("episodes/brug-dicht.html", True),
        ("episodes/brug-dicht/brug-dicht.0123456789.mp3", True),
        ("episodes/brug-dicht/manifest.json", True),
        ("episodes/brug-dicht/ander.0123456789.mp3", False),
        ("../feed.xml", False),
        ("episodes/../feed.xml", False),
        ("foto.jpg", False),
    ],
)
def test_only_names_of_the_kind_that_publishing_gives_are_followed(path, made):
    assert is_made(path) is made
