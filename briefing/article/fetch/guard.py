"""Connections that reach only the public internet, unless more is allowed."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

import urllib3
from requests.adapters import HTTPAdapter

from briefing.errors import SourceError, UnansweredError

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Whether an IP address lies on the public internet (IANA special-purpose registries).

    Loopback, private, link-local, carrier-grade NAT, multicast and reserved addresses are not, nor is an IPv6 address
    that contains such an IPv4 address (mapped, 6to4, Teredo, NAT64).
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    return all(part.is_global and not part.is_multicast for part in (ip, *_carried(ip)))


def _carried(ip: IPAddress) -> list[IPAddress]:
    if ip.version == 4:
        return []
    carried = [ip.ipv4_mapped, ip.sixtofour, *(ip.teredo or ())]
    if ip in _NAT64:
        carried.append(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF))
    return [address for address in carried if address is not None]


def resolve(host: str, port: int, *, allow_private: bool) -> list[str]:
    """The addresses of `host`, all of them allowed.

    Raises:
        SourceError: the name is unknown, or one of its addresses is not on the public internet.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnansweredError(f"cannot find the host {host}", remedy="check the address and the network") from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    refused = [] if allow_private else [address for address in addresses if not is_public(address)]
    if refused:
        raise SourceError(
            f"{host} is on a private network ({refused[0]})", remedy="use --allow-private if that is what you want"
        )
    return addresses


class CheckedAdapter(HTTPAdapter):
    """An adapter by which a requests session connects to checked addresses only.

    It replaces how a connection's socket is made, as urllib3's own SOCKS support does; TLS still verifies the host's
    name, and the Host header still has it.
    """

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Set up the connection pools, with connections that check addresses."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {
            "http": _checked(urllib3.HTTPConnectionPool, self._allow_private),
            "https": _checked(urllib3.HTTPSConnectionPool, self._allow_private),
        }


def _checked(pool: type[urllib3.HTTPConnectionPool], allow_private: bool) -> type[urllib3.HTTPConnectionPool]:
    def connect(connection: urllib3.connection.HTTPConnection) -> socket.socket:
        addresses = resolve(connection.host, connection.port, allow_private=allow_private)
        return _connect_to_one(addresses, connection.port, connection.timeout)

    checked_connection = type("CheckedConnection", (pool.ConnectionCls,), {"_new_conn": connect})
    return type("CheckedPool", (pool,), {"ConnectionCls": checked_connection})


def _connect_to_one(addresses: list[str], port: int, timeout: float | None) -> socket.socket:
    for address in addresses[:-1]:
        try:
            return socket.create_connection((address, port), timeout)
        except OSError:
            continue
    return socket.create_connection((addresses[-1], port), timeout)
