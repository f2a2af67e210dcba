"""A voice, the takes it gives, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefing.model.pauses import Pauses

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from briefing.model.recording import Recording

LanguageVariant = Literal["nl-NL", "nl-BE"]
Clock = Literal["timetable", "everyday"]


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice file, read and checked (`voices/*.toml`)."""

    name: str
    """The file's name without `.toml`."""
    description: str
    """One line for people."""
    engine: str
    """The engine's name in the registry of engines."""
    language: LanguageVariant = "nl-NL"
    """Which Dutch it speaks: decides readings that differ between the Netherlands and Belgium."""
    clock: Clock = "timetable"
    """How it says times of the day: "dertien uur dertig" or, everyday, "half twee"."""
    settings: Mapping[str, object] = field(default_factory=dict)
    """The engine's own settings, which it checks itself."""
    fallback: tuple[str, ...] = ()
    """Names of the voices to try, in order, when this one cannot finish."""
    quotes: str | None = None
    """The name of the voice that reads quotations; None if this one reads them too."""
    pauses: Pauses = field(default_factory=Pauses)
    """Silence between what it says."""
    disclosure: str | None = None
    """The sentence that opens the programme and says that the voice is synthetic; None for none."""
    ms_per_character: float = 65.0
    """Milliseconds that it takes over one character of spoken text, for estimates made before it speaks."""
    origin: str = ""
    """The file it was read from; empty for a voice made in code."""
    takes_ipa: bool = False
    """Whether its engine takes ⟦IPA⟧ among the words; filled in from the engine where the voice is looked up."""


@dataclass(frozen=True, slots=True)
class Take:
    """One spoken sentence."""

    spoken: str
    """What the voice was given."""
    samples: NDArray[np.int16]
    """Mono PCM, shape (n,), as the engine gave it: not trimmed, not levelled."""
    sample_rate: int
    """Samples a second."""
    engine: str
    """The engine that spoke it."""
    cached: bool
    """True if all of it came from the cache of takes."""


@dataclass(frozen=True, slots=True)
class Synthesis:
    """The cost of a programme: what its voice was asked for."""

    requests: int = 0
    """Pieces asked of the engine, repeats included."""
    cached: int = 0
    """Pieces that the cache held; where it held the whole programme, its sentences."""
    retried: int = 0
    """Requests that repeated an earlier one."""


@dataclass(frozen=True, slots=True)
class Fallback:
    """The fact that another voice spoke than the one asked for."""

    wanted: str
    """The voice asked for."""
    reason: str
    """Why it could not, in one line."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """The tempo of a voice: how long it takes over a text, judging by what it said before."""

    ms_per_character: float
    """For text that was not heard before."""
    heard: Mapping[str, int] = field(default_factory=dict)
    """Sentences that were heard, with their duration in ms."""

    def ms(self, spoken: str) -> float:
        """How long it takes over `spoken`, in ms."""
        return self.heard.get(spoken, len(spoken) * self.ms_per_character)

    def after(self, recording: Recording) -> Tempo:
        """The tempo with what `recording` adds to it."""
        placed = [place for section in recording.sections for place in section.sentences]
        heard = {place.spoken: place.end_ms - place.start_ms for place in placed}
        characters = sum(map(len, heard))
        pace = sum(heard.values()) / characters if characters else self.ms_per_character
        return Tempo(pace, {**self.heard, **heard})
