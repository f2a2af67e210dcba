"""A visitor of one site: what it may, in its time, and nothing of others."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from briefing.archive.sources import items_from
from briefing.archive.sources.visitor import PAUSE_S, Visitor
from briefing.errors import SourceError, UnansweredError

if TYPE_CHECKING:
    from tests.archive.sources.site import Site


def visitor(site: Site, pause_s: float = 0) -> Visitor:
    return Visitor(site.url, allow_private=True, pause_s=pause_s)


def test_what_robots_txt_forbids_is_not_fetched(site: Site) -> None:
    site.files["/robots.txt"] = ("text/plain", b"User-agent: *\nDisallow: /plus/\n")
    site.page("/plus/een")
    with pytest.raises(SourceError, match=r"may not be fetched: robots\.txt of 127\.0\.0\.1"):
        visitor(site).get(f"{site.url}/plus/een", 1000)
    assert site.asked == ["/robots.txt"]


def test_robots_txt_is_asked_for_once(site: Site) -> None:
    visiting = visitor(site)
    for path in ("/een", "/twee"):
        visiting.get(site.page(path), 1000)
    assert site.asked == ["/robots.txt", "/een", "/twee"]


@pytest.mark.parametrize("status", [404, 410])
def test_a_site_without_robots_txt_forbids_nothing(site: Site, status: int) -> None:
    site.failing["/robots.txt"] = status
    assert b"Brug" in visitor(site).get(site.page("/een"), 1000).content


@pytest.mark.parametrize("status", [503, 429])
def test_a_site_that_cannot_say_what_it_asks_is_left_alone(site: Site, status: int) -> None:
    site.failing["/robots.txt"] = status
    with pytest.raises(UnansweredError, match=rf"may not be fetched: robots\.txt of .* could not be read: .*{status}"):
        visitor(site).get(site.page("/een"), 1000)


def test_another_site_is_not_visited(site: Site) -> None:
    with pytest.raises(SourceError, match="is not on 127"):
        visitor(site).get("http://127.0.0.1:1/een", 1000)
    assert site.asked == []


def test_a_private_network_is_not_reached_unasked(site: Site) -> None:
    with pytest.raises(
        SourceError, match=r"robots\.txt .* could not be read: .* private network .*; use --allow-private"
    ):
        list(items_from([f"{site.url}/sitemap.xml"]))
    assert site.asked == []


@pytest.mark.parametrize(
    ("robots", "pause_s"),
    [(b"", 1.0), (b"User-agent: *\nCrawl-delay: 7\n", 7.0), (b"User-agent: *\nCrawl-delay: 0.1\n", 1.0)],
)
def test_it_waits_between_requests_as_long_as_the_site_asks_and_a_second_at_least(
    site: Site, monkeypatch: pytest.MonkeyPatch, robots: bytes, pause_s: float
) -> None:
    slept: list[float] = []
    clock = SimpleNamespace(sleep=slept.append, monotonic=lambda: 100.0)
    monkeypatch.setattr("briefing.archive.sources.visitor.time", clock)
    site.files["/robots.txt"] = ("text/plain", robots)
    visiting = visitor(site, PAUSE_S)
    for path in ("/een", "/twee"):
        visiting.get(site.page(path), 1000)
    assert slept == [0.0, 1.0, pause_s]


def test_a_page_that_is_what_it_was_is_not_sent_again(site: Site) -> None:
    visiting = visitor(site)
    page = visiting.get(site.page("/een"), 1000)
    again = visiting.get(f"{site.url}/een", 1000, page.edition)
    assert site.unchanged == ["/een"]
    assert again.content == b""


@pytest.mark.parametrize(("status", "later"), [(503, True), (429, True), (502, True), (500, False), (404, False)])
def test_a_site_that_asks_to_come_later_says_nothing_of_the_page(site: Site, status: int, *, later: bool) -> None:
    page = site.page("/brug")
    site.failing["/brug"] = status
    with pytest.raises(SourceError) as caught:
        visitor(site).get(page, 1000)
    assert isinstance(caught.value, UnansweredError) == later
