"""A folder on a server as a mirror, over SFTP: a real server on this machine."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from briefing.errors import PublishError, UsageError
from briefing.podcast.mirror import lease
from briefing.podcast.mirror.server.server import Server
from briefing.podcast.mirror.targets import Sending
from tests.podcast.mirror.conftest import contents
from tests.podcast.test_robust import titles_in_whole_feed

asyncssh = pytest.importorskip("asyncssh", reason="needs the extra sftp")

from tests.standins.ssh_server import PASSWORD, ssh_server  # noqa: E402 - needs asyncssh


@pytest.fixture
def server(tmp_path, monkeypatch):
    home = tmp_path / "thuis"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    with ssh_server(tmp_path / "server", home) as running:
        yield running


def sending(path="a.txt"):
    return Sending(path, b"inhoud", "text/plain", "no-store")


def test_a_server_holds_what_the_podcast_folder_holds(server, put, make, mirror, folder):
    put(make("een"))
    done = mirror(server.address())
    assert done.sent == len(contents(folder))
    assert contents(server.root / "podcast") == contents(folder)
    assert mirror(server.address()).sent == 0


def test_nothing_is_left_there_of_the_way_it_came(server, put, make, mirror):
    put(make("een"))
    mirror(server.address())
    names = {path.name for path in server.root.rglob("*")}
    assert not [name for name in names if name.endswith(".part") or name.startswith("mirror.lock")]


def test_files_of_others_stay(server, put, make, mirror, refresh):
    put(make("een"))
    foreign = server.root / "podcast" / "episodes" / "eigen.txt"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("van iemand anders")
    mirror(server.address())
    assert foreign.read_text() == "van iemand anders"


def test_a_file_of_somebody_else_in_the_place_of_ours_is_named(server, put, make, mirror):
    put(make("een"))
    index = server.root / "podcast" / "index.html"
    index.parent.mkdir()
    index.write_text("van iemand anders")
    with pytest.raises(PublishError, match="somebody else put it there"):
        mirror(server.address())
    assert index.read_text() == "van iemand anders"


def test_another_machine_gets_back_what_was_sent(server, put, make, mirror, show, tmp_path):
    from briefing.podcast.consent import NONE
    from briefing.podcast.mirror.restore import restore

    put(make("een", title="Brug open"))
    mirror(server.address())
    assert restore(show, tmp_path / "nieuw", server.address(), NONE, newsroom=tmp_path / "n") == ["Brug open"]


def test_a_path_may_be_in_the_users_home(server, put, make, mirror):
    put(make("een"))
    mirror(server.address("/~/www"))
    assert (server.root / "www" / "feed.xml").is_file()


def test_a_link_is_not_followed_where_files_are_written(server, put, make, mirror, tmp_path):
    put(make("een"))
    (server.root / "podcast").mkdir()
    (server.root / "elders").mkdir()
    (server.root / "podcast" / "episodes").symlink_to("../elders")
    with pytest.raises(PublishError, match=r"episodes in sftp://.* is a symbolic link"):
        mirror(server.address())
    assert not list((server.root / "elders").iterdir())


class TestWhoIsLetIn:
    """Host keys, keys and passwords."""

    def test_another_host_key_than_the_known_one_is_refused(self, server, put, make, mirror):
        server.becomes_known(asyncssh.generate_private_key("ssh-ed25519"))
        put(make("een"))
        with pytest.raises(PublishError, match=r"its host key is another.*ssh-keygen -R '\[127.0.0.1\]:\d+'"):
            mirror(server.address())
        assert not list(server.root.iterdir())

    def test_another_kind_of_host_key_is_refused(self, server, put, make, mirror):
        server.becomes_known(asyncssh.generate_private_key("ecdsa-sha2-nistp256"))
        put(make("een"))
        with pytest.raises(PublishError, match="its host key is another"):
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

    def test_a_password_in_the_address_is_refused_and_not_shown(self, tmp_path):
        with pytest.raises(UsageError, match="with a password") as refused:
            Server("sftp://anna:geheim@example.org/podcast", tmp_path)
        assert "geheim" not in str(refused.value)


def test_a_server_that_is_not_there_is_named(server, tmp_path):
    with pytest.raises(PublishError, match=r"cannot reach 127.0.0.1"), Server("sftp://127.0.0.1:1/x", tmp_path).held():
        pass


class TestOneAtATime:
    """The file on the server that says who writes there."""

    @pytest.fixture
    def quick(self, monkeypatch):
        monkeypatch.setattr(lease, "_LOOKED_EVERY_S", 0.01)
        monkeypatch.setattr(lease, "PATIENCE_S", 0.2)

    def test_a_server_that_stays_in_use_is_named(self, server, tmp_path, quick):
        with Server(server.address(), tmp_path / "eerste").held():
            with pytest.raises(PublishError, match="is in use"), Server(server.address(), tmp_path / "tweede").held():
                pass

    @pytest.mark.parametrize("machine", ["dezelfde", "een andere"])
    def test_a_killed_writer_is_succeeded(self, server, tmp_path, quick, monkeypatch, machine):
        monkeypatch.setattr(lease, "PATIENCE_S", 10)
        if machine != "dezelfde":
            monkeypatch.setattr(lease, "_LEASE_S", 0.1)
        lock = server.root / "podcast" / "mirror.lock"
        with ExitStack() as killed:
            killed.enter_context(Server(server.address(), tmp_path / "dezelfde").held())
            holder = lock.read_bytes()
        lock.write_bytes(holder)
        with Server(server.address(), tmp_path / machine).held():
            assert lock.read_bytes() != holder
        assert not list(lock.parent.iterdir())

    def test_of_many_who_succeed_a_killed_writer_one_writes_at_a_time(self, server, tmp_path, quick, monkeypatch):
        monkeypatch.setattr(lease, "PATIENCE_S", 30)
        monkeypatch.setattr(lease, "_LEASE_S", 1.0)
        monkeypatch.setattr(lease, "_RENEWED_EVERY_S", 0.1)
        lock = server.root / "podcast" / "mirror.lock"
        lock.parent.mkdir()
        lock.write_bytes(b"een dode\n1")
        writing, most, alone = [], [], threading.Lock()

        def write(name):
            with Server(server.address(), tmp_path / name).held():
                with alone:
                    writing.append(name)
                    most.append(len(writing))
                time.sleep(0.05)
                with alone:
                    writing.remove(name)

        threads = [threading.Thread(target=write, args=(f"machine {number}",)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert most == [1] * 6

    def test_whoever_lost_the_server_writes_nothing_more(self, server, tmp_path, monkeypatch):
        monkeypatch.setattr(lease, "_RENEWED_EVERY_S", 0.01)
        lock = server.root / "podcast" / "mirror.lock"
        shelf = Server(server.address(), tmp_path)
        with shelf.held():
            shelf.put(sending("eerst.txt"))
            lock.unlink()
            lock.write_bytes(b"een ander\n1")
            assert shelf._lease._over.wait(10)
            with pytest.raises(PublishError, match="is in use"):
                shelf.put(sending("later.txt"))
        assert lock.read_bytes() == b"een ander\n1"
        assert not (lock.parent / "later.txt").exists()


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


# The stand-in leaves files open whose writer was killed.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_thirty_killed_uploads_never_leave_a_broken_feed_and_the_next_one_finishes(
    server, make, put, folder, tmp_path, mirror
):
    """Whenever the sender dies, the feed there names only files that are there, whole."""
    (tmp_path / "briefing.toml").write_text(
        'title = "De Ochtendbriefing"\nauthor = "De Courant"\nemail = "redactie@example.org"\n'
        'description = "Het nieuws van vandaag, voorgelezen."\nurl = "https://example.org/podcast/"\n'
    )
    there, chance = server.root / "podcast", random.Random(7)
    (there / "episodes").mkdir(parents=True)
    (there / "episodes" / "los.html").write_text("van iemand anders")
    put(make("eerste"))
    mirror(server.address())
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[4])}
    command = [sys.executable, "-m", "briefing", "publish", "--quiet", "--to", server.address()]

    def start():
        return subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE)

    began = time.monotonic()
    _, complaint = start().communicate(timeout=60)
    assert not complaint
    usual = time.monotonic() - began
    for number in range(30):
        put(make("tweede", pitch=400 + 10 * number))
        process = start()
        time.sleep(chance.uniform(0.5, 1.3) * usual)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert "Artikel eerste" in titles_in_whole_feed(there)

    assert start().wait(60) == 0
    assert contents(there).items() >= contents(folder).items()
    assert len(list(there.glob("episodes/*/*.mp3"))) == 2
    assert not [path for path in there.rglob(".*") if path.name.endswith(".part")]
    assert (there / "episodes" / "los.html").read_text() == "van iemand anders"
