"""The voices of any server with OpenAI's speech API: OpenAI itself, or one of the many that offer the same.

`POST {base_url}/audio/speech` with model, voice, input and format
(https://platform.openai.com/docs/api-reference/audio/createSpeech).
"""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING, Annotated, Literal
from urllib.parse import urlsplit

from msgspec import Meta, Struct, convert
from msgspec.structs import astuple

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.speech.clauses import cut_at_clauses
from briefing.speech.engines.joining import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import requests

    from briefing.speech.engine import Pcm

LONGEST_PART = 600
"""Characters in one request; OpenAI takes 4096."""

_JOBS = 2
_MOST_TRIES = 4
_FIRST_WAIT_S = 1.0
_LONGEST_WAIT_S = 20.0
_CONNECT_S, _READ_S, _ANSWER_BYTES = 10.0, 60.0, 20_000_000
_TRY_AGAIN = frozenset({408, 409, 425, 429, 500, 502, 503, 504})
_NOT_LET_IN = frozenset({401, 403})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with openai."""

    base_url: str = "https://api.openai.com/v1"
    """The address of the server; https, or http on this machine."""
    model: Annotated[str, Meta(min_length=1, max_length=200)] = "gpt-4o-mini-tts"
    voice: Annotated[str, Meta(min_length=1, max_length=200)] = "alloy"
    instructions: Annotated[str, Meta(max_length=2000)] = ""
    """Instructions on how to speak, for a model that takes them."""
    speed: Annotated[float, Meta(ge=0.25, le=4.0)] = 1.0
    response_format: Literal["wav", "flac", "mp3"] = "wav"
    """The format to ask for; nearly all servers know mp3, but one that is cut short may go unnoticed."""
    key_variable: Annotated[str, Meta(pattern=r"^[A-Z][A-Z0-9_]*$")] = "OPENAI_API_KEY"
    """The environment variable that holds the key; a server on this machine may need none. A key is never a setting."""
    requests: Annotated[int, Meta(ge=1, le=1000)] = 8
    """Concurrent requests; of an archive, on all machines together."""

    def __post_init__(self) -> None:
        """Refuse an address that would send the key in the clear."""
        address = urlsplit(self.base_url)
        schemes = {"https", "http"} if address.hostname in _LOOPBACK else {"https"}
        if not address.hostname or address.scheme not in schemes or address.username or address.query:
            raise ValueError("base_url must be an https address, such as https://api.openai.com/v1")


class OpenAi:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = True
    takes_ipa = False
    keeps = True

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        self._on_this_machine = urlsplit(self._settings.base_url).hostname in _LOOPBACK
        # All settings but the last, `requests`, which changes nothing in the sound.
        self.identity = json.dumps(astuple(self._settings)[:-1], ensure_ascii=False)
        self.requests = self.retried = 0
        self._guard = threading.Lock()
        self._stopped = threading.Event()
        self._session: requests.Session | None = None

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        if self._on_this_machine or self._key():
            return None
        return f"the environment variable {self._settings.key_variable} holds no key; set it to the server's API key"

    def prepare(self, jobs: int | None) -> int:
        """`jobs` requests at once, or 2, but no more than the server takes."""
        return min(jobs or _JOBS, self._settings.requests)

    def parts(self, sentence: str) -> Sequence[str]:
        """The sentence, cut at clauses where it is long."""
        return cut_at_clauses(sentence, LONGEST_PART) if any(map(str.isalnum, sentence)) else []

    def say(self, part: str) -> bytes:
        """The part as the server gives it. A server that is busy is asked again, after longer and longer waits.

        Raises:
            VoiceMissingError: the server cannot be reached, or does not accept the key.
            VoiceRefusedError: it does not speak this.
        """
        trouble = ""
        for nth in range(_MOST_TRIES):
            if nth:
                self._stopped.wait(min(_FIRST_WAIT_S * 2 ** (nth - 1), _LONGEST_WAIT_S))
            with self._guard:
                if self._stopped.is_set():
                    raise VoiceRefusedError("the voice was told to stop")
                self.requests += 1
                self.retried += nth > 0
            status, answer = self._ask(part)
            if status == 200:
                return _speech(answer, part)
            trouble = f"status {status}: {_message(answer)}".removesuffix(": ")
            if status in _NOT_LET_IN:
                raise VoiceMissingError(
                    f"{self._settings.base_url} does not accept the key",
                    cause=trouble,
                    remedy=f"correct {self._settings.key_variable}",
                )
            if status not in _TRY_AGAIN:
                break
        raise VoiceRefusedError(f'{self._settings.base_url} did not speak "{part[:60]}"', cause=trouble)

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence from its parts."""
        return joined(said)

    def close(self) -> None:
        """Ask no more."""
        self._stopped.set()
        with self._guard:
            if self._session:
                self._session.close()

    def _key(self) -> str:
        return os.environ.get(self._settings.key_variable, "").strip()

    def _ask(self, part: str) -> tuple[int, bytes]:
        """The status and body of the server's answer."""
        import requests

        asked: dict[str, object] = {
            "model": self._settings.model,
            "voice": self._settings.voice,
            "input": part,
            "response_format": self._settings.response_format,
            "speed": self._settings.speed,
        }
        if self._settings.instructions:
            asked["instructions"] = self._settings.instructions
        try:
            with self._connected().post(
                f"{self._settings.base_url.rstrip('/')}/audio/speech",
                json=asked,
                auth=self._let_in,
                timeout=(_CONNECT_S, _READ_S),
                stream=True,
                allow_redirects=False,
            ) as answer:
                body = answer.raw.read(_ANSWER_BYTES + 1, decode_content=True)
        except (requests.RequestException, OSError) as error:
            raise VoiceMissingError(
                f"{self._settings.base_url} cannot be reached",
                cause=type(error).__name__,
                remedy="check the network and base_url",
            ) from error
        return answer.status_code, body

    def _let_in(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """The request with the key. It is passed as `auth`, so that no entry of a .netrc file takes its place."""
        if key := self._key():
            request.headers["Authorization"] = f"Bearer {key}"
        return request

    def _connected(self) -> requests.Session:
        import requests

        with self._guard:
            if self._session is None:
                self._session = requests.Session()
            return self._session


def _speech(answer: bytes, part: str) -> bytes:
    """The answer, checked to be sound.

    Raises:
        VoiceRefusedError: it is not, or it is silent or too large.
    """
    import io

    import soundfile

    if len(answer) > _ANSWER_BYTES:
        raise VoiceRefusedError(f'the answer to "{part[:60]}" is too large')
    try:
        with soundfile.SoundFile(io.BytesIO(answer)) as sound:
            heard = sound.read(dtype="int16", always_2d=True)
    except (soundfile.SoundFileError, RuntimeError) as error:
        raise VoiceRefusedError(f'the answer to "{part[:60]}" is no sound', cause=str(error)[:200]) from error
    if not heard.any():
        raise VoiceRefusedError(f'the answer to "{part[:60]}" is silent')
    return answer


def _message(answer: bytes) -> str:
    """What the server says is wrong: OpenAI's `{"error": {"message": ...}}`, or the beginning of whatever came."""
    try:
        return str(json.loads(answer)["error"]["message"])[:200]
    except (ValueError, TypeError, LookupError, RecursionError):
        return answer[:100].decode("utf-8", "replace")
