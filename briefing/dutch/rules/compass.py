"""Where the wind blows from, as a weather report writes it."""

from __future__ import annotations

import re

_DIRECTIONS = {"N": "noord", "O": "oost", "Z": "zuid", "W": "west"}
_LETTERS = r"(?:N?N[OW]|Z?Z[OW]|O[NZ]O|W[NZ]W|[NOZW])"
_WIND_FROM = re.compile(rf"(?<=\b[Ww]ind )(?P<out>uit (?:het )?)?{_LETTERS}(?:(?: tot |-){_LETTERS})?(?![\w-])")
_FROM_WIND = re.compile(rf"(?<![\w-]){_LETTERS}-(?=wind(?:en)?\b)")


def winds(text: str) -> str:
    """A direction beside the wind: "wind ZW 4" is "wind zuidwest 4", "een NO-wind" "een noordoostenwind"."""
    text = _WIND_FROM.sub(_from_in_full, text)
    return _FROM_WIND.sub(lambda match: _full(match[0].rstrip("-")) + "en", text)


def _from_in_full(match: re.Match[str]) -> str:
    out = match["out"] or ""
    ending = "en" if out else ""
    directions = match[0].removeprefix(out).replace("-", " tot ")
    return ("uit het " if out else "") + re.sub(rf"\b{_LETTERS}\b", lambda one: _full(one[0]) + ending, directions)


def _full(letters: str) -> str:
    return "".join(_DIRECTIONS[letter] for letter in letters)
