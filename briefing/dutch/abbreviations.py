"""Abbreviations that end in a full stop, and what they stand for."""

from __future__ import annotations

import tomllib
from importlib.resources import files

_FILE = tomllib.loads(files("briefing.dutch").joinpath("abbreviations.toml").read_text("utf-8"))
_SENTENCE: dict[str, list[str]] = _FILE.pop("sentence")
_SECTIONS: dict[str, dict[str, str]] = _FILE

SENTENCE_ABBREVIATIONS: frozenset[str] = frozenset(
    written.removesuffix(".").lower() for section in _SECTIONS.values() for written in section if written.endswith(".")
).union(_SENTENCE["more"]) - frozenset(_SENTENCE["also_words"])
"""Abbreviations whose full stop does not end a sentence: small letters, without the final full stop, as Punkt wants."""
