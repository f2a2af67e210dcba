"""The protocol that every engine follows, and the list of engines.

An engine turns spoken text into sound, part by part. It knows nothing of caches, reading ahead or order: the narrator
keeps what is worth keeping, asks for as many parts at once as the engine allows, and puts the sentences in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from briefing.errors import SettingsError, VoiceMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from briefing.model import Voice

_ENTRY_POINTS = "briefing.engines"
"""The entry-point group in which another package offers an engine: `name = "package.module:Engine"`."""

ENGINES = {
    "espeak": "briefing.speech.engines.espeak:Espeak",
    "google": "briefing.speech.engines.google.engine:Google",
    "kokoro": "briefing.speech.engines.kokoro.engine:Kokoro",
    "mbrola": "briefing.speech.engines.mbrola:Mbrola",
    "openai": "briefing.speech.engines.openai:OpenAi",
    "piper": "briefing.speech.engines.piper.engine:Piper",
}
"""The engines of this package by name, and where each is; imported only when a voice speaks with it."""


@dataclass(frozen=True, slots=True)
class Pcm:
    """Sound: mono 16-bit samples."""

    samples: NDArray[np.int16]
    """Shape (n,)."""
    sample_rate: int
    """Samples a second."""


class Engine(Protocol):
    """What speaks. Made from a voice's `[settings]`: `Engine(settings)` raises ValueError that names the wrong key.

    Making one is quick: nothing is loaded, opened or asked of a network before `prepare`.
    """

    @property
    def identity(self) -> str:
        """Text that differs wherever the same words would sound different: settings and defaults, a model's version."""

    @property
    def needs_network(self) -> bool:
        """Whether it needs a network to speak."""

    @property
    def takes_ipa(self) -> bool:
        """Whether a sentence may hold ⟦IPA⟧ and ⟦en:words of another language⟧ among its words, or words only."""

    @property
    def keeps(self) -> bool:
        """Whether its takes are worth caching."""

    @property
    def requests(self) -> int:
        """Requests so far, repeats included."""

    @property
    def retried(self) -> int:
        """Requests that repeated an earlier one that had failed."""

    def missing(self) -> str | None:
        """Why it cannot speak here and what to do about it, in one line; None when it can. Opens no socket."""

    def prepare(self, jobs: int | None) -> int:
        """Get ready, once, before the first `say`, and give how many parts may be said at once.

        `jobs` is the number that the user asked for, or None.

        Raises:
            VoiceMissingError: it cannot speak here.
        """

    def parts(self, sentence: str) -> Sequence[str]:
        """The pieces in which it says `sentence`, in order; none where there is nothing to say."""

    def say(self, part: str) -> bytes:
        """The sound of one part, in the engine's own format, checked and complete.

        Called from as many threads at once as `prepare` gave.

        Raises:
            VoiceError: the part is not spoken.
        """

    def join(self, said: Sequence[tuple[str, bytes]]) -> Pcm:
        """One sentence from its parts: each part's text and what `say` gave for it, now or in an earlier run."""

    def close(self) -> None:
        """End what is under way, from any thread: every unfinished `say` raises soon. May be called twice."""


def make_engine(voice: Voice) -> Engine:
    """The engine that `voice` speaks with, made from its settings.

    Raises:
        SettingsError: there is no such engine, or it does not take these settings.
        VoiceError: the package that holds the engine cannot be used.
    """
    if voice.engine in ENGINES:
        module, _, attribute = ENGINES[voice.engine].partition(":")
        return _made(voice, lambda: getattr(import_module(module), attribute))
    from importlib.metadata import entry_points

    for entry in entry_points(group=_ENTRY_POINTS, name=voice.engine):
        from briefing.speech.supervised import Supervised

        return Supervised(voice.engine, partial(_made, voice, entry.load))
    raise SettingsError(
        f'{_origin(voice)}: engine = "{voice.engine}"',
        cause="there is no such engine here",
        remedy=f"use one of {', '.join(sorted(ENGINES))}, or install the package that brings it",
    )


def _made(voice: Voice, load: Callable[[], Callable[[Mapping[str, object]], Engine]]) -> Engine:
    try:
        return load()(voice.settings)
    except ImportError as error:
        raise VoiceMissingError(
            f"the engine {voice.engine} cannot be loaded", cause=str(error), remedy="install its package again"
        ) from error
    except ValueError as error:
        raise SettingsError(
            f"{_origin(voice)}: [settings]", cause=str(error), remedy="correct the voice file"
        ) from error


def _origin(voice: Voice) -> str:
    return voice.origin or f"voice {voice.name}"
