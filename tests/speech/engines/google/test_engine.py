"""Google's voice: the requests of the real gTTS package, answered by a server that has bad days."""

import io
import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
import trustme

from briefing.errors import VoiceError, VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.google.engine import Google as GoogleVoice

if TYPE_CHECKING:
    from tests.standins.google import Google

TEXT = "De dijk houdt, zegt de burgemeester."

BAD_ANSWERS = [
    "throttled",
    "forbidden",
    "broken",
    "sent_elsewhere",
    "captcha",
    "empty",
    "without_audio",
    "bad_base64",
    "cut_short",
    "cut_short_after_a_frame",
    "another_mp3",
    "endless_mp3",
    "not_mp3",
    "huge",
    "cut_off",
    "dropped",
]
NO_ANSWERS = ["silent", "trickled", "trickled_headers"]


@pytest.fixture
def voice() -> Iterator[GoogleVoice]:
    """The engine with its default settings."""
    engine = GoogleVoice({})
    yield engine
    engine.close()


def once(failure: str) -> Callable[[int, str], str]:
    """The first request fails, the others succeed."""
    return lambda number, text: failure if number == 1 else "spoken"


def test_what_gtts_itself_gets_is_what_we_get(google: "Google", voice: GoogleVoice) -> None:
    from gtts import gTTS

    theirs = io.BytesIO()
    gTTS(TEXT, lang="nl", lang_check=False).write_to_fp(theirs)
    assert voice.say(TEXT) == theirs.getvalue()
    assert google.asked == [TEXT, TEXT]


def test_one_connection_serves_many_requests(google: "Google", voice: GoogleVoice) -> None:
    for word in ("een", "twee", "drie"):
        voice.say(word)
    assert len(google.asked) == 3
    assert google.connections == 1


@pytest.mark.parametrize("failure", BAD_ANSWERS)
def test_a_bad_answer_is_noticed_and_asked_again(google: "Google", voice: GoogleVoice, failure: str) -> None:
    google.plan = once(failure)
    samples, rate = soundfile.read(io.BytesIO(voice.say(TEXT)))
    assert len(samples) / rate > 1
    assert (voice.requests, voice.retried) == (2, 1)


@pytest.mark.parametrize("failure", NO_ANSWERS)
@pytest.mark.usefixtures("hasty")
def test_an_answer_that_does_not_come_is_not_waited_for(google: "Google", voice: GoogleVoice, failure: str) -> None:
    google.plan = once(failure)
    assert voice.say(TEXT)
    assert voice.retried == 1


@pytest.mark.parametrize("refusal", ["throttled_for_a_second", "throttled_until"])
def test_a_server_that_says_when_is_left_alone_until_then(google: "Google", voice: GoogleVoice, refusal: str) -> None:
    moments = []

    def plan(number: int, text: str) -> str:
        moments.append(time.time())
        return refusal if number == 1 else "spoken"

    google.plan = plan
    voice.say(TEXT)
    assert moments[1] - moments[0] >= 0.5  # the date form knows whole seconds only


def test_a_server_that_wants_an_hour_has_refused(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "throttled_for_an_hour"
    with pytest.raises(VoiceRefusedError, match=r"3600 seconds.*try again later"):
        voice.say(TEXT)
    assert len(google.asked) == 1


@pytest.mark.parametrize("failure", ["throttled", "captcha", "forbidden", "silent", "trickled"])
@pytest.mark.usefixtures("hasty")
def test_a_ban_is_known_after_a_few_requests(google: "Google", voice: GoogleVoice, failure: str) -> None:
    google.plan = lambda number, text: failure
    failures: list[VoiceError] = []

    def speak(text: str) -> None:
        try:
            voice.say(text)
        except VoiceError as error:
            failures.append(error)

    threads = [threading.Thread(target=speak, args=(f"Zin {number}.",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(failures) == 8
    assert len(google.asked) < 25


@pytest.mark.usefixtures("hasty")
def test_a_text_that_google_does_not_say_is_named(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "without_audio" if "brr" in text else "spoken"
    stop = threading.Event()

    def others() -> None:
        for number in itertools.count():
            if stop.is_set():
                return
            voice.say(f"zin {number}")

    thread = threading.Thread(target=others)
    thread.start()
    with pytest.raises(VoiceRefusedError, match='did not speak "brr"'):
        voice.say("brr")
    stop.set()
    thread.join()


def test_an_unverified_server_is_not_spoken_to(
    google: "Google", voice: GoogleVoice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = tmp_path / "stranger.pem"
    trustme.CA().cert_pem.write_to_path(stranger)
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger))
    with pytest.raises(VoiceMissingError, match=r"certificate is not trusted.*SSL_CERT_FILE"):
        voice.say(TEXT)
    assert google.asked == []


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_an_own_authority_is_trusted_by_the_usual_variables(
    google: "Google", voice: GoogleVoice, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = os.environ["SSL_CERT_FILE"]
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv(variable, bundle)
    assert voice.say(TEXT)


def test_a_bundle_that_is_not_there_is_told(
    google: "Google", voice: GoogleVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem")
    with pytest.raises(VoiceMissingError, match=r"REQUESTS_CA_BUNDLE names /nowhere/bundle\.pem"):
        voice.say(TEXT)


def test_a_network_that_is_not_there_is_known_soon(voice: GoogleVoice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(VoiceMissingError, match="Google cannot be reached"):
        voice.say(TEXT)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "http://[::1"])
def test_a_proxy_of_no_use_is_told(voice: GoogleVoice, monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(VoiceMissingError, match="proxy"):
        voice.say(TEXT)


def test_more_are_asked_at_once_while_all_goes_well(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "spoken_slowly"
    speak_all(voice, 8, 40)
    assert google.most_at_once == 8


def test_a_given_number_is_asked_at_once(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "spoken_slowly"
    speak_all(voice, voice.prepare(2), 10)
    assert google.most_at_once == 2


def test_fewer_are_asked_at_once_when_the_server_throttles(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "throttled" if google.at_once > 2 else "spoken_slowly"
    speak_all(voice, 8, 40)
    assert voice.retried < 20


def speak_all(voice: GoogleVoice, threads: int, texts: int) -> None:
    """Have `voice` say `texts` different texts from `threads` threads."""
    numbers = iter(range(texts))
    guard = threading.Lock()

    def speak() -> None:
        while True:
            with guard:
                number = next(numbers, None)
            if number is None:
                return
            voice.say(f"Zin {number}.")

    workers = [threading.Thread(target=speak) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def test_closing_ends_what_is_under_way(google: "Google", voice: GoogleVoice) -> None:
    google.plan = lambda number, text: "silent"
    failures: list[VoiceError] = []

    def speak() -> None:
        try:
            voice.say(TEXT)
        except VoiceError as error:
            failures.append(error)

    thread = threading.Thread(target=speak)
    thread.start()
    while not google.asked:
        time.sleep(0.01)
    voice.close()
    thread.join(timeout=1)
    assert not thread.is_alive()
    assert failures


def test_parts_are_joined_with_the_pause_of_a_breath(google: "Google", voice: GoogleVoice) -> None:
    said = [(part, voice.say(part)) for part in ("De dijk houdt,", "zegt de burgemeester.")]
    joined = voice.join(said)
    loud = np.flatnonzero(np.abs(joined.samples.astype(int)) > 500)
    silence_ms = np.diff(loud).max() * 1000 / joined.sample_rate
    assert 100 < silence_ms < 220
    assert joined.sample_rate == 24_000
    assert joined.samples.dtype == np.int16


@pytest.mark.parametrize(
    "settings",
    [{"tld": "evil.example/"}, {"tld": "COM"}, {"slow": "yes"}, {"lang": "nl"}],
    ids=["a path", "capitals", "not a boolean", "unknown key"],
)
def test_wrong_settings_are_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        GoogleVoice(settings)


def test_settings_tell_takes_apart() -> None:
    identities = {GoogleVoice(settings).identity for settings in ({}, {"tld": "be"}, {"slow": True})}
    assert len(identities) == 3
    assert GoogleVoice({"tld": "com", "slow": False}).identity == GoogleVoice({}).identity
