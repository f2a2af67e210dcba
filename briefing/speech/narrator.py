"""The narrator: the takes of a script's sentences, in order, each as soon as it and all before it are ready.

Worker threads fetch parts ahead of the listener, from the cache of takes or else from the engine. They run only a few
sentences ahead, so memory does not grow with the article.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple, Self

from briefing.errors import UsageError, VoiceMissingError, VoiceRefusedError
from briefing.model import Synthesis, Take
from briefing.speech.cached_engine import CachedEngine, as_voice_error
from briefing.speech.engine import make_engine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model import Voice
    from briefing.speech.cache import TakeCache
    from briefing.speech.cached_engine import Said
    from briefing.speech.engine import Engine

_log = logging.getLogger(__name__)

_MOST_JOBS = 16
"""Whoever sends more requests at once is asking to be banned."""
AHEAD = 24
"""How many sentences may be ready before the listener comes to them."""

_LONGEST_SILENCE_S = 45.0
_LONGEST_WORK_S = 90.0
"""The same for a voice that needs no network: a slow machine takes its time over a part, and over the model before."""
_BUDGET_S = 60.0
_BUDGET_PER_SENTENCE_S = 2.0
_CLOSE_WITHIN_S = 0.5
_LOOK_UP_S = 0.2
_LATER = "try again later: what was fetched is kept"


def engine_of(voice: Voice, *, offline: bool = False) -> Engine:
    """The engine that `voice` speaks with, able to speak here; `offline` refuses one that needs a network.

    Raises:
        VoiceMissingError: it cannot speak here.
        SettingsError: its settings are wrong.
    """
    engine = make_engine(voice)
    if offline and engine.needs_network:
        raise VoiceMissingError(
            f"the voice {voice.name} needs a network",
            cause="--offline is given",
            remedy="choose a voice that needs none",
        )
    missing = engine.missing()
    if missing:
        raise VoiceMissingError(f"the voice {voice.name} cannot speak here", cause=missing)
    return engine


def narrate(
    sentences: Sequence[str], voice: Voice, *, cache: TakeCache | None, jobs: int | None = None, offline: bool = False
) -> Narration:
    """Have `voice` speak `sentences`; it starts at once.

    `cache` keeps what was said (None: nothing is kept or looked up); `jobs` fixes how many requests are sent at once;
    `offline` refuses an engine that needs a network.

    Raises:
        VoiceMissingError: the voice cannot speak here.
        SettingsError: its settings are wrong.
        UsageError: `jobs` is not a sensible number.
    """
    if jobs is not None and not 1 <= jobs <= _MOST_JOBS:
        raise UsageError(f"cannot make {jobs} requests at once", remedy=f"choose a number from 1 to {_MOST_JOBS}")
    engine = engine_of(voice, offline=offline)
    return Narration(sentences, CachedEngine(voice.engine, engine, cache), engine.prepare(jobs))


class _Piece(NamedTuple):
    """A part of a sentence, to be said."""

    sentence: int
    place: int
    text: str


class Narration:
    """The takes of a script: iterate over it once, inside a `with` block.

    Iterating raises VoiceError as soon as it is known that the voice will not finish, even while takes before the one
    that failed are still to come. Leaving the block ends every request under way; what was fetched is in the cache.
    """

    def __init__(self, sentences: Sequence[str], speaker: CachedEngine, workers: int) -> None:
        self._sentences = sentences
        self._speaker = speaker
        self._engine = speaker.engine
        self._changed = threading.Condition()
        self._pieces: deque[_Piece] = deque()
        self._said: dict[int, list[Said | None]] = {}
        self._complete: dict[int, list[Said]] = {}
        self._cut = self._listened = self._cached = 0
        self._failure: BaseException | None = None
        self._closed = False
        self._waited_s = self._silence_s = 0.0
        # Sentences are joined in a thread of their own: in the listener's, a decoder that calls back into Python would
        # swallow Ctrl-C.
        self._joiner = ThreadPoolExecutor(1, "joiner")
        self._workers = [threading.Thread(target=self._work, name="narrator", daemon=True) for _ in range(workers)]
        for worker in self._workers:
            worker.start()

    @property
    def synthesis(self) -> Synthesis:
        """What it cost at its voice so far."""
        return Synthesis(requests=self._engine.requests, cached=self._cached, retried=self._engine.retried)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Take]:
        try:
            for index in range(len(self._sentences)):
                yield self._take(index)
        finally:
            self.close()
            _log.info(
                "%d parts from the cache of takes, %d requests, %d of them repeats",
                self._cached,
                self._engine.requests,
                self._engine.retried,
            )

    def close(self) -> None:
        """End every request under way, within a second. May be called twice."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._speaker.close()
        self._joiner.shutdown(wait=False)
        deadline = time.monotonic() + _CLOSE_WITHIN_S
        for worker in self._workers:
            worker.join(max(0.0, deadline - time.monotonic()))

    # The listener's side

    def _take(self, index: int) -> Take:
        with self._changed:
            while index not in self._complete:
                if self._failure:
                    raise self._failure
                self._wait()
            self._listened = index + 1
            self._changed.notify_all()
            said = self._complete.pop(index)
        sound, said = self._joiner.submit(self._speaker.join, said).result()
        return Take(
            spoken=self._sentences[index],
            samples=sound.samples,
            sample_rate=sound.sample_rate,
            engine=self._speaker.name,
            cached=bool(said) and all(each.cached for each in said),
        )

    def _wait(self) -> None:
        """Wait for the workers, but not for ever.

        Raises:
            VoiceRefusedError: nothing came for too long, or the waits together took too long.
        """
        before = time.monotonic()
        self._changed.wait(_LOOK_UP_S)
        waited = time.monotonic() - before
        self._waited_s += waited
        self._silence_s += waited
        if self._silence_s > (_LONGEST_SILENCE_S if self._engine.needs_network else _LONGEST_WORK_S):
            cause = f"no answer in {self._silence_s:.0f} seconds"
            raise VoiceRefusedError("the voice fell silent", cause=cause, remedy=_LATER)
        if self._engine.needs_network and self._waited_s > _BUDGET_S + _BUDGET_PER_SENTENCE_S * len(self._sentences):
            raise VoiceRefusedError(
                "the voice is too slow", cause=f"{self._waited_s:.0f} seconds waited", remedy=_LATER
            )

    # The workers' side

    def _work(self) -> None:
        try:
            while (piece := self._next_piece()) is not None:
                self._hear(piece, self._speaker.say(piece.text))
        except BaseException as error:  # noqa: BLE001 - it is raised where the takes are listened to
            with self._changed:
                self._failure = self._failure or as_voice_error(error)
                self._changed.notify_all()

    def _next_piece(self) -> _Piece | None:
        """The next piece to say, once it is near enough to what is being listened to; None at the end."""
        with self._changed:
            while not self._closed and not self._failure:
                if self._pieces:
                    return self._pieces.popleft()
                if self._cut == len(self._sentences):
                    return None
                if self._cut < self._listened + AHEAD:
                    self._cut_sentence()
                else:
                    self._changed.wait()
            return None

    def _cut_sentence(self) -> None:
        index, self._cut = self._cut, self._cut + 1
        parts = self._engine.parts(self._sentences[index])
        self._said[index] = [None] * len(parts)
        self._pieces.extend(_Piece(index, place, text) for place, text in enumerate(parts))
        if not parts:
            self._complete[index] = []
            self._changed.notify_all()

    def _hear(self, piece: _Piece, said: Said) -> None:
        with self._changed:
            self._silence_s = 0.0
            self._cached += said.cached
            pieces = self._said[piece.sentence]
            pieces[piece.place] = said
            complete = [each for each in pieces if each is not None]
            if len(complete) == len(pieces):
                del self._said[piece.sentence]
                self._complete[piece.sentence] = complete
                self._changed.notify_all()
