"""A bucket held by one writer at a time, and reached with patience."""

from __future__ import annotations

import http.server
import threading
from typing import ClassVar

import pytest

from briefing.podcast.mirror import buckets
from briefing.podcast.mirror.buckets import Bucket
from briefing.podcast.mirror.targets import Sending

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def sending(path="a.txt"):
    return Sending(path, b"inhoud", "text/plain", "no-store")


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


def test_storage_that_has_no_time_is_asked_again_for_two_minutes(storage, tmp_path):
    storage.refusals = 40

    with Bucket("s3://podcast/druk", tmp_path).held():
        storage.refusals = 20
        Bucket("s3://podcast/druk", tmp_path).put(sending())

    assert storage.refusals < 0
    assert buckets._PATIENT["retry_timeout"].total_seconds() == 120
