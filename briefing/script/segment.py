"""The segments of an article: its lead, and its background in parts, one for each crosshead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from briefing.dutch.quotation_marks import with_quotation_marks
from briefing.dutch.sentences import split_sentences
from briefing.model import Block
from briefing.script.titles import BACKGROUND_TITLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model import Article

_LEAD_SENTENCES = 2
"""Sentences in the lead of an article that is one long paragraph."""
_LONG_PARAGRAPH = 4
"""Sentences from which on a paragraph that is the whole article holds a background too."""

_END = re.compile(r"[.!?…:;][\"'’”»)\]]*$")
_QUESTION = re.compile(r"(?:\d{1,2}[.):] ?)?(.*\?[\"'’”»)]*)")
_ANSWER = re.compile(
    r"[\"“„«‘]|(?:Ja|Nee|Nou|Wel|Zeker|Dan|Dat|Daar|Die|Omdat|Doordat|Niet|Nooit|Alleen|Vooral|Soms|Meestal|Hooguit|Minstens"
    r"|Jawel|Helaas|Iedereen|Niemand|Elk|Elke|Alles|Niets|Eerst|Pas|Misschien|Waarschijnlijk|Absoluut|Natuurlijk)\b"
)
"""The beginning of an answer that nobody understands without its question."""
_FEW_WORDS = 2
"""The most words of a question that replies to what was said before (`Waarom niet?`), which is no title."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of background under one title."""

    title: str
    """`BACKGROUND_TITLE` or a crosshead."""
    paragraphs: tuple[str, ...]
    """As written; never empty."""


@dataclass(frozen=True, slots=True)
class Segments:
    """An article cut up, as written."""

    lead: str | None
    """The standfirst, or the first paragraph; None for an article without text."""
    background: tuple[Part, ...]
    """The text after the lead, in order."""

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The paragraphs of the background."""
        return tuple(paragraph for part in self.background for paragraph in part.paragraphs)


def segment(article: Article) -> Segments:
    """The segments of `article`. A crosshead above the lead is the title of what follows the lead.

    Crossheads that ask a question are also the first text of their parts, where nobody understands one of the answers
    without it. Quotation marks become the printed ones.
    """
    text = [block for block in article.blocks if block.kind not in ("correction", "subheadline")]
    lead, blocks = _lead([Block(block.kind, with_quotation_marks(block.text)) for block in text])
    parts: list[Part] = []
    above = sum(1 for _ in takewhile(lambda block: block.kind == "crosshead", article.blocks))
    if lead and above and _ANSWER.match(lead) and (question := _QUESTION.fullmatch(blocks[above - 1].text)):
        lead = f"{question[1]} {lead}"
    title, paragraphs, asked = BACKGROUND_TITLE, list[str](), list[str]()
    spoken = any(_leans(question, answer) for question, answer in pairwise(blocks[above:]))
    for number, block in enumerate(blocks):
        if block.kind != "crosshead":
            paragraphs += [*asked, block.text]
            asked = []
            continue
        if paragraphs:
            parts.append(Part(title, tuple(paragraphs)))
        title, paragraphs = block.text, []
        question = _QUESTION.fullmatch(block.text) if spoken and number >= above else None
        asked = [question[1]] if question else []
    if paragraphs:
        parts.append(Part(title, tuple(paragraphs)))
    return Segments(lead, tuple(parts))


def _leans(question: Block, answer: Block) -> bool:
    """Whether a block is a question without which nobody understands the next one, or what it asks itself."""
    if question.kind != "crosshead" or answer.kind == "crosshead" or not _QUESTION.fullmatch(question.text):
        return False
    return bool(_ANSWER.match(answer.text)) or len(question.text.split()) <= _FEW_WORDS


def _lead(blocks: Sequence[Block]) -> tuple[str | None, list[Block]]:
    """The lead, and the blocks without it."""
    rest = list(blocks)
    first = next((number for number, block in enumerate(rest) if block.kind != "crosshead"), None)
    if first is None:
        return None, rest
    texts = [rest.pop(first).text]
    if blocks[first].kind == "standfirst":
        while first < len(rest) and rest[first].kind == "standfirst":
            texts.append(rest.pop(first).text)
    elif len(blocks) == 1:
        return _cut_long_paragraph(blocks[0])
    return " ".join([*map(_finished, texts[:-1]), texts[-1]]), rest


def _finished(text: str) -> str:
    return text if _END.search(text) else f"{text}."


def _cut_long_paragraph(block: Block) -> tuple[str, list[Block]]:
    """The first sentences of an article in one paragraph, and the rest of it."""
    sentences = split_sentences(block.text)
    if len(sentences) < _LONG_PARAGRAPH:
        return block.text, []
    end = 0
    for sentence in sentences[:_LEAD_SENTENCES]:
        end = block.text.index(sentence, end) + len(sentence)
    return block.text[:end], [type(block)(block.kind, block.text[end:].strip())]
