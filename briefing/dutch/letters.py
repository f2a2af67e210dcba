"""The names of letters, for words that are spelled out."""

from __future__ import annotations

import unicodedata

_NAMES = {
    "a": "aa", "b": "bee", "c": "cee", "d": "dee", "e": "ee", "f": "ef", "g": "gee", "h": "haa", "i": "ie",
    "j": "jee", "k": "kaa", "l": "el", "m": "em", "n": "enn", "o": "oo", "p": "pee", "q": "kuu", "r": "èr",
    "s": "es", "t": "tee", "u": "uu", "v": "vee", "w": "wee", "x": "ix", "y": "ij", "z": "zet",
    "&": "en",
}  # fmt: skip
"""Spelled so that no engine says anything else: *er*, *en* and *ha* are words too, and *U* alone is the pronoun."""


def names() -> tuple[str, ...]:
    """The names of the letters, and of the sign &."""
    return tuple(_NAMES.values())


def spell(letters: str) -> str:
    """The names of the letters, joined so that they are said in one breath: "VN" is "vee-enn", "R&D" "èr-en-dee".

    A character without a name in Dutch stays as it is.
    """
    plain = unicodedata.normalize("NFD", letters.lower())
    return "-".join(_NAMES.get(letter, letter) for letter in plain if not unicodedata.combining(letter))
