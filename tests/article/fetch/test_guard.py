"""The addresses that may be fetched from."""

from __future__ import annotations

import socket

import pytest

from briefing.article.fetch.guard import is_public, resolve
from briefing.errors import SourceError
from tests.article.fetch.sites import PAGE, answer, get, refusal, site


def test_a_redirect_to_a_private_network_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    # The first site plays a public one: is_public takes 127.0.0.1 for public, and 127.0.0.2 for what it is.
    monkeypatch.setattr("briefing.article.fetch.guard.is_public", lambda address: address == "127.0.0.1")
    with site({"/": answer(302, {"Location": "http://127.0.0.2:9/latest/meta-data"})}) as news:
        assert "private network" in refusal(news.url(), allow_private=False)


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
def test_a_private_address_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["145.58.28.160", "8.8.8.8", "2a02:22a0::1", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_an_address_on_the_internet_is_public(address: str) -> None:
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


def test_the_error_for_an_unknown_host_names_it() -> None:
    assert "cannot find the host bestaat-niet.invalid" in refusal("http://bestaat-niet.invalid/", allow_private=False)
