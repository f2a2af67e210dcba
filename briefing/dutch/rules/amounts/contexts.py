"""The words next to a figure that decide how it is read (`contexts.toml`)."""

from __future__ import annotations

from briefing.dutch.alternatives import one_of
from briefing.tables import shipped_table
from briefing.text import words_in

_FILE: dict[str, dict[str, str]] = shipped_table(__package__, "contexts.toml")


def words(rule: str, question: str) -> frozenset[str]:
    """The words that answer one question of a rule."""
    return words_in(_FILE[rule][question])


def any_word(rule: str, question: str, *, at_the_start: bool = False) -> str:
    """A regular expression for any of these words; `at_the_start` of a word only, for which `re` looks faster than for
    `\\b` before them."""
    return one_of(words(rule, question), not_after=r"\w" if at_the_start else "")
