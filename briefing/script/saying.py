"""The spoken form that each of a programme's voices gives a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from briefing.dutch.spoken import to_spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Voice

WITHIN_A_SENTENCE_MS = 160
"""The pause between two voices that share a sentence, as long as a speaker's at a comma."""


class Say(Protocol):
    """The spoken form of a text, by the voice of that name, or by the programme's own without one."""

    def __call__(self, text: str, name: str | None = None) -> str: ...


def saying(voice: Voice, lexicon: Lexicon | None, find_voice: Callable[[str], Voice] | None = None) -> Say:
    """The spoken forms of `voice`, and of those that `find_voice` finds by name; without it `voice` speaks for all.

    `lexicon` is the one to use; None for the shipped one.
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
