"""Who is connected to, and who is let in."""

from __future__ import annotations

import pytest

from briefing.errors import PublishError
from briefing.podcast.mirror.server.server import Server

asyncssh = pytest.importorskip("asyncssh", reason="needs the extra sftp")

from tests.standins.ssh_server import PASSWORD  # noqa: E402 - needs asyncssh


class TestWhoIsLetIn:
    """Host keys, keys and passwords."""

    def test_another_host_key_than_the_known_one_is_refused(self, server, put, make, mirror):
        server.becomes_known(asyncssh.generate_private_key("ssh-ed25519"))
        put(make("een"))
        with pytest.raises(PublishError, match=r"has another host key than before.*ssh-keygen -R '\[127.0.0.1\]:\d+'"):
            mirror(server.address())
        assert not list(server.root.iterdir())

    def test_another_kind_of_host_key_is_refused(self, server, put, make, mirror):
        server.becomes_known(asyncssh.generate_private_key("ecdsa-sha2-nistp256"))
        put(make("een"))
        with pytest.raises(PublishError, match="has another host key than before"):
            mirror(server.address())

    def test_an_unknown_host_is_refused(self, server, put, make, mirror):
        (server.home / ".ssh" / "known_hosts").unlink()
        put(make("een"))
        with pytest.raises(PublishError, match=r"the host key of 127.0.0.1 is not known; connect once with ssh -p"):
            mirror(server.address())
        assert not list(server.root.iterdir())

    def test_a_config_that_trusts_everybody_changes_nothing(self, server, put, make, mirror):
        (server.home / ".ssh" / "known_hosts").unlink()
        (server.home / ".ssh" / "config").write_text("Host *\n  UserKnownHostsFile none\n  StrictHostKeyChecking no\n")
        put(make("een"))
        with pytest.raises(PublishError, match="is not known"):
            mirror(server.address())

    def test_who_has_no_key_is_told_what_to_do(self, server, put, make, mirror):
        (server.home / ".ssh" / "id_ed25519").unlink()
        put(make("een"))
        with pytest.raises(PublishError, match=r"does not let redactie in.*BRIEFING_SFTP_PASSWORD"):
            mirror(server.address())

    def test_a_password_comes_from_the_environment(self, server, put, make, mirror, monkeypatch):
        (server.home / ".ssh" / "id_ed25519").unlink()
        monkeypatch.setenv("BRIEFING_SFTP_PASSWORD", PASSWORD)
        put(make("een"))
        assert mirror(server.address()).sent


def test_a_server_that_is_not_there_is_named(server, tmp_path):
    with pytest.raises(PublishError, match=r"cannot reach 127.0.0.1"), Server("sftp://127.0.0.1:1/x", tmp_path).held():
        pass
