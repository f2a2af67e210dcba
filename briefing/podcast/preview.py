"""A preview of the podcast on this machine: its files, served with local addresses in place of the public ones."""

from __future__ import annotations

import re
import socket
from hashlib import sha256
from io import BytesIO
from ipaddress import ip_address
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, MethodNotAllowed, MisdirectedRequest, NotFound
from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.utils import send_file
from werkzeug.wrappers import Request, Response

from briefing.errors import PublishError, os_errors_as
from briefing.paths import real
from briefing.podcast.mirror.sending import content_type
from briefing.podcast.show import FEED, INDEX
from briefing.podcast.web.lookup import LOOKUP
from briefing.programme.outputs import OUTPUTS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from wsgiref.types import StartResponse, WSGIEnvironment

    from werkzeug.serving import BaseWSGIServer

HOST = "127.0.0.1"
_FOR_OTHER_SITES = (".xml", ".mp3", ".oembed.json", *(output.ending for output in OUTPUTS), ".jpg", ".png")
_HOST = re.compile(r"(?P<name>[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?")
_WITH_ADDRESSES = {".xml", ".html", ".json"}
_ONE_RANGE = re.compile(r"bytes=(\d{1,18}-\d{0,18}|-\d{1,18})")


class Preview:
    """A WSGI application that serves the podcast in `folder`, with the address of the request in place of `public`.

    It answers only to IP addresses and to `name`: a page of another site, whose host name was made to point to this
    machine, must not be able to read from here (DNS rebinding).
    """

    def __init__(self, folder: Path, public: str, name: str) -> None:
        self._folder = real(folder)
        self._public = re.compile(re.escape(public.rstrip("/").encode()) + rb"(?![\w.-])")
        self._name = name.lower()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        try:
            response = self._answer(Request(environ))
        except HTTPException as refusal:
            response = Response.force_type(refusal.get_response(environ))
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response(environ, start_response)

    def _answer(self, request: Request) -> Response:
        host = request.headers.get("Host", self._name)
        if not self._is_ours(host):
            raise MisdirectedRequest("This server answers to its address and to localhost.")
        if request.method not in {"GET", "HEAD"}:
            raise MethodNotAllowed(["GET", "HEAD"])
        if not _ONE_RANGE.fullmatch(request.headers.get("Range", "")):
            request.environ.pop("HTTP_RANGE", None)
        file = self._file(request.path)
        kind = content_type(file.name)
        if file.suffix not in _WITH_ADDRESSES:
            response = send_file(file, request.environ, mimetype=kind)
        else:
            content = self._public.sub(f"http://{host}".encode(), file.read_bytes())
            response = send_file(
                BytesIO(content),
                request.environ,
                mimetype=kind,
                etag=sha256(content).hexdigest()[:32],
                last_modified=file.stat().st_mtime,
            )
        if _is_for_other_sites(file.relative_to(self._folder).as_posix()):
            response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    def _is_ours(self, host: str) -> bool:
        """Whether a request's `Host` is an address, `localhost` or the server's own name."""
        named = _HOST.fullmatch(host.lower())
        if not named:
            return False
        name = named["name"].strip("[]")
        try:
            ip_address(name)
        except ValueError:
            return name in {"localhost", self._name}
        return True

    def _file(self, path: str) -> Path:
        """The file that a request's path names, if it is inside the folder, not hidden, and not behind a link out."""
        names = [name for name in path.split("/") if name]
        if any(name.startswith(".") or "\\" in name or not name.isprintable() for name in names):
            raise NotFound
        try:
            file = real(self._folder.joinpath(*names))
            if file.is_dir():
                file /= INDEX
            if not file.is_relative_to(self._folder) or not file.is_file():
                raise NotFound
        except OSError as error:
            raise NotFound from error
        return file


def _is_for_other_sites(path: str) -> bool:
    """Whether pages of other sites may read the file at `path` in the podcast folder: feeds, audio, transcripts,
    chapters, pictures and lookups, but not pages and manifests."""
    return path.endswith(_FOR_OTHER_SITES) or path.startswith(f"{LOOKUP}/")


def preview_server(folder: Path, public: str, port: int, host: str = HOST) -> BaseWSGIServer:
    """A server for the podcast in `folder`, whose public address is `public`. With port 0, any free port.

    Raises:
        PublishError: there is no podcast in `folder`, or the port is taken.
    """
    if not (folder / FEED).is_file():
        raise PublishError(f"there is no podcast in {folder}", remedy="publish an episode first")
    remedy = "choose another with --port, or an address of this machine with --host"
    with os_errors_as(PublishError, f"cannot listen on port {port} of {host}", remedy=remedy):
        listening = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    with listening:
        server = make_server(host, port, _nobody_home, threaded=True, request_handler=_Quiet, fd=listening.fileno())
    server.app = Preview(folder, public, host)
    return server


class _Quiet(WSGIRequestHandler):
    """A request handler that does not log each request on the terminal."""

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Log nothing."""


def _nobody_home(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    return NotFound()(environ, start_response)
