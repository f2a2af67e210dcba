"""Lines that stand in an article and are none of it: bylines, time stamps, debris. Taken out, and used."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.article.byline import is_name, read_byline
from briefing.article.dateline import split_dateline, without_agency
from briefing.article.dates import find_date
from briefing.article.debris import is_debris
from briefing.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r".{25,}[.!?…][\"'”’»)]*", re.DOTALL)
_LONG = 80


@dataclass(frozen=True, slots=True)
class Tidied:
    """The article's blocks, and what the lines around them said."""

    blocks: tuple[Block, ...]
    author: str | None = None
    published: str | None = None
    place: str | None = None


def tidy(blocks: Iterable[Block], headline: str | None) -> Tidied:
    """The blocks without debris, repetition and the lines around the text, and with one standfirst at most."""
    kept = [block for block in _once(blocks, headline) if not (block.kind != "standfirst" and is_debris(block.text))]
    opening, text = _parted(kept)
    bylines = [byline for line in opening if (byline := read_byline(line))]
    names = [byline.author for byline in bylines if byline.author] + [line for line in opening if is_name(line)]
    place, text = _without_dateline(_with_one_standfirst(text))
    return Tidied(
        blocks=tuple(text),
        author=next(iter(names), None),
        published=next((day for line in opening if (day := find_date(line))), None),
        place=place,
    )


def _once(blocks: Iterable[Block], headline: str | None) -> Iterator[Block]:
    """The blocks without what was said before: the headline again, the same paragraph for another screen."""
    said = {headline}
    for block in blocks:
        if block.text not in said:
            yield block
        if len(block.text) > 40:
            said.add(block.text)


def _parted(blocks: list[Block]) -> tuple[list[str], list[Block]]:
    """The lines above the text, and the text; what follows the last of it is left out."""
    of_text = [place for place, block in enumerate(blocks) if _is_text(block)]
    if not of_text:
        return [], blocks
    start, end = of_text[0], len(blocks)
    while blocks[end - 1].kind != "list_item" and not _is_text(blocks[end - 1]):
        end -= 1
    crossheads = [block for block in blocks[:start] if block.kind == "crosshead"][-1:]
    opening = [block.text for block in blocks[:start] if block.kind != "crosshead"]
    return opening, [
        *crossheads,
        *(block for block in blocks[start:end] if block.kind == "crosshead" or not read_byline(block.text)),
    ]


def _is_text(block: Block) -> bool:
    if block.kind in ("standfirst", "quote"):
        return True
    return (
        block.kind == "paragraph"
        and (len(block.text) > _LONG or bool(_SENTENCE.fullmatch(block.text)))
        and not read_byline(block.text)
    )


def _with_one_standfirst(blocks: list[Block]) -> list[Block]:
    """The blocks with the standfirst's paragraphs joined, and without a standfirst that the first paragraph repeats."""
    lead = " ".join(block.text for block in blocks if block.kind == "standfirst")
    rest = [block for block in blocks if block.kind != "standfirst"]
    first = next((block.text for block in rest if block.kind == "paragraph"), "")
    if not lead or first.startswith(lead.rstrip(".… ")):
        return rest
    return [Block("standfirst", lead), *rest]


def _without_dateline(blocks: list[Block]) -> tuple[str | None, list[Block]]:
    """The dateline's place, and the blocks without dateline and signing agency."""
    place = None
    for index, block in enumerate(blocks):
        if block.kind in ("standfirst", "paragraph"):
            found, text = split_dateline(block.text)
            blocks[index] = replace(block, text=without_agency(text))
            place = place or found
            if block.kind == "paragraph":
                break
    return place, blocks
