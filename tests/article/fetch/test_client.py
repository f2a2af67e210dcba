"""Pages fetched from web servers on loopback."""

from __future__ import annotations

import ssl
import time
from typing import TYPE_CHECKING

import pytest
import trustme

from briefing.article.fetch.client import fetch
from briefing.article.source import read_article
from tests.article.fetch.sites import PAGE, TEXT, Answer, answer, get, refusal, site

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler


def test_a_page_is_read_as_an_article() -> None:
    with site({"/nieuws/brug": answer()}) as news:
        article = read_article(news.url("/nieuws/brug#reacties"), allow_private=True)
    assert (article.headline, article.blocks[0].text) == ("Brug dicht", TEXT)
    assert article.source == news.url("/nieuws/brug")


@pytest.mark.parametrize(("canonical", "kept"), [("/brug", True), ("https://elders.example/brug", False)])
def test_the_canonical_address_counts_if_it_is_on_the_same_site(canonical: str, kept: bool) -> None:
    page = PAGE.replace(b"<h1>", f'<link rel="canonical" href="{canonical}"><h1>'.encode())
    with site({"/brug?utm_source=x": answer(body=page)}) as news:
        article = read_article(news.url("/brug?utm_source=x"), allow_private=True)
        assert article.source == news.url("/brug" if kept else "/brug?utm_source=x")


def test_the_charset_of_the_header_is_used() -> None:
    body = PAGE.decode().replace("Niemand", "Zoë").encode("latin-1")
    with site({"/": answer(headers={"Content-Type": "text/html; charset=ISO-8859-1"}, body=body)}) as news:
        assert "Zoë raakte gewond" in read_article(news.url(), allow_private=True).blocks[0].text


@pytest.mark.parametrize(
    ("content_type", "path", "body"),
    [
        ("text/plain", "/brug", f"Brug dicht\n\n{TEXT}"),
        ("text/plain", "/brug.md", f"# Brug dicht\n\n{TEXT}"),
        ("text/markdown", "/brug", f"# Brug dicht\n\n{TEXT}"),
        ("application/xhtml+xml", "/", PAGE.decode()),
        ("", "/", PAGE.decode()),
    ],
)
def test_the_content_type_decides_how_a_page_is_read(content_type: str, path: str, body: str) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    with site({path: answer(headers=headers, body=body.encode())}) as news:
        assert read_article(news.url(path), allow_private=True).headline == "Brug dicht"


def test_the_request_is_polite_and_anonymous(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("machine 127.0.0.1 login ik password geheim\n")
    monkeypatch.setenv("NETRC", netrc)
    with site({"/": answer()}) as news:
        get(news.url())
        assert "briefing" in news.asked[0]["User-Agent"]
        assert "Authorization" not in news.asked[0]


def test_redirects_are_followed() -> None:
    pages = {
        "/oud": answer(301, {"Location": "/nieuw"}),
        "/nieuw": answer(307, {"Location": "./brug"}),
        "/brug": answer(),
    }
    with site(pages) as news:
        page = fetch(news.url("/oud"), allow_private=True, max_bytes=1000)
        assert page.url == news.url("/brug")


def test_a_ring_of_redirects_ends() -> None:
    with site({"/": answer(302, {"Location": "/"})}) as news:
        assert "redirects more than 5 times" in refusal(news.url())
        assert len(news.asked) == 6


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://voorbeeld.nl/", "http://ik:geheim@127.0.0.1/", "http://[::1"]
)
def test_a_redirect_is_checked_like_the_address_that_was_given(target: str) -> None:
    with site({"/": answer(302, {"Location": target})}) as news:
        assert refusal(news.url())


def test_a_proxy_is_used_for_names_that_only_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    with site({"http://binnen.invalid/brug": answer()}) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url())
        monkeypatch.setenv("http_proxy", proxy.url())
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        assert get("http://binnen.invalid/brug", allow_private=False) == PAGE
        assert "private network" in refusal("http://10.0.0.1/brug", allow_private=False)
        assert len(proxy.asked) == 1


def test_certificates_are_verified_against_the_host(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    authority, bundle = trustme.CA(), f"{tmp_path}/ca.pem"
    authority.cert_pem.write_to_path(bundle)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with site({"/": answer()}, tls=context) as news:
        assert "certificate is not trusted" in refusal(news.url(host="localhost", scheme="https"))
        for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("SSL_CERT_FILE", bundle)
        assert get(news.url(host="localhost", scheme="https")) == PAGE
        assert "certificate is not trusted" in refusal(news.url(host="127.0.0.1", scheme="https"))


def test_a_page_too_large_is_refused() -> None:
    with site({"/": answer(body=PAGE + b" " * 200_000)}) as news:
        assert "larger than" in refusal(news.url())


def trickle(request: BaseHTTPRequestHandler, piece: bytes) -> None:
    over = request.server.over  # type: ignore[attr-defined]
    while not over.is_set():
        request.wfile.write(piece)
        request.wfile.flush()
        time.sleep(0.02)


def trickling_body(request: BaseHTTPRequestHandler) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.end_headers()
    trickle(request, b"a")


def trickling_head(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.0 200 OK\r\nX-Lang: ")
    trickle(request, b"a")


def silent(request: BaseHTTPRequestHandler) -> None:
    request.server.over.wait()  # type: ignore[attr-defined]


@pytest.mark.parametrize("slow", [trickling_body, trickling_head, silent])
def test_a_page_that_never_ends_is_given_up(slow: Answer) -> None:
    with site({"/": slow}) as news:
        assert "too long" in refusal(news.url(), total_seconds=0.3)


@pytest.mark.parametrize(
    "url", ["http://", "http://[::1", "http://a:b/", "http://exa mple.nl/", "https://ik:geheim@nos.nl/"]
)
def test_an_invalid_address_is_refused(url: str) -> None:
    line = refusal(url)
    assert "geheim" not in line
