"""How fast a server is asked."""

from __future__ import annotations

import threading
from contextlib import suppress

import pytest

from briefing.errors import VoiceMissingError, VoiceRefusedError
from briefing.speech.engines.google import pace as pacing
from briefing.speech.engines.google.pace import LONGEST_LEAVE_S, Pace, Stumble


class Clock:
    """A clock that stands still but when a test moves it."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(pacing, "time", clock)
    return clock


def ask(pace: Pace, stumble: Stumble | None = None) -> None:
    with suppress(Stumble), pace.turn():
        if stumble:
            raise stumble


def unreachable(pace: Pace, clock: Clock) -> None:
    """A minute without a server."""
    for _ in range(20):
        clock.now += 3
        ask(pace, Stumble("no route", "unreachable"))


def asked_at_once(pace: Pace, most: int) -> int:
    """How many of `most` are under way together."""
    entered, leave = threading.Semaphore(0), threading.Event()

    def one() -> None:
        with pace.turn():
            entered.release()
            leave.wait(30)

    threads = [threading.Thread(target=one, daemon=True) for _ in range(most)]
    for thread in threads:
        thread.start()
    count = 0
    while entered.acquire(timeout=0.2):
        count += 1
    leave.set()
    for thread in threads:
        thread.join(30)
    return count


def test_a_server_that_throttles_is_asked_half_as_much() -> None:
    pace = Pace(4)
    assert asked_at_once(pace, 6) == 4

    ask(pace, Stumble("429", "throttled"))

    assert asked_at_once(pace, 4) == 2


def test_and_more_again_when_all_goes_well() -> None:
    pace = Pace(4)
    ask(pace, Stumble("429", "throttled"))
    for _ in range(10):
        ask(pace)

    assert asked_at_once(pace, 6) == 4


def test_a_server_that_is_not_there_is_missing_and_not_refusing(clock: Clock) -> None:
    pace = Pace(1)
    with pytest.raises(VoiceMissingError, match="cannot be reached"):
        unreachable(pace, clock)


def test_one_that_was_there_before_is_refusing(clock: Clock) -> None:
    pace = Pace(1)
    ask(pace)
    with pytest.raises(VoiceRefusedError, match="in a row brought no speech"):
        unreachable(pace, clock)


def test_failures_with_an_answer_between_them_are_not_in_a_row(clock: Clock) -> None:
    pace = Pace(1)
    for _ in range(20):
        clock.now += 3
        ask(pace, Stumble("500"))
        clock.now += 3
        ask(pace)


def test_many_failures_in_a_moment_are_no_refusal(clock: Clock) -> None:
    pace = Pace(8)
    for _ in range(8):
        ask(pace, Stumble("500"))
    clock.now += 2
    ask(pace, Stumble("500"))
    clock.now += 2
    ask(pace)


def test_a_server_that_wants_to_be_left_alone_for_too_long_has_refused(clock: Clock) -> None:
    pace = Pace(1)
    ask(pace, Stumble("429", "throttled", retry_after_s=LONGEST_LEAVE_S + 1))
    with pytest.raises(VoiceRefusedError, match="asks to be left alone for 41 seconds"):
        ask(pace)


def test_how_long_an_answer_may_take_is_learnt_from_those_that_came(clock: Clock) -> None:
    pace = Pace(1)
    assert pace.patience_s(30) == 30
    for _ in range(4):
        with pace.turn():
            clock.now += 0.5

    assert pace.patience_s(30) == 4
    assert pace.patience_s(3) == 3


def test_who_waits_for_a_turn_is_told_to_stop() -> None:
    pace = Pace(1)
    told: list[BaseException] = []

    def second() -> None:
        try:
            ask(pace)
        except VoiceRefusedError as error:
            told.append(error)

    with pace.turn():
        waiting = threading.Thread(target=second)
        waiting.start()
        pace.stop()
        waiting.join(30)
    assert "told to stop" in str(told[0])
