"""Prompts, in which a page speaks to its reader: subscribe, follow us, watch here, what do you think."""

from __future__ import annotations

import re

from briefing.article.lines.boilerplate.audience import instructs, tells_news
from briefing.article.lines.boilerplate.vocabulary import kind
from briefing.article.lines.pictures import is_attributed
from briefing.patterns import pattern

_PROMPT, _SLANTED = kind("page", "prompt"), kind("page", "slanted prompt")

LONGEST = 300
"""Characters; a longer line is text."""


def is_prompt(line: str, *, styled: bool = False) -> bool:
    """Whether `line` is a prompt; `styled` is a line that is all italic or bold, as prompts often are."""
    if len(line) > LONGEST:
        return False
    if _PROMPT.line.fullmatch(line) or (_PROMPT.opening.match(line) and not (is_attributed(line) or instructs(line))):
        return True
    return styled and bool(_SLANTED.mention.search(line))


_ON_THIS = re.compile(r"\b(?:dit|deze|lezen)\b", re.IGNORECASE)
_TO_READER = pattern(
    r"\b(?:jij|jou|jouw|je|uw?|ons|onze|wij|we|dit|deze|hier\w*|redactie|cookies)\b",
    re.IGNORECASE,
)


def is_plain_prompt(line: str) -> bool:
    """Whether `line` is a prompt, in text without markup.

    There, a question may be an interviewer's, and a sentence that addresses nobody belongs to the article.
    """
    if line.endswith("?") and not _ON_THIS.search(line):
        return False
    if is_attributed(line) or tells_news(line):
        return False
    return is_prompt(line) and (not line.endswith(".") or bool(_TO_READER.search(line)))
