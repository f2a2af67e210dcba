"""Connections to a server, over SSH. asyncssh is used only here, with its event loop on a thread of its own."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.errors import BriefingError, PublishError
from briefing.podcast.mirror.server.files import MissingError, RemoteFiles, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Iterator

    from briefing.podcast.mirror.addresses import ServerAddress

Got = TypeVar("Got")

PASSWORD = "BRIEFING_SFTP_PASSWORD"  # noqa: S105 - the variable's name
_CONNECTED_IN_S = 10
_LOGGED_IN_IN_S = 30
_ANSWERED_IN_S = 60.0
"""The time for one request, or for one chunk of a file."""
_SILENT_S = 15
_SILENCES = 3
_GLOBAL_KNOWN_HOSTS = Path("/etc/ssh/ssh_known_hosts")


@contextmanager
def reached(address: ServerAddress) -> Iterator[RemoteFiles]:
    """The files of the server at `address`, to which there is a connection inside the block.

    Raises:
        PublishError: it cannot be reached, its host key is not the known one, or it does not let us in; or the package
            for servers is not installed.
    """
    require_package(address)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="ssh", daemon=True)
    thread.start()

    def ask(work: Coroutine[Any, Any, Got]) -> Got:
        asked = asyncio.run_coroutine_threadsafe(_in_time(work), loop)
        try:
            with _translated(address):
                return asked.result()
        finally:
            asked.cancel()

    connection = None
    try:
        connection = ask(_connected(address))
        yield RemoteFiles(ask(connection.start_sftp_client(path_errors="surrogateescape")), ask)
    finally:
        if connection is not None:
            with suppress(PublishError):
                ask(_closed(connection))
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def require_package(address: ServerAddress) -> None:
    """Check that the package for servers is installed.

    Raises:
        PublishError: it is not.
    """
    try:
        import asyncssh  # noqa: F401
    except ImportError as error:
        raise PublishError(
            f"cannot mirror to {address.host}",
            cause="the package for servers is not installed",
            remedy="run: pip install asyncssh",
        ) from error


async def _in_time(work: Awaitable[Got]) -> Got:
    return await asyncio.wait_for(work, _ANSWERED_IN_S)


async def _connected(address: ServerAddress) -> Any:
    """A connection to a server whose host key is known: unknown keys are refused, whatever `~/.ssh/config` says."""
    import asyncssh

    try:
        return await asyncssh.connect(
            address.host,
            address.port,
            username=address.user or (),
            password=os.environ.get(PASSWORD) or None,
            known_hosts=_known_hosts(),
            connect_timeout=_CONNECTED_IN_S,
            login_timeout=_LOGGED_IN_IN_S,
            keepalive_interval=_SILENT_S,
            keepalive_count_max=_SILENCES,
        )
    except asyncssh.ConnectionLost:
        await _refuse_a_stranger(address)
        raise


async def _refuse_a_stranger(address: ServerAddress) -> None:
    """Refuse a server whose key is of another type than the known one. Otherwise it may hang up before that is noticed.

    Raises:
        asyncssh.HostKeyNotVerifiable: its key is of another type.
    """
    import asyncssh

    asked = asyncssh.get_server_host_key(address.host, address.port, config=None)
    key = await asyncio.wait_for(asked, _CONNECTED_IN_S)
    known, *_ = asyncssh.match_known_hosts(_known_hosts(), address.host, "", address.port)
    if key and known and key not in known:
        raise asyncssh.HostKeyNotVerifiable("the key of the host is of another kind")


async def _closed(connection: Any) -> None:
    connection.close()
    await connection.wait_closed()


def _known_hosts() -> list[str]:
    """The paths of the known_hosts files."""
    files = (Path("~/.ssh/known_hosts").expanduser(), _GLOBAL_KNOWN_HOSTS)
    return [str(file) for file in files if file.is_file() and os.access(file, os.R_OK)]


@contextmanager
def _translated(address: ServerAddress) -> Iterator[None]:
    import asyncssh

    goes_on = "the same command goes on from here"
    try:
        yield
    except BriefingError:
        raise
    except (asyncssh.SFTPNoSuchFile, asyncssh.SFTPNoSuchPath) as error:
        raise MissingError(f"{address.host} has no such file", remedy="make its folder, or choose another") from error
    except asyncssh.SFTPOpUnsupported as error:
        raise UnsupportedError(f"{address.host} cannot do that", cause=str(error)) from error
    except (asyncssh.HostKeyNotVerifiable, asyncssh.KeyExchangeFailed) as error:
        raise _stranger(address, error) from error
    except asyncssh.PermissionDenied as error:
        raise PublishError(
            f"{address.host} does not let {address.user or 'you'} in",
            cause="it takes none of the keys in ~/.ssh and of the agent" + _and_no_password(),
            remedy=f"try: ssh {_login(address)}; a password goes into {PASSWORD}",
        ) from error
    except TimeoutError as error:
        raise PublishError(f"{address.host} does not answer", remedy=goes_on) from error
    except asyncssh.SFTPError as error:
        raise PublishError(
            f"{address.host} refuses",
            cause=error.reason[:200] or type(error).__name__,
            remedy=f"check the folder, its permissions and its room; {goes_on}",
        ) from error
    except (OSError, asyncssh.Error, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error) or type(error).__name__
        raise PublishError(
            f"cannot reach {address.host}", cause=cause[:200], remedy=f"check the address and the network; {goes_on}"
        ) from error


def _and_no_password() -> str:
    return ", nor the password" if os.environ.get(PASSWORD) else ""


def _login(address: ServerAddress) -> str:
    port = "" if address.port == 22 else f"-p {address.port} "
    return f"{port}{address.user}@{address.host}" if address.user else f"{port}{address.host}"


def _stranger(address: ServerAddress, error: Exception) -> PublishError:
    """The error for a server whose key differs from the known one, or is not known at all."""
    import asyncssh

    name = address.host if address.port == 22 else f"[{address.host}]:{address.port}"
    known = _known_hosts()
    if known and any(asyncssh.match_known_hosts(known, address.host, "", address.port)):
        return PublishError(
            f"{address.host} has another host key than before",
            cause="the server was reinstalled, or somebody intercepts the connection",
            remedy=f"ask its administrator; if the key is right: ssh-keygen -R '{name}', then ssh {_login(address)}",
        )
    if isinstance(error, asyncssh.KeyExchangeFailed):
        return PublishError(f"cannot agree with {address.host} on an SSH protocol", cause=str(error)[:200])
    return PublishError(
        f"the host key of {address.host} is not known",
        remedy=f"connect once with ssh {_login(address)}, compare the fingerprint with the administrator's",
    )
