"""Pages from the web: http and https only, bounded in size and time, and never from a private network unasked."""

from __future__ import annotations

import os
import queue
import socket
import threading
import time
import zlib
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
import urllib3
from requests.utils import get_environ_proxies

from briefing.article.fetch.answer import UNSEEN, Edition, Page
from briefing.article.fetch.compression import CODINGS, decompressed
from briefing.article.fetch.guard import CheckedAdapter, resolve
from briefing.article.fetch.messages import damaged, not_fetched, refused, too_slow
from briefing.errors import SourceError
from briefing.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOTAL_SECONDS = 30.0
"""The time limit for everything: resolving the name, connecting, redirects and the page."""
_STEP_SECONDS = 10.0
"""The time limit for a connection, and for the next bytes to arrive."""
_MAX_REDIRECTS = 5

_CHUNK = 16_384
_TEXT_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/xml", "application/xml")
_REDIRECTS = (301, 302, 303, 307, 308)
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8"


def fetch(  # noqa: PLR0913 - each is something else that the caller decides
    url: str,
    *,
    allow_private: bool,
    max_bytes: int,
    total_seconds: float = _TOTAL_SECONDS,
    seen: Edition = UNSEEN,
    also: tuple[str, ...] = (),
) -> Page:
    """The page at an http(s) URL, without its content if it is still the version `seen`. `also` names media types that
    are accepted besides those of text.

    Each host, also after a redirect, is resolved once, its addresses are checked, and the connection goes to a checked
    address: a name cannot lead elsewhere between check and use. A proxy from the environment (`HTTPS_PROXY`,
    `NO_PROXY`) resolves names itself: then this machine's own answer is checked, and for the rest the proxy is trusted.
    Certificates are verified against the host's name, with the CA bundle of `REQUESTS_CA_BUNDLE` or `SSL_CERT_FILE` if
    there is one. No credentials or `.netrc` entries are sent.

    Raises:
        SourceError: no usable answer, in time and in size, from a public address.
    """
    outcome: queue.SimpleQueue[Page | BaseException] = queue.SimpleQueue()
    deadline = time.monotonic() + total_seconds

    def work() -> None:
        try:
            outcome.put(_Fetch(allow_private, max_bytes, deadline, seen, also).follow(url))
        except BaseException as error:  # noqa: BLE001 - raised again below, in the caller's thread
            outcome.put(error)

    # In a thread, because neither a slow name server nor headers that trickle can be timed from inside.
    threading.Thread(target=work, name="fetch", daemon=True).start()
    try:
        result = outcome.get(timeout=total_seconds + 0.5)
    except queue.Empty:
        raise too_slow(url) from None
    if isinstance(result, BaseException):
        raise result
    return result


@dataclass(frozen=True, slots=True)
class _Fetch:
    allow_private: bool
    max_bytes: int
    deadline: float
    seen: Edition
    also: tuple[str, ...]

    def follow(self, url: str) -> Page:
        with requests.Session() as session:
            session.trust_env = False  # no .netrc; proxies and CA bundle are given below
            session.headers.update(_headers() | _only_if_changed(self.seen))
            session.mount("http://", CheckedAdapter(allow_private=self.allow_private))
            session.mount("https://", CheckedAdapter(allow_private=self.allow_private))
            asked = url
            for _ in range(_MAX_REDIRECTS + 1):
                url = self._checked(url)
                with self._get(session, url) as response:
                    target = response.headers.get("Location") if response.status_code in _REDIRECTS else None
                    if target is None:
                        return self._page(response, url)
                    url = urljoin(url, target)
            raise SourceError(f"{asked} redirects more than {_MAX_REDIRECTS} times", remedy="open it in a browser")

    def _checked(self, url: str) -> str:
        """`url` without its fragment, if it may be fetched."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as error:
            raise SourceError(f"{url[:200]!r} is not a URL", remedy="check the address") from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SourceError(f"cannot fetch {url[:200]}", cause="only http and https addresses are fetched")
        if parts.username is not None or parts.password is not None:
            raise SourceError(
                "the address holds a user name or password", remedy="leave it out, or save the page first"
            )
        if get_environ_proxies(url):
            self._check_before_proxy(parts.hostname, port or 443)
        return urldefrag(url).url

    def _check_before_proxy(self, host: str, port: int) -> None:
        try:
            socket.getaddrinfo(host, port)
        except (OSError, UnicodeError):
            return  # only the proxy knows this name
        resolve(host, port, allow_private=self.allow_private)

    def _get(self, session: requests.Session, url: str) -> requests.Response:
        try:
            return session.get(
                url,
                stream=True,
                allow_redirects=False,
                timeout=(_STEP_SECONDS, _STEP_SECONDS),
                proxies=get_environ_proxies(url),
                verify=_ca_bundle(),
            )
        except (requests.RequestException, urllib3.exceptions.HTTPError, ValueError) as error:
            raise not_fetched(url, error) from error

    def _page(self, response: requests.Response, url: str) -> Page:
        edition = Edition(response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""))
        if response.status_code == HTTPStatus.NOT_MODIFIED and self.seen != Edition():
            return Page(b"", "", None, url, edition, unchanged=True)
        if response.status_code != 200:
            raise refused(url, response.status_code)
        header = Message()
        header["Content-Type"] = response.headers.get("Content-Type", "")
        content_type = header.get_content_type() if response.headers.get("Content-Type") else ""
        if content_type and content_type not in (*_TEXT_TYPES, *self.also) and not content_type.endswith("+xml"):
            raise SourceError(f"{url} is {content_type}, not a page with text", remedy="give the article's own page")
        charset = header.get_param("charset")
        content = b"".join(self._chunks(response, url))
        return Page(content, content_type, charset if isinstance(charset, str) else None, url, edition)

    def _chunks(self, response: requests.Response, url: str) -> Iterator[bytes]:
        coding = response.headers.get("Content-Encoding", "").strip().lower()
        if coding not in (*CODINGS, "identity", ""):
            raise SourceError(f"{url} came in a compression that was not asked for")
        size = 0
        try:
            for chunk in decompressed(self._sent(response, url), coding):
                size += len(chunk)
                if size > self.max_bytes:
                    raise SourceError(
                        f"{url} is larger than {self.max_bytes // 1_000_000} MB", remedy="give one article"
                    )
                yield chunk
        except zlib.error as error:
            raise damaged(url) from error
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise not_fetched(url, error) from error

    def _sent(self, response: requests.Response, url: str) -> Iterator[bytes]:
        """The chunks of the body as they arrive; urllib3 raises if it is shorter than announced."""
        while chunk := response.raw.read1(_CHUNK, decode_content=False):
            if time.monotonic() > self.deadline:
                raise too_slow(url)
            yield chunk


def _headers() -> dict[str, str]:
    return {
        "User-Agent": f"Mozilla/5.0 (compatible; briefing/{__version__}; one article at its listener's request)",
        "Accept": _ACCEPT,
        "Accept-Language": "nl",
        "Accept-Encoding": "gzip, deflate",
    }


def _only_if_changed(seen: Edition) -> dict[str, str]:
    asked = {"If-None-Match": seen.etag, "If-Modified-Since": seen.modified}
    return {header: value for header, value in asked.items() if value}


def _ca_bundle() -> str | bool:
    """The file of trusted certificates, or True for requests' own (certifi) if the environment names none."""
    names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE")
    return next((os.environ[name] for name in names if os.environ.get(name)), True)
