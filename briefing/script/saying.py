"""What a programme's voices say of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing.dutch.spoken import to_spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Voice

WITHIN_A_SENTENCE_MS = 160
"""Between two voices that share a sentence: what a speaker pauses at its comma."""


class Say(Protocol):
    """What a voice says of a text: that of a name, or without one the programme's own."""

    def __call__(self, text: str, name: str | None = None) -> str: ...


def saying(voice: Voice, lexicon: Lexicon | None, find_voice: Callable[[str], Voice] | None = None) -> Say:
    """What `voice` and those that `find_voice` knows by name say; without it `voice` speaks for all.

    `lexicon` holds the pronunciations; None for the shipped ones.
    """

    def say(text: str, name: str | None = None) -> str:
        who = find_voice(name) if find_voice and name not in (None, voice.name) else voice
        return to_spoken(
            text,
            language=who.language,
            clock=who.clock,
            lexicon=lexicon,
            engine=who.engine,
            takes_ipa=who.takes_ipa,
        )

    return say
