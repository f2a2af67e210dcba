"""Utterances: quotations that somebody said as a whole, apart from the words that say who did.

A word or a title in quotation marks is none, and neither is a piece of a sentence that goes on around it: there a
second voice would tear the writer's own sentence apart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.alternatives import one_of
from briefing.tables import shipped_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARK = re.compile(r"[\"“”„«»]|(?<![\w'’])['‘](?!(?:[stnmkr]|er|ie)\b)|(?<=[\w.,!?…\"”])['’](?!\w)")
_PARTNERS = {'"': '"', "“": "”", "„": "”“", "«": "»", "»": "«", "‘": "’'", "'": "'’"}
"""The marks that open a quotation, each with those that close it."""
_WORDS: dict[str, str] = shipped_table(__package__, "utterances.toml")
_SAYS = re.compile(rf"\b{one_of(_WORDS['says'].split())}\b", re.IGNORECASE)
"""Words before and behind quotations."""
_VERB_FOLLOWS = re.compile(rf"[\s,]*(?!{one_of(_WORDS['closed'].split())}\b)[a-zà-ÿ]+ \w")
"""Behind the comma of a quotation: the verb of who speaks, as in *verzuchtte Bos*. Behind that of a title or a
name stands a word of the closed classes."""
_ENDS = re.compile(r"[.!?…][\"“”„«»'’‘]*$")
_DASHED = re.compile(rf"[–—-]\s+(?P<said>[^–—]+?[,!?])\s+(?={_SAYS.pattern})", re.IGNORECASE)
_FEWEST_WORDS = 2
_FEWEST_OF_A_TITLE = 4
"""Words: a shorter quotation behind a colon, without a full stop, is as likely a title."""


class Stretch(NamedTuple):
    """A piece of a sentence that one voice reads."""

    text: str
    is_utterance: bool


def utterances(paragraphs: Sequence[Sequence[str]]) -> list[list[list[Stretch]]]:
    """For each paragraph, given as its sentences, the stretches of each sentence.

    Where neither the paragraph nor those beside it say that somebody speaks, all of it is the writer's own.
    """
    texts = [" ".join(sentences) for sentences in paragraphs]
    quoted = [list(_quoted(text)) for text in texts]
    outside = [_without(text, spans) for text, spans in zip(texts, quoted, strict=True)]
    told = [any(map(str.isalnum, rest)) for rest in outside]
    leads = [bool(_SAYS.search(rest)) or rest.rstrip().endswith(":") for rest in outside]
    led = [False, *accumulate(leads, or_)]
    known = [
        told[place]
        or any(leads[beside] for beside in (place - 1, place + 1) if 0 <= beside < len(texts))
        or (place > 0 and not told[place - 1] and led[place])
        for place in range(len(texts))
    ]
    return [
        _cut(sentences, _said(text, spans, len(sentences)) if is_known else [])
        for sentences, text, spans, is_known in zip(paragraphs, texts, quoted, known, strict=True)
    ]


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """The places of the quotations in `text`, marks included; one that is not closed runs on to the end."""
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text):
        if opened is None:
            opened = mark if mark[0] in _PARTNERS else None
        elif mark[0] in _PARTNERS[opened[0]] and _may_close(text, mark, opened):
            yield opened.start(), mark.end()
            opened = None
    if opened is not None:
        yield opened.start(), len(text)


def _may_close(text: str, mark: re.Match[str], opened: re.Match[str]) -> bool:
    """Whether `mark` can close the quotation that `opened` began: a straight one before a word opens another inside."""
    after = text[mark.end() : mark.end() + 1]
    return mark.start() > opened.end() and not (mark[0] in "\"'" and after.isalnum())


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    kept, at = [], 0
    for start, end in spans:
        kept.append(text[at:start])
        at = end
    return " ".join([*kept, text[at:]])


def _said(text: str, spans: Sequence[tuple[int, int]], sentences: int) -> list[tuple[int, int]]:
    """The places of the utterances in a paragraph, each with the comma or full stop that follows its mark."""
    said: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(spans):
        before = text[spans[number - 1][1] if number else 0 : start]
        after = text[end : spans[number + 1][0] if number + 1 < len(spans) else len(text)]
        goes_on = bool(said) and said[-1][1] <= start and len(before) < 120
        runs_on = end == len(text) and not _closes(text, start)
        words = text[start + 1 : end if runs_on else end - 1]
        if _is_utterance(words, before, after, goes_on=goes_on):
            trailing = re.match(r"[,.!?…]*", after)
            said.append((start, end + (trailing.end() if trailing else 0)))
    if not said and sentences and (dashed := _DASHED.match(text)):
        said.append(dashed.span("said"))
    return said


def _closes(text: str, start: int) -> bool:
    return text[-1] in _PARTNERS[text[start]] and len(text) - start > 1


def _is_utterance(words: str, before: str, after: str, *, goes_on: bool) -> bool:
    """Whether the quotation `words` is an utterance, by the texts `before` and `after` it up to the next quotation."""
    count = len(re.findall(r"\w+", words))
    ends = bool(_ENDS.search(words.rstrip()))
    lead = re.split(r"(?<=[.!?…])\s+", before)[-1].strip()
    if lead.endswith(":"):
        return ends or count >= _FEWEST_OF_A_TITLE or bool(_SAYS.search(lead))
    follows = re.split(r"[.!?…](?:\s|$)", after)[0]
    has_comma = words.rstrip().endswith(",") or after.startswith(",")
    is_attributed = bool(_SAYS.match(follows.lstrip(" ,"))) or (has_comma and bool(_VERB_FOLLOWS.match(follows)))
    if count < _FEWEST_WORDS and not ends and not (is_attributed and has_comma):
        return False
    if not lead:
        inner_stop = bool(re.search(r"[.!?…]\s+\S", words))
        return is_attributed or ends or inner_stop or (has_comma and bool(_SAYS.search(follows)))
    says = bool(_SAYS.search(lead))
    if lead.endswith(","):
        return (says or goes_on) and (ends or has_comma or count >= _FEWEST_OF_A_TITLE)
    starts = words[:1].isupper()
    return starts and ends and says


def _cut(sentences: Sequence[str], said: Sequence[tuple[int, int]]) -> list[list[Stretch]]:
    """Each sentence cut into stretches at the places `said`, which count in all sentences joined by spaces."""
    starts, ends = [start for start, _ in said], [end for _, end in said]
    cut, at = [], 0
    for sentence in sentences:
        of_it = said[bisect_right(ends, at) : bisect_left(starts, at + len(sentence))]
        cut.append(list(_stretches(sentence, [(start - at, end - at) for start, end in of_it])))
        at += len(sentence) + 1
    return cut


def _stretches(sentence: str, said: Sequence[tuple[int, int]]) -> Iterator[Stretch]:
    at = 0
    pieces: list[Stretch] = []
    for start, end in said:
        start, end = max(start, 0), min(end, len(sentence))  # noqa: PLW2901 - as much of it as is in this sentence
        pieces += [Stretch(sentence[at:start].strip(), False), Stretch(sentence[start:end].strip(), True)]
        at = end
    pieces.append(Stretch(sentence[at:].strip(), False))
    yield from _with_words(pieces)


def _with_words(pieces: Sequence[Stretch]) -> list[Stretch]:
    """The pieces that have words; a mark by itself goes with the piece before it."""
    kept: list[Stretch] = []
    for piece in pieces:
        if any(map(str.isalnum, piece.text)) or not kept:
            if kept and not any(map(str.isalnum, kept[-1].text)):
                kept[-1] = Stretch(f"{kept[-1].text} {piece.text}".strip(), piece.is_utterance)
            elif piece.text:
                kept.append(piece)
        elif piece.text:
            kept[-1] = Stretch(f"{kept[-1].text} {piece.text}", kept[-1].is_utterance)
    return kept or [Stretch("", False)]
