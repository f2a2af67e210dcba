"""Regular expressions that are compiled when they are first used.

Compiling is most of the start-up time, and one article needs about half of the patterns. Long patterns that few texts
reach are made here; those that every text reaches use `re.compile`.
"""

from __future__ import annotations

import re
from typing import cast


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """A stand-in for `re.compile(expression, flags)`, which is called at the first use."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))


class _Pattern:
    """The methods of a pattern. Each is kept after its first use, so that it is then as fast as `re`'s own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression, self._flags = expression, flags

    def __getattr__(self, name: str) -> object:
        value: object = getattr(re.compile(self._expression, self._flags), name)
        setattr(self, name, value)
        return value
