"""A real SSH server on loopback, whose files are those of a folder, and a home that knows it."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import asyncssh

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

USER = "redactie"
PASSWORD = "geheim"


@dataclass(frozen=True)
class SshServer:
    """A server that is running; `home` is that of a user whom it lets in."""

    port: int
    root: Path
    home: Path
    host_key: asyncssh.SSHKey

    def address(self, folder: str = "/podcast") -> str:
        return f"sftp://{USER}@127.0.0.1:{self.port}{folder}"

    def becomes_known(self, key: asyncssh.SSHKey | None = None) -> None:
        """Write its host key, or another one, where a user's known ones are."""
        public = (key or self.host_key).export_public_key().decode().strip()
        (self.home / ".ssh" / "known_hosts").write_text(f"[127.0.0.1]:{self.port} {public}\n")


class _Login(asyncssh.SSHServer):
    def begin_auth(self, username: str) -> bool:
        return True

    def password_auth_supported(self) -> bool:
        return True

    def validate_password(self, username: str, password: str) -> bool:
        return (username, password) == (USER, PASSWORD)


@contextmanager
def ssh_server(root: Path, home: Path, *, sftp: Any = asyncssh.SFTPServer) -> Iterator[SshServer]:
    """Serves the files in `root` to whoever has the key in `home`, or the password."""
    user_key, host_key = (asyncssh.generate_private_key("ssh-ed25519") for _ in range(2))
    (home / ".ssh").mkdir(parents=True)
    root.mkdir(exist_ok=True)
    (home / ".ssh" / "id_ed25519").write_bytes(user_key.export_private_key())
    (home / ".ssh" / "id_ed25519").chmod(0o600)
    authorized = asyncssh.import_authorized_keys(user_key.export_public_key().decode())
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def listening() -> asyncssh.SSHAcceptor:
        return await asyncssh.create_server(
            _Login,
            "127.0.0.1",
            0,
            server_host_keys=[host_key],
            authorized_client_keys=authorized,
            sftp_factory=lambda channel: sftp(channel, chroot=str(root)),
        )

    async def closed() -> None:
        acceptor.close()
        await acceptor.wait_closed()

    acceptor = asyncio.run_coroutine_threadsafe(listening(), loop).result(10)
    server = SshServer(acceptor.get_port(), root, home, host_key)
    server.becomes_known()
    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(closed(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()
