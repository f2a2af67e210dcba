"""What an engine speaks with, from a server on loopback."""

from __future__ import annotations

import http.server
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.download import Download, content_of, fetched, is_there, server, session
from tests.standins.serving import served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOICE = b"a voice" * 100_000
WANTED = Download("nl/stem.onnx", len(VOICE), sha256(VOICE).hexdigest(), "sha256")


class Shop(http.server.ThreadingHTTPServer):
    """What it has by path, and what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Counter)
        self.has: dict[str, bytes] = {"/nl/stem.onnx": VOICE}
        self.asked: list[str] = []
        self.claims: int | None = None
        """How many bytes it says that it sends; None for the truth."""

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Counter(http.server.BaseHTTPRequestHandler):
    server: Shop

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        content = self.server.has.get(self.path)
        self.send_response(404 if content is None else 200)
        self.send_header("Content-Length", str(self.server.claims or len(content or b"")))
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def shop() -> Iterator[Shop]:
    with served(Shop()) as shop:
        yield shop


def fetch(shop: Shop, target: Path, wanted: Download = WANTED) -> list[int]:
    with session() as connection:
        return list(fetched(connection, shop.address, wanted, target))


def test_a_file_is_fetched_and_how_much_has_come_is_told(shop: Shop, tmp_path: Path) -> None:
    told = fetch(shop, tmp_path / "stem.onnx")

    assert (tmp_path / "stem.onnx").read_bytes() == VOICE
    assert told == sorted(told)
    assert told[-1] == len(VOICE)


def test_what_is_there_is_not_asked_for_again(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "stem.onnx").write_bytes(VOICE)

    assert fetch(shop, tmp_path / "stem.onnx") == []
    assert shop.asked == []


def test_another_file_in_its_place_is_replaced(shop: Shop, tmp_path: Path) -> None:
    (tmp_path / "stem.onnx").write_bytes(VOICE[::-1])
    assert not is_there(tmp_path / "stem.onnx", WANTED)

    fetch(shop, tmp_path / "stem.onnx")

    assert is_there(tmp_path / "stem.onnx", WANTED)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (VOICE[:-1], f"{len(VOICE) - 1} of {len(VOICE)} bytes"),
        (VOICE + b"more", f"of {len(VOICE)} bytes"),
        (VOICE[:-1] + b"?", "the checksum differs"),
    ],
)
def test_what_is_not_that_file_never_stands_in_its_place(
    shop: Shop, tmp_path: Path, content: bytes, cause: str
) -> None:
    shop.has["/nl/stem.onnx"] = content

    with pytest.raises(VoiceRefusedError, match=cause):
        fetch(shop, tmp_path / "stem.onnx")
    assert list(tmp_path.iterdir()) == []


def test_a_file_without_an_end_is_read_no_further_than_it_may_be_long(shop: Shop, tmp_path: Path) -> None:
    shop.has["/nl/stem.onnx"] = VOICE * 4
    told: list[int] = []

    with pytest.raises(VoiceRefusedError), session() as connection:
        told.extend(fetched(connection, shop.address, WANTED, tmp_path / "stem.onnx"))
    assert max(told, default=0) <= len(VOICE)


def test_a_server_that_does_not_have_it_is_told(shop: Shop, tmp_path: Path) -> None:
    shop.has.clear()
    with pytest.raises(VoiceMissingError, match="the voice cannot be fetched: 404"):
        fetch(shop, tmp_path / "stem.onnx")


def test_so_is_a_connection_that_breaks_and_half_a_file_does_not_stay(shop: Shop, tmp_path: Path) -> None:
    shop.claims = len(VOICE) + 1000
    with pytest.raises(VoiceMissingError, match="the voice cannot be fetched"):
        fetch(shop, tmp_path / "stem.onnx", WANTED._replace(bytes=len(VOICE) + 1000))
    assert list(tmp_path.iterdir()) == []


def test_a_list_of_voices_may_not_be_endless(shop: Shop) -> None:
    with session() as connection, pytest.raises(VoiceRefusedError, match="is too large: more than 1000 bytes"):
        content_of(connection, f"{shop.address}/nl/stem.onnx", 1000)


def test_a_mirror_goes_before_the_environment_and_that_before_the_official_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def chosen(mirror: str | None = None) -> str:
        return server(mirror, variable="BRIEFING_TEST_VOICES", official="https://official.example/voices/")

    assert chosen() == "https://official.example/voices"
    monkeypatch.setenv("BRIEFING_TEST_VOICES", "https://ours.example")
    assert chosen() == "https://ours.example"
    assert chosen("https://mirror.example/") == "https://mirror.example"


@pytest.mark.parametrize(
    "mirror", ["http://mirror.example", "file:///etc", "mirror.example", "https://", "ftp://x.example"]
)
def test_nothing_is_fetched_but_over_https(mirror: str) -> None:
    with pytest.raises(UsageError, match="give an https address"):
        server(mirror, variable="BRIEFING_TEST_VOICES", official="https://official.example")


def test_this_machine_may_be_asked_without() -> None:
    assert server("http://localhost:8080", variable="X", official="https://x.example") == "http://localhost:8080"
