"""One machine at a time writes in a bucket."""

from __future__ import annotations

import http.server
import threading
from contextlib import ExitStack
from typing import ClassVar

import pytest

from briefing.errors import PublishError
from briefing.podcast.mirror import buckets, lease
from briefing.podcast.mirror.buckets import Bucket
from briefing.podcast.mirror.targets import Sending

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sending(path="a.txt"):
    return Sending(path, b"inhoud", "text/plain", "no-store")


@pytest.fixture
def quick(monkeypatch):
    """Writers that wait for each other a moment only."""
    monkeypatch.setattr(lease, "_LOOKED_EVERY_S", 0.01)
    monkeypatch.setattr(lease, "PATIENCE_S", 0.2)


def lock_of(bucket, prefix):
    listing = bucket.list_objects_v2(Bucket="podcast", Prefix=f"{prefix}/mirror.lock")
    return [item["Key"] for item in listing.get("Contents", [])]


def test_a_second_machine_waits_until_the_first_is_done(bucket, tmp_path):
    order = []
    holds, done = threading.Event(), threading.Event()

    def second():
        holds.wait(10)
        with Bucket("s3://podcast/beurt", tmp_path / "tweede").held():
            order.append("tweede" if done.is_set() else "te vroeg")

    thread = threading.Thread(target=second)
    thread.start()
    with Bucket("s3://podcast/beurt", tmp_path / "eerste").held():
        holds.set()
        thread.join(0.5)
        order.append("eerste")
        done.set()
    thread.join(30)

    assert order == ["eerste", "tweede"]
    assert not lock_of(bucket, "beurt")


def test_a_bucket_that_stays_in_use_is_named(bucket, tmp_path, quick):
    with Bucket("s3://podcast/bezet", tmp_path / "eerste").held():
        with pytest.raises(PublishError, match="s3://podcast/bezet is in use"):
            with Bucket("s3://podcast/bezet", tmp_path / "tweede").held():
                pass


@pytest.mark.parametrize("machine", ["dezelfde", "een andere"])
def test_a_killed_writer_is_succeeded(bucket, tmp_path, quick, monkeypatch, machine):
    if machine != "dezelfde":
        monkeypatch.setattr(lease, "_LEASE_S", 0.1)
    killed = ExitStack()
    killed.enter_context(Bucket("s3://podcast/dood", tmp_path / "dezelfde").held())
    holder = bucket.get_object(Bucket="podcast", Key="dood/mirror.lock")["Body"].read()
    killed.close()
    bucket.put_object(Bucket="podcast", Key="dood/mirror.lock", Body=holder)

    with Bucket("s3://podcast/dood", tmp_path / machine).held():
        assert bucket.get_object(Bucket="podcast", Key="dood/mirror.lock")["Body"].read() != holder


def test_whoever_lost_the_bucket_writes_nothing_more(bucket, tmp_path, monkeypatch):
    monkeypatch.setattr(lease, "_RENEWED_EVERY_S", 0.01)
    shelf = Bucket("s3://podcast/kwijt", tmp_path)
    with shelf.held():
        shelf.put(sending("eerst.txt"))
        bucket.put_object(Bucket="podcast", Key="kwijt/mirror.lock", Body=b"een ander\n1")
        assert shelf._lease._over.wait(10)

        with pytest.raises(PublishError, match="is in use"):
            shelf.put(sending("later.txt"))

    assert lock_of(bucket, "kwijt"), "the other one's lock stays"
    assert shelf.read("later.txt") is None


class Storage(http.server.BaseHTTPRequestHandler):
    """Storage that has no time at first, or knows no conditions."""

    protocol_version = "HTTP/1.1"
    refusals = 0
    conditions = True
    files: ClassVar[dict[str, bytes]] = {}

    def do_PUT(self):
        content = self.rfile.read(int(self.headers["Content-Length"]))
        if not self.conditions and (self.headers["If-None-Match"] or self.headers["If-Match"]):
            self.answer(501)
        elif self.has_time():
            self.files[self.path] = content
            self.answer(200)

    def do_GET(self):
        if self.has_time():
            content = self.files.get(self.path)
            self.answer(404 if content is None else 200, content or b"")

    do_HEAD = do_GET  # noqa: N815 - the library's name

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"])).decode()
        for path in [path for path in self.files if path.partition("/podcast/")[2] in asked]:
            del self.files[path]
        self.answer(200, b"<DeleteResult><Deleted><Key>mirror.lock</Key></Deleted></DeleteResult>")

    def do_DELETE(self):
        self.files.pop(self.path, None)
        self.answer(204)

    def has_time(self):
        type(self).refusals -= 1
        if self.refusals >= 0:
            self.answer(503)
        return self.refusals < 0

    def answer(self, status, content=b""):
        self.send_response(status)
        self.send_header("ETag", f'"{hash(content)}"')
        self.send_header("Last-Modified", "Sat, 28 Nov 2026 06:00:00 GMT")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *args):
        pass


@pytest.fixture
def storage(bucket, monkeypatch):
    """A stand-in for storage, asked again at once where it has no time."""
    for retries in (buckets._PATIENT, buckets._HASTY):
        monkeypatch.setitem(retries, "backoff", {**buckets._BACKOFF, "max_backoff": buckets._BACKOFF["init_backoff"]})
    stand_in = type("StandIn", (Storage,), {"files": {}})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), stand_in) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
        yield stand_in
        server.shutdown()


def test_storage_that_knows_no_conditions_is_written_without(storage, tmp_path):
    storage.conditions = False
    shelf = Bucket("s3://podcast/eenvoudig", tmp_path)

    with shelf.held():
        shelf.put(sending())

    assert shelf.read("a.txt") == b"inhoud"
    assert not any("mirror.lock" in path for path in storage.files)
