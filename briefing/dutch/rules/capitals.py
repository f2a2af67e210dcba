"""Words that a text shouts in capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.rules import acronyms

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_CAPITALS = "[A-ZÀ-ÖØ-Þ]+"
_SHOUTED = re.compile(rf"(?<![\w&.]){_CAPITALS}(?:[ ,;:/()\"'–0-9.-]+{_CAPITALS}){{1,60}}(?![\w&])")
_PIECE = re.compile(_CAPITALS)


def shouted_words(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for sentences in capitals: "MINISTER STAPT OP" is "minister stapt op"; letter words in it stay."""
    known = acronyms.words(language) | acronyms.SPELLED

    def is_word(piece: str) -> bool:
        return piece in acronyms.COMMON or (len(piece) > 3 and piece not in known and acronyms.is_sayable(piece))

    def in_small_letters(match: re.Match[str]) -> str:
        piece = match[0]
        return piece.lower() if is_word(piece) or piece == "IS" or piece not in known else piece

    def sentence(match: re.Match[str]) -> str:
        pieces = _PIECE.findall(match[0])
        words = sum(map(is_word, pieces))
        return _PIECE.sub(in_small_letters, match[0]) if words > 1 and words * 2 >= len(pieces) else match[0]

    return lambda text: _SHOUTED.sub(sentence, text)
