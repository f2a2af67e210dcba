"""The connection to Google: one pool of connections, verified certificates, answers bounded in size and time.

urllib3 limits each read but not their sum, so a server that sends a byte now and then could hold a request for ever.
Here a watchman ends what is overdue, and `hang_up` ends everything under way from any thread.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    InvalidHeader,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import Retry, Timeout, make_headers

from briefing.errors import VoiceMissingError
from briefing.network import connection_manager
from briefing.speech.engines.google.pace import Stumble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import urllib3

_CONNECT_WITHIN_S = 4.0
READ_WITHIN_S = 4.0
"""How long one read may take."""
ANSWER_WITHIN_S = 6.0
"""How long a whole answer may take."""
_MAX_ANSWER_BYTES = 2_000_000
"""A part of 100 characters is about 60 kB."""
_WATCH_EVERY_S = 0.25


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a server."""

    status: int
    """The HTTP status."""
    body: bytes
    """Decoded from its content encoding."""
    retry_after_s: float
    """The delay the server asked for before another request; 0 if it did not ask."""


class Wire:
    """Requests to one host, sent from up to `connections` threads at once.

    `patience_s` gives the seconds that an answer may take by now, given the most that it may ever take. The second try
    of a request may take twice as long, the third four times, so that a server that became slow is still heard.
    """

    def __init__(self, host: str, connections: int, patience_s: Callable[[float], float]) -> None:
        self._lines = _Lines(patience_s)
        self._manager = _manager(host, connections, self._lines)
        threading.Thread(target=self._lines.watch, name="watchman", daemon=True).start()

    def post(self, url: str, body: str, headers: Mapping[str, str], nth_try: int) -> Answer:
        """The server's answer, whatever its status.

        Raises:
            Stumble: no answer came in time, or the connection failed.
            VoiceMissingError: the certificate is not trusted, so asking again is of no use.
        """
        try:
            with self._lines.call(nth_try):
                return self._posted(url, body, headers)
        except SSLError as error:
            raise _certificate_error(error) from error
        except (NewConnectionError, ConnectTimeoutError, ProxyError) as error:
            raise Stumble(_in_words(error), "unreachable") from error
        except (HTTPError, OSError) as error:
            raise Stumble(_in_words(error)) from error

    def hang_up(self) -> None:
        """End every request under way, and take no more."""
        self._lines.hang_up()
        self._manager.clear()

    def _posted(self, url: str, body: str, headers: Mapping[str, str]) -> Answer:
        response = self._manager.request(
            "POST",
            url,
            body=body,
            headers={**headers, **make_headers(accept_encoding=True)},
            retries=False,
            redirect=False,
            preload_content=False,
            timeout=Timeout(connect=_CONNECT_WITHIN_S, read=READ_WITHIN_S),
        )
        content = response.read(_MAX_ANSWER_BYTES + 1)
        if len(content) > _MAX_ANSWER_BYTES:
            response.close()
            raise Stumble("an answer far too large")
        response.release_conn()
        return Answer(response.status, content, _retry_after_s(response.headers.get("Retry-After")))


class _Call(NamedTuple):
    """A request under way."""

    since: float
    nth_try: int


class _Lines:
    """The connections in use, and since when an answer is awaited on each."""

    def __init__(self, patience_s: Callable[[float], float]) -> None:
        self._patience_s = patience_s
        self._calls: dict[_Line, _Call] = {}
        self._this_thread = threading.local()
        self._guard = threading.Lock()
        self._hung_up = threading.Event()

    @contextmanager
    def call(self, nth_try: int) -> Iterator[None]:
        """A block in which this thread makes a request: the lines that it uses are watched.

        Raises:
            Stumble: the answer was overdue.
        """
        self._this_thread.nth_try, self._this_thread.lines = nth_try, set()
        try:
            yield
        except (HTTPError, OSError) as error:
            with self._guard:
                overdue = any(line not in self._calls for line in self._this_thread.lines)
            if overdue or isinstance(error, ReadTimeoutError):
                raise Stumble("no answer in time") from error
            raise
        finally:
            with self._guard:
                for line in self._this_thread.lines:
                    self._calls.pop(line, None)

    def expect(self, line: _Line) -> None:
        """Begin to wait for an answer on `line`.

        Raises:
            ConnectionAbortedError: `hang_up` was called.
        """
        with self._guard:
            if self._hung_up.is_set():
                raise ConnectionAbortedError("hung up")
            self._this_thread.lines.add(line)
            self._calls[line] = _Call(time.monotonic(), self._this_thread.nth_try)

    def hang_up(self) -> None:
        """Shut every line in use."""
        self._hung_up.set()
        with self._guard:
            for line in self._calls:
                line.shut()

    def watch(self) -> None:
        """Shut lines whose answer is overdue, until `hang_up` is called."""
        while not self._hung_up.wait(_WATCH_EVERY_S):
            now, patience = time.monotonic(), self._patience_s(ANSWER_WITHIN_S)
            with self._guard:
                for line, call in list(self._calls.items()):
                    if now - call.since > min(ANSWER_WITHIN_S, patience * 2 ** (call.nth_try - 1)):
                        del self._calls[line]
                        line.shut()


class _Line(HTTPSConnection):
    """A connection that another thread can shut."""

    lines: _Lines

    def connect(self) -> None:
        self.lines.expect(self)
        super().connect()

    def request(self, *arguments: object, **options: object) -> None:
        self.lines.expect(self)
        super().request(*arguments, **options)  # type: ignore[arg-type]

    def shut(self) -> None:
        """Make a read or write that waits on this line fail at once."""
        if self.sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(self.sock, socket.SHUT_RDWR)


def _manager(host: str, connections: int, lines: _Lines) -> urllib3.PoolManager:
    class Line(_Line):
        pass

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Line

    Line.lines = lines
    manager = connection_manager(host)
    manager.pool_classes_by_scheme = {"https": Pool}
    manager.connection_pool_kw["maxsize"] = connections
    return manager


def _certificate_error(error: SSLError) -> Exception:
    if "CERTIFICATE_VERIFY_FAILED" not in str(error):
        return Stumble(_in_words(error))
    return VoiceMissingError(
        "Google's certificate is not trusted",
        cause="a proxy, virus scanner or attacker intercepts the connection",
        remedy="where it is your company's, name its certificate authority in SSL_CERT_FILE",
    )


def _retry_after_s(header: str | None) -> float:
    """Seconds, from either form of Retry-After (RFC 9110, section 10.2.3)."""
    if not header:
        return 0.0
    with suppress(ValueError):  # some servers send fractions
        return max(0.0, float(header))
    with suppress(InvalidHeader, OverflowError):
        return max(0.0, Retry().parse_retry_after(header))
    return 0.0


def _in_words(error: Exception) -> str:
    """The innermost reason for a network failure, in one short line."""
    reason: BaseException = error
    while inner := reason.__cause__ or next((each for each in reason.args if isinstance(each, Exception)), None):
        reason = inner
    words = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
    return str(words).lower()[:120]
