"""Program code on a page, printed as such or shown by mistake, none of which is spoken."""

from __future__ import annotations

import re

_SHORTEST = 20
_SIGNS = re.compile(r"[{}\[\]();=<>_\\|$#@/'\"`]")
_SHARE = 0.06
"""The share of such signs above which a code element has code. Dutch text, even with addresses, has fewer."""
_TOKENS = tuple(
    re.compile(token)
    for token in (
        r"\bfunction ?\w{0,30} ?\(",
        r"\b(?:var|let|const) \w{1,30} ?=",
        r"\) ?;",
        r"\b[a-z]\w{0,30}\.[a-z]\w{1,30}\(",
        r"\{[^{}]{0,300}:[^{}]{0,300};",
        r"=> ?\{",
        r"\(\) ?\{|\) ?\{",
        r"</\w{1,20}>",
        r"\b\w{1,30}\.\w{1,30} ?= ?[\w\"'!]",
    )
)
_FEW = 2
"""The fewest different kinds of these that make a text code; no sentence has as many."""


def is_printed_code(text: str) -> bool:
    """Whether the text of a code element is code: it may also be a letter or a poem in typewriter type."""
    return len(text) > _SHORTEST and len(_SIGNS.findall(text)) > _SHARE * len(text)


def is_code(text: str) -> bool:
    """Whether a paragraph is a script or a style sheet: `t=l.createElement(r);t.async=1;`."""
    return len(text) > _SHORTEST and sum(bool(token.search(text)) for token in _TOKENS) >= _FEW
