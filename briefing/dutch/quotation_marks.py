"""Quotation marks as newspapers type them: `,,Mooi'', zegt zij` → `„Mooi”, zegt zij`."""

from __future__ import annotations

import re

_OPENING = re.compile(r"(?<![\w,‚])(?:,,|‚‚|``)(?=[\w'’‘(…\[-])|(?<![\w'’])(?:''|‘‘)(?!(?:[snt]|er)\b)(?=[^\W\d_])")
_CLOSING = re.compile(r"(?<=\S)(?:''(?!')|’’|´´)(?!\w)")
_MARK = re.compile(rf"(?P<opening>{_OPENING.pattern}|[„“])|(?P<closing>{_CLOSING.pattern}|”)")


def with_quotation_marks(text: str) -> str:
    """`text` with one mark where two commas, grave accents or apostrophes stand for it.

    Two apostrophes behind a figure that no quotation was opened before are seconds or inches: `3'42''`.
    """
    is_open = False

    def mark(found: re.Match[str]) -> str:
        nonlocal is_open
        opens, was_open = bool(found["opening"]), is_open
        is_open = opens
        if len(found[0]) == 1:
            return found[0]
        if opens:
            return "„"
        return "”" if was_open or not text[found.start() - 1].isdigit() else found[0]

    return _MARK.sub(mark, text)
