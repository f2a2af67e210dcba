"""Quotations: which sentences one runs through, and whether its speaker is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_QUOTES = re.compile(r"[\"“”„«»]|(?<![\w'’])['‘](?!(?:[stnmkr]|er|ie)\b)|(?<=[\w.,!?…])['’](?!\w)")
_MARK = re.compile(r"[\"“”„«»‘]|(?<![\w'’])['’](?!(?:[stnmkr]|er|ie)\b)")
"""A quotation mark that is no apostrophe: *'t*, *Hans' huis*."""
CLOSING_SINGLE = re.compile(r"(?<=[\w.,!?])’(?!\w)")
_OPENING_STRAIGHT = re.compile(r"(?<![\w'’])'(?=\w)(?!(?:[stnmkr]|er|ie)\b)")
_CLOSING_STRAIGHT = re.compile(r"(?<=[\w.,!?…])'(?!\w)")
_PAIRS = (("“„", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_PARTNERS = {"‘": "’", "“": "”", "„": "”", "«": "»", "'": "'", '"': '"'}
_LONGEST_QUOTATION = 8
"""Sentences in a quotation: a mark that was never closed must not make one of a whole article."""


def quotations(sentences: Sequence[str]) -> list[tuple[int, int]]:
    """For each sentence the first and last, by index, of those in one quotation with it; itself twice outside any."""
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


def is_quoting(text: str) -> bool:
    """Whether a text has quotation marks."""
    return _MARK.search(text) is not None


def ended_early(opening: str, sentence: str) -> str:
    """A sentence of the quotation that the sentence `opening` begins, with the closing mark of one that ends there."""
    return sentence + _PARTNERS.get(opening[0], "")


def speaker_is_told(sentences: Sequence[str]) -> bool:
    """Whether there are words outside the quotation in `sentences`."""
    opened = False
    for sentence in sentences:
        for piece, opened in _pieces(sentence, opened=opened):  # noqa: B020 - it runs on into the next sentence
            if not opened and any(map(str.isalnum, piece)):
                return True
    return False


def _pieces(sentence: str, *, opened: bool) -> Iterator[tuple[str, bool]]:
    """The sentence cut at its quotation marks, each piece with whether it is quoted; with `opened` the first one is."""
    start = 0
    for match in _QUOTES.finditer(sentence):
        yield sentence[start : match.start()], opened
        start = match.end()
        opened = match[0] in "“„«‘" or (match[0] not in "”»’" and not opened)
    yield sentence[start:], opened


def is_torn(text: str) -> bool:
    """Whether a quotation mark or bracket in `text` lacks its partner."""
    pairs = any(sum(map(text.count, opening)) != text.count(closing) for opening, closing in _PAIRS)
    straight = len(_OPENING_STRAIGHT.findall(text))
    return (
        pairs
        or text.count('"') % 2 == 1
        or text.count("‘") != len(CLOSING_SINGLE.findall(text))
        or (straight > 0 and straight != len(_CLOSING_STRAIGHT.findall(text)))
    )
