"""Regular expressions that are compiled when they are first used, and tried only where they can match.

Compiling is most of the start-up time, and one article needs about half of the patterns. Long patterns that few texts
reach are made here; those that every text reaches use `re.compile`.

To look for a sign or a word takes a tenth of the time that an expression needs for a paragraph. What few texts have is
therefore sought by its marks first: characters of the text (`rare`), characters of its outline (`outlined`), or whole
words (`worded`).
"""

from __future__ import annotations

import re
import string
from functools import lru_cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SPACE = b" \t\n\v\f\r"
_OUTLINE = bytes.maketrans(string.digits.encode() + string.ascii_uppercase.encode(), b"0" * 10 + b"A" * 26)
_UNLIKE_WORDS = bytes(code for code in range(256) if not bytes((code,)).isalnum())
_APART = bytes.maketrans(_UNLIKE_WORDS, b" " * len(_UNLIKE_WORDS))


def pattern(expression: str, flags: int = 0) -> re.Pattern[str]:
    """A stand-in for `re.compile(expression, flags)`, which is called at the first use."""
    return cast("re.Pattern[str]", _Pattern(expression, flags))


def rare(marks: tuple[str, ...], expression: str, flags: int = 0) -> re.Pattern[str]:
    """Likewise, for what few texts have: it can be only where one of the marks is, for which it looks first."""

    def has_mark(text: str) -> bool:
        for mark in marks:  # noqa: SIM110 - a generator takes three times as long
            if mark in text:
                return True
        return False

    return cast("re.Pattern[str]", _Rare(has_mark, expression, flags))


def outlined(marks: tuple[str, ...], expression: str, flags: int = 0) -> re.Pattern[str]:
    """Likewise, for what can be only where one of the marks is in the outline of a text: every figure as 0, every
    capital (A to Z) as A, and all other signs, without the small letters (a to z) and white space between.

    The outline of "Op 3 - 4 mei: 20.00 uur" is "A0-0:00.00", which has the mark "0-0".
    """
    signs = [mark.encode() for mark in marks]

    def has_mark(text: str) -> bool:
        outline = _outline(text)
        for sign in signs:  # noqa: SIM110 - a generator takes three times as long
            if sign in outline:
                return True
        return False

    return cast("re.Pattern[str]", _Rare(has_mark, expression, flags))


def worded(written: Iterable[str], expression: str, flags: int = 0) -> re.Pattern[str]:
    """Likewise, for what can be only where one of these stands, each of which begins and ends as words do."""
    words = frozenset(max(_words(each), key=len) for each in written)
    return cast("re.Pattern[str]", _Rare(lambda text: not words.isdisjoint(_words(text)), expression, flags))


@lru_cache(maxsize=8)
def _outline(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass").translate(_OUTLINE, string.ascii_lowercase.encode() + _SPACE)


@lru_cache(maxsize=8)
def _words(text: str) -> frozenset[bytes]:
    """Its runs of A to Z and figures: words, or what is between the accents and hyphens of words."""
    return frozenset(text.encode("utf-8", "surrogatepass").translate(_APART).split())


class _Pattern:
    """The methods of a pattern. Each is kept after its first use, so that it is then as fast as `re`'s own."""

    def __init__(self, expression: str, flags: int) -> None:
        self._expression, self._flags = expression, flags

    def __getattr__(self, name: str) -> object:
        value: object = getattr(re.compile(self._expression, self._flags), name)
        setattr(self, name, value)
        return value


class _Rare(_Pattern):
    """A pattern whose `sub` and `search` ask first whether a text can have it at all."""

    def __init__(self, may_be_in: Callable[[str], bool], expression: str, flags: int) -> None:
        super().__init__(expression, flags)
        self._may_be_in, self._rest = may_be_in, _Pattern(expression, flags)

    def sub(self, said: str | Callable[[re.Match[str]], str], text: str) -> str:
        return cast("re.Pattern[str]", self._rest).sub(said, text) if self._may_be_in(text) else text

    def search(self, text: str) -> re.Match[str] | None:
        return cast("re.Pattern[str]", self._rest).search(text) if self._may_be_in(text) else None
