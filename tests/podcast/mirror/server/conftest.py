"""A real SSH server on this machine, and a home that knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.podcast.mirror.targets import Sending

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.standins.ssh_server import SshServer


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SshServer]:
    pytest.importorskip("asyncssh", reason="needs the extra sftp")
    from tests.standins.ssh_server import ssh_server

    home = tmp_path / "thuis"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    with ssh_server(tmp_path / "server", home) as running:
        yield running


def sending(path: str = "a.txt") -> Sending:
    return Sending(path, b"inhoud", "text/plain", "no-store")
