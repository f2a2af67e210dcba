"""A voice, what it says, and what it took."""

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
    """Passed to the engine, which validates it."""
    fallback: tuple[str, ...] = ()
    """Names of the voices to try, in order, when this one cannot finish."""
    quotes: str | None = None
    """The name of the voice that reads what people say, beside this one; None for this one itself."""
    pauses: Pauses = field(default_factory=Pauses)
    """Silence between what it says."""
    disclosure: str | None = None
    """The sentence that opens the programme and says that the voice is synthetic; None for none."""
    ms_per_character: float = 65.0
    """How long it takes over one character of spoken text, for estimates made before it speaks."""
    origin: str = ""
    """The file it was read from; empty for a voice made in code."""
    takes_ipa: bool = False
    """Whether its engine takes ⟦IPA⟧ among the words; the engine says so where the voice is looked up."""


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
    """True where all of it came from the cache of takes."""


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What a programme cost at its voice."""

    requests: int = 0
    """Pieces asked of the engine, repeats included."""
    cached: int = 0
    """Pieces that the cache held; of a programme that it held whole, the sentences."""
    retried: int = 0
    """Requests that repeated an earlier one."""


@dataclass(frozen=True, slots=True)
class Fallback:
    """That another voice spoke than the one asked for."""

    wanted: str
    """The voice asked for."""
    reason: str
    """Why it could not, in one line."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """How long a voice takes over what it says, from what it said before."""

    ms_per_character: float
    """Of spoken text, where it was not heard before."""
    heard: Mapping[str, int] = field(default_factory=dict)
    """What it took over certain sentences, in ms."""

    def ms(self, spoken: str) -> float:
        """How long it takes over `spoken`."""
        return self.heard.get(spoken, len(spoken) * self.ms_per_character)

    def after(self, recording: Recording) -> Tempo:
        """What is known when `recording` has been made as well."""
        placed = [place for section in recording.sections for place in section.sentences]
        heard = {place.spoken: place.end_ms - place.start_ms for place in placed}
        characters = sum(map(len, heard))
        pace = sum(heard.values()) / characters if characters else self.ms_per_character
        return Tempo(pace, {**self.heard, **heard})
