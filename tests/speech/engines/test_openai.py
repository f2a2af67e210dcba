"""Servers with OpenAI's speech API: one on loopback, and how it may misbehave."""

from __future__ import annotations

import http.server
import io
import json
import wave
from types import SimpleNamespace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.speech.engines import openai
from briefing.speech.engines.espeak import SAMPLE_RATE, Espeak
from briefing.speech.engines.openai import OpenAi
from tests.standins.serving import served

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = "a-key-for-the-occasion"
SENTENCE = "Het water zakt langzaam."


def wav_of(text: str) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(SAMPLE_RATE)
        out.writeframes(Espeak({}).say(text))
    return file.getvalue()


class Server(http.server.ThreadingHTTPServer):
    """Speaks with espeak-ng for whoever has the key; `answers` are given first, one a request."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.asked: list[dict[str, object]] = []
        self.answers: list[tuple[int, bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Answer(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append(asked)
        if self.path != "/v1/audio/speech":
            status, body = 404, b""
        elif self.server.answers:
            status, body = self.server.answers.pop(0)
        elif self.headers.get("Authorization") != f"Bearer {KEY}":
            status, body = 401, b'{"error": {"message": "Incorrect API key provided"}}'
        else:
            status, body = 200, wav_of(str(asked["input"]))
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Keep silent."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setattr(openai, "_FIRST_WAIT_S", 0.01)
    with served(Server()) as serving:
        yield serving


def test_it_speaks_what_the_server_says(server: Server) -> None:
    voice = OpenAi({"base_url": server.url, "model": "local", "voice": "anna", "instructions": "Rustig."})
    (part,) = voice.parts(SENTENCE)
    sound = voice.join([(part, voice.say(part))])
    assert sound.sample_rate == SAMPLE_RATE
    assert np.any(sound.samples)
    assert server.asked == [
        {
            "model": "local",
            "voice": "anna",
            "input": SENTENCE,
            "response_format": "wav",
            "speed": 1.0,
            "instructions": "Rustig.",
        }
    ]


def test_no_more_is_asked_at_once_than_the_server_takes() -> None:
    assert OpenAi({"requests": 3}).prepare(8) == 3
    assert OpenAi({"requests": 3}).identity == OpenAi({}).identity


def test_a_busy_server_is_asked_again(server: Server) -> None:
    server.answers = [(429, b""), (503, b"")]
    voice = OpenAi({"base_url": server.url})
    assert voice.say(SENTENCE).startswith(b"RIFF")
    assert (voice.requests, voice.retried) == (3, 2)


def test_a_server_that_stays_busy_is_told_with_its_own_words(server: Server) -> None:
    server.answers = [(429, b'{"error": {"message": "You exceeded your quota"}}')] * 9
    with pytest.raises(VoiceRefusedError, match="You exceeded your quota"):
        OpenAi({"base_url": server.url}).say(SENTENCE)


def test_a_server_that_says_nothing_of_what_is_wrong_is_told_by_its_status(server: Server) -> None:
    server.answers = [(400, b"")]
    with pytest.raises(VoiceRefusedError, match=r"status 400$"):
        OpenAi({"base_url": server.url}).say(SENTENCE)


def test_a_wrong_key_is_told_without_being_shown(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "not-the-key")
    with pytest.raises(VoiceMissingError, match="correct OPENAI_API_KEY") as caught:
        OpenAi({"base_url": server.url}).say(SENTENCE)
    assert "not-the-key" not in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "told"),
    [(b"", "no sound"), (b"<html>", "no sound"), (wav_of(".")[:44], "silent|no sound")],
    ids=["nothing", "a page", "a header only"],
)
def test_an_answer_that_is_no_speech_is_refused(server: Server, answer: bytes, told: str) -> None:
    server.answers = [(200, answer)]
    with pytest.raises(VoiceRefusedError, match=told):
        OpenAi({"base_url": server.url}).say(SENTENCE)


def test_a_wrong_question_is_not_asked_again(server: Server) -> None:
    server.answers = [(400, b'{"error": {"message": "no such voice"}}')]
    with pytest.raises(VoiceRefusedError, match="no such voice"):
        OpenAi({"base_url": server.url}).say(SENTENCE)
    assert len(server.asked) == 1


def test_a_server_that_is_not_there_is_told_in_one_line(server: Server) -> None:
    voice = OpenAi({"base_url": "http://127.0.0.1:1/v1"})
    with pytest.raises(VoiceMissingError, match="cannot be reached") as caught:
        voice.say(SENTENCE)
    assert "\n" not in str(caught.value)


def test_the_key_comes_from_the_environment_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert "OPENAI_API_KEY" in str(OpenAi({}).missing())
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    voice = OpenAi({})
    assert voice.missing() is None
    assert voice.needs_network
    assert KEY not in voice.identity
    with pytest.raises(ValueError, match="key"):
        OpenAi({"key": KEY})


def test_a_server_on_this_machine_may_need_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert OpenAi({"base_url": "http://localhost:8880/v1"}).missing() is None


@pytest.mark.parametrize(
    "url",
    ["http://speech.example/v1", "https://key@speech.example", "speech.example", "file:///etc", "https://a.example?x"],
)
def test_a_key_is_never_sent_in_the_clear(url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        OpenAi({"base_url": url})


@pytest.mark.parametrize(
    "settings", [{"speed": 9.0}, {"model": ""}, {"response_format": "aac"}, {"key_variable": "my key"}]
)
def test_wrong_settings_are_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        OpenAi(settings)


def test_it_stops_when_told_to(server: Server) -> None:
    voice = OpenAi({"base_url": server.url})
    voice.close()
    voice.close()
    with pytest.raises(VoiceRefusedError, match="told to stop"):
        voice.say(SENTENCE)
    assert not server.asked


def test_a_server_that_stays_busy_is_left_alone_twice_as_long_each_time(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(openai, "_FIRST_WAIT_S", 1.0)
    server.answers = [(429, b"")] * 3
    voice = OpenAi({"base_url": server.url})
    monkeypatch.setattr(voice, "_stopped", SimpleNamespace(wait=waited.append, is_set=lambda: False))
    voice.say(SENTENCE)
    assert waited == [1.0, 2.0, 4.0]
