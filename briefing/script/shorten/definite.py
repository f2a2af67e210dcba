"""Nouns with *de* or *het* that are part of what the sentence before told: *De wijzer* of a clock, *De gebouwen*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.script.names import bare_words
from briefing.script.shorten import pointers
from briefing.script.shorten.background import nouns
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.script.shorten.background import Background, Need

_OPENING = re.compile(
    r"(?:[^\W\d_]+\s)?(?:de|het)\s([^\W\d_][\w-]{2,40})(?=(?:\s([^\W\d_][\w-]{2,40}))?)", re.IGNORECASE
)
"""*De wijzer*, *Door de hitte*, with the noun, or with an adjective and perhaps the noun."""
_KNOWN = words_in("""
    lucht zon maan aarde wereld mens mensen zomer winter herfst lente politie kabinet politiek weer land natuur media
    overheid regering parlement kamer gemeente provincie rijk koning stad samenleving economie markt praktijk meeste
    meesten ochtend middag avond nacht dag week maand jaar afgelopen komende vorige volgende brandweer justitie
    gemeenteraad college raad rechtbank rechter vakbonden oppositie
""")
"""What is known without being told, and words of time that are no noun."""


def leans_on_the_last(text: Background, index: int) -> Iterator[Need]:
    """The sentence before, for a noun within a paragraph that nothing told of: *De wijzer viel.* Of what, it says."""
    bare = bare_words(text.sentences[index])
    match = _OPENING.match(bare)
    if match is None or index in text.openers:
        return
    found = list(nouns(match))
    if not found or pointers.NAMED_HERE.match(bare, match.end(len(found))):
        return
    if not any(noun in _KNOWN or text.is_given(noun) or text.was_told(noun, index) for noun in found):
        yield index - 1, match[0]
