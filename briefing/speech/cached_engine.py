"""An engine with the cache of takes before it: what was said once is not asked of the engine again."""

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
    """An engine and what it said before. Any thread may ask it for a part."""

    def __init__(self, name: str, engine: Engine, cache: TakeCache | None) -> None:
        self.name = name
        self.engine = engine
        self._cache = cache if engine.keeps else None
        self._closed = False

    def say(self, text: str) -> Said:
        """What is said for `text`, from the cache or else by the engine; said once where several ask for it.

        Raises:
            VoiceError: it cannot be had.
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
        """The sentence, and what it was joined from: said anew where the cache held what is no speech.

        Raises:
            VoiceError: it cannot be had.
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
            raise of_the_voice(error) from error

    def close(self) -> None:
        """End what is under way, from any thread. May be called twice."""
        self._closed = True
        self.engine.close()

    def _key(self, text: str) -> str:
        return TakeCache.key(self.name, self.engine.identity, text)


def of_the_voice(error: BaseException) -> BaseException:
    """What an engine raised as an error of the voice, for the next one to speak; an interruption stays what it is."""
    if isinstance(error, BriefingError) or not isinstance(error, Exception):
        return error
    refused = VoiceRefusedError("the voice failed", cause=f"{type(error).__name__}: {error}"[:200])
    refused.__cause__ = error
    return refused
