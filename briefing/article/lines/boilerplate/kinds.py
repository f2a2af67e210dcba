"""The lines of a pasted text that are not the article, by their purpose: greetings, credits, notes for the newsroom."""

from __future__ import annotations

from briefing.article.lines.boilerplate.audience import addresses_reader
from briefing.article.lines.boilerplate.debris import is_debris
from briefing.article.lines.boilerplate.vocabulary import kinds

LONGEST = 500
"""Characters; a longer line is text."""
REGARDS = "regards and signature"
"""The reason for what somebody puts below a message."""
LIKE_SENTENCES = {"credit", "picture", "link to other articles"}
"""The reasons of lines whose first words may also begin a sentence: `Foto’s van de breuk laten zien dat …`."""


def reason_to_leave_out(line: str) -> str | None:
    """Why `line`, by itself, is not the article; None if it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in kinds("text") if kind.line.fullmatch(line)), None)


def block_reason(title: str) -> str | None:
    """Why the block under `title` is not the article; None if it may be."""
    if len(title) > LONGEST:
        return None
    return next((kind.reason for kind in kinds("text") if kind.title.fullmatch(title)), None)


def end_reason(line: str) -> str | None:
    """Why everything from `line` on, below the text, is not the article; None if it may be."""
    if len(line) > LONGEST:
        return None
    return next((kind.reason for kind in kinds("text") if kind.end.fullmatch(line)), None)


def is_known(line: str) -> bool:
    """Whether a rule knows `line` as one that is not the article, whatever stands around it."""
    return bool(
        reason_to_leave_out(line) or block_reason(line) or end_reason(line) or is_debris(line) or addresses_reader(line)
    )
