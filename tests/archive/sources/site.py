"""A site on loopback, with its pages, its sitemaps and its robots.txt."""

from __future__ import annotations

import gzip
import http.server
from hashlib import sha256

TEXT = "De brug over de Lek gaat maandag open voor verkeer.\n\nDe bouw heeft twee jaar geduurd."


class Site(http.server.ThreadingHTTPServer):
    """A site on loopback; `files` is what it answers, by path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answer)
        self.files: dict[str, tuple[str, bytes]] = {}
        self.failing: dict[str, int] = {}
        """Paths that it answers with an error."""
        self.asked: list[str] = []
        self.unchanged: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_port}"

    def sitemap(
        self, path: str, *pages: str, kind: str = "urlset", each: str = "url", lastmod: str = "2026-01-02"
    ) -> None:
        listed = "".join(f"<{each}><loc>{page}</loc><lastmod>{lastmod}</lastmod></{each}>" for page in pages)
        content = f'<{kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</{kind}>'
        packed = path.endswith(".gz")
        self.files[path] = (
            "application/gzip" if packed else "application/xml",
            gzip.compress(content.encode()) if packed else content.encode(),
        )

    def page(self, path: str) -> str:
        body = "".join(f"<p>{line} En verder is er niets aan de hand in het dorp.</p>" for line in TEXT.split("\n\n"))
        self.files[path] = ("text/html", f"<html><body><h1>Brug {path}</h1>{body}</body></html>".encode())
        return f"{self.url}{path}"


class Answer(http.server.BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        kind, content = self.server.files.get(self.path, ("text/plain", b""))
        edition = f'"{sha256(content).hexdigest()}"'
        if self.headers["If-None-Match"] == edition:
            self.server.unchanged.append(self.path)
            self.send_response(304)
            self.end_headers()
            return
        found = 200 if self.path in self.server.files else 404
        self.send_response(self.server.failing.get(self.path, found))
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("ETag", edition)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        """Keep silent."""
