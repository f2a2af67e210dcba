"""Sitemaps: what a site offers, asked for as politely as it wants."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from briefing.archive.items import article_of
from briefing.archive.sources.sitemap import sitemap_items
from briefing.archive.sources.visitor import Visitor
from briefing.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing.archive.items import Item
    from briefing.model import Article
    from tests.archive.conftest import Shelf
    from tests.archive.sources.site import Site
    from tests.conftest import Briefing


def read(item: Item) -> Article:
    assert item.content
    return article_of(item.content(), name=item.name, is_record=item.is_record)


def pages(site: Site, path: str = "/sitemap.xml") -> list[Item]:
    visitor = Visitor(site.url, allow_private=True, pause_s=0)
    return list(sitemap_items(f"{site.url}{path}", allow_private=True, visitor=visitor))


def test_an_index_leads_to_the_pages_of_its_sitemaps_packed_or_not(site: Site) -> None:
    site.sitemap("/een.xml", site.page("/een"))
    site.sitemap("/twee.xml.gz", site.page("/twee"))
    site.sitemap("/sitemap.xml", f"{site.url}/een.xml", f"{site.url}/twee.xml.gz", kind="sitemapindex", each="sitemap")
    first, second = pages(site)
    assert second.edition == "2026-01-02"
    assert (read(first).headline, read(second).headline) == ("Brug /een", "Brug /twee")
    assert read(first).address == f"{site.url}/een"


class TestAnotherRunOverASite:
    @pytest.fixture
    def run(
        self, site: Site, briefing: Briefing, voice: Callable[..., str], shelf: Shelf, monkeypatch: pytest.MonkeyPatch
    ) -> Callable[..., str]:
        """Makes an archive of the site; gives what it says."""
        monkeypatch.setitem(Visitor.__init__.__kwdefaults__, "pause_s", 0.0)
        site.sitemap("/sitemap.xml", site.page("/een"), site.page("/twee"))
        named = voice()

        def made(*more: str) -> str:
            site.asked.clear()
            ended = briefing(
                *("archive", f"{site.url}/sitemap.xml", "--to", shelf.folder, "--voice", named),
                *("--jobs", "1", "--allow-private", *more),
            )
            assert ended.status == 0, ended.err
            return str(ended.err)

        made()
        return made

    def test_asks_for_no_page_that_the_sitemap_says_is_what_it_was(self, site: Site, run: Callable[..., str]) -> None:
        assert "0 made, 2 there before" in run()
        assert site.asked == ["/robots.txt", "/sitemap.xml"]

    def test_makes_nothing_of_a_page_that_was_touched_and_is_the_same(
        self, site: Site, run: Callable[..., str], shelf: Shelf
    ) -> None:
        before = shelf.made
        for lastmod in ("2026-02-03", "2026-03-04"):
            site.sitemap("/sitemap.xml", f"{site.url}/een", f"{site.url}/twee", lastmod=lastmod)
            assert "0 made, 2 there before" in run()
            assert "0 made, 2 there before" in run()
        assert site.unchanged == ["/een", "/twee", "/een", "/twee"]
        assert {name: made["files"] for name, made in shelf.made.items()} == {
            name: made["files"] for name, made in before.items()
        }

    def test_makes_a_page_again_that_has_changed(self, site: Site, run: Callable[..., str]) -> None:
        site.sitemap("/sitemap.xml", f"{site.url}/een", site.page("/twee"), lastmod="2026-02-03")
        kind, content = site.files["/twee"]
        site.files["/twee"] = (kind, content.replace(b"in het dorp", b"in de stad"))
        assert "1 made, 1 there before" in run()

    def test_makes_a_page_again_in_another_manner(self, site: Site, run: Callable[..., str], tmp_path: Path) -> None:
        site.sitemap("/sitemap.xml", f"{site.url}/een", f"{site.url}/twee", lastmod="2026-02-03")
        (tmp_path / "desk" / "briefing.toml").write_text('title = "De Courant"\n', "utf-8")
        assert "2 made, 0 there before" in run()
        assert not site.unchanged


def test_pages_of_other_sites_are_left_out_and_told_of(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    site.sitemap("/sitemap.xml", "https://elders.example/een", site.page("/twee"), "ftp://127.0.0.1/x")
    assert [item.name for item in pages(site)] == [f"{site.url}/twee"]
    assert "2 pages of other sites are left out" in caplog.text


@pytest.mark.parametrize(
    "content",
    [
        b"<rss/>",
        b"no xml",
        b"<urlset>",
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>',
        gzip.compress(bytes(60_000_000)),
    ],
)
def test_what_is_no_sitemap_is_told_in_one_line(site: Site, content: bytes) -> None:
    site.files["/sitemap.xml"] = ("application/xml", content)
    with pytest.raises(SourceError, match="is not a sitemap"):
        pages(site)


def test_an_entity_of_a_sitemap_is_never_followed(site: Site, tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("geheim", "utf-8")
    entity = f'<!DOCTYPE urlset [<!ENTITY x SYSTEM "file://{tmp_path}/geheim">]>'
    listed = f"<url><loc>{site.url}/&x;</loc></url>"
    site.files["/sitemap.xml"] = ("application/xml", f"{entity}<urlset>{listed}</urlset>".encode())
    assert all("geheim" not in item.name for item in pages(site))
