"""From the blocks of a page to copy for the desk: nothing twice, and none of the short lines around the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.byline import Byline, read_byline
from briefing.article.copydesk import Copy
from briefing.article.signature import first_told, read_signed_line
from briefing.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r".{25,}[.!?…][\"'”’»)]*", re.DOTALL)
_LONG = 80
_ABOVE = 30
"""So many lines above the text may tell of author and date."""


def tidy(blocks: Iterable[Block], headline: str | None) -> tuple[list[Copy], Byline]:
    """The copy of an article, with one standfirst at most, and what the lines above its text say of author and date."""
    kept = _without_pull_quotes([*_once(blocks, headline)])
    standfirst, rest = _with_one_standfirst(kept)
    of_text = [place for place, block in enumerate(rest) if _is_text(block)]
    if not of_text:
        return [Copy(block.text, block.kind) for block in standfirst or rest], Byline(None, None)
    start, end = of_text[0], len(rest)
    while rest[end - 1].kind != "list_item" and not _is_text(rest[end - 1]):
        end -= 1
    above = [(block, read_signed_line(block.text)) for block in rest[max(0, start - _ABOVE) : start]]
    crosshead = [block for block, signed in above if block.kind == "crosshead" and not signed][-1:]
    text = [block for block in rest[start:end] if block.kind != "paragraph" or read_byline(block.text) is None]
    told = first_told(signed for _, signed in above if signed)
    return [Copy(block.text, block.kind) for block in (*standfirst, *crosshead, *text)], told


def _once(blocks: Iterable[Block], headline: str | None) -> Iterator[Block]:
    """The blocks without what was said before: the headline again, the same paragraph for another screen."""
    said = {headline}
    for block in blocks:
        if block.text not in said:
            yield block
        if len(block.text) > 40:
            said.add(block.text)


def _without_pull_quotes(blocks: list[Block]) -> list[Block]:
    """The blocks without the quotes that only show large what a paragraph says."""
    said = "\n".join(_letters(block.text) for block in blocks if block.kind in ("paragraph", "standfirst"))
    return [block for block in blocks if block.kind != "quote" or _letters(block.text) not in said]


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _is_text(block: Block) -> bool:
    if block.kind == "quote":
        return True
    is_running = len(block.text) > _LONG or bool(_SENTENCE.fullmatch(block.text))
    return block.kind == "paragraph" and is_running and read_byline(block.text) is None


def _with_one_standfirst(blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """The standfirst, its paragraphs joined, and the other blocks; no standfirst where the text begins with it."""
    lead = " ".join(block.text for block in blocks if block.kind == "standfirst")
    rest = [block for block in blocks if block.kind != "standfirst"]
    if not lead or any(block.text.startswith(lead.rstrip(".… ")) for block in rest):
        return [], rest
    return [Block("standfirst", lead)], rest
