"""Web sites on loopback, and what fetching from them gives."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from briefing.article.fetch.client import fetch
from briefing.errors import SourceError

if TYPE_CHECKING:
    import ssl

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
    """A web site with an answer for each path, and the requests it got."""

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
        """Ignore errors: several tests are about clients that hang up."""

    def url(self, path: str = "/", host: str = "127.0.0.1", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.server_port}{path}"


def get(url: str, *, allow_private: bool = True, max_bytes: int = 100_000, total_seconds: float = 20) -> bytes:
    return fetch(url, allow_private=allow_private, max_bytes=max_bytes, total_seconds=total_seconds).content


def refusal(url: str, **how: float) -> str:
    with pytest.raises(SourceError) as refused:
        get(url, **how)  # type: ignore[arg-type]
    assert "\n" not in str(refused.value)
    return str(refused.value)
