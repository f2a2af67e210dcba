"""The feed's archive, as players walk through it (RFC 5005)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO

import podcastparser
import pytest

from briefing.podcast.feed import NAMESPACES
from briefing.podcast.paging import parted
from briefing.podcast.schedule.retract import retract

FIRST_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def small(show):
    """A show whose feed shows four episodes, and a page of its archive two."""
    return replace(show, items=4)


@pytest.fixture
def daily(make, put, small):
    """Publishes that many articles, one a day, from the one called "00"."""

    def published(count, begin=0):
        return [
            put(make(f"{number:02}"), small, date=FIRST_DAY + timedelta(days=number))
            for number in range(begin, begin + count)
        ]

    return published


@pytest.fixture
def links(feed, small):
    """Where a page of the feed says that others stand, by their relation to it."""

    def links_of(path="feed.xml"):
        found = feed(path).findall("atom:link", NAMESPACES)
        return {link.get("rel"): link.get("href").removeprefix(small.url) for link in found}

    return links_of


@pytest.fixture
def walk(links):
    """The paths of the feed and its archive, by following one relation."""

    def walked(relation):
        path, paths = "feed.xml", []
        while path:
            paths.append(path)
            path = links(path).get(relation)
        return paths

    return walked


def titles_on(channel):
    return [item.findtext("title").removeprefix("Artikel ") for item in channel.findall("item")]


@pytest.fixture
def titles(feed, walk):
    """The titles on each page, by following one relation."""
    return lambda relation: [titles_on(feed(path)) for path in walk(relation)]


@pytest.mark.parametrize(
    ("count", "most", "shown", "groups"),
    [
        (4, 4, [4, 3, 2, 1], []),
        (5, 4, [5, 4, 3], [[1, 2]]),
        (6, 4, [6, 5, 4, 3], [[1, 2]]),
        (7, 4, [7, 6, 5], [[1, 2], [3, 4]]),
        (6, 3, [6, 5], [[1, 2], [3, 4]]),
        (3, 1, [3], [[1], [2]]),
        (0, 4, [], []),
    ],
)
def test_the_older_half_moves_away_in_one_group(count, most, shown, groups):
    assert parted(list(range(count, 0, -1)), most) == (shown, groups)


@pytest.mark.parametrize("relation", ["next", "prev-archive"], ids=["section-3", "section-4"])
def test_each_episode_is_found_once_by_following_the_archive(daily, titles, relation):
    daily(9)

    assert titles(relation) == [["08", "07", "06"], ["05", "04"], ["03", "02"], ["01", "00"]]


def test_an_archived_page_says_so_and_leads_to_its_neighbours(daily, links, walk, feed):
    daily(9)
    feed_path, newest, middle, oldest = walk("prev-archive")

    assert feed(middle).find("fh:archive", NAMESPACES) is not None
    assert links(middle) == {
        "self": middle,
        "first": feed_path,
        "last": oldest,
        "current": feed_path,
        "next": oldest,
        "previous": newest,
        "prev-archive": oldest,
        "next-archive": newest,
    }


def test_a_feed_within_its_limit_has_no_archive(daily, folder, links):
    daily(4)

    assert list((folder / "archief").glob("*.xml")) == []
    assert links() == {"self": "feed.xml"}


def test_a_page_of_the_archive_stays_while_episodes_are_added(daily, folder, walk):
    daily(7)
    pages = walk("prev-archive")[1:]
    before = [(folder / page).read_bytes() for page in pages]

    daily(1, begin=7)

    assert walk("prev-archive")[1:] == pages
    assert [(folder / page).read_bytes() for page in pages] == before


def test_what_stands_at_an_address_stays_when_a_page_is_begun(daily, feed, walk):
    daily(8)
    before = {page: titles_on(feed(page)) for page in walk("prev-archive")[1:]}

    daily(1, begin=8)

    assert {page: titles_on(feed(page)) for page in walk("prev-archive")[2:]} == before


def test_a_correction_brings_an_episode_from_the_archive_back_into_the_feed(daily, make, put, small, titles):
    daily(7)

    put(make("01", pitch=700), small)

    assert titles("next") == [["06", "05", "01"], ["04", "03"], ["02", "00"]]


@pytest.mark.parametrize("most", range(2, 8))
def test_however_long_the_feed_is_it_has_room_for_a_correction(daily, make, put, show, feed, most):
    daily(11)

    put(make("01", pitch=700), replace(show, items=most))

    assert "01" in titles_on(feed())


def test_many_corrections_leave_the_newest_in_the_feed(daily, make, put, small, titles):
    daily(8)

    for number in range(5):
        put(make(f"{number:02}", pitch=700), small)

    assert {"07", "06"} < set(titles("next")[0])


def test_an_episode_retracted_from_the_archive_is_nowhere(daily, small, folder, titles):
    slug = daily(7)[1].episode.publication.slug

    retract(small, folder, slug, newsroom=folder.parent / "newsroom")

    assert titles("next") == [["06", "05", "04", "03"], ["02", "00"]]
    assert not [path for path in folder.rglob("*.xml") if slug in path.read_text("utf-8")]


@pytest.mark.parametrize("change", ["corrected", "retracted"])
def test_a_change_in_the_archive_makes_feed_and_pages_other_files(daily, make, put, small, folder, walk, change):
    slug = daily(9)[0].episode.publication.slug
    feed_before, pages = (folder / "feed.xml").read_bytes(), walk("next")[1:]

    if change == "corrected":
        put(make("00", sentences=["Anders."]), small)
    else:
        retract(small, folder, slug, newsroom=folder.parent / "newsroom")

    assert (folder / "feed.xml").read_bytes() != feed_before
    assert not [page for page in pages if (folder / page).exists()]


def test_gpodders_parser_finds_every_episode(daily, folder, small):
    published = {one.episode.guid for one in daily(9)}

    url, found = small.feed_url, []
    while url:
        page = podcastparser.parse(url, BytesIO((folder / url.removeprefix(small.url)).read_bytes()))
        found += [episode["guid"] for episode in page["episodes"]]
        url = page.get("paged_feed_next")

    assert len(found) == 9
    assert set(found) == published
