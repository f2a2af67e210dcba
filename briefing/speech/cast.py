"""A cast that speaks: the takes of a script of several voices, in order."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Self

from briefing.errors import VoiceError
from briefing.model import Synthesis
from briefing.speech.narrator import narrate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefing.model import Take, Voice
    from briefing.speech.cache import TakeCache
    from briefing.speech.narrator import Narration

    Speaker = str | None
    """The name of a voice; None for the programme's own."""


def narrate_cast(  # noqa: PLR0913 - what a narration is made of, and who speaks
    sentences: Sequence[str],
    speakers: Sequence[Speaker],
    voices: Mapping[Speaker, Voice],
    *,
    cache: TakeCache | None,
    jobs: int | None = None,
    offline: bool = False,
) -> CastNarration:
    """Have each of `sentences` spoken by the one of `voices` that stands at its place in `speakers`; all start at once.

    `cache`, `jobs` and `offline` are as for `briefing.speech.narrator.narrate`, for each voice.

    Raises:
        VoiceMissingError: one of the voices cannot speak here.
        SettingsError: the settings of one are wrong.
        UsageError: `jobs` is not a sensible number.
    """
    with ExitStack() as stack:
        narrations = {}
        for name, voice in voices.items():
            own = [text for text, speaker in zip(sentences, speakers, strict=True) if speaker == name]
            narration = narrate(own, voice, cache=cache, jobs=jobs, offline=offline)
            narrations[name] = stack.enter_context(narration)
        stack.pop_all()
    return CastNarration(narrations, speakers)


class CastNarration:
    """The takes of a script by several voices: iterate over it once, inside a `with` block, as over a `Narration`."""

    def __init__(self, narrations: Mapping[Speaker, Narration], speakers: Sequence[Speaker]) -> None:
        self._narrations = narrations
        self._speakers = speakers

    @property
    def synthesis(self) -> Synthesis:
        """The cost of all of them so far."""
        costs = [narration.synthesis for narration in self._narrations.values()]
        return Synthesis(
            requests=sum(cost.requests for cost in costs),
            cached=sum(cost.cached for cost in costs),
            retried=sum(cost.retried for cost in costs),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __iter__(self) -> Iterator[Take]:
        takes = {name: iter(narration) for name, narration in self._narrations.items()}
        try:
            for speaker in self._speakers:
                with _named(speaker):
                    take = next(takes[speaker])
                yield take
        finally:
            self.close()

    def close(self) -> None:
        """End every request under way. May be called twice."""
        for narration in self._narrations.values():
            narration.close()


@contextmanager
def _named(speaker: Speaker) -> Iterator[None]:
    """A block whose errors say which voice of the cast failed, where it is not the programme's own."""
    try:
        yield
    except VoiceError as error:
        if speaker is None:
            raise
        raise type(error)(f"voice {speaker}: {error.what}", cause=error.cause, remedy=error.remedy) from error
