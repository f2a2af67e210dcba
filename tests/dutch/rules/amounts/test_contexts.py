"""The words beside a figure that decide how it is read."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest

from briefing.dutch.rules.amounts.contexts import any_word, words

LISTS = {
    (rule, question)
    for rule, table in tomllib.loads(
        files("briefing.dutch.rules.amounts").joinpath("contexts.toml").read_text("utf-8")
    ).items()
    for question in table
}
ASKED = re.compile(r"(?:any_word|words)\(\s*['\"](\w+)['\"],\s*['\"](\w+)['\"]")


def test_every_list_is_asked_for_by_a_rule_and_no_other() -> None:
    dutch = Path(__file__).parents[4] / "briefing" / "dutch"
    assert {pair for module in dutch.rglob("*.py") for pair in ASKED.findall(module.read_text("utf-8"))} == LISTS


@pytest.mark.parametrize(("rule", "question"), sorted(LISTS))
def test_any_of_its_words_is_found_and_nothing_else(rule: str, question: str) -> None:
    pattern = re.compile(any_word(rule, question))
    assert words(rule, question)
    assert [word for word in words(rule, question) if not pattern.fullmatch(word)] == []
    assert not pattern.fullmatch("xqxqx")
