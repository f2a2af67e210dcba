"""What in a Dutch sentence is quoted in another language, so that a screen reader says it in that language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.language import foreign_language

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS = {"English": "en", "German": "de", "French": "fr", "Spanish": "es", "Italian": "it"}
"""BCP 47, by their English names. Afrikaans and Frisian share too many words with Dutch to be told in one sentence."""
_QUOTED = re.compile(r"“([^“”]{5,})(?:”|$)|‘((?:[^‘’]|’(?=\w)){5,})(?:’(?!\w)|$)|\"([^\"]{5,})(?:\"|$)")
_LETTER = re.compile(r"\b\w\b")
"""Letters alone are words in other languages, and signs, endings and sums in Dutch."""


_FEWEST_UNQUOTED = 3
"""Function words: of a sentence without quotation marks it is likely that it is Dutch, whatever else is in it."""


class Passage(NamedTuple):
    """A stretch of a text in one language."""

    text: str
    language: str | None
    """BCP 47; None for that of the text around it."""


def passages(sentence: str) -> list[Passage]:
    """The `sentence` in stretches: its quotations in another language, or all of it, and what stands between them."""
    quoted = list(_QUOTED.finditer(sentence))
    if not quoted:
        return [Passage(sentence, _language(sentence, _FEWEST_UNQUOTED))]
    return list(_parted(sentence, quoted))


def _parted(sentence: str, quoted: list[re.Match[str]]) -> Iterator[Passage]:
    done = 0
    for match in quoted:
        group = match.lastindex or 0
        start, end = match.span(group)
        language = _language(match[group])
        if language:
            if start > done:
                yield Passage(sentence[done:start], None)
            yield Passage(sentence[start:end], language)
            done = end
    if done < len(sentence):
        yield Passage(sentence[done:], None)


def _language(text: str, fewest: int = 1) -> str | None:
    return _TAGS.get(foreign_language(_LETTER.sub(" ", text), fewest=fewest) or "")
