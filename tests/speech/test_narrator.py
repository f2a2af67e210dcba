"""Sentences become takes: in order, each as soon as it can be, none paid for twice."""

import hashlib
import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import pytest

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.model import Synthesis, Voice
from briefing.speech import engine as engines
from briefing.speech.cache import TakeCache
from briefing.speech.engine import Pcm
from briefing.speech.narrator import AHEAD, narrate

if TYPE_CHECKING:
    from tests.standins.google import Google

NL = Voice("nl", "Google", "google")
OFFLINE = Voice("nl-offline", "espeak-ng", "espeak")
SENTENCES = [
    "De dijk houdt.",
    "De burgemeester sprak de bewoners toe, de brandweer pompte het water weg, en 's avonds was de straat droog.",
    "Morgen gaat de school weer open.",
]
PARTS = 4


def spoken(
    voice: Voice, sentences: Sequence[str], cache: TakeCache | None, **options: object
) -> tuple[list, Synthesis]:
    """All takes, and what they cost."""
    with narrate(sentences, voice, cache=cache, **options) as narration:
        return list(narration), narration.synthesis


def test_takes_come_in_order_one_a_sentence(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "spoken_slowly" if number == 1 else "spoken"
    heard, synthesis = spoken(NL, SENTENCES, takes)
    assert [take.spoken for take in heard] == SENTENCES
    assert all(take.engine == "google" and not take.cached and take.samples.size for take in heard)
    assert synthesis == Synthesis(requests=PARTS, cached=0, retried=0)


def test_what_was_said_is_not_asked_again(google: "Google", takes: TakeCache) -> None:
    first, _ = spoken(NL, SENTENCES, takes)
    again, synthesis = spoken(NL, SENTENCES, takes)
    assert synthesis == Synthesis(requests=0, cached=PARTS, retried=0)
    assert len(google.asked) == PARTS
    assert all(take.cached for take in again)
    assert all(np.array_equal(one.samples, other.samples) for one, other in zip(first, again, strict=True))


def test_a_corrected_sentence_costs_one_request(google: "Google", takes: TakeCache) -> None:
    spoken(NL, SENTENCES, takes)
    _, synthesis = spoken(NL, [SENTENCES[0], SENTENCES[1], "Overmorgen gaat de school weer open."], takes)
    assert synthesis == Synthesis(requests=1, cached=PARTS - 1, retried=0)


def test_a_sentence_that_comes_twice_is_asked_once(google: "Google", takes: TakeCache) -> None:
    _, synthesis = spoken(NL, [SENTENCES[0]] * 5, takes)
    assert synthesis == Synthesis(requests=1, cached=4, retried=0)


def test_without_a_cache_everything_is_asked(google: "Google") -> None:
    assert spoken(NL, SENTENCES, None)[1].requests == PARTS
    assert spoken(NL, SENTENCES, None)[1].requests == PARTS


def test_a_damaged_take_is_asked_again(google: "Google", takes: TakeCache) -> None:
    spoken(NL, SENTENCES, takes)
    entry = next(takes.folder.glob("*/*.take"))
    entry.write_bytes(entry.read_bytes()[:-1])
    assert spoken(NL, SENTENCES, takes)[1] == Synthesis(requests=1, cached=PARTS - 1, retried=0)


def test_what_was_fetched_before_a_ban_is_not_asked_for_after_it(
    google: "Google", takes: TakeCache, hasty: None
) -> None:
    google.plan = lambda number, text: "spoken" if number <= 2 else "throttled"
    with pytest.raises(VoiceRefusedError, match="in a row brought no speech"):
        spoken(NL, SENTENCES, takes, jobs=1)
    google.plan = lambda number, text: "spoken"
    assert spoken(NL, SENTENCES, takes)[1] == Synthesis(requests=PARTS - 2, cached=2, retried=0)


def test_repeated_requests_are_counted(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "empty" if google.asked.count(text) == 1 else "spoken"
    assert spoken(NL, SENTENCES, takes)[1] == Synthesis(requests=2 * PARTS, cached=0, retried=PARTS)


def test_two_narrations_at_once_ask_for_nothing_twice(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "spoken_slowly"
    sentences = [f"Dit is zin nummer {number}." for number in range(20)]
    results: list[Synthesis] = []
    threads = [
        threading.Thread(target=lambda: results.append(spoken(NL, sentences, TakeCache(takes.folder))[1]))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(google.asked) == sorted(sentences)
    assert sum(synthesis.requests for synthesis in results) == 20


def test_the_embedded_voice_opens_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    heard, _ = spoken(OFFLINE, SENTENCES, None, offline=True)
    assert [take.spoken for take in heard] == SENTENCES


def test_offline_a_voice_that_needs_a_network_is_refused_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with pytest.raises(VoiceMissingError, match="needs a network"):
        narrate(SENTENCES, NL, cache=None, offline=True)


def test_the_embedded_voice_says_the_same_in_every_run() -> None:
    first, second = spoken(OFFLINE, SENTENCES, None)[0], spoken(OFFLINE, SENTENCES[::-1], None)[0][::-1]
    assert all(np.array_equal(one.samples, other.samples) for one, other in zip(first, second, strict=True))


def test_a_sentence_with_nothing_to_say_is_an_empty_take() -> None:
    heard, _ = spoken(OFFLINE, ["…", SENTENCES[0]], None)
    assert [take.samples.size > 0 for take in heard] == [False, True]


def test_no_sentences_give_no_takes() -> None:
    assert spoken(OFFLINE, [], None) == ([], Synthesis())


@pytest.mark.parametrize("jobs", [0, -1, 17])
def test_a_senseless_number_of_jobs_is_wrong_usage(jobs: int) -> None:
    with pytest.raises(UsageError, match="from 1 to 16"):
        narrate(SENTENCES, NL, cache=None, jobs=jobs)


class Metronome:
    """An engine that says a tick for each part, and counts."""

    identity = "tick"
    needs_network = False
    keeps = True
    retried = 0
    requests = 0
    fails_at: ClassVar[str] = ""

    def __init__(self, settings: object) -> None:
        Metronome.requests = 0

    def missing(self) -> str | None:
        return None

    def prepare(self, jobs: int | None) -> int:
        return 1

    def parts(self, sentence: str) -> list[str]:
        return [sentence]

    def say(self, part: str) -> bytes:
        Metronome.requests += 1
        if part == self.fails_at:
            raise VoiceRefusedError("the metronome stopped")
        return b"\1\0"

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        return Pcm(np.frombuffer(b"".join(sound for _, sound in said), np.int16), 1000)

    def close(self) -> None:
        pass


@pytest.fixture
def metronome(monkeypatch: pytest.MonkeyPatch) -> Voice:
    """A voice of ticks."""
    monkeypatch.setitem(engines.ENGINES, "metronome", f"{Metronome.__module__}:Metronome")
    monkeypatch.setitem(sys.modules, Metronome.__module__, sys.modules[__name__])
    return Voice("ticks", "Ticks", "metronome")


def test_no_more_is_said_ahead_than_bounded(metronome: Voice) -> None:
    sentences = [str(number) for number in range(AHEAD * 4)]
    with narrate(sentences, metronome, cache=None) as narration:
        heard = iter(narration)
        next(heard)
        time.sleep(0.1)
        assert Metronome.requests <= AHEAD + 2
        assert len(list(heard)) == len(sentences) - 1


def test_a_failure_ahead_is_told_at_once(metronome: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Metronome, "fails_at", "1")
    with pytest.raises(VoiceRefusedError, match="metronome"), narrate(["0", "1", "2"], metronome, cache=None) as takes:
        list(takes)


def test_what_an_engine_keeps_is_kept(metronome: Voice, takes: TakeCache) -> None:
    spoken(metronome, ["tik"], takes)
    assert spoken(metronome, ["tik"], takes)[1] == Synthesis(requests=0, cached=1)


def test_leaving_the_block_early_ends_the_workers(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "spoken" if text == SENTENCES[0] else "silent"
    with narrate(SENTENCES, NL, cache=takes, jobs=2) as narration:
        next(iter(narration))
    assert not [thread for thread in threading.enumerate() if thread.name == "narrator"]


@pytest.fixture
def keyboard() -> Iterator[None]:
    """Ctrl-C interrupts, here and in what is started, also where a shell in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


NARRATE = """
import sys
from pathlib import Path
from briefing.model import Voice
from briefing.speech.cache import TakeCache
from briefing.speech.narrator import narrate
with narrate(sys.argv[2:], Voice("nl", "Google", "google"), cache=TakeCache(Path(sys.argv[1]))) as narration:
    for take in narration:
        print(take.spoken, flush=True)
"""


@pytest.mark.usefixtures("keyboard")
@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_an_interrupt_ends_at_once_and_keeps_what_was_fetched(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "spoken" if text == SENTENCES[0] else "silent"
    command = [sys.executable, "-c", NARRATE, str(takes.folder), *SENTENCES]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout.readline().strip() == SENTENCES[0]
        run.send_signal(signal.SIGINT)
        _, told = run.communicate(timeout=5)
    assert "KeyboardInterrupt" in told
    assert takes.usage().takes == 1


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_a_killed_run_loses_nothing_that_was_fetched(google: "Google", takes: TakeCache) -> None:
    google.plan = lambda number, text: "spoken_slowly"
    sentences = [f"Dit is zin nummer {number}." for number in range(12)]
    command = [sys.executable, "-c", NARRATE, str(takes.folder), *sentences]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as run:
        for _ in range(3):
            run.stdout.readline()
        run.kill()
    heard, synthesis = spoken(NL, sentences, takes)
    assert [take.spoken for take in heard] == sentences
    assert synthesis.cached >= 3
    assert all(google.asked.count(sentence) <= 2 for sentence in sentences)


class Interrupting(io.BytesIO):
    """Ctrl-C is pressed when a decoder reads from it for the first time."""

    pressed = False

    def readinto(self, buffer: bytearray) -> int:
        if not Interrupting.pressed:
            Interrupting.pressed = True
            signal.raise_signal(signal.SIGINT)
        return super().readinto(buffer)


@pytest.mark.usefixtures("keyboard")
def test_an_interrupt_inside_the_decoder_is_not_lost(
    google: "Google", takes: TakeCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken(NL, SENTENCES, takes)
    monkeypatch.setattr("briefing.speech.engines.joining.io", SimpleNamespace(BytesIO=Interrupting))
    with pytest.raises(KeyboardInterrupt):
        spoken(NL, SENTENCES, takes)
    assert Interrupting.pressed


def test_what_is_kept_and_is_no_speech_is_said_again(google: "Google", takes: TakeCache) -> None:
    spoken(NL, SENTENCES, takes)
    for entry in takes.folder.glob("??/*.take"):
        rubbish = b"no speech at all"
        entry.write_bytes(hashlib.sha256(rubbish).digest() + rubbish)

    heard, synthesis = spoken(NL, SENTENCES, takes)

    assert all(take.samples.size for take in heard)
    assert synthesis.requests == len(google.asked) / 2
    assert spoken(NL, SENTENCES, takes)[1].requests == 0
