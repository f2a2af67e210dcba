"""Connections to servers, through the proxy and with the certificates that the environment and the system prescribe."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from urllib.parse import unquote
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import LocationParseError, ProxySchemeUnknown
from urllib3.util import make_headers, parse_url

from briefing.errors import VoiceMissingError

_CA_VARIABLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


def connection_manager(host: str) -> urllib3.PoolManager:
    """A connection pool for `host`, through the proxy that HTTPS_PROXY or the system names unless NO_PROXY exempts it.

    Raises:
        VoiceMissingError: the prescribed proxy or certificates cannot be used.
    """
    context = _ssl_context()
    proxies = {} if proxy_bypass(host) else getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    if not proxy:
        return urllib3.PoolManager(ssl_context=context)
    try:
        address = parse_url(proxy if "://" in proxy else f"http://{proxy}")
        login = make_headers(proxy_basic_auth=unquote(address.auth)) if address.auth else None
        return urllib3.ProxyManager(address.url, proxy_headers=login, proxy_ssl_context=context, ssl_context=context)
    except (LocationParseError, ProxySchemeUnknown) as error:
        raise VoiceMissingError(
            "the proxy cannot be used", cause=str(error), remedy="set HTTPS_PROXY to http://HOST:PORT"
        ) from error


def _ssl_context() -> ssl.SSLContext:
    """Trust in the system's certificates, or those of SSL_CERT_FILE and SSL_CERT_DIR, and in `_CA_VARIABLES`."""
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
