"""The crossheads, list items and paragraphs of a text without markup."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.head import is_text
from briefing.article.lines.byline import read_byline
from briefing.article.lines.passages.tables import is_result
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.model import Block
from briefing.patterns import pattern

if TYPE_CHECKING:
    from briefing.article.material import Copy

_MOST_WORDS, _MOST_CHARACTERS = 8, 70
"""The most words and characters of a crosshead."""
_FEWEST_LISTED, _MOST_LISTED = 2, 12
"""The fewest short lines above the last one of a list without marks, and how many are looked at."""
_LONGEST_QUESTION = 110
"""The most characters of a numbered question, which is a crosshead whatever its words."""
_UPDATE = re.compile(
    r"(?:laatste |geüpdatet|update|bijgewerkt|gepubliceerd|aangepast|gewijzigd|leestijd)", re.IGNORECASE
)
_STAMPED = re.compile(r"\b\d{1,2}[:.]\d\d\b.*\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b.*\b\d{1,2}[:.]\d\d\b|[•·]")
"""A day with a clock time, or a stamp in parts, which is not a crosshead, as a day alone may be."""
_CLOCK = re.compile(r"(?:(?:om|vanaf|rond) )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:uur|u))?", re.IGNORECASE)
_MARKED = 2
"""A page with at least this many headings marks its crossheads: a few words in a paragraph are not one."""
_FEWEST_QUESTIONS = 3
"""A text with at least this many questions between its paragraphs may be an interview."""
_SHARE_IN_FIRST_PERSON = 0.5
"""Questions that are headings ask for a person's answers if more than this share of them is in the first person."""
_TOLD = pattern(r"\w{3}[\"'”’»)]*[.!?…][\"'”’»)]* +[\"'“‘„«(]*[A-ZÀ-Þ]")
"""The end of a sentence before a question: `De maan was rood. Hoe kan dat?`"""
_SPEAKER = pattern(r"[A-ZÀ-Þ][\w .’'-]{0,30}: \S")
"""The speaker before what he says: `DE KOERIER: Wie betaalt de rekening?`"""
_FIRST_PERSON = re.compile(r"\b(?:ik|mij|me|mijn|wij|we|ons|onze)\b", re.IGNORECASE)
_QUOTATION = pattern(r"[“\"„][^“”\"„]*[”\"]|(?<!\w)[‘'][^‘]*?[’'](?!\w)")


def classified(pieces: list[Copy]) -> list[Block]:
    """The blocks of `pieces`, without the bylines and time stamps among them."""
    blocks: list[Block] = []
    asks = _is_interview(pieces)
    marked = sum(piece.kind == "crosshead" for piece in pieces) >= _MARKED or _has_loose_lines(pieces)
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text)
        if (
            byline
            and (byline.author or _UPDATE.match(piece.text) or _STAMPED.search(piece.text))
            and piece.kind is None
        ):
            continue
        following = next(iter(pieces[number + 1 : number + 2]), None)
        block = _block(piece, following, pieces[number - 1] if number else None)
        if marked and piece.kind == "paragraph" and block.kind == "crosshead":
            block = replace(block, kind="paragraph")
        asked = block.kind == "crosshead" and piece.kind != "headline" and block.text.endswith("?")
        told = asks and not list_marker(block.text)
        if asked and (told or (piece.kind != "crosshead" and _SPEAKER.match(block.text))):
            block = replace(block, kind="paragraph")
        if block.kind == "crosshead" and piece.kind in (None, "paragraph") and blocks and _ends_list(blocks, block):
            block = replace(block, kind="paragraph")
        blocks.append(block)
    return blocks


def _has_loose_lines(pieces: list[Copy]) -> bool:
    """Whether a page has a few words in a paragraph above others like them, as between pictures, which are its text."""
    return any(
        above.kind == below.kind == "paragraph"
        and all(_is_crosshead(piece.text, " ") and read_byline(piece.text) is None for piece in (above, below))
        for above, below in pairwise(pieces)
    )


def _is_interview(pieces: list[Copy]) -> bool:
    """Whether the questions between the paragraphs are an interviewer's: the answers say *ik* or *wij*, outside
    quotation marks."""
    asked = [(piece, after.text) for piece, after in pairwise(pieces) if piece.text.endswith("?")]
    answers = sum(bool(_FIRST_PERSON.search(_QUOTATION.sub("", answer))) for _, answer in asked)
    titles = sum(piece.kind == "crosshead" for piece, _ in asked)
    return len(asked) >= _FEWEST_QUESTIONS and answers > titles * _SHARE_IN_FIRST_PERSON


def is_text_or_item(piece: Copy) -> bool:
    """Whether a piece is running text, an item of a list or a result."""
    return is_text(piece) or bool(list_marker(piece.text)) or is_result(piece.text)


def _ends_list(before: list[Block], block: Block) -> bool:
    """Whether a short line is the last of a list of such lines: `Ruth Smit: penningmeester`, `Rajen Bakker: lid`, or of
    several without a colon."""
    if _is_listed(before[-1]) and ": " in before[-1].text and ": " in block.text:
        return True
    items = [item.text for item in takewhile(_is_short_item, islice(reversed(before), _MOST_LISTED))]
    return len(items) >= _FEWEST_LISTED and _is_one_of(items, block.text)


def _is_listed(block: Block) -> bool:
    return block.kind == "paragraph" and not is_finished(block.text)


def _is_one_of(items: list[str], line: str) -> bool:
    """Whether a short line has the form of the items, from the last; a title below ingredients has not: `Bereiding`."""
    last = items[:_FEWEST_LISTED]
    if _opening(line) not in map(_opening, last) or (" " not in line and any(" " in item for item in items)):
        return False
    return not has_finite_verb(line) or any(map(has_finite_verb, last))


def _opening(line: str) -> tuple[bool, bool]:
    return line[0].isalpha(), line[0].islower()


def _is_short_item(block: Block) -> bool:
    return _is_listed(block) and len(block.text.split()) <= _MOST_WORDS and not block.text.endswith(",")


def _block(piece: Copy, following: Copy | None, before: Copy | None) -> Block:
    if piece.kind == "headline":
        return Block("crosshead", piece.text)
    if piece.kind is not None and piece.kind != "paragraph":
        return Block(piece.kind, piece.text)
    marker = list_marker(piece.text)
    if following and len(piece.text) <= _LONGEST_QUESTION and _is_numbered_question(piece.text, following):
        listed = before is not None and before.text[0].isdigit() and before.text.endswith("?")
        return Block("list_item" if listed and marker else "crosshead", piece.text)
    if marker:
        return Block("list_item", piece.text if marker[0].isalnum() else piece.text[len(marker) :])
    if following and is_text_or_item(following) and _is_crosshead(piece.text, following.text):
        return Block("crosshead", piece.text)
    return Block("paragraph", piece.text)


def _is_numbered_question(text: str, following: Copy) -> bool:
    """Whether a line is a numbered question above its answer: `1. Wat verandert er?`"""
    return text[0].isdigit() and text.endswith("?") and is_text(following) and not list_marker(following.text)


def _is_crosshead(text: str, following: str) -> bool:
    """Whether a line is a few words that do not end a sentence, or a question that nobody answers in quotation
    marks."""
    bare = text[len(list_marker(text)) :]
    if len(text.split()) > _MOST_WORDS or len(text) > _MOST_CHARACTERS or text[0].islower() or text.endswith(","):
        return False
    if is_result(text) or not any(map(str.isalpha, text)) or _CLOCK.fullmatch(text):
        return False
    if not is_finished(text):
        return True
    return text.endswith("?") and bare[0].isupper() and following[0] not in "“‘„\"'«" and not _TOLD.search(bare)
