"""One machine at a time writes on a server."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack
from hashlib import sha256

import pytest

from briefing.errors import PublishError
from briefing.podcast.mirror import lease
from briefing.podcast.mirror.server import lock as server_lock
from briefing.podcast.mirror.server.server import Server
from tests.podcast.mirror.server.conftest import sending


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

    @pytest.mark.parametrize("left", ["mirror.lock", "mirror.lock and a claim"])
    def test_a_writer_killed_while_it_created_its_lock_is_succeeded(self, server, tmp_path, quick, monkeypatch, left):
        monkeypatch.setattr(lease, "PATIENCE_S", 10)
        monkeypatch.setattr(lease, "WRITTEN_IN_S", 0.1)
        monkeypatch.setattr(server_lock, "WRITTEN_IN_S", 0.1)
        lock = server.root / "podcast" / "mirror.lock"
        lock.parent.mkdir()
        lock.touch()
        if "claim" in left:
            lock.with_name(f"mirror.lock.{sha256(b'').hexdigest()[:16]}").touch()
        with Server(server.address(), tmp_path / "opvolger").held():
            assert lock.read_bytes()
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
