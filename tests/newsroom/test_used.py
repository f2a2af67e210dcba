"""Which item is which: over days, over feeds, with guids and links that cannot be trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from briefing.newsroom.ledger import Ledger, Plan, newest
from briefing.newsroom.sources.items import Item, Reading
from briefing.newsroom.sources.syndication import items_of
from briefing.newsroom.used import Used

AT = datetime(2026, 11, 28, 6, 0, tzinfo=UTC)
WEEK = timedelta(days=7)
BRIDGE, BAKER, DOCTOR = "Brug bij Oss dicht", "Bakker uit Epe wint prijs", "Arts krijgt vier jaar cel"


def used(*items: Item) -> Used:
    known = Used()
    for item in items:
        known.add(item, "2026-11-27")
    return known


def feed(*items: tuple[str, str, str]) -> list[Item]:
    """The items of an RSS feed; of each title, link and guid."""
    told = "".join(
        f"<item><title>{title}</title><link>{link}</link><guid isPermaLink='false'>{guid}</guid>"
        f"<description>Wat er is gebeurd met {title}.</description></item>"
        for title, link, guid in items
    )
    return (
        items_of(f"<rss version='2.0'><channel><link>http://a.nl/</link>{told}</channel></rss>", "http://a.nl/f") or []
    )


def chosen_of(ledger: Ledger, at: datetime = AT) -> list[Item]:
    chosen, items = Used(), []
    for _, item in newest(ledger, at, WEEK, chosen):
        chosen.add(item, "")
        items.append(item)
    return items


def offered(*feeds: list[Item], told: Used | None = None) -> list[str]:
    readings = {f"http://feed/{number}": Reading(tuple(items)) for number, items in enumerate(feeds)}
    known = told or Used()
    ledger = Ledger(readings, known.days, known.titles)
    return [item.title for item in chosen_of(ledger)]


@pytest.mark.parametrize(
    "link",
    [
        "https://krant.example/p?id=1",
        "http://krant.example/p?id=1&amp;utm_source=rss",
        "HTTP://KRANT.example:80/p?id=1#top",
    ],
)
@pytest.mark.parametrize("guid", ["1", "http://krant.example/p?id=1"])
def test_two_links_to_one_page_are_one_story(link: str, guid: str) -> None:
    told = used(*feed((BRIDGE, "http://krant.example/p?id=1", "http://krant.example/p?id=1")))
    assert offered(feed((BRIDGE, link, guid)), told=told) == []
    assert offered(feed((BRIDGE, "http://krant.example/p?id=1", "2")), feed((BRIDGE, link, guid))) == [BRIDGE]


@pytest.mark.parametrize(
    ("link", "guid"),
    [
        ("http://a.nl/{n}", "N/A"),
        ("http://a.nl/", "{n}"),
        ("http://a.nl/live", "{n}"),
        ("http://a.nl/live#{n}", "live"),
        ("http://a.nl/", "N/A"),
        ("http://a.nl/", ""),
        ("", "{n}"),
        ("", ""),
    ],
)
def test_stories_that_share_a_guid_or_a_link_all_get_their_turn(link: str, guid: str) -> None:
    titles = [BRIDGE, BAKER, DOCTOR]
    items = feed(*((title, link.format(n=n), guid.format(n=n)) for n, title in enumerate(titles)))
    known = Used()
    for _ in titles:
        left = offered(items, told=known)
        first = next(item for item in items if item.title == left[0])
        known.add(first, "2026-11-27")
        assert len(offered(items, told=known)) == len(left) - 1
    assert offered(items, told=known) == []


@pytest.mark.parametrize(
    ("link", "guid"), [("http://a.nl/{n}", "N/A"), ("http://a.nl/live", "{n}"), ("http://a.nl/", "{n}")]
)
def test_another_story_may_have_the_guid_or_the_link_of_yesterdays(link: str, guid: str) -> None:
    told = used(*feed((BRIDGE, link.format(n=1), guid.format(n=1))))
    assert offered(feed((BAKER, link.format(n=2), guid.format(n=2))), told=told) == [BAKER]


@pytest.mark.parametrize(
    ("title", "link", "guid"),
    [
        ("Brug bij Oss weer open", "http://a.nl/1", "krant-1"),
        (BAKER, "http://a.nl/1", "krant-1"),
        ("Brug bij Oss vandaag dicht", "http://a.nl/1-vandaag", "krant-1"),
        ("Brug bij Oss vandaag dicht", "http://a.nl/1", "lijst-7"),
        ("", "http://a.nl/1", "krant-1"),
    ],
)
def test_a_corrected_title_makes_no_other_story(title: str, link: str, guid: str) -> None:
    told = used(*feed((BRIDGE, "http://a.nl/1", "krant-1")))
    assert offered(feed((title, link, guid)), told=told) == []


def test_a_ledger_of_an_earlier_version_is_understood() -> None:
    told = Used({"krant-1": "2026-11-27", "https://a.nl/2": "2026-11-27"})
    items = feed((BRIDGE, "http://a.nl/1", "krant-1"), (BAKER, "http://a.nl/2", "2"), (DOCTOR, "http://a.nl/3", "3"))
    assert offered(items, told=told) == [DOCTOR]


def item(title: str, **known: Any) -> Item:
    return Item(key=title, link=f"http://a.nl/{title}", title=title, **known)


def test_what_is_older_than_a_week_is_no_news() -> None:
    items = [item("nieuw", published=AT - timedelta(days=6)), item("oud", published=AT - timedelta(days=8))]
    assert offered(items) == ["nieuw"]


def test_an_item_without_a_date_counts_from_when_it_was_seen() -> None:
    ledger = Ledger().with_reading("f", Reading((item("a"),)), AT - timedelta(days=5))
    ledger = ledger.with_reading("f", Reading((item("b"), item("a"))), AT)
    assert [found.title for found in chosen_of(ledger)] == ["b", "a"]
    assert [found.title for found in chosen_of(ledger, AT + timedelta(days=3))] == ["b"]


def test_a_date_that_cannot_be_read_is_older_than_all() -> None:
    items = [item("vreemd", odd_date=True, first_seen=AT), item("oud", published=AT - timedelta(days=6)), item("geen")]
    assert offered(items) == ["geen", "oud", "vreemd"]


def test_a_date_that_cannot_be_read_is_no_news_where_others_are_none() -> None:
    assert offered([item("vreemd", odd_date=True, first_seen=AT), item("oud", published=AT - timedelta(days=8))]) == []
    assert offered([item("vreemd", odd_date=True, first_seen=AT)]) == ["vreemd"]


def test_a_date_to_come_is_that_of_now() -> None:
    items = [item("morgen", published=AT + timedelta(days=400)), item("nu", published=AT)]
    assert set(offered(items)) == {"morgen", "nu"}


def test_a_file_counts_from_when_it_was_put_there() -> None:
    file = Item("brug.txt", "/nieuws/brug.txt", "brug", published=AT - timedelta(days=900))
    assert offered([file]) == ["brug"]


def test_what_was_used_long_ago_is_forgotten() -> None:
    old, new = item("oud", published=AT), item("nieuw", published=AT)
    ledger = Ledger()
    for day, one in ((AT - timedelta(days=401), old), (AT, new)):
        ledger = ledger.with_edition(Plan(f"{day:%F}", "guid", day, (), ((one,),)))
    assert old not in ledger.told
    assert new in ledger.told


def test_an_item_has_the_last_of_the_days_on_which_it_was_used() -> None:
    bridge = item("brug")
    known = Used()
    assert known.day_of(bridge) == ""
    known.add(bridge, "2026-11-26")
    known.add(replace(bridge, key="ander"), "2026-11-27")
    assert known.day_of(bridge) == "2026-11-27"
    assert known.day_of(item("bakker")) == ""
