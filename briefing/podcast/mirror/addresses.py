"""The addresses of mirrors, and what people write instead of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

from briefing.errors import UsageError

Kind = Literal["folder", "bucket", "server"]

BUCKETS = ("s3", "gs", "az")
_SERVER = "sftp"
_PORT = 22
_FOLDERS = "file"
_LIKE_A_SERVER = ("ssh", "scp", "ftp", "ftps", "rsync")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A folder on a server that is reached over SSH."""

    host: str
    folder: str
    """The path from the server's root, or from the user's home if it does not begin with a slash."""
    user: str | None = None
    port: int = _PORT


def kind_of(target: str) -> Kind:
    """The kind of place that `target` names: a folder (also on another drive: `C:/x`), a bucket or a server.

    Raises:
        UsageError: it is none of these; says what to write.
    """
    scheme, separator, rest = target.partition("://")
    if separator:
        if scheme in BUCKETS:
            return "bucket"
        if scheme == _SERVER:
            return "server"
        raise _refused(target, _form_of_address(scheme.lower(), rest))
    head, colon, tail = target.partition(":")
    if colon and len(head) > 1 and not set(head) & set("/\\"):
        raise _refused(target, _form_without_slashes(head, tail))
    return "folder"


def server_address(target: str) -> ServerAddress:
    """The parts of `sftp://user@host:port/folder`; `/~/folder` is in the user's home.

    Raises:
        UsageError: it is malformed, or has a password in it, which anybody who lists this machine's processes can read.
    """
    form = f"write it as {_SERVER}://user@host/folder"
    try:
        parts = urlsplit(target)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise _refused(target, form) from error
    if parts.password is not None:
        open_address = target.replace(f":{parts.password}@", "@", 1)
        raise UsageError(
            f"{open_address} was given with a password, which others can read there",
            remedy="use a key or an agent, or put it in the environment as BRIEFING_SFTP_PASSWORD",
        )
    if not host or port == 0 or parts.query or parts.fragment or not unquote(target).isprintable():
        raise _refused(target, f"{form}; # and ? in a folder's name are %23 and %3F")
    folder = unquote(parts.path) or "/~"
    home = folder == "/~" or folder.startswith("/~/")
    return ServerAddress(
        host=host,
        folder=(folder[3:] or ".") if home else folder,
        user=unquote(parts.username) if parts.username else None,
        port=port or _PORT,
    )


def _form_of_address(scheme: str, rest: str) -> str:
    if scheme in (*BUCKETS, _SERVER):
        return f"write it as {scheme}://{rest}"
    if scheme == _FOLDERS:
        return f"write the folder itself: {unquote(rest)}"
    if scheme in _LIKE_A_SERVER:
        return f"servers are reached over SSH: {_SERVER}://{rest}"
    return "give a folder, or an s3://, gs://, az:// or sftp:// address"


def _form_without_slashes(head: str, tail: str) -> str:
    """What to write instead of `s3:/bucket`, or of `user@host:folder` as scp and rsync have it."""
    scheme = head.lower()
    if scheme in (*BUCKETS, _SERVER, _FOLDERS, *_LIKE_A_SERVER):
        return _form_of_address(scheme, f"/{tail.lstrip('/')}" if scheme == _FOLDERS else tail.lstrip("/"))
    folder = tail if tail.startswith("/") else f"/~/{tail.removeprefix('~').lstrip('/')}"
    return f"write a server as {_SERVER}://{head}{folder}, a folder as ./{head}:{tail}"


def _refused(target: str, remedy: str) -> UsageError:
    return UsageError(f"cannot mirror to {target}", remedy=remedy)
