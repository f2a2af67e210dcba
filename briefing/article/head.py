"""The head of an article, above its text: kicker, headline, place, byline."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.article.formats.layout import is_finished, list_marker
from briefing.article.lines.boilerplate.stamps import is_clock
from briefing.article.lines.byline import is_name, read_byline, read_row
from briefing.article.lines.dateline import is_place, lone_dateline
from briefing.article.lines.passages.rows import find_lists
from briefing.article.lines.passages.tables import is_result
from briefing.article.lines.people import is_told_of, profiled
from briefing.article.lines.shape import is_turn
from briefing.article.site_name import without_likely_site
from briefing.model import Block
from briefing.patterns import pattern

if TYPE_CHECKING:
    from briefing.article.material import Copy, Facts

KICKER_WORDS = 4
"""The most words of a kicker (`BUITENLAND`), or of a crosshead with a date glued to it."""
_HEADLINE_LENGTH = 200
"""Characters; a longer line is text."""
_TITLE_LENGTH = 80
"""Characters; two whole sentences that are longer are text."""
_TWO_SENTENCES = pattern(r"\w{3}[.!?]\s.*[.!?][\"'’”»)]*$")
TITLE_WORDS = 12
"""The most words of a title below the first line; a longer one is text, even without a full stop."""
MOST_LINES = 12
"""The most lines above a text that may be headlines."""
_INITIALS = re.compile(r"\(?[a-z]{2,5}(?:, ?[a-z]{2,5})*\)?")
"""Initials, as Flemish newspapers sign: `jvdb`, `(fvv, belga)`."""


def is_text(piece: Copy) -> bool:
    """Whether a piece is running text rather than a line about it."""
    if piece.kind in ("headline", "crosshead"):
        return False
    if piece.kind in ("quote", "list_item", "standfirst"):
        return True
    return is_finished(piece.text) or len(piece.text) > _HEADLINE_LENGTH or len(piece.text.split()) > TITLE_WORDS


def read_head(pieces: list[Copy], facts: Facts, *, headline_expected: bool) -> tuple[list[Block], list[Copy], Facts]:
    """The blocks of the head, the pieces from the text on, and the facts with those of the head."""
    lines, rest, facts = _lines_above(pieces, facts)
    rest, facts = _lines_below_standfirst(rest, facts, headed=bool(lines or facts.headline))
    if not headline_expected and len(lines) == 1 and _is_town_in(lines[0].text, rest):
        return [], rest, facts.and_(place=lines[0].text)
    blocks, facts = _choose_headline(lines, facts, headline_expected=headline_expected)
    return blocks, rest, facts


def _lines_above(pieces: list[Copy], facts: Facts) -> tuple[list[Copy], list[Copy], Facts]:
    """The pieces that may be headlines, those from the first running text on, and the facts with those of bylines
    between them."""
    lines: list[Copy] = []
    texts = [piece.text for piece in pieces]
    profiles = profiled(texts)
    rows = find_lists(texts).rows if any(piece.kind == "list_item" for piece in pieces) else frozenset()
    for number, piece in enumerate(pieces):
        byline = read_byline(piece.text) or (read_row(piece.text) if lines or facts.headline else None)
        if piece.kind == "list_item" and piece.text in rows:
            return lines, pieces[number:], facts
        if byline and piece.kind != "headline":
            facts = facts.and_(author=byline.author, published=byline.published)
        elif piece.kind is None and _INITIALS.fullmatch(piece.text):
            continue
        elif piece.kind is None and (is_place(piece.text) or lone_dateline(piece.text)):
            facts = facts.and_(place=lone_dateline(piece.text) or piece.text)
        elif piece.text in profiles and (lines or facts.headline):
            return lines, pieces[number:], facts
        elif is_name(piece.text) and (lines or facts.headline) and piece.kind in (None, "paragraph"):
            facts = facts.and_(author=piece.text.strip("() "))
        elif _may_be_headline(piece, lines) and len(lines) < MOST_LINES:
            lines.append(piece)
        else:
            return lines, pieces[number:], facts
    return lines, [], facts


def _lines_below_standfirst(pieces: list[Copy], facts: Facts, *, headed: bool) -> tuple[list[Copy], Facts]:
    """The pieces without a byline after the first of them, which is a standfirst then; and the facts with its
    author."""
    below = list(itertools.takewhile(lambda piece: piece.kind is None and not is_text(piece), pieces[1:MOST_LINES]))
    read = {piece: None if is_clock(piece.text) else read_byline(piece.text) for piece in below}
    signed = any(read.values())
    text = [piece.text for piece in (*pieces[:1], *pieces[1 + len(below) :])]
    alone = headed and len(below) == 1
    profiles = profiled([piece.text for piece in pieces])
    names = [piece for piece in below if is_name(piece.text) and piece.text not in profiles]
    names = [piece for piece in names if signed or (alone and not is_told_of(piece.text, text))]
    for piece, byline in read.items():
        if byline:
            facts = facts.and_(author=byline.author, published=byline.published)
        elif piece in names:
            facts = facts.and_(author=piece.text.strip("() "))
    gone = [piece for piece in below if read[piece] or piece in names]
    return [*pieces[:1], *(piece for piece in below if piece not in gone), *pieces[1 + len(below) :]], facts


def _may_be_headline(piece: Copy, before: list[Copy]) -> bool:
    if piece.kind in ("headline", "crosshead"):
        return True
    if is_turn(piece.text):
        return False
    if not before or all(_is_short(earlier) for earlier in before):
        return (
            piece.kind is None
            and len(piece.text) <= _HEADLINE_LENGTH
            and not (len(piece.text) > _TITLE_LENGTH and _TWO_SENTENCES.search(piece.text))
            and not re.search(r"[^.]\.[\"'’”»)]*$|[:;,]$", piece.text)
        )
    return not is_text(piece)


def _is_short(piece: Copy) -> bool:
    return len(piece.text.split()) <= KICKER_WORDS


def _are_bold_titles(lines: list[Copy]) -> bool:
    """Whether `lines` have the headline as writers set it apart: bold, above the text, of more than one word."""
    return all(line.kind != "headline" for line in lines) and any(" " in line.text for line in lines)


def _is_town_in(line: str, pieces: list[Copy]) -> bool:
    """Whether `line` is one word that the text uses as a place: `in Lutjebroek`."""
    where = re.compile(rf"\b(?:in|te|bij|nabij|uit) {re.escape(line)}\b")
    return line.isalpha() and line.istitle() and any(where.search(piece.text) for piece in pieces)


def _choose_headline(found: list[Copy], facts: Facts, *, headline_expected: bool) -> tuple[list[Block], Facts]:
    """The blocks that the lines above the text make, the headline among them, and the facts with those of the lines."""
    lines = list(found)
    if facts.headline is None and headline_expected and _are_bold_titles(lines):
        lines = [line._replace(kind=None) for line in lines]
    if facts.headline is None and not headline_expected and len(lines) == 1 and _is_crosshead_alone(lines[0]):
        return [Block("crosshead", lines[0].text)], facts
    while facts.headline is None and len(lines) > 1 and (_is_kicker(lines[0], lines[1:]) or _is_junk(lines)):
        lines.pop(0)
    if facts.headline is None and lines and lines[0].kind != "crosshead":
        facts = replace(facts, headline=without_likely_site(lines.pop(0).text))
    return [_below_headline(line) for line in lines if line.text != facts.headline], facts


_GENRE = pattern(
    r"(?:interview|reportage|analyse|opinie|column|recensie|achtergrond|nieuws|commentaar|essay|video"
    r"|profiel)\s?[|•]\s",
    re.IGNORECASE,
)
"""A genre above a headline: `Interview | An Maes, brugwachter`."""
_MAIN_VERB = pattern(
    r"\w+ (?:.* )?(?!met|het|niet|tot|uit|dat|wat|want|tegen|biedt)(?:[a-zà-ÿ]+t|is|zijn|wil|kan|mag|zal) .*\w"
)


def _is_crosshead_alone(line: Copy) -> bool:
    return line.kind == "crosshead" or (
        _is_short(line) and ":" not in line.text and not _MAIN_VERB.fullmatch(line.text)
    )


def _is_kicker(line: Copy, following: list[Copy]) -> bool:
    """Whether a line is a kicker (`BUITENLAND`) or the menu of a page."""
    if any(piece.kind == "headline" for piece in following) or _GENRE.match(line.text):
        return True
    if line.kind or following[0].kind or not _is_short(line) or _MAIN_VERB.fullmatch(line.text):
        return False
    return len(following[0].text) > len(line.text) or not all(map(_is_short, following))


_LABELLED = pattern(
    r"[\w ]{2,20}: ?.*\d|.*\d{1,2}[:.]\d\d\b|.*\|.*|[\[(<].*[\])>]|[A-ZÀ-Þ0-9 ]{4,}(?: [–-] .{1,40})?|.*\b\w+@\w+"
    r"|.*[;°☰▢⎙↗●○★·].*|.*\b(?:nr\.?|ISBN) ?\d.*|.*\d{1,2}[-/]\d{1,2}[-/]\d{2,4}.*|(?:www\.|https?:)\S+|\W.*"
)


def _is_junk(lines: list[Copy]) -> bool:
    """Whether the line above a headline has the form of something else: `Verstuurd: di 7 okt.`, `EREDIVISIE – Dag
    9`."""
    first, *others = lines
    return bool(
        first.kind is None
        and _LABELLED.fullmatch(first.text)
        and any(_is_title(line) for line in others if line.kind is None)
    )


def _is_title(line: Copy) -> bool:
    return KICKER_WORDS <= len(line.text.split()) <= 20 and not _LABELLED.fullmatch(line.text)


def _below_headline(line: Copy) -> Block:
    if line.kind is None and _is_short(line) and (marker := list_marker(line.text)):
        return Block("list_item", line.text if marker[0].isalnum() else line.text[len(marker) :])
    if (line.kind == "crosshead" or _is_short(line)) and not is_result(line.text):
        return Block("crosshead", line.text)
    return Block("subheadline" if line.kind is None and not is_finished(line.text) else "standfirst", line.text)
