"""Sentences that say more of what one before them opened: an open question, some possibilities, the one and the
other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.numbers import ANY_NUMBER
from briefing.patterns import pattern
from briefing.script.names import bare_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.shorten.background import Background, Need

_ASKS = pattern(r"\A(?:wat|hoe|of|waar|wie|wanneer|waarom|hoeveel)\b", re.IGNORECASE)
_OPEN = pattern(
    r"\b(?:onduidelijk|onzeker|onbekend|de vraag|(?:niet|niemand) (?:precies )?(?:bekend|duidelijk|zeker)"
    r"|(?:weet|weten|wist|wisten) (?:[\w'’]+ ){0,4}(?:niet|niemand)|(?:weet|wist) niemand)\.\Z"
)
"""*Wat er met het gebouw gebeurt, is nog onbekend.*: the next sentence says what is known or may come."""
_SOME = pattern(
    rf"er (?:is|zijn|was|waren|bestaan) (?:(?:nog|wel|al|ook) )?(?:{ANY_NUMBER}|één|een|enkele|meerdere|verschillende) "
    r"(?:\w+e )?\w+\.\Z",
    re.IGNORECASE,
)
"""*Er zijn twee mogelijkheden.*: of what, the sentence before says; which, the next."""
_THE_ONE = pattern(r"(?:de|het) (?:ene?|eerste)\b|één\b", re.IGNORECASE)
_THE_OTHER = pattern(r"(?:de|het) (?:andere?|tweede)\b", re.IGNORECASE)
_ANOTHER = pattern(r"(?:een )?eerdere?\b", re.IGNORECASE)
"""*Een eerdere poging*: earlier than which, the sentence before says."""
_WITHIN = 4
"""Sentences between the one and the other."""


def tells_more(text: Background, index: int) -> Iterator[Need]:
    """Within a paragraph, what says more of an open question or of what it announces."""
    if index == 0 or index in text.openers:
        return
    before, bare = bare_words(text.sentences[index - 1]), bare_words(text.sentences[index])
    if _ASKS.match(before) and (question := _OPEN.search(before)):
        yield index - 1, question[0]
    if _SOME.match(bare):
        yield index - 1, bare
        yield index + 1, bare


def names_the_other(text: Background, index: int) -> Iterator[Need]:
    """*De andere is duurder.*: the sentence on the one, of the last few; *Een eerdere poging*: the sentence before."""
    bare = bare_words(text.sentences[index])
    if earlier := _ANOTHER.match(bare):
        yield index - 1, earlier[0]
    if other := _THE_OTHER.match(bare):
        before = range(index - 1, max(-1, index - 1 - _WITHIN), -1)
        one = next((place for place in before if _THE_ONE.match(bare_words(text.sentences[place]))), None)
        if one is not None:
            yield one, other[0]
