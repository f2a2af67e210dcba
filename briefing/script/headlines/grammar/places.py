"""The places that a headline leaves to the lead: where in a town, or of which another place is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.dutch.word_classes.classes import WordClass
from briefing.patterns import pattern
from briefing.script.headlines.grammar.pieces import is_one_phrase
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.script.headlines.grammar.tagged import Token

_PLACES = words_in("in aan op bij langs nabij te")
_NOMINAL = (WordClass.NOUN, WordClass.NAME, WordClass.NUMERAL, WordClass.ADJECTIVE)
_A_PLACE = pattern(
    r"(?:in|aan|op|bij|langs|nabij|te) (?:(?:de|het) )?[A-ZÀ-Þ]"
    r"|op het (?:\w*terrein|\w*plein|strand|erf|eiland)\b|in (?:het|de) (?:centrum|binnenstad|buurt)\b"
)
_SOMEWHERE = pattern(
    r"\b(?:zet|zetten|zette|leg|legt|leggen|legde|breng|brengt|brengen|bracht|stuurt|sturen|stuurde|hangt|hangen|hing"
    r"|steekt|steken|stak|stopt|gooit|gooien|plaatst|plaatsen|woont|wonen|staat|staan|stond|ligt|liggen|lag|zit|zitten"
    r"|zat|\w*ge(?:zet|legd|bracht|stuurd|hangen|stoken|gooid|plaatst))\b"
)
"""Verbs that ask where."""


def is_further_place(tokens: Sequence[Token], place: int, head: str) -> bool:
    """Whether the rest says where something new is, and another place was named: *in een café | aan de Breestraat*."""
    if tokens[place].text not in _PLACES:
        return False
    tail = " ".join(token.text for token in tokens[place:])
    before = tokens[:place]
    if not _A_PLACE.match(tail) or not is_one_phrase(tokens[place:]) or before[-1].word_class is not WordClass.NOUN:
        return False
    if _SOMEWHERE.search(head):
        return False
    article = next((at for at in range(place - 1, 0, -1) if before[at].word_class not in _NOMINAL), 0)
    is_new = before[article].text in ("een", "geen") or before[article + 1].word_class is WordClass.NUMERAL
    return is_new and any(token.word_class is WordClass.NAME for token in before[1:])
