"""Regular expressions for one of many words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def one_of(words: Iterable[str], *, not_after: str = "") -> str:
    """A regular expression for any of these words, the longest first, grouped by first letter so that it fails fast.

    The character before a word must not be in `not_after`, the inside of a character set. That is asked only behind the
    first letter, so that `re` need not ask it at every letter of a text.
    """
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(re.escape(word[1:]))
    return (
        "(?:"
        + "|".join(
            re.escape(first) + _before(first, not_after) + f"(?:{'|'.join(rest)})" for first, rest in by_letter.items()
        )
        + ")"
    )


def _before(first: str, not_after: str) -> str:
    return f"(?<![{not_after}]{re.escape(first)})" if not_after else ""
