"""The wire to a server that speaks: one kept-alive session, verified certificates, bounded answers.

urllib3 bounds each read but not their sum, so a server that trickles could hold a request for ever. Here a watchman
hangs up what is overdue, and `hang_up` ends everything under way from any thread.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
import time
import weakref
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    InvalidHeader,
    NewConnectionError,
    ProxyError,
    ProxySchemeUnknown,
    SSLError,
)
from urllib3.util import Retry, Timeout, make_headers, parse_url

from briefing.errors import VoiceMissingError
from briefing.speech.pace import Stumble

if TYPE_CHECKING:
    from collections.abc import Mapping

CONNECT_WITHIN_S = 4.0
READ_WITHIN_S = 5.0
ANSWER_WITHIN_S = 8.0
MAX_ANSWER_BYTES = 2_000_000
"""A part of 100 characters is about 60 kB."""
_WATCH_EVERY_S = 0.25
_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    status: int
    """The HTTP status."""
    body: bytes
    """Decoded from its content encoding."""
    retry_after_s: float
    """How long the server asked to be left alone; 0 where it did not."""


class Wire:
    """Posts requests to one host, from up to `connections` threads at once."""

    def __init__(self, host: str, connections: int) -> None:
        self._lines = _Lines()
        self._manager = _manager(host, connections, self._lines)

    def post(self, url: str, body: str | bytes, headers: Mapping[str, str]) -> Answer:
        """The server's answer, whatever its status.

        Raises:
            Stumble: there is none in time.
            VoiceMissingError: the certificate is not trusted; asking again is of no use.
        """
        try:
            response = self._manager.request(
                "POST",
                url,
                body=body,
                headers={**headers, **make_headers(accept_encoding=True)},
                retries=False,
                redirect=False,
                preload_content=False,
                timeout=Timeout(connect=CONNECT_WITHIN_S, read=READ_WITHIN_S),
            )
            content = response.read(MAX_ANSWER_BYTES + 1)
            if len(content) > MAX_ANSWER_BYTES:
                response.close()
                raise Stumble("an answer far too large")
            response.release_conn()
            return Answer(response.status, content, _retry_after_s(response.headers.get("Retry-After")))
        except SSLError as error:
            raise _certificate_error(error) from error
        except (NewConnectionError, ConnectTimeoutError, ProxyError) as error:
            raise Stumble(_in_words(error), "unreachable") from error
        except (HTTPError, OSError) as error:
            raise Stumble(_in_words(error)) from error

    def hang_up(self) -> None:
        """End every request under way, and take no more."""
        self._lines.hang_up()
        self._manager.clear()


class _Lines:
    """The open connections, each with the moment by which its answer is due."""

    def __init__(self) -> None:
        self._due: weakref.WeakKeyDictionary[_Line, float] = weakref.WeakKeyDictionary()
        self._guard = threading.Lock()
        self._hung_up = threading.Event()
        threading.Thread(target=self._watch, name="watchman", daemon=True).start()

    def expect(self, line: _Line) -> None:
        """An answer is due on `line` before long."""
        with self._guard:
            if self._hung_up.is_set():
                raise ConnectionAbortedError("hung up")
            self._due[line] = time.monotonic() + ANSWER_WITHIN_S

    def hang_up(self) -> None:
        """Shut every line."""
        with self._guard:
            self._hung_up.set()
            self._shut_overdue(float("inf"))

    def _watch(self) -> None:
        while not self._hung_up.wait(_WATCH_EVERY_S):
            with self._guard:
                self._shut_overdue(time.monotonic())

    def _shut_overdue(self, now: float) -> None:
        for line, due in list(self._due.items()):
            if due < now:
                del self._due[line]
                line.shut()


class _Line(HTTPSConnection):
    """A connection that another thread can shut."""

    lines: _Lines

    def connect(self) -> None:
        self.lines.expect(self)
        super().connect()

    def request(self, *arguments: object, **options: object) -> None:
        self.lines.expect(self)
        super().request(*arguments, **options)  # type: ignore[arg-type]

    def shut(self) -> None:
        """Make a read or write that waits on this line fail at once."""
        if self.sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)


def _manager(host: str, connections: int, lines: _Lines) -> urllib3.PoolManager:
    class Line(_Line):
        pass

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Line

    Line.lines = lines
    manager = _proxy_manager(host) or urllib3.PoolManager()
    manager.pool_classes_by_scheme = {"https": Pool}
    manager.connection_pool_kw.update(maxsize=connections, ssl_context=_ssl_context())
    return manager


def _proxy_manager(host: str) -> urllib3.ProxyManager | None:
    """What goes through the proxy that HTTPS_PROXY or the system names, unless NO_PROXY exempts `host`."""
    proxies = {} if proxy_bypass(host) else getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy:
        return None
    address = parse_url(proxy if "://" in proxy else f"http://{proxy}")
    login = make_headers(proxy_basic_auth=address.auth) if address.auth else None
    try:
        return urllib3.ProxyManager(address.url, proxy_headers=login)
    except ProxySchemeUnknown as error:
        raise VoiceMissingError(
            f"the proxy {address.scheme}://{address.netloc} cannot be used", cause=str(error), remedy="set HTTPS_PROXY"
        ) from error


def _ssl_context() -> ssl.SSLContext:
    """Trusts what the system trusts, or SSL_CERT_FILE and SSL_CERT_DIR name, and what REQUESTS_CA_BUNDLE names."""
    context = ssl.create_default_context()
    for variable in _CA_VARIABLES:
        bundle = os.environ.get(variable)
        if bundle:
            try:
                context.load_verify_locations(**{"capath" if Path(bundle).is_dir() else "cafile": bundle})
            except OSError as error:
                raise VoiceMissingError(
                    f"{variable} names {bundle}", cause=str(error), remedy="name a file of certificates in PEM form"
                ) from error
            return context
    if not context.cert_store_stats()["x509_ca"]:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _certificate_error(error: SSLError) -> Exception:
    if "CERTIFICATE_VERIFY_FAILED" not in str(error):
        return Stumble(_in_words(error))
    return VoiceMissingError(
        "Google's certificate is not trusted",
        cause="a proxy, virus scanner or attacker reads along",
        remedy="where it is your company's, name its certificate authority in SSL_CERT_FILE",
    )


def _retry_after_s(header: str | None) -> float:
    """Seconds, from either form of Retry-After (RFC 9110, 10.2.3)."""
    if not header:
        return 0.0
    with suppress(InvalidHeader, ValueError, OverflowError):
        return max(0.0, float(Retry().parse_retry_after(header)))
    return 0.0


def _in_words(error: Exception) -> str:
    """What went wrong on the network, in one short line."""
    reason = error
    while reason.__cause__ and isinstance(reason.__cause__, Exception):
        reason = reason.__cause__
    words = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
    return str(words).lower()[:120]
