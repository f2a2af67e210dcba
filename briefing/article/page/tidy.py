"""The tidying of a page's blocks to copy for the desk, without repetitions and the short lines around the text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.account import ABOVE_TEXT, REPEATED
from briefing.article.formats.layout import PICTOGRAMS, list_marker
from briefing.article.lines.boilerplate.prompts import is_prompt
from briefing.article.lines.boilerplate.stamps import is_clock
from briefing.article.lines.byline import Byline, is_fact, is_name, read_byline
from briefing.article.lines.passages.pulled import is_quoted
from briefing.article.lines.shape import is_salutation, is_short_sentences
from briefing.article.material import Copy
from briefing.article.page.metadata.signed_lines import first_told, read_signed_line, signed_part, tells_update
from briefing.model import Block
from briefing.text import letters_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.article.account import Account

_SENTENCE = re.compile(r".{25,}[.!?…][\"'”’»)]*", re.DOTALL)
_BARE_NUMBER = re.compile(r"^\d{1,2} (?=[A-ZÀ-Þ](?:\S* ){2})")
"""The number of a paragraph among others, before three words or more."""
_ANNOUNCES = re.compile(r".{20,}[.!?] .{10,}:", re.DOTALL)
"""A sentence, and the beginning of one that continues below."""
_BEHIND_DASH = re.compile(r"[—–-]{1,2} ?[^\W\d_]")
_LONG, _FEW = 80, 6
_FOOT_LINES = 2
"""How many lines below the text, and behind its first, may give author and date."""
_LEAD_WORDS = 7
_SIGN_BEFORE = re.compile(r"^[^\w\"'“‘]+")
_SHORTEST_WORDS, _FEWEST_ITEMS, _ITEM_WORDS = 3, 2, 5
"""The fewest words of a short sentence above the text, the fewest items that sum it up, and the words of each."""
_MONTH = len("2026-05")
_LINES_ABOVE = 30
"""How many lines above the text may give author and date."""


def tidy(blocks: list[Block], headline: str | None, account: Account) -> tuple[list[Copy], Byline]:
    """The copy of an article, with at most one standfirst, and the author and date in the lines above its text."""
    kept = _without_pull_quotes([*_once(blocks, headline)])
    standfirst, rest = _with_one_standfirst(kept)
    account.compare(_texts(blocks), _texts(standfirst + rest), REPEATED)
    of_text = [place for place, block in enumerate(rest) if _is_text(block)]
    if not of_text:
        account.compare(_texts(rest) if standfirst else (), (), ABOVE_TEXT)
        return [Copy(block.text, block.kind) for block in standfirst or rest], Byline(None, None)
    start, end = _with_lines_above(rest, _with_pieces_above(rest, _with_list_above(rest, of_text[0]))), len(rest)
    while _is_below_text(rest[end - 1]):
        end -= 1
    above = [(block, read_signed_line(block.text)) for block in rest[max(0, start - _LINES_ABOVE) : start]]
    titles = any(map(_is_title, rest[start:]))  # names, which head parts of the text as well
    crosshead = [b for b, signed in above if b.kind == "crosshead" and (not signed or (titles and _is_title(b)))][-1:]
    if crosshead and not standfirst and _is_long(crosshead[0].text):  # a second headline that tells the news
        standfirst, crosshead = [Block("standfirst", crosshead[0].text)], []
    if not standfirst:
        standfirst = [Block("standfirst", block.text) for block, signed in above if not signed and _is_lead(block)][-1:]
    around = [None, *rest[start:end]]
    text = [
        block for before, block in pairwise(around) if block and (_speaks(before, block) or not _is_signature(block))
    ]
    heads = [place for place, (block, _) in enumerate(above) if _is_title(block)]
    named = {block for block, _ in above[heads[0] :]} if heads else set()  # below such a title, a name is another's
    told = first_told(s for b, s in above if s and not (b in named and (_is_title(b) or is_name(b.text))))
    within = [read_signed_line(b.text) for b in rest[start : start + _FOOT_LINES + 1] if b not in text]
    told = first_told((told, *(s for s in within if s and s.published), *_signed_below(rest[end - 1 :])))
    account.compare(_texts(rest[:start]), _texts([*standfirst, *crosshead]), ABOVE_TEXT)
    account.compare(_texts(rest[start:end]), _texts(text), "byline")
    account.compare(_texts(rest[end:]), (), "line below the text")
    return [Copy(block.text, block.kind) for block in (*standfirst, *crosshead, *text)], told


def _with_list_above(blocks: list[Block], start: int) -> int:
    """The number of the block where the text begins: a list before its first paragraph that sums it up, or in
    sentences."""
    begin = start
    while begin and _is_item_of_text(blocks[begin - 1]):
        begin -= 1
    items = blocks[begin : start + (blocks[start].kind == "list_item")]
    return start if len(items) < _FEWEST_ITEMS or any(read_signed_line(block.text) for block in items) else begin


def _is_item_of_text(block: Block) -> bool:
    tells = len(block.text.split()) >= _ITEM_WORDS or is_short_sentences(block.text)
    return block.kind == "list_item" and tells


def _with_pieces_above(blocks: list[Block], start: int) -> int:
    """The number of the block where the text begins: with the pieces of a heading and a line before its first."""
    begin = start - 1
    while begin >= 1 and blocks[begin].kind == "crosshead" and _is_piece(blocks[begin - 1]):
        begin -= 2
    return max(begin, 0) if begin < start - 3 else start


def _with_lines_above(blocks: list[Block], start: int) -> int:
    """The number of the block where the text begins: the first of several lines above it that each tell something,
    without a full stop, as in rows, or the short sentences right above it. Crossheads may be between the lines; one
    that opens with a figure is a tile of its own."""
    while (place := _place_above(blocks, start)) < start:
        start = place
    lines = [start]
    for place in reversed(range(start)):
        if _is_piece(blocks[place]) and blocks[place].text[0].isalpha():
            lines.append(place)
        elif blocks[place].kind != "crosshead" or (
            read_signed_line(blocks[place].text) and not _is_title(blocks[place])
        ):
            break
    return lines[-1] if len(lines) > _FEWEST_ITEMS else start


def _place_above(blocks: list[Block], start: int) -> int:
    """The place of the short text right above, or above a crosshead if the text has more; `start` if there is none."""
    following = blocks[start : start + _LINES_ABOVE]
    headed = start > 1 and blocks[start - 1].kind == "crosshead" in {block.kind for block in following}
    place = start - 1 - headed
    is_text = place >= 0 and (_is_short_text(blocks[place]) or _is_part(blocks[place], following))
    return place if is_text else start


def _is_short_text(block: Block) -> bool:
    """Whether a few words above the text salute or end as a sentence, and neither sign it nor prompt the reader."""
    text = _BARE_NUMBER.sub("", _SIGN_BEFORE.sub("", PICTOGRAMS.sub("", block.text)))
    tells = is_salutation(text) or is_short_sentences(text, words=_SHORTEST_WORDS)
    return block.kind == "paragraph" and tells and not (read_signed_line(text) or is_prompt(text))


def _is_part(block: Block, following: Iterable[Block]) -> bool:
    """Whether a line has the number before or after that of a line of the text: `3. Haven Spijk`."""
    number = list_marker(block.text).rstrip(".) ")
    numbers = {list_marker(other.text).rstrip(".) ") for other in following}
    return number.isdecimal() and not numbers.isdisjoint((str(int(number) - 1), str(int(number) + 1)))


def _is_piece(block: Block) -> bool:
    """Whether a line below a heading is a short text, although it has no full stop."""
    tells = block.kind == "paragraph" and len(block.text.split()) >= _ITEM_WORDS
    return tells and read_signed_line(block.text) is None and not is_prompt(block.text)


def _signed_below(blocks: list[Block]) -> Iterator[Byline]:
    """The authors and days in the lines below a text; the last block comes first.

    Items of lists are not signatures, nor are names below a heading or behind a label of the text's own
    (`Schoonmaak:`); months belong to other articles.
    """
    for before, block in pairwise(blocks[: _FOOT_LINES + 1] if len(blocks) <= 2 * _FOOT_LINES + 1 else ()):
        named = is_name(block.text) and ("crosshead" in (before.kind, block.kind) or before.text.endswith(":"))
        signed = None if named else read_signed_line(block.text)
        if signed:
            yield signed._replace(published=None) if len(signed.published or "") == _MONTH else signed


def _texts(blocks: list[Block]) -> list[str]:
    return [block.text for block in blocks]


def _once(blocks: Iterable[Block], headline: str | None) -> Iterator[Block]:
    """The blocks without repetitions: the headline again, the same paragraph for another screen."""
    said = {headline}
    for block in blocks:
        if block.text not in said:
            yield block
        if len(block.text) > 40:
            said.add(block.text)


def _without_pull_quotes(blocks: list[Block]) -> list[Block]:
    """The blocks without pull quotes, which repeat what a paragraph says, and without the names below them."""
    quotes = {block for block in blocks if block.kind == "quote" or is_quoted(block.text)}
    if not quotes:
        return blocks
    told = (block.text for block in blocks if block.kind in ("paragraph", "standfirst") and block not in quotes)
    said = "\n".join(map(letters_in, told))
    kept: list[Block] = []
    is_repeated = False
    for block in blocks:
        is_quote = block in quotes
        is_repeated = is_quote and (letters_in(block.text) in said or (is_repeated and not _is_long(block.text)))
        if not is_repeated:
            kept.append(block)
    return kept


def _speaks(before: Block | None, block: Block) -> bool:
    """Whether a line behind a dash tells who said what is quoted before it: `— Beheerder, Wilp`."""
    quoted = before is not None and (before.kind == "quote" or is_quoted(before.text))
    return quoted and bool(_BEHIND_DASH.match(block.text))


def _is_signature(block: Block) -> bool:
    """Whether a block only says who wrote the article, or when."""
    byline = None if is_fact(block.text) else read_byline(signed_part(block.text))
    if block.text.endswith(":") and byline and not any(byline) and not is_clock(block.text.rstrip(": ")):
        return False  # a day that what follows is about
    if block.kind == "list_item":
        return byline is not None and byline.published is not None and byline.author is None
    return byline is not None and block.kind == "paragraph"


def _is_text(block: Block) -> bool:
    if block.kind == "quote":
        return True
    if block.kind == "list_item":
        return bool(_SENTENCE.fullmatch(PICTOGRAMS.sub("", block.text)))
    return block.kind == "paragraph" and _is_long(block.text) and read_byline(block.text) is None


def _is_title(block: Block) -> bool:
    """Whether a block above the text is a heading with the form of a name: `Vrije Muziekschool`."""
    return block.kind == "crosshead" and is_name(block.text)


def _is_lead(block: Block) -> bool:
    """Whether a line above the text gives the news, without a full stop."""
    tells = len(block.text.split()) >= _LEAD_WORDS and read_byline(block.text) is None
    return block.kind == "paragraph" and tells and not is_prompt(block.text)


def _is_long(text: str) -> bool:
    """Whether a text is longer than a line, or a whole sentence."""
    text = PICTOGRAMS.sub("", text)
    return len(text) > _LONG or bool(_SENTENCE.fullmatch(text) or _ANNOUNCES.fullmatch(text))


def _is_below_text(block: Block) -> bool:
    """Whether the last block is a few words below the article: a crosshead without text, a name, a label."""
    if _is_signature(block) or tells_update(block.text):
        return True
    if block.kind == "list_item" or list_marker(block.text) or _is_text(block):
        return False
    text = _BARE_NUMBER.sub("", PICTOGRAMS.sub("", block.text))
    if block.kind == "paragraph" and (is_short_sentences(text) or is_fact(text)):
        return False
    return block.kind == "crosshead" or len(block.text.split()) <= _FEW or read_byline(block.text) is not None


def _with_one_standfirst(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """The standfirst, its paragraphs joined, and the other blocks; no standfirst if the text begins with it."""
    lead = " ".join(block.text for block in blocks if block.kind == "standfirst")
    rest = [block for block in blocks if block.kind != "standfirst"]
    if not lead or any(block.text.startswith(lead.rstrip(".… ")) for block in rest):
        return [], rest
    return [Block("standfirst", lead)], rest
