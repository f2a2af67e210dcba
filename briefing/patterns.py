"""Regular expressions that are compiled when they are first tried.

Compiling is what costs most of a start, and an article needs half of what there is: a long pattern that few texts come
to is made here. One that every text comes to is `re.compile`'s.
"""

from __future__ import annotations

import re
from typing import cast


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` makes of an expression, once it is tried."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))


class _Pattern:
    """A pattern's methods; each stays with it when it was asked for once, so that it costs no more than `re`'s own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression, self._flags = expression, flags

    def __getattr__(self, name: str) -> object:
        value: object = getattr(re.compile(self._expression, self._flags), name)
        setattr(self, name, value)
        return value
