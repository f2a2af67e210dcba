"""The errors for pages that could not be fetched, in words that a person can act on."""

from __future__ import annotations

from http import HTTPStatus

import requests
import urllib3

from briefing.errors import SourceError, UnansweredError

_LATER = {429, 502, 503, 504}
"""The answers that tell of the server and not of the page; 500 may be a fault of one page."""


def refused(url: str, status: int) -> SourceError:
    """The error when a server answers without a page."""
    reason = HTTPStatus(status).phrase.lower() if status in list(HTTPStatus) else "an unknown answer"
    remedy = "save the page from a browser and give that file"
    if status in (404, 410):
        remedy = "check the address"
    elif status == 429 or status >= 500:
        remedy = "try again later"
    kind = UnansweredError if status in _LATER else SourceError
    return kind(f"cannot fetch {url}", cause=f"the server answered {status} ({reason})", remedy=remedy)


def not_fetched(url: str, error: Exception) -> SourceError:
    """The error when a server does not answer, or not completely, as `error` says."""
    if isinstance(error, requests.exceptions.SSLError | urllib3.exceptions.SSLError):
        return SourceError(f"cannot fetch {url}", cause="its certificate is not trusted", remedy="check the address")
    if isinstance(error, requests.exceptions.ProxyError):
        return SourceError(
            f"cannot fetch {url}", cause="the proxy refused or did not answer", remedy="check HTTPS_PROXY"
        )
    if isinstance(error, requests.Timeout | urllib3.exceptions.TimeoutError):
        return UnansweredError(
            f"cannot fetch {url}", cause="the server did not answer in time", remedy="try again later"
        )
    if isinstance(error, requests.exceptions.InvalidURL):
        return SourceError(f"{url} is not a URL", remedy="check the address")
    cause = "the connection was refused or broken off"
    return UnansweredError(f"cannot fetch {url}", cause=cause, remedy="check the address and the network")


def damaged(url: str) -> SourceError:
    """The error when a compressed page is damaged."""
    return SourceError(
        f"cannot fetch {url}", cause="its compressed data is cut off or damaged", remedy="try again later"
    )


def too_slow(url: str) -> SourceError:
    """The error when a page takes too long."""
    return SourceError(f"cannot fetch {url}", cause="it took too long", remedy="save the page and give that file")
