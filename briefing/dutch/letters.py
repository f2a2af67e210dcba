"""Letters said one by one."""

from __future__ import annotations

import unicodedata

_NAMES = {
    "a": "aa", "b": "bee", "c": "cee", "d": "dee", "e": "ee", "f": "ef", "g": "gee", "h": "haa", "i": "ie",
    "j": "jee", "k": "kaa", "l": "el", "m": "em", "n": "enn", "o": "oo", "p": "pee", "q": "kuu", "r": "èr",
    "s": "es", "t": "tee", "u": "uu", "v": "vee", "w": "wee", "x": "ix", "y": "ij", "z": "zet",
    "&": "en",
}  # fmt: skip
"""Spelled so that no engine can say anything else: *er*, *en* and *ha* are words too, *U* alone is the pronoun."""


def names() -> tuple[str, ...]:
    """The names of the letters, and of the sign between them."""
    return tuple(_NAMES.values())


def spell(letters: str) -> str:
    """The names of the letters, joined so that they are said in one breath: "VN" is "vee-enn", "R&D" "èr-en-dee".

    The sign & is said between them. What has no name in Dutch stays as it is.
    """
    plain = unicodedata.normalize("NFD", letters.lower())
    return "-".join(_NAMES.get(letter, letter) for letter in plain if not unicodedata.combining(letter))
