"""Which pieces of a text are crossheads, items of a list or paragraphs, where no markup says so."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.head import is_text
from briefing.article.lines.byline import read_byline
from briefing.model import Block
from briefing.patterns import pattern

if TYPE_CHECKING:
    from briefing.article.material import Copy

_MOST_WORDS, _LONGEST = 8, 70
"""A crosshead has at most so many words and characters."""
_LONGEST_QUESTION = 110
"""Characters of a numbered question, which is a crosshead whatever its words."""
_RESULT = re.compile(r"\b[A-ZÀ-Þ][^.:]{1,40}[-–] ?[A-ZÀ-Þ][^.:]{1,40}[ :]\d{1,3} ?[-–] ?\d{1,3}\b")
"""A line of a list of results: `FC Emmen - FC Groningen 2-1`."""
_UPDATE = re.compile(
    r"(?:laatste |geüpdatet|update|bijgewerkt|gepubliceerd|aangepast|gewijzigd|leestijd)", re.IGNORECASE
)
_STAMPED = re.compile(r"\b\d{1,2}[:.]\d\d\b.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*\b\d{1,2}[:.]\d\d\b")
"""The minute of a certain day: no crosshead, as a day alone may be."""
_QUESTIONS = 3
"""From so many questions on between the paragraphs a text may be an interview."""
_SPEAKER = pattern(r"[A-ZÀ-Þ][\w .’'-]{0,30}: \S")
"""Who speaks, in front of what is said: `DE KOERIER: Wie betaalt de rekening?`"""


def classified(pieces: list[Copy]) -> list[Block]:
    """The blocks that `pieces` are, without the bylines and stamps among them."""
    blocks: list[Block] = []
    asks = _is_interview(pieces)
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text)
        if (
            byline
            and (byline.author or _UPDATE.match(piece.text) or _STAMPED.search(piece.text))
            and piece.kind is None
        ):
            continue
        following = next(iter(pieces[number + 1 : number + 2]), None)
        block = _block(piece, following)
        asked = block.kind == "crosshead" and piece.kind in (None, "paragraph") and block.text.endswith("?")
        told = asks and piece.kind is None and not list_marker(block.text)
        if asked and (told or _SPEAKER.match(block.text)):
            block = replace(block, kind="paragraph")
        if block.kind == "crosshead" and piece.kind in (None, "paragraph") and blocks and _are_alike(blocks[-1], block):
            block = replace(block, kind="paragraph")
        blocks.append(block)
    return blocks


def _is_interview(pieces: list[Copy]) -> bool:
    """Whether the questions between the paragraphs are somebody's: who answers says *ik* or *wij*, not in quotation."""
    answers = [after.text for piece, after in pairwise(pieces) if piece.kind is None and piece.text.endswith("?")]
    return len(answers) >= _QUESTIONS and any(_FIRST_PERSON.search(_QUOTATION.sub("", answer)) for answer in answers)


_FIRST_PERSON = re.compile(r"\b(?:ik|mij|me|mijn|wij|we|ons|onze)\b", re.IGNORECASE)
_QUOTATION = pattern(r"[“\"„][^“”\"„]*[”\"]|(?<!\w)[‘'][^‘]*?[’'](?!\w)")


def is_text_or_item(piece: Copy) -> bool:
    """Whether a piece is running text, an item of a list or a result."""
    return is_text(piece) or bool(list_marker(piece.text)) or _is_result(piece.text)


def _is_result(line: str) -> bool:
    """Whether `line` tells how a match ended: `FC Emmen - FC Groningen 2-1`."""
    return bool(_RESULT.search(line))


def _are_alike(before: Block, block: Block) -> bool:
    """Whether a short line ends a list of such: `Ruth Smit: penningmeester`, `Rajen Bakker: lid`."""
    return before.kind == "paragraph" and not is_finished(before.text) and ": " in before.text and ": " in block.text


def _block(piece: Copy, following: Copy | None) -> Block:
    if piece.kind == "headline":
        return Block("crosshead", piece.text)
    if piece.kind is not None and piece.kind != "paragraph":
        return Block(piece.kind, piece.text)
    marker = list_marker(piece.text)
    if following and len(piece.text) <= _LONGEST_QUESTION and _is_numbered_question(piece.text, following):
        return Block("crosshead", piece.text)
    if marker:
        return Block("list_item", piece.text if marker[0].isalnum() else piece.text[len(marker) :])
    if following and is_text_or_item(following) and _is_crosshead(piece.text, following.text):
        return Block("crosshead", piece.text)
    return Block("paragraph", piece.text)


def _is_numbered_question(text: str, following: Copy) -> bool:
    """`1. Wat verandert er?` above its answer."""
    return text[0].isdigit() and text.endswith("?") and is_text(following) and not list_marker(following.text)


def _is_crosshead(text: str, following: str) -> bool:
    """A few words that end no sentence, or ask a question that nobody answers in quotation marks."""
    bare = text[len(list_marker(text)) :]
    if len(text.split()) > _MOST_WORDS or len(text) > _LONGEST or text[0].islower() or text.endswith(","):
        return False
    if _is_result(text) or not any(map(str.isalpha, text)):
        return False
    return not is_finished(text) or (text.endswith("?") and bare[0].isupper() and following[0] not in "“‘„\"'«")
