"""Pull quotes, which repeat the text to draw a reader in."""

from __future__ import annotations

import re

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
    """The lines without those in quotation marks, or without an end, that repeat what another line says."""
    quotes = [line for line in lines if line != headline and (is_quoted(line) or _may_be_pulled(line))]
    if not 0 < len(quotes) <= _MOST:
        return lines
    said = "\n".join(letters_in(line) for line in lines if line not in quotes)
    repeated = {quote for quote in quotes if letters_in(quote) in said}
    return [line for line in lines if line not in repeated]


def _may_be_pulled(line: str) -> bool:
    return not is_finished(line) and not list_marker(line) and len(line.split()) >= _FEWEST_WORDS
