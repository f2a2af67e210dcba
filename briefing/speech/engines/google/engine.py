"""Google Translate's Dutch voice, through gTTS: gTTS words the requests, we send them.

gTTS itself opens a connection for each part, verifies no certificate, waits for ever and believes every answer.
"""

from __future__ import annotations

import logging
import threading
from http import HTTPStatus
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, NamedTuple

from msgspec import Meta, Struct, convert

from briefing.errors import VoiceRefusedError
from briefing.speech.clauses import cut_at_clauses
from briefing.speech.engines.google.pace import Pace, Stumble
from briefing.speech.engines.google.snippet import read_snippet
from briefing.speech.engines.joining import joined

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from urllib3.util import Retry

    from briefing.speech.engine import Pcm
    from briefing.speech.engines.google.wire import Wire

LONGEST_PART = 100
"""Characters that Google reads in one request."""

_log = logging.getLogger(__name__)

_LANGUAGE = "nl"
_PATH = "/_/TranslateWebserverUi/data/batchexecute"
_JOBS = 8
_TRIES = 8
_BACK_OFF_FACTOR_S = 0.1
_LONGEST_BACK_OFF_S = 1.0
_THROTTLING = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_PHRASES = {status.value: status.phrase.lower() for status in HTTPStatus}


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """The `[settings]` of a voice that speaks with google."""

    tld: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(\.[a-z]{2,3})?$")] = "com"
    """Which Google: translate.google.<tld>. Where one is blocked, another may not be."""
    slow: bool = False
    """Google's slow reading."""


class _Request(NamedTuple):
    part: str
    body: str
    headers: Mapping[str, str]


class Google:
    """An engine (`briefing.speech.engine.Engine`)."""

    needs_network = True
    takes_ipa = False
    keeps = True

    def __init__(self, settings: Mapping[str, object]) -> None:
        self._settings = convert(dict(settings), Settings)
        self.identity = f"{_LANGUAGE} {self._settings.tld} {'slow' if self._settings.slow else 'normal'}"
        self.requests = self.retried = 0
        self._host = f"translate.google.{self._settings.tld}"
        self._pace = Pace(_JOBS)
        self._jobs = _JOBS
        self._guard = threading.Lock()
        self._wire: Wire | None = None
        self._closed = False

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        if find_spec("gtts") is None:
            return "the package gtts is not installed; run: pip install gtts"
        return None

    def prepare(self, jobs: int | None) -> int:
        """`jobs` requests at once, or 8; fewer while Google throttles."""
        if jobs:
            self._pace, self._jobs = Pace(jobs), jobs
        # Loaded here rather than in the threads that send the first requests, which would wait for each other.
        import gtts  # noqa: F401

        import briefing.speech.engines.google.wire  # noqa: F401

        return self._jobs

    def parts(self, sentence: str) -> Sequence[str]:
        """The sentence in parts that Google takes, cut at clause ends."""
        return cut_at_clauses(sentence, LONGEST_PART)

    def say(self, part: str) -> bytes:
        """The part as MP3. Requests that fail are repeated, after longer and longer waits.

        Raises:
            VoiceMissingError: Google cannot be reached, or its certificate is not trusted.
            VoiceRefusedError: Google refuses everything, or does not say this part.
        """
        request = self._request(part)
        back_off = self._back_off()
        unusable = 0
        while True:
            try:
                with self._pace.turn():
                    return self._ask(request, 1 + len(back_off.history))
            except Stumble as stumble:
                back_off = back_off.increment("POST", _PATH, error=stumble)
                _log.info('"%s" is asked for again: %s', part[:40], stumble)
                unusable += stumble.kind == "unusable"
                if unusable == _TRIES:
                    what = f'Google did not speak "{part[:60]}"'
                    raise VoiceRefusedError(what, cause=f"{stumble}, {_TRIES} times") from stumble
            self._pace.rest(max(_BACK_OFF_FACTOR_S, back_off.get_backoff_time()))

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """The sentence from the MP3s of its parts."""
        return joined(said)

    def close(self) -> None:
        """Hang up."""
        self._pace.stop()
        with self._guard:
            self._closed = True
            if self._wire:
                self._wire.hang_up()

    def _request(self, part: str) -> _Request:
        from gtts import gTTS

        reading = gTTS(
            part,
            lang=_LANGUAGE,
            slow=self._settings.slow,
            lang_check=False,
            pre_processor_funcs=[],
            tokenizer_func=lambda text: [text],
        )
        (body,) = reading.get_bodies()
        return _Request(part, body, gTTS.GOOGLE_TTS_HEADERS)

    @staticmethod
    def _back_off() -> Retry:
        """Waits that double after each failure, with jitter, and never end: the pace and the answers decide on that."""
        from urllib3.util import Retry

        return Retry(
            total=None,
            allowed_methods=None,
            backoff_factor=_BACK_OFF_FACTOR_S,
            backoff_jitter=_BACK_OFF_FACTOR_S,
            backoff_max=_LONGEST_BACK_OFF_S,
        )

    def _ask(self, request: _Request, nth_try: int) -> bytes:
        wire = self._connected()
        with self._guard:
            self.requests += 1
            self.retried += nth_try > 1
        answer = wire.post(f"https://{self._host}{_PATH}", request.body, request.headers, nth_try)
        if answer.status == HTTPStatus.OK:
            return read_snippet(answer.body, request.part)
        throttled = answer.status in _THROTTLING or 300 <= answer.status < 400  # a captcha is behind the redirect
        reason = f"status {answer.status} {_PHRASES.get(answer.status, '')}"
        raise Stumble(reason, "throttled" if throttled else "unusable", answer.retry_after_s)

    def _connected(self) -> Wire:
        with self._guard:
            if self._closed:
                raise VoiceRefusedError("the voice was told to stop")
            if self._wire is None:
                from briefing.speech.engines.google.wire import Wire

                self._wire = Wire(self._host, self._jobs, self._pace.patience_s)
            return self._wire
