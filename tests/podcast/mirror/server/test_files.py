"""The files of a server: written whole, and never through a link."""

from __future__ import annotations

import pytest

from briefing.errors import PublishError
from tests.podcast.test_robust import titles_in_whole_feed

asyncssh = pytest.importorskip("asyncssh", reason="needs the extra sftp")

from tests.standins.ssh_server import ssh_server  # noqa: E402 - needs asyncssh


def test_a_link_is_not_followed_where_files_are_written(server, put, make, mirror, tmp_path):
    put(make("een"))
    (server.root / "podcast").mkdir()
    (server.root / "elders").mkdir()
    (server.root / "podcast" / "episodes").symlink_to("../elders")
    with pytest.raises(PublishError, match=r"episodes in sftp://.* is a symbolic link"):
        mirror(server.address())
    assert not list((server.root / "elders").iterdir())


def test_a_server_without_renaming_over_a_file_is_written_all_the_same(tmp_path, monkeypatch, put, make, mirror):
    class Plain(asyncssh.SFTPServer):
        def posix_rename(self, oldpath, newpath):
            raise asyncssh.SFTPOpUnsupported("not here")

    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    with ssh_server(tmp_path / "server", tmp_path / "thuis", sftp=Plain) as server:
        put(make("een"))
        mirror(server.address())
        put(make("een", pitch=500))
        mirror(server.address())
        assert titles_in_whole_feed(server.root / "podcast") == {"Artikel een"}
