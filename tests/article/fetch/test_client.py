"""Pages from the web, fetched from servers of the tests' own on loopback."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import trustme

from briefing.article.fetch.client import fetch
from briefing.article.fetch.compression import decompressed
from briefing.article.fetch.guard import is_public, resolve
from briefing.article.source import read_article
from briefing.errors import SourceError

TEXT = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
PAGE = f"<!doctype html><html><h1>Brug dicht</h1><p>{TEXT}</p></html>".encode()
HTML = {"Content-Type": "text/html; charset=utf-8"}

Answer = Callable[[BaseHTTPRequestHandler], None]


def answer(status: int = 200, headers: dict[str, str] = HTML, body: bytes = PAGE) -> Answer:
    def give(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return give


@contextmanager
def site(pages: dict[str, Answer], tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    server = Site(pages)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()


class Site(ThreadingHTTPServer):
    """A web site: an answer a path, and what it was asked."""

    daemon_threads = True

    def __init__(self, pages: dict[str, Answer]) -> None:
        self.asked: list[dict[str, str]] = []
        self.over = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(request) -> None:  # noqa: N805
                self.asked.append(dict(request.headers.items()))
                pages[request.path](request)

            def log_message(request, *_: object) -> None:  # noqa: N805
                pass

        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what several tests are about."""

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.server_port}{path}"


def get(url: str, *, allow_private: bool = True, max_bytes: int = 100_000, total_seconds: float = 20) -> bytes:
    return fetch(url, allow_private=allow_private, max_bytes=max_bytes, total_seconds=total_seconds).content


def refusal(url: str, **how: float) -> str:
    with pytest.raises(SourceError) as refused:
        get(url, **how)  # type: ignore[arg-type]
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_a_page_is_read_as_an_article() -> None:
    with site({"/nieuws/brug": answer()}) as news:
        article = read_article(news.url("/nieuws/brug#reacties"), allow_private=True)
    assert (article.headline, article.blocks[0].text) == ("Brug dicht", TEXT)
    assert article.source == news.url("/nieuws/brug")


@pytest.mark.parametrize(("canonical", "kept"), [("/brug", True), ("https://elders.example/brug", False)])
def test_the_canonical_address_counts_where_it_is_the_same_site(canonical: str, kept: bool) -> None:
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
def test_the_content_type_tells_how_to_read(content_type: str, path: str, body: str) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    with site({path: answer(headers=headers, body=body.encode())}) as news:
        assert read_article(news.url(path), allow_private=True).headline == "Brug dicht"


def test_a_compressed_page_is_unpacked() -> None:
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=gzip.compress(PAGE))}) as news:
        assert get(news.url()) == PAGE


@pytest.mark.parametrize("window", [31, 15, -15], ids=["gzip", "zlib", "raw"])
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_every_way_to_deflate_is_unpacked(window: int, size: int) -> None:
    packer = zlib.compressobj(wbits=window)
    packed = packer.compress(PAGE) + packer.flush()
    chunks = [packed[start : start + size] for start in range(0, len(packed), size)]
    assert b"".join(decompressed(chunks, "gzip" if window == 31 else "deflate")) == PAGE


def test_gzip_may_come_in_members_and_with_padding() -> None:
    assert b"".join(decompressed([gzip.compress(PAGE) + gzip.compress(b"!") + bytes(9)], "gzip")) == PAGE + b"!"


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("kept", [0.2, 0.6, 0.99])
def test_a_part_of_a_compressed_page_is_no_page(coding: str, kept: float) -> None:
    body = gzip.compress(PAGE) if coding == "gzip" else zlib.compress(PAGE)
    headers = HTML | {"Content-Encoding": coding}
    with site({"/": answer(headers=headers, body=body[: int(len(body) * kept)])}) as news:
        assert "cut off or damaged" in refusal(news.url())


def test_damaged_compression_says_so() -> None:
    body = bytearray(gzip.compress(PAGE))
    body[20:30] = bytes(10)
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=bytes(body))}) as news:
        assert "damaged" in refusal(news.url())


def test_the_request_is_polite_and_anonymous(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w", encoding="utf-8") as file:  # noqa: PTH123
        file.write("machine 127.0.0.1 login ik password geheim\n")
    monkeypatch.setenv("NETRC", netrc)
    with site({"/": answer()}) as news:
        get(news.url())
        assert "briefing" in news.asked[0]["User-Agent"]
        assert "Authorization" not in news.asked[0]


# --- redirects ------------------------------------------------------------------------------------------------------


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
def test_a_redirect_is_checked_like_an_address_given(target: str) -> None:
    with site({"/": answer(302, {"Location": target})}) as news:
        assert refusal(news.url())


def test_a_redirect_to_a_private_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # The first site plays a public one: is_public takes 127.0.0.1 for public, and 127.0.0.2 for what it is.
    monkeypatch.setattr("briefing.article.fetch.guard.is_public", lambda address: address == "127.0.0.1")
    with site({"/": answer(302, {"Location": "http://127.0.0.2:9/latest/meta-data"})}) as news:
        assert "private network" in refusal(news.url(), allow_private=False)


# --- addresses ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.10",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "2001:db8::1",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["145.58.28.160", "8.8.8.8", "2a02:22a0::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:7f00:1]"])
def test_loopback_is_refused_however_it_is_written(host: str) -> None:
    with site({"/": answer()}) as news:
        assert "--allow-private" in refusal(news.url(host=host), allow_private=False)
        assert news.asked == []


def test_a_name_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 80)) for address in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(SourceError, match=r"10\.0\.0\.1"):
        resolve("dubbel.example", 80, allow_private=False)


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def rebinding(host: str, *_: object, **__: object) -> list[object]:
        asked.append(host)
        address = "127.0.0.1" if host == "wissel.example" and asked.count(host) == 1 else "127.0.0.9"
        return [
            (
                socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address if host == "wissel.example" else host, news.server_port),
            )
        ]

    with site({"/": answer()}) as news:
        monkeypatch.setattr(socket, "getaddrinfo", rebinding)
        assert get(news.url(host="wissel.example")) == PAGE
        assert asked.count("wissel.example") == 1
        assert news.asked[0]["Host"] == f"wissel.example:{news.server_port}"


def test_an_unknown_host_is_named() -> None:
    assert "cannot find the host bestaat-niet.invalid" in refusal("http://bestaat-niet.invalid/", allow_private=False)


def test_a_proxy_is_used_for_names_that_only_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    with site({"http://binnen.invalid/brug": answer()}) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url())
        monkeypatch.setenv("http_proxy", proxy.url())
        monkeypatch.setenv("NO_PROXY", "")
        monkeypatch.setenv("no_proxy", "")
        assert get("http://binnen.invalid/brug", allow_private=False) == PAGE
        assert "private network" in refusal("http://10.0.0.1/brug", allow_private=False)
        assert len(proxy.asked) == 1


# --- TLS ------------------------------------------------------------------------------------------------------------


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


# --- bounds ---------------------------------------------------------------------------------------------------------


def test_a_page_too_large_is_refused() -> None:
    with site({"/": answer(body=PAGE + b" " * 200_000)}) as news:
        assert "larger than" in refusal(news.url())


def test_a_page_that_unpacks_too_large_is_refused() -> None:
    bomb = gzip.compress(bytes(50_000_000))
    with site({"/": answer(headers=HTML | {"Content-Encoding": "gzip"}, body=bomb)}) as news:
        assert "larger than" in refusal(news.url(), max_bytes=1_000_000)


@pytest.mark.parametrize("encoding", ["gzip, gzip, gzip", "br", "zstd"])
def test_a_compression_not_asked_for_is_refused(encoding: str) -> None:
    with site({"/": answer(headers=HTML | {"Content-Encoding": encoding})}) as news:
        assert "compression" in refusal(news.url())


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


# --- answers that are no page ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (404, "404 (not found); check the address"),
        (410, "410"),
        (403, "403 (forbidden); save the page"),
        (401, "401"),
        (451, "451"),
        (429, "429 (too many requests); try again later"),
        (500, "500"),
        (503, "503"),
        (599, "599"),
        (204, "204"),
        (304, "304"),
    ],
)
def test_an_answer_that_is_no_page_says_what_to_do(status: int, says: str) -> None:
    with site({"/": answer(status)}) as news:
        assert says in refusal(news.url())


@pytest.mark.parametrize("content_type", ["application/pdf", "image/png", "video/mp4", "application/json"])
def test_what_is_no_text_is_refused(content_type: str) -> None:
    with site({"/": answer(headers={"Content-Type": content_type})}) as news:
        assert f"is {content_type}" in refusal(news.url())


@pytest.mark.parametrize("framing", [("Content-Length", "5000"), ("Transfer-Encoding", "chunked")])
def test_a_connection_broken_off_is_told(framing: tuple[str, str]) -> None:
    def broken(request: BaseHTTPRequestHandler) -> None:
        request.protocol_version = "HTTP/1.1"
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header(*framing)
        request.end_headers()
        request.wfile.write(b"fa0\r\nhalf")
        request.close_connection = True

    with site({"/": broken}) as news:
        assert "broken off" in refusal(news.url())


def test_nobody_listening_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "refused" in refusal(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize(
    "url", ["http://", "http://[::1", "http://a:b/", "http://exa mple.nl/", "https://ik:geheim@nos.nl/"]
)
def test_addresses_that_are_none(url: str) -> None:
    line = refusal(url)
    assert "geheim" not in line
