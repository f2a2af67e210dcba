"""An engine behind the cache of takes: what was said once is not asked of the engine again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import BriefingError, VoiceRefusedError
from briefing.speech.cache import TakeCache

if TYPE_CHECKING:
    from briefing.speech.engine import Engine, Pcm


class Said(NamedTuple):
    """The speech for a part of a sentence."""

    text: str
    sound: bytes
    """In the engine's own format."""
    cached: bool


class CachedEngine:
    """An engine, and the cache of what it said before; any thread may ask it for a part."""

    def __init__(self, name: str, engine: Engine, cache: TakeCache | None) -> None:
        self.name = name
        self.engine = engine
        self._cache = cache if engine.keeps else None
        self._closed = False

    def say(self, text: str) -> Said:
        """The speech for `text`, from the cache or else from the engine, which is asked once where several threads ask.

        Raises:
            VoiceError: the engine does not say it.
        """
        if self._cache is None:
            return Said(text, self.engine.say(text), cached=False)
        key = self._key(text)
        sound = self._cache.get(key)
        if sound is None:
            with self._cache.claim(key, given_up=lambda: self._closed):
                sound = self._cache.get(key)
                if sound is None:
                    sound = self.engine.say(text)
                    self._cache.put(key, sound)
                    return Said(text, sound, cached=False)
        return Said(text, sound, cached=True)

    def join(self, said: list[Said]) -> tuple[Pcm, list[Said]]:
        """The sentence, and the parts it was joined from: these are said anew where the cache held something else.

        Raises:
            VoiceError: the parts cannot be joined.
        """
        try:
            try:
                return self.engine.join([(each.text, each.sound) for each in said]), said
            except Exception:
                if self._cache is None or not any(each.cached for each in said):
                    raise
                for each in said:
                    self._cache.drop(self._key(each.text))
                said = [self.say(each.text) for each in said]
                return self.engine.join([(each.text, each.sound) for each in said]), said
        except Exception as error:
            raise as_voice_error(error) from error

    def close(self) -> None:
        """End what is under way, from any thread. May be called twice."""
        self._closed = True
        self.engine.close()

    def _key(self, text: str) -> str:
        return TakeCache.key(self.name, self.engine.identity, text)


def as_voice_error(error: BaseException) -> BaseException:
    """`error`, raised by an engine, as a VoiceError, so that the next voice takes over; an interruption as it is."""
    if isinstance(error, BriefingError) or not isinstance(error, Exception):
        return error
    refused = VoiceRefusedError("the voice failed", cause=f"{type(error).__name__}: {error}"[:200])
    refused.__cause__ = error
    return refused
