"""Quotations: where one runs on over several sentences, and whether its speaker is told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_QUOTES = re.compile(r"[\"“”„«»]|(?<![\w'’])['‘](?!(?:[stnmkr]|er|ie)\b)|(?<=[\w.,!?…])['’](?!\w)")
CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?])’(?!\w)")
_OPENING_STRAIGHT = re.compile(r"(?<![\w'’])'(?=\w)(?!(?:[stnmkr]|er|ie)\b)")
_CLOSING_STRAIGHT = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
_PAIRS = (("“„", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_LONGEST_QUOTATION = 8
"""Sentences: a quotation mark that nobody closed does not weld a whole article together."""


def quotations(sentences: Sequence[str]) -> list[tuple[int, int]]:
    """For each sentence the first and last of those that share a quotation with it; itself where it shares none."""
    spans = [(index, index) for index in range(len(sentences))]
    opened, since = False, 0
    for index, sentence in enumerate(sentences):
        if not opened:
            since = index
        *_, (_, opened) = _pieces(sentence, opened=opened)
        if not opened and index > since:
            spans[since : index + 1] = [(since, index)] * (index + 1 - since)
        opened = opened and index - since < _LONGEST_QUOTATION
    return spans


def speaker_is_told(sentences: Sequence[str]) -> bool:
    """Whether words stand outside the quotation that `sentences` are or hold."""
    opened = False
    for sentence in sentences:
        for piece, opened in _pieces(sentence, opened=opened):  # noqa: B020 - it runs on into the next sentence
            if not opened and any(map(str.isalnum, piece)):
                return True
    return False


def _pieces(sentence: str, *, opened: bool) -> Iterator[tuple[str, bool]]:
    """The sentence cut at its quotation marks, each piece with whether it is quoted; `opened`: it starts as quoted."""
    start = 0
    for match in _QUOTES.finditer(sentence):
        yield sentence[start : match.start()], opened
        start = match.end()
        opened = match[0] in "“„«‘" or (match[0] not in "”»’" and not opened)
    yield sentence[start:], opened


def is_torn(text: str) -> bool:
    """Whether a quotation mark or bracket in `text` stands alone."""
    pairs = any(sum(map(text.count, opening)) != text.count(closing) for opening, closing in _PAIRS)
    straight = len(_OPENING_STRAIGHT.findall(text))
    return (
        pairs
        or text.count('"') % 2 == 1
        or text.count("‘") != len(CLOSING_SINGLE.findall(text))
        or (straight > 0 and straight != len(_CLOSING_STRAIGHT.findall(text)))
    )
