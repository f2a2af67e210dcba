"""An engine of another package, held to the protocol: whatever it does wrong becomes an error of its voice, so that the
next voice can take over."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

from briefing.errors import SettingsError, VoiceError, VoiceRefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.speech.engine import Engine, Pcm

_MOST_PARTS = 10_000
MOST_BYTES = 100_000_000
"""The largest sound of one part."""
MOST_SECONDS = 900
"""The longest sound of one sentence."""
_SAMPLE_RATES = range(4_000, 384_001)

_QUICK_S = 10.0
"""Time for what the protocol calls quick: making the engine, asking what is missing, cutting a sentence into parts."""
_WORK_S = 60.0
"""Time for what may load a model."""
_CLOSE_S = 0.5

Given = TypeVar("Given")


class Supervised:
    """An engine (`briefing.speech.engine.Engine`) that speaks with another one, which `make` makes.

    Raises:
        SettingsError: `make` raises it.
        VoiceError: the other engine cannot be made, or does not say what kind it is.
    """

    def __init__(self, name: str, make: Callable[[], Engine]) -> None:
        self._name = name

        def made() -> tuple[Engine, str, bool, bool, bool]:
            engine = make()
            takes_ipa = bool(getattr(engine, "takes_ipa", False))  # older engines do not say
            return engine, str(engine.identity), bool(engine.needs_network), bool(engine.keeps), takes_ipa

        self._engine, self.identity, self.needs_network, self.keeps, self.takes_ipa = self._held(
            "being made", _QUICK_S, made
        )

    @property
    def requests(self) -> int:
        """Requests so far, as the engine counts them."""
        return self._count("requests")

    @property
    def retried(self) -> int:
        """Requests that repeated an earlier one."""
        return self._count("retried")

    def missing(self) -> str | None:
        """Why it cannot speak here, or None."""
        try:
            missing = self._held("telling what is missing", _QUICK_S, lambda: self._engine.missing())  # noqa: PLW0108 - which it may not have
        except VoiceError as error:
            return str(error)
        return None if missing is None else " ".join(str(missing).split()) or "it does not say what"

    def prepare(self, jobs: int | None) -> int:
        """The most parts that may be spoken at once."""
        at_once = self._held("getting ready", _WORK_S, lambda: self._engine.prepare(jobs))
        self._expect(isinstance(at_once, int) and at_once >= 1, f"it would say {at_once!r} parts at once")
        return at_once

    def parts(self, sentence: str) -> Sequence[str]:
        """The pieces in which it says `sentence`."""
        parts = self._held("cutting a sentence", _QUICK_S, lambda: list(self._engine.parts(sentence)[:_MOST_PARTS]))
        self._expect(all(isinstance(part, str) for part in parts), "it cuts a sentence into something other than text")
        return parts

    def say(self, part: str) -> bytes:
        """The sound of one part. No time limit here: the narrator, which waits for it, does not wait for ever."""
        try:
            sound = self._engine.say(part)
        except VoiceError:
            raise
        except BaseException as error:
            raise self._failed(error) from error
        self._expect(isinstance(sound, bytes) and 0 < len(sound) <= MOST_BYTES, "it gives no sound, or far too much")
        return sound

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """One sentence from its parts."""
        import numpy as np

        sound = self._held("joining a sentence", _WORK_S, lambda: self._engine.join(said))
        samples, rate = getattr(sound, "samples", None), getattr(sound, "sample_rate", None)
        self._expect(isinstance(rate, int) and rate in _SAMPLE_RATES, f"its sound has {rate!r} samples a second")
        mono = isinstance(samples, np.ndarray) and samples.dtype == np.int16 and samples.ndim == 1
        self._expect(mono, "its sound is not mono in 16 bits")
        self._expect(len(sound.samples) <= MOST_SECONDS * sound.sample_rate, "its sound is far too long")
        self._expect(not said or bool(sound.samples.any()), "its sound is silence")
        return sound

    def close(self) -> None:
        """End what is under way."""
        with suppress(VoiceError):
            self._held("closing", _CLOSE_S, lambda: self._engine.close())  # noqa: PLW0108

    def _count(self, name: str) -> int:
        with suppress(Exception):
            return int(getattr(self._engine, name))
        return 0

    def _held(self, doing: str, within_s: float, call: Callable[[], Given]) -> Given:
        """What `call` gives.

        Raises:
            VoiceError, SettingsError: `call` raises it; or VoiceRefusedError: it raises something else, or takes too
                long.
        """
        given: list[Given] = []
        raised: list[BaseException] = []
        done = threading.Event()

        def run() -> None:
            try:
                given.append(call())
            except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
                raised.append(error)
            done.set()

        threading.Thread(target=run, name=f"engine {self._name} {doing}", daemon=True).start()
        if not done.wait(within_s):
            raise VoiceRefusedError(f"the engine {self._name} hangs", cause=f"{within_s:.0f} seconds of {doing}")
        if raised:
            if isinstance(raised[0], (VoiceError, SettingsError)):
                raise raised[0]
            raise self._failed(raised[0]) from raised[0]
        return given[0]

    def _failed(self, error: BaseException) -> VoiceRefusedError:
        return VoiceRefusedError(f"the engine {self._name} failed", cause=f"{type(error).__name__}: {error}"[:200])

    def _expect(self, kept: bool, broken: str) -> None:
        if not kept:
            raise VoiceRefusedError(f"the engine {self._name} cannot be used", cause=broken)
