"""The show's own page and its archive: months, pages, and what is searched."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from lxml import html

from briefing.podcast.folder.catalogue import Entry
from briefing.podcast.web.months import by_month, months_of
from briefing.podcast.web.search import shelf, shelves

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def entry(number, published=NOON):
    """An episode of a daily show, `number` days after its first."""
    slug = f"2026-11-23-artikel-{number}"
    return Entry(
        slug=slug,
        guid=f"{number}",
        title=f"De gemeente opent brug nummer {number} over de vaart voor fietsers en wandelaars",
        summary="Het college van de gemeente heeft maandag besloten dat de brug weer opengaat. " * 3,
        published=published,
        changed=published,
        duration_ms=95_000,
        stamp=(1, 2, 3),
        digest=f"{number:064}",
        files=(f"{slug}.0123456789.mp3",),
        source="",
    )


def daily(count):
    """The episodes of `count` days, newest first."""
    return [entry(number, NOON - timedelta(days=count - number)) for number in range(count, 0, -1)]


def test_episodes_stand_under_their_month_by_the_clocks_of_the_netherlands():
    late = entry(2, datetime(2026, 10, 31, 23, 30, tzinfo=UTC))
    early = entry(1, datetime(2026, 10, 31, 22, 30, tzinfo=UTC))

    assert [(month.name, len(group)) for month, group in by_month([late, early])] == [
        ("november 2026", 1),
        ("oktober 2026", 1),
    ]


def test_a_month_leads_to_the_page_with_its_newest_episode():
    october, november = entry(1, NOON - timedelta(days=30)), entry(2)

    months = months_of([("index.html", [november]), ("archief/1.html", [october])])

    assert [(month.link, month.episodes) for month in months] == [
        ("index.html#m2026-11", 1),
        ("archief/1.html#m2026-10", 1),
    ]


def test_one_more_episode_leaves_the_full_shelves_as_they_are():
    before, after = list(shelves(daily(3000))), list(shelves([entry(3001, NOON), *daily(3000)]))

    assert before[1:] == after[1:]
    assert before[0] != after[0]


def test_every_episode_is_on_one_shelf():
    entries = daily(3000)

    rows = [row for group in shelves(entries).values() for row in json.loads(shelf(group))]

    assert [row[0] for row in rows] == [each.slug for each in entries]
    assert rows[0][3] == "23 november 2026"


def test_the_first_page_of_ten_thousand_episodes_is_light(make, put, folder, refresh, monkeypatch):
    put(make("brug"))
    monkeypatch.setattr("briefing.podcast.folder.library.Library.entries", daily(10_000))
    monkeypatch.setattr("briefing.podcast.site._Desk._of_episodes", lambda *_: ({}, {}))
    monkeypatch.setattr("briefing.podcast.site._Desk._feeds", lambda *_: {})

    refresh()

    assert len((folder / "index.html").read_bytes()) <= 60_000
    months = html.fromstring((folder / "archief/maanden.html").read_bytes())
    link = months.xpath("//a[text()='maart 2010']/@href")[0]
    page, _, anchor = link.removeprefix("../").partition("#")
    assert html.fromstring((folder / page).read_bytes()).get_element_by_id(anchor).text == "maart 2010"


def test_the_show_offers_the_apps_of_its_settings_and_the_address(make, put, folder, show, refresh):
    from dataclasses import replace

    put(make("brug"))

    refresh(replace(show, subscribe=(("Apple Podcasts", "https://podcasts.apple.com/podcast/id1"),)))

    page = html.fromstring((folder / "index.html").read_bytes())
    assert page.xpath("//section[@class='subscribe']//a/text()") == ["Apple Podcasts"]
    assert page.xpath("string(//section[@class='subscribe']//code)") == show.feed_url


def test_every_page_of_the_archive_leads_to_the_months(make, put, folder, refresh, monkeypatch):
    put(make("brug"))
    monkeypatch.setattr("briefing.podcast.folder.library.Library.entries", daily(100))
    monkeypatch.setattr("briefing.podcast.site._Desk._of_episodes", lambda *_: ({}, {}))
    monkeypatch.setattr("briefing.podcast.site._Desk._feeds", lambda *_: {})

    refresh()

    for page in (folder / "archief/1.html", folder / "archief/2.html", folder / "index.html"):
        [link, *_] = html.fromstring(page.read_bytes()).xpath("//a[text()='Alle maanden']/@href")
        assert (page.parent / link).resolve() == (folder / "archief/maanden.html").resolve()
