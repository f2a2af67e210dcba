"""The pace of requests: fewer at once when Google throttles, more again when all goes well, none when it refuses.

Additive increase, multiplicative decrease, as TCP avoids congestion (RFC 5681): a refusal halves the number of requests
under way, which then grows by one a round.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from briefing.errors import VoiceError, VoiceMissingError, VoiceRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

Kind = Literal["throttled", "unreachable", "unusable"]

LONGEST_LEAVE_S = 40.0
"""A Retry-After beyond this counts as a refusal."""

_REFUSED_IN_A_ROW = 8
_REFUSED_FOR_S = 3.0
_SILENT_IN_A_ROW = 6
_SILENT_FOR_S = 8.0
_UNREACHABLE_IN_A_ROW = 4
_UNREACHABLE_FOR_S = 1.0
_FIRST_PAUSE_S = 0.25
_LONGEST_PAUSE_S = 1.5
_ENOUGH_ANSWERS = 4
_LEAST_PATIENCE_S = 1.5
_REMEDY = "try again later: what was fetched is kept"


class Stumble(Exception):  # noqa: N818 - one is no error yet: the request is made again
    """A request that did not bring speech."""

    def __init__(self, reason: str, kind: Kind = "unusable", retry_after_s: float = 0.0) -> None:
        super().__init__(reason)
        self.kind = kind
        """`throttled` where fewer requests at once may help, `unreachable` where there is no server to be had."""
        self.retry_after_s = retry_after_s
        """The delay the server asked for before another request."""


class Pace:
    """The turns of requests, shared by the threads that send them; at most `most` at once."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limit = float(most)
        self._under_way = 0
        self._not_before = 0.0
        self._slowed_at = self._sent_away_at = 0.0
        self._in_a_row = 0
        self._fruitless_rounds = 0
        self._failing_since = self._leave_s = 0.0
        self._reached = False
        self._answers = 0
        self._slowest_s = 0.0
        self._failure: VoiceError | None = None
        self._changed = threading.Condition()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """A block that begins when a request may be sent; a Stumble inside it counts against the pace.

        Raises:
            VoiceError: the server refuses for good, or `stop` was called.
        """
        self._enter()
        began = time.monotonic()
        try:
            yield
        except Stumble as stumble:
            with self._changed:
                self._stumbled(stumble, began)
            raise
        else:
            with self._changed:
                self._went_well(began)
        finally:
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()

    def patience_s(self, most: float) -> float:
        """The seconds that an answer may take, judging by those that came; `most` while few have come."""
        return min(most, max(_LEAST_PATIENCE_S, 8 * self._slowest_s)) if self._answers >= _ENOUGH_ANSWERS else most

    def rest(self, seconds: float) -> None:
        """Sleep, unless `stop` is called."""
        with self._changed:
            self._changed.wait_for(lambda: self._failure, seconds)

    def stop(self) -> None:
        """Give no more turns."""
        with self._changed:
            self._failure = self._failure or VoiceRefusedError("the voice was told to stop")
            self._changed.notify_all()

    def _enter(self) -> None:
        with self._changed:
            while True:
                if self._failure:
                    raise self._failure
                pause = self._not_before - time.monotonic()
                if pause <= 0 and self._under_way < max(1, int(self._limit)):
                    self._under_way += 1
                    return
                self._changed.wait(pause if pause > 0 else None)

    def _went_well(self, began: float) -> None:
        self._answers += 1
        self._slowest_s = max(self._slowest_s, time.monotonic() - began)
        self._reached = True
        if began >= self._sent_away_at:  # otherwise it was under way before, and proves nothing
            self._in_a_row = self._fruitless_rounds = 0
        self._limit = min(self._most, self._limit + 1 / self._limit)

    def _stumbled(self, stumble: Stumble, began: float) -> None:
        now = time.monotonic()
        self._reached |= stumble.kind != "unreachable"
        if not self._in_a_row:
            self._failing_since, self._leave_s = began, 0.0
        self._in_a_row += 1
        if began >= self._slowed_at:  # otherwise it belongs to a round that was counted already
            fruitless = self._in_a_row >= self._limit
            if fruitless:
                self._pause(_FIRST_PAUSE_S * 2**self._fruitless_rounds * random.uniform(0.5, 1.0), now)  # noqa: S311
                self._fruitless_rounds += 1
            if fruitless or stumble.kind == "throttled":
                self._limit = max(1.0, self._limit / 2)
                _log.info("slowed down to %d at once: %s", self._limit, stumble)
                self._slowed_at = now
        if stumble.retry_after_s:
            self._leave_s += max(0.0, now + stumble.retry_after_s - max(now, self._not_before))
            self._not_before = max(self._not_before, now + stumble.retry_after_s)
            self._sent_away_at = now
            _log.info("left alone for %.0f s, as the server asks: %s", stumble.retry_after_s, stumble)
        self._failure = self._failure or self._verdict(stumble, now)

    def _pause(self, seconds: float, now: float) -> None:
        self._not_before = max(self._not_before, now + min(_LONGEST_PAUSE_S, seconds))

    def _verdict(self, stumble: Stumble, now: float) -> VoiceError | None:
        """The error to end with where this was one failure too many (a circuit breaker); None to go on."""
        failing_s = now - self._failing_since
        if not self._reached and self._in_a_row >= _UNREACHABLE_IN_A_ROW and failing_s >= _UNREACHABLE_FOR_S:
            return VoiceMissingError("Google cannot be reached", cause=str(stumble), remedy="check the network")
        soon = self._in_a_row >= _REFUSED_IN_A_ROW and failing_s >= _REFUSED_FOR_S and self._fruitless_rounds > 1
        late = self._in_a_row >= _SILENT_IN_A_ROW and failing_s - self._leave_s >= _SILENT_FOR_S
        if soon or late:
            what = f"{self._in_a_row} requests to Google in a row brought no speech"
            return VoiceRefusedError(what, cause=str(stumble), remedy=_REMEDY)
        if stumble.retry_after_s and failing_s + stumble.retry_after_s > LONGEST_LEAVE_S:
            wait = f"it asks to be left alone for {stumble.retry_after_s:.0f} seconds"
            return VoiceRefusedError(f"Google refuses: {stumble}", cause=wait, remedy=_REMEDY)
        return None
