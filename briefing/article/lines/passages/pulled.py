"""Pull quotes, which repeat the text to draw a reader in."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from briefing.article.formats.layout import is_finished, list_marker
from briefing.text import letters_in

_QUOTED = re.compile(r"[\"'‘’“„«»](?:\S+ ){3,}\S+[\"'’”»]")
_MOST = 20
"""A text with more such lines consists of them."""
_FEWEST_WORDS = 5
"""The fewest words of one without quotation marks; a crosshead may repeat fewer."""


def is_quoted(line: str) -> bool:
    """Whether a line is words in quotation marks and nothing else."""
    return bool(_QUOTED.fullmatch(line))


def without_pull_quotes(lines: list[str], headline: str | None) -> list[str]:
    """The lines without those in quotation marks, or without an end, that repeat what another line says: but not what
    the line above announces, a refrain, or the last word of the text."""
    announced = {line for above, line in pairwise(lines) if above.endswith(":")}
    own = announced | {line for line, times in Counter(lines).items() if times > 1} | set(filter(is_quoted, lines[-1:]))
    pulled = (line for line in lines if line != headline and line not in own)
    quotes = [line for line in pulled if is_quoted(line) or _may_be_pulled(line)]
    if not 0 < len(quotes) <= _MOST:
        return lines
    said = "\n".join(letters_in(line) for line in lines if line not in quotes)
    repeated = {quote for quote in quotes if letters_in(quote) in said}
    return [line for line in lines if line not in repeated]


def _may_be_pulled(line: str) -> bool:
    return not is_finished(line) and not list_marker(line) and len(line.split()) >= _FEWEST_WORDS
