"""Suffixes and the stress of the words that end in them (`suffixes.toml`)."""

from __future__ import annotations

import re
from functools import cache

from briefing.dutch.alternatives import one_of
from briefing.tables import shipped_table

_OF_ADJECTIVES = "(?:e|en|er|ers|st|ste|s|heid|heden)?"
_CONSONANT = "(?<=[^aeiouy])"


@cache
def table() -> list[dict[str, str]]:
    """The rows of `suffixes.toml`."""
    rows: list[dict[str, str]] = shipped_table(__package__, "suffixes.toml")["suffix"]
    return rows


@cache
def ending(stress: str) -> re.Pattern[str]:
    """A regular expression for the suffixes with that kind of stress, at the end of a word."""
    return re.compile(f"(?:{'|'.join(_row(row) for row in table() if row['stress'] == stress)})$")


def _row(row: dict[str, str]) -> str:
    after = row.get("after", "")
    behind = _CONSONANT if after == "consonant" else "|".join(f"(?<={part})" for part in after.split())
    unless = "".join(f"(?<!{part})" for part in row.get("not_after", "").split())
    plain = [suffix for suffix in row["of"].split() if not suffix.endswith("+")]
    inflected = [suffix.removesuffix("+") for suffix in row["of"].split() if suffix.endswith("+")]
    suffixes = [one_of(plain)] * bool(plain) + [f"{one_of(inflected)}{_OF_ADJECTIVES}"] * bool(inflected)
    return f"{unless}(?:{behind})(?:{'|'.join(suffixes)})"
