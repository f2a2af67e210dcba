"""From the blocks of a page to copy for the desk: nothing twice, and none of the short lines around the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.byline import is_name, read_byline
from briefing.article.copydesk import Copy
from briefing.article.dates import find_date
from briefing.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SENTENCE = re.compile(r".{25,}[.!?…][\"'”’»)]*", re.DOTALL)
_LONG = 80


def tidy(blocks: Iterable[Block], headline: str | None) -> list[Copy]:
    """The copy of an article: one standfirst at most, the text, and above it the lines that tell of author and date."""
    kept = _with_one_standfirst(list(_once(blocks, headline)))
    of_text = [place for place, block in enumerate(kept) if _is_text(block)]
    if not of_text:
        return [Copy(block.text, block.kind) for block in kept]
    start, end = of_text[0], len(kept)
    while kept[end - 1].kind != "list_item" and not _is_text(kept[end - 1]):
        end -= 1
    above = [block for block in kept[:start] if not _told_by(block.text)]
    told = [line for block in kept[:start] if (line := _told_by(block.text))]
    crosshead = [block for block in above if block.kind == "crosshead"][-1:]
    return [
        *(Copy(line, "paragraph") for line in told),
        *(Copy(b.text, b.kind) for b in (*crosshead, *kept[start:end])),
    ]


def _told_by(line: str) -> str | None:
    """What a line above the text says of author or date; None for any other line."""
    if read_byline(line) or is_name(line):
        return line
    return find_date(line) if len(line) < _LONG else None


def _once(blocks: Iterable[Block], headline: str | None) -> Iterator[Block]:
    """The blocks without what was said before: the headline again, the same paragraph for another screen."""
    said = {headline}
    for block in blocks:
        if block.text not in said:
            yield block
        if len(block.text) > 40:
            said.add(block.text)


def _is_text(block: Block) -> bool:
    if block.kind in ("standfirst", "quote"):
        return True
    is_running = len(block.text) > _LONG or bool(_SENTENCE.fullmatch(block.text))
    return block.kind == "paragraph" and is_running and read_byline(block.text) is None


def _with_one_standfirst(blocks: list[Block]) -> list[Block]:
    """The blocks with the standfirst's paragraphs joined, and without a standfirst that the first paragraph repeats."""
    lead = " ".join(block.text for block in blocks if block.kind == "standfirst")
    rest = [block for block in blocks if block.kind != "standfirst"]
    first = next((block.text for block in rest if block.kind == "paragraph"), "")
    if not lead or first.startswith(lead.rstrip(".… ")):
        return rest
    return [Block("standfirst", lead), *rest]
