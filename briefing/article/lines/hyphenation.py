"""Words broken at the end of a line, which are whole again where lines are joined."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-$")
_SECOND_OF_TWO = re.compile(r"(?:en|of|tot|maar|dan|respectievelijk)\b")
_VOWELS_APART = re.compile(r"a-[aeiu]|e-[eiu]|o-[eiou]|u-[iu]")
"""Vowels that would be read as one sound (Woordenlijst, 6.1), so that their hyphen stays: `zee-eend`, but not
`ge-adverteerd`."""
_IN_I = re.compile(
    r"(?<!\w)(?:anti|demi|graffiti|kiwi|maxi|mini|multi|safari|semi|ski|spaghetti|taxi|wifi)-$", re.IGNORECASE
)
"""A first part in -i before what may be an ending."""
_AFTER_I = re.compile(r"ë|e(?:l|l[es]|el|nce|ne|nt(?:\w{0,3}|atie\w*)|nde?|n|r\w*|er\w*|s|t|et|teit\w*|u[rs]\w*)?\b")
"""How words go on that are broken behind an i: `financi-eel`, `kopi-eren`, `pati-ent`. `ii` is in none."""
_LATIN = re.compile(r"ums?\b")
"""The end of `muse-um` and `lyce-ums`."""


def joined(lines: Sequence[str]) -> str:
    """The lines of a paragraph as one line, with words whole that were broken at the end of a line."""
    return "".join(_before(*pair) for pair in pairwise(lines)) + lines[-1]


def _before(line: str, following: str) -> str:
    """`line` as it continues in `following`: a word broken at its end is whole again, `in- en uitvoer` stays two."""
    if not _BROKEN_WORD.search(line[-2:]) or _SECOND_OF_TWO.match(following):
        return f"{line} "
    hyphen_stays = not following[0].islower() or _stays_apart(line, following)
    return line if hyphen_stays else line[:-1]


def _stays_apart(line: str, following: str) -> bool:
    """Whether a hyphen between vowels is a word's own."""
    if line[-2] == "i":
        return following[0] in "ei" and bool(_IN_I.search(line[-12:]) or not _AFTER_I.match(following))
    return bool(_VOWELS_APART.search(line[-2:] + following[0])) and not _LATIN.match(following)


def is_broken(line: str, following: str) -> bool:
    """Whether a word is broken at the end of `line`: `ver-`, which goes on in `wachten`."""
    return bool(_BROKEN_WORD.search(line[-2:])) and following[0].islower() and not _SECOND_OF_TWO.match(following)
