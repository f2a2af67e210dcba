"""Whole pasted texts with a label for each line, given by hand, and variations of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.article.formats.layout import unwrapped

if TYPE_CHECKING:
    import random

_PASTED = Path(__file__).parent / "pasted"
ARTICLE = frozenset("HSTX")
"""The kinds of the article's lines: headline, standfirst, text, crosshead."""

_WITHOUT_HEADLINE = 0.3
"""The chance that a varied text loses its headline, so that what stands above it is not taken for one."""

Labelled = tuple[str, str]
"""A line and its kind."""


@dataclass(slots=True)
class Pasted:
    """A pasted text: blocks of labelled lines. Any kind that is not in `ARTICLE` means not part of the article."""

    blocks: list[list[Labelled]] = field(default_factory=list)

    def span(self) -> range:
        """The numbers of the blocks from the first with text of the article to the last."""
        with_text = [number for number, block in enumerate(self.blocks) if any(kind == "T" for _, kind in block)]
        return range(with_text[0], with_text[-1] + 1) if with_text else range(0)


def read_pasted() -> list[Pasted]:
    """All pasted texts of the corpus."""
    parts = [part for path in sorted(_PASTED.glob("*.txt")) for part in path.read_text("utf-8").split("\n=== ")]
    return [Pasted(_blocks(part.splitlines()[1:])) for part in parts]


def _blocks(lines: list[str]) -> list[list[Labelled]]:
    """The blocks of a text, their wrapped lines joined to paragraphs as the product does it."""
    blocks: list[list[Labelled]] = [[]]
    for line in lines:
        kind, _, text = line.partition(" ")
        if text.strip():
            blocks[-1].append((text.strip(), kind))
        elif not kind:
            blocks.append([])
    labelled = [block for block in blocks if block]
    texts = unwrapped([[text for text, _ in block] for block in labelled])
    return [_matched(found, block) for found, block in zip(texts, labelled, strict=True)]


def _matched(texts: list[str], block: list[Labelled]) -> list[Labelled]:
    """The paragraphs of a block, each with the kind of most of its letters."""
    if len(texts) == len(block):
        return [(text, kind) for text, (_, kind) in zip(texts, block, strict=True)]
    kinds = [kind for text, kind in block for _ in _letters(text)]
    found, begin = [], 0
    for text in texts:
        within = kinds[begin : begin + len(_letters(text))] or ["N"]
        found.append((text, max(within, key=within.count)))
        begin += len(within)
    return found


def _letters(text: str) -> str:
    """The letters and figures of a text, which joining lines does not change."""
    return re.sub(r"[\W_]", "", text)


def varied(text: Pasted, rng: random.Random) -> Pasted:
    """The text as it might also have been pasted: without some of its parts, and in another layout."""
    blocks = text.blocks
    for shares, is_dropped in (((0, 0, 0.1, 0.3, 0.6, 0.9), _is_around), ((0, 0, 0, 0.1, 0.3), _is_paragraph)):
        share = rng.choice(shares)
        blocks = [block for block in blocks if not (is_dropped(block) and rng.random() < share)]
    if rng.random() < _WITHOUT_HEADLINE:
        blocks = [[line for line in block if line[1] != "H"] for block in blocks]
    share = rng.choice((0, 0, 0.1, 0.3, 0.7))
    blocks = [[line for line in block if line[1] in ARTICLE or rng.random() >= share] for block in blocks]
    return Pasted(_laid_out([block for block in blocks if block] or text.blocks, rng))


def _is_around(block: list[Labelled]) -> bool:
    return all(kind not in ARTICLE for _, kind in block)


def _is_paragraph(block: list[Labelled]) -> bool:
    return all(kind == "T" for _, kind in block)


def _laid_out(blocks: list[list[Labelled]], rng: random.Random) -> list[list[Labelled]]:
    """The blocks as one, with each line a block, with some joined, or as they are."""
    sort = rng.random()
    if sort < 0.18:
        return [[line for block in blocks for line in block]]
    if sort < 0.38:
        return [[line] for block in blocks for line in block]
    joined: list[list[Labelled]] = []
    share = 0.25 if sort < 0.55 else 0
    for block in blocks:
        if joined and rng.random() < share:
            joined[-1] += block
        else:
            joined.append(list(block))
    return joined
