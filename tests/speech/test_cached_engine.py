"""An engine with the cache of takes before it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, cast

import pytest

from briefing.errors import VoiceRefusedError
from briefing.speech.cached_engine import CachedEngine, as_voice_error

if TYPE_CHECKING:
    from briefing.speech.cache import TakeCache
    from briefing.speech.engine import Engine


class Parrot:
    """Says a text in its own bytes, and counts."""

    identity = "parrot"

    def __init__(self, *, keeps: bool = True) -> None:
        self.keeps = keeps
        self.said: list[str] = []

    def say(self, part: str) -> bytes:
        self.said.append(part)
        return part.encode()

    def join(self, said: list[tuple[str, bytes]]) -> Any:
        for part, sound in said:
            if sound != part.encode():
                raise ValueError("this is no speech")
        return b"".join(sound for _, sound in said)

    def close(self) -> None:
        pass


def parrot(takes: TakeCache | None, *, keeps: bool = True) -> tuple[Parrot, CachedEngine]:
    bird = Parrot(keeps=keeps)
    return bird, CachedEngine("parrot", cast("Engine", bird), takes)


def test_what_was_said_once_is_not_asked_for_again(takes: TakeCache) -> None:
    bird, engine = parrot(takes)
    assert [engine.say("Goedemorgen.").cached for _ in range(2)] == [False, True]
    assert bird.said == ["Goedemorgen."]


def test_an_engine_that_keeps_nothing_is_asked_each_time(takes: TakeCache) -> None:
    bird, engine = parrot(takes, keeps=False)
    assert not any(engine.say("Goedemorgen.").cached for _ in range(2))
    assert bird.said == ["Goedemorgen."] * 2


def test_what_the_cache_holds_and_is_no_speech_is_said_anew(takes: TakeCache) -> None:
    bird, engine = parrot(takes)
    takes.put(takes.key("parrot", "parrot", "Goedemorgen."), b"rubbish")
    pcm, said = engine.join([engine.say("Goedemorgen.")])
    assert cast("Any", pcm) == b"Goedemorgen."
    assert [each.cached for each in said] == [False]
    assert bird.said == ["Goedemorgen."]


def test_closing_ends_the_wait_for_what_another_is_fetching(takes: TakeCache) -> None:
    _, engine = parrot(takes)
    waiting = threading.Thread(target=engine.say, args=("Goedemorgen.",), daemon=True)
    with takes.claim(takes.key("parrot", "parrot", "Goedemorgen.")):
        waiting.start()
        engine.close()
        waiting.join(20)  # unless it is told, it waits a minute
        assert not waiting.is_alive()


def test_what_an_engine_raises_is_an_error_of_the_voice(takes: TakeCache) -> None:
    _, engine = parrot(None)
    with pytest.raises(VoiceRefusedError, match="ValueError: this is no speech"):
        engine.join([engine.say("Ja")._replace(sound=b"nee")])


def test_an_interruption_stays_what_it_is() -> None:
    assert isinstance(as_voice_error(KeyboardInterrupt()), KeyboardInterrupt)
