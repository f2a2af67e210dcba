"""Sitemaps: what a site offers, asked for as politely as it wants."""

from __future__ import annotations

import gzip
import http.server
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefing.archive.items import article_of
from briefing.archive.sources import items_from
from briefing.archive.sources.sitemap import sitemap_items
from briefing.archive.sources.visitor import Visitor
from briefing.errors import ArticleError, SourceError
from tests.standins.serving import served

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefing.archive.items import Item
    from briefing.model import Article
    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing

TEXT = "De brug over de Lek gaat maandag open voor verkeer.\n\nDe bouw heeft twee jaar geduurd."


def read(item: Item) -> Article:
    assert item.content
    return article_of(item.content(), name=item.name, is_record=item.is_record)


class Site(http.server.ThreadingHTTPServer):
    """A site on loopback; `files` is what it answers, by path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.files: dict[str, tuple[str, bytes]] = {}
        self.asked: list[str] = []
        self.unchanged: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def sitemap(
        self, path: str, *pages: str, kind: str = "urlset", each: str = "url", lastmod: str = "2026-01-02"
    ) -> None:
        listed = "".join(f"<{each}><loc>{page}</loc><lastmod>{lastmod}</lastmod></{each}>" for page in pages)
        content = f'<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</{kind}>'
        packed = path.endswith(".gz")
        self.files[path] = (
            "application/gzip" if packed else "application/xml",
            gzip.compress(content.encode()) if packed else content.encode(),
        )

    def page(self, path: str) -> str:
        body = "".join(f"<p>{line} En verder is er niets aan de hand in het dorp.</p>" for line in TEXT.split("\n\n"))
        self.files[path] = ("text/html", f"<html><body><h1>Brug {path}</h1>{body}</body></html>".encode())
        return f"{self.url}{path}"


class Answer(http.server.BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        kind, content = self.server.files.get(self.path, ("text/plain", b""))
        edition = f'"{sha256(content).hexdigest()}"'
        if self.headers["If-None-Match"] == edition:
            self.server.unchanged.append(self.path)
            self.send_response(304)
            self.end_headers()
            return
        self.send_response(200 if self.path in self.server.files else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("ETag", edition)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Keep silent."""


@pytest.fixture
def site() -> Iterator[Site]:
    with served(Site()) as serving:
        yield serving


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


def test_what_robots_txt_forbids_is_not_fetched(site: Site) -> None:
    site.files["/robots.txt"] = ("text/plain", b"User-agent: *\nDisallow: /plus/\n")
    site.sitemap("/sitemap.xml", site.page("/plus/een"))
    (item,) = pages(site)
    with pytest.raises(ArticleError, match=r"robots\.txt"):
        read(item)
    assert "/plus/een" not in site.asked


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


def test_a_private_network_is_not_reached_unasked(site: Site) -> None:
    with pytest.raises(SourceError):
        list(items_from([f"{site.url}/sitemap.xml"]))
    assert site.asked == []


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
    with pytest.raises(SourceError, match="is no sitemap"):
        pages(site)


def test_an_entity_of_a_sitemap_is_never_followed(site: Site, tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("geheim", "utf-8")
    entity = f'<!DOCTYPE urlset [<!ENTITY x SYSTEM "file://{tmp_path}/geheim">]>'
    listed = f"<url><loc>{site.url}/&x;</loc></url>"
    site.files["/sitemap.xml"] = ("application/xml", f"{entity}<urlset>{listed}</urlset>".encode())
    assert all("geheim" not in item.name for item in pages(site))
