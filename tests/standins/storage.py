"""Stand-ins for object storage: an S3 server, and one that has no time at first or knows no conditions."""

from __future__ import annotations

import http.server
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def loopback_s3(bucket: str) -> Iterator[Any]:
    """A client of moto's S3 server on this machine, which has a bucket of that name; the environment leads to it."""
    pytest.importorskip("obstore", reason="needs the extra cloud")
    moto = pytest.importorskip("moto.server", reason="needs moto's S3 server")
    import boto3

    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_ACCESS_KEY_ID", "key")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        client = boto3.client("s3")
        client.create_bucket(Bucket=bucket)
        yield client
    server.stop()


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
