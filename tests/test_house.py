"""The rules of the house hold: style, types, who may import whom."""

import re

import pytest

from tools.style import HOUSE, RULES, held


@pytest.mark.parametrize("rule", RULES)
def test_the_house_rule_holds(rule: str) -> None:
    ended = held(rule)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_place_that_the_map_of_the_house_names_is_there() -> None:

    text = (HOUSE / "docs" / "architecture.md").read_text("utf-8")
    table = text[text.index("## Where is it changed?") : text.index("## Words that mean")]
    for name in re.findall(r"`([a-z_]+(?:/[a-z_]*)*(?:\.py)?)`", table):
        if "/" in name or name.endswith(".py"):
            assert (HOUSE / "briefing" / name).exists() or (HOUSE / name).exists(), name
