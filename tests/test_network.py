"""The way to a server: the proxy and the certificates that the environment prescribes."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest
import urllib3

from briefing.errors import VoiceMissingError
from briefing.network import connection_manager

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_a_host_is_reached_straight_where_no_proxy_is_named() -> None:
    assert not isinstance(connection_manager("krant.example"), urllib3.ProxyManager)


@pytest.mark.parametrize("named", ["http://proxy.example:3128", "proxy.example:3128"])
def test_a_host_is_reached_through_the_proxy_that_is_named(monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", named)
    manager = connection_manager("krant.example")
    assert isinstance(manager, urllib3.ProxyManager)
    assert manager.proxy is not None
    assert (manager.proxy.host, manager.proxy.port) == ("proxy.example", 3128)


def test_a_host_that_is_exempted_is_reached_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "krant.example")
    assert not isinstance(connection_manager("krant.example"), urllib3.ProxyManager)


def test_a_password_for_the_proxy_is_sent_as_it_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://redactie:p%40s%3As@proxy.example:3128")
    manager = connection_manager("krant.example")
    assert isinstance(manager, urllib3.ProxyManager)
    login = manager.proxy_headers["proxy-authorization"].removeprefix("Basic ")
    assert base64.b64decode(login) == b"redactie:p@s:s"


@pytest.mark.parametrize("named", ["socks5://proxy.example:1080", "http://proxy.example:poort"])
def test_a_proxy_that_cannot_be_used_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, named: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", named)
    with pytest.raises(VoiceMissingError, match=r"the proxy cannot be used.*set HTTPS_PROXY"):
        connection_manager("krant.example")


def test_certificates_that_are_not_there_are_told_with_who_names_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "geen.pem"))
    with pytest.raises(VoiceMissingError, match=r"REQUESTS_CA_BUNDLE names .*geen.pem"):
        connection_manager("krant.example")
