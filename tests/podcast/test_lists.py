"""The show's own page and its archive: months, pages, and where to subscribe."""

from __future__ import annotations

from lxml import html

from tests.podcast.entries import daily


def test_the_first_page_of_ten_thousand_episodes_is_light(make, put, folder, refresh, monkeypatch):
    put(make("brug"))
    monkeypatch.setattr("briefing.podcast.folder.library.Library.entries", daily(10_000))
    monkeypatch.setattr("briefing.podcast.site._SiteBuilder._of_episodes", lambda *_: ({}, {}))
    monkeypatch.setattr("briefing.podcast.site._SiteBuilder._feeds", lambda *_: {})

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
    monkeypatch.setattr("briefing.podcast.site._SiteBuilder._of_episodes", lambda *_: ({}, {}))
    monkeypatch.setattr("briefing.podcast.site._SiteBuilder._feeds", lambda *_: {})

    refresh()

    for page in (folder / "archief/1.html", folder / "archief/2.html", folder / "index.html"):
        [link, *_] = html.fromstring(page.read_bytes()).xpath("//a[text()='Alle maanden']/@href")
        assert (page.parent / link).resolve() == (folder / "archief/maanden.html").resolve()
