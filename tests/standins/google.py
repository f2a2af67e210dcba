"""A loopback stand-in for Google's reading service, for the real gTTS package and our own sender.

It is a CONNECT proxy that answers translate.google.com itself, with a certificate made for the occasion and real MP3
speech. What becomes of each request is decided by a `Plan`.
"""

import base64
import functools
import json
import socket
import socketserver
import ssl
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.utils import formatdate
from io import BufferedIOBase

import trustme

CAPTCHA = (
    b"<!DOCTYPE html><html><body>Our systems have detected unusual traffic from your computer network.</body></html>"
)

Plan = Callable[[int, str], str]
"""(number of the request from 1, text) -> what becomes of it: a method of `_Conversation`."""


@functools.cache
def mp3_of(text: str) -> bytes:
    """`text` spoken by espeak-ng, in the MP3 format that Google sends: MPEG-2 Layer III, 24 kHz mono, 64 kbit/s."""
    import lameenc

    from briefing.speech.engines.espeak import SAMPLE_RATE, Espeak

    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(64)
    encoder.set_in_sample_rate(SAMPLE_RATE)
    encoder.set_out_sample_rate(24000)
    encoder.set_channels(1)
    encoder.set_quality(7)
    return bytes(encoder.encode(Espeak({}).say(text))) + bytes(encoder.flush())


def audio_answer(mp3: bytes | None) -> bytes:
    """Google's answer that carries `mp3`."""
    payload = None if mp3 is None else json.dumps([base64.b64encode(mp3).decode()])
    line = json.dumps([["wrb.fr", "jQ1olc", payload, None, None, None, "generic"], ["di", 47]], separators=(",", ":"))
    return f')]}}\'\n\n{len(line)}\n{line}\n25\n[["e",4,null,null,{len(line)}]]\n'.encode()


class Google(socketserver.ThreadingTCPServer):
    """The stand-in: what it was asked, and the plan by which it answers."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(self, certificate: ssl.SSLContext) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.certificate = certificate
        self.plan: Plan = lambda number, text: "spoken"
        self.asked: list[str] = []
        self.logins: list[str] = []
        self.connections = 0
        self.most_at_once = 0
        self.at_once = 0
        self.guard = threading.Lock()
        self.ended = threading.Event()
        self.latency_s = 0.0
        self.connect_s = 0.0

    @property
    def proxy(self) -> str:
        """Its address, for HTTPS_PROXY."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that hang up are part of the tests."""


class _Conversation(socketserver.StreamRequestHandler):
    """One connection. Its public methods are the ways to answer."""

    server: "Google"

    def handle(self) -> None:
        if not self.rfile.readline().startswith(b"CONNECT translate.google."):
            return
        login = self._headers().get("proxy-authorization")
        if login:
            self.server.logins.append(login)
        self.connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        time.sleep(self.server.connect_s)
        with suppress(OSError), self.server.certificate.wrap_socket(self.connection, server_side=True) as line:
            self.line = line
            self.server.connections += 1
            with line.makefile("rb") as reader:
                while reader.readline():
                    body = reader.read(int(self._headers(reader)["content-length"]))
                    self._answer(body)

    def _headers(self, reader: BufferedIOBase | None = None) -> dict[str, str]:
        lines = iter((reader or self.rfile).readline, b"\r\n")
        return {name.lower(): value.strip() for name, _, value in (line.decode().partition(":") for line in lines)}

    def _answer(self, body: bytes) -> None:
        request = json.loads(urllib.parse.parse_qs(body.decode())["f.req"][0])[0][0]
        self.text: str = json.loads(request[1])[0]
        with self.server.guard:
            self.server.asked.append(self.text)
            number = len(self.server.asked)
            self.server.at_once += 1
            self.server.most_at_once = max(self.server.most_at_once, self.server.at_once)
        answer_at = time.monotonic() + self.server.latency_s
        mp3_of(self.text)
        time.sleep(max(0.0, answer_at - time.monotonic()))
        try:
            getattr(self, self.server.plan(number, self.text))()
        finally:
            with self.server.guard:
                self.server.at_once -= 1

    def _send(self, status: str, body: bytes, *headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        self.line.sendall("\r\n".join(lines).encode() + body)

    def spoken(self) -> None:
        self._send("200 OK", audio_answer(mp3_of(self.text)))

    def spoken_slowly(self) -> None:
        time.sleep(0.05)
        self.spoken()

    def throttled(self) -> None:
        self._send("429 Too Many Requests", CAPTCHA)

    def throttled_for_a_second(self) -> None:
        self._send("429 Too Many Requests", CAPTCHA, "Retry-After: 1")

    def throttled_until(self) -> None:
        self._send("429 Too Many Requests", CAPTCHA, f"Retry-After: {formatdate(time.time() + 1.5, usegmt=True)}")

    def throttled_for_an_hour(self) -> None:
        self._send("429 Too Many Requests", CAPTCHA, "Retry-After: 3600")

    def forbidden(self) -> None:
        self._send("403 Forbidden", b"<html><title>Error 403</title></html>")

    def broken(self) -> None:
        self._send("500 Internal Server Error", b"<html><title>Error 500</title></html>")

    def sent_elsewhere(self) -> None:
        self._send("302 Found", b"", "Location: https://www.google.com/sorry/index")

    def captcha(self) -> None:
        self._send("200 OK", CAPTCHA)

    def empty(self) -> None:
        self._send("200 OK", audio_answer(b""))

    def without_audio(self) -> None:
        self._send("200 OK", audio_answer(None))

    def bad_base64(self) -> None:
        self._send("200 OK", audio_answer(b"12345678").replace(b"MTIz", b"!!!!"))

    def cut_short(self) -> None:
        mp3 = mp3_of(self.text)
        self._send("200 OK", audio_answer(mp3[: len(mp3) * 2 // 5]))

    def cut_short_after_a_frame(self) -> None:
        frame = 192
        self._send("200 OK", audio_answer(mp3_of(self.text)[: 10 * frame]))

    def another_mp3(self) -> None:
        self._send("200 OK", audio_answer(mp3_of("a")[: 4 * 192]))

    def endless_mp3(self) -> None:
        self._send("200 OK", audio_answer(mp3_of(self.text) * 12))

    def not_mp3(self) -> None:
        self._send("200 OK", audio_answer(b"RIFF" + bytes(20_000)))

    def huge(self) -> None:
        self._send("200 OK", bytes(3_000_000))

    def cut_off(self) -> None:
        answer = audio_answer(mp3_of(self.text))
        self.line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer[:500])
        self.line.shutdown(socket.SHUT_RDWR)

    def dropped(self) -> None:
        self.line.shutdown(socket.SHUT_RDWR)

    def silent(self) -> None:
        self.server.ended.wait(30)

    def trickled(self) -> None:
        self._trickle(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n", b"x")

    def trickled_headers(self) -> None:
        self._trickle(b"HTTP/1.1 200 OK\r\n", b"X-Wait: x\r\n")

    def _trickle(self, first: bytes, more: bytes) -> None:
        self.line.sendall(first)
        while not self.server.ended.wait(0.05):
            self.line.sendall(more)


@contextmanager
def loopback_google(authority: trustme.CA) -> Iterator[Google]:
    """Google, on loopback, until the block ends."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("translate.google.com").configure_cert(context)
    with Google(context) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield server
        server.ended.set()
        server.shutdown()
