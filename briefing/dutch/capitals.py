"""Words that a text shouts in capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch import acronyms

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_WORD = r"[A-ZÀ-ÖØ-Þ]+(?:['-][A-ZÀ-ÖØ-Þ]+)*"
_SHOUTED = re.compile(rf"(?<![\w&.]){_WORD}(?:[ ,;:/()\"'–0-9.-]+{_WORD})+(?![\w&])")
_LONG_WORD = re.compile(r"(?<![\w&.'-])[A-ZÀ-ÖØ-Þ]{5,}(?![\w&])")
_PIECE = re.compile(r"[A-ZÀ-ÖØ-Þ]+")


def shouted_words(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for sentences in capitals: "MINISTER STAPT OP" is "Minister Stapt op"; letter words in it stay."""
    as_words = acronyms.words(language)

    def is_word(piece: str) -> bool:
        return piece in acronyms.COMMON or (
            len(piece) >= 4 and piece not in as_words and piece not in acronyms.SPELLED and acronyms.is_sayable(piece)
        )

    def sentence(match: re.Match[str]) -> str:
        pieces = _PIECE.findall(match[0])
        words = sum(is_word(piece) for piece in pieces)
        if len(pieces) < 2 or words * 2 < len(pieces) or words < 2:
            return match[0]
        return _PIECE.sub(lambda piece: _lower(piece[0]) if _is_shouted(piece[0]) else piece[0], match[0])

    def _is_shouted(piece: str) -> bool:
        return is_word(piece) or piece == "IS" or (piece not in as_words and piece not in acronyms.SPELLED)

    def _lower(piece: str) -> str:
        return piece.lower() if piece in acronyms.COMMON or len(piece) < 4 else acronyms.in_small_letters(piece)

    return lambda text: _SHOUTED.sub(sentence, text)
