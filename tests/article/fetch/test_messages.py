"""The errors for pages that could not be fetched."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from tests.article.fetch.sites import answer, refusal, site

if TYPE_CHECKING:
    from http.server import BaseHTTPRequestHandler


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (404, "404 (not found); check the address"),
        (410, "410"),
        (403, "403 (forbidden); save the page"),
        (401, "401"),
        (451, "451"),
        (429, "429 (too many requests); try again later"),
        (500, "500 (internal server error); try again later"),
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
def test_a_page_that_is_not_text_is_refused(content_type: str) -> None:
    with site({"/": answer(headers={"Content-Type": content_type})}) as news:
        assert f"is {content_type}" in refusal(news.url())


@pytest.mark.parametrize("framing", [("Content-Length", "5000"), ("Transfer-Encoding", "chunked")])
def test_a_broken_connection_is_reported_as_such(framing: tuple[str, str]) -> None:
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


def test_a_refused_connection_is_reported_as_such() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "refused" in refusal(f"http://127.0.0.1:{port}/")
