"""Quotations in another language inside a Dutch sentence, marked so that a screen reader says them in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.language import foreign_language

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAGS = {"English": "en", "German": "de", "French": "fr", "Spanish": "es", "Italian": "it"}
"""BCP 47 tags by English names. Afrikaans and Frisian share too many words with Dutch to be told in one sentence."""
_QUOTED = re.compile(r"“([^“”]{5,})(?:”|$)|‘((?:[^‘’]|’(?=\w)){5,})(?:’(?!\w)|$)|\"([^\"]{5,})(?:\"|$)")
_LETTER = re.compile(r"\b\w\b")
"""A single letter: a word in other languages, but a sign, an ending or part of a sum in Dutch."""


_FEWEST_UNQUOTED = 3
"""Function words that a sentence without quotation marks must have: it is most likely Dutch, whatever else is in it."""


class Passage(NamedTuple):
    """A stretch of a text in one language."""

    text: str
    language: str | None
    """BCP 47 tag; None for the language of the text around it."""


def passages(sentence: str) -> list[Passage]:
    """The `sentence` in stretches: quotations in another language and the text between them, or all of it as one."""
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
