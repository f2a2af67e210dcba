"""Regular expressions that are compiled when they are first used.

Compiling is most of the start-up time, and one article needs about half of the patterns. Long patterns that few texts
reach are made here; those that every text reaches use `re.compile`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """A stand-in for `re.compile(expression, flags)`, which is called at the first use."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))


def rare(marks: tuple[str, ...], expression: str, flags: int = 0) -> re.Pattern[str]:
    """Likewise, for what few texts have: it can be only where one of the marks is, for which `sub` looks first."""
    return cast("re.Pattern[str]", _Rare(marks, expression, flags))


class _Pattern:
    """The methods of a pattern. Each is kept after its first use, so that it is then as fast as `re`'s own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression, self._flags = expression, flags

    def __getattr__(self, name: str) -> object:
        value: object = getattr(re.compile(self._expression, self._flags), name)
        setattr(self, name, value)
        return value


class _Rare(_Pattern):
    """A pattern whose `sub` asks for its marks first: to look for a few letters is many times faster."""

    def __init__(self, marks: tuple[str, ...], expression: str, flags: int) -> None:
        super().__init__(expression, flags)
        self._marks, self._rest = marks, _Pattern(expression, flags)

    def sub(self, said: str | Callable[[re.Match[str]], str], text: str) -> str:
        for mark in self._marks:
            if mark in text:
                return cast("re.Pattern[str]", self._rest).sub(said, text)
        return text
