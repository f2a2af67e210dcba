"""Words beside a figure that decide how it is read (`contexts.toml`)."""

from __future__ import annotations

import tomllib
from importlib.resources import files

from briefing.dutch.alternatives import one_of
from briefing.text import words_in

_FILE: dict[str, dict[str, str]] = tomllib.loads(
    files("briefing.dutch.rules.amounts").joinpath("contexts.toml").read_text("utf-8")
)


def words(rule: str, question: str) -> frozenset[str]:
    """The words that answer one question of a rule."""
    return words_in(_FILE[rule][question])


def any_word(rule: str, question: str) -> str:
    """A regular expression for any of these words."""
    return one_of(words(rule, question))
