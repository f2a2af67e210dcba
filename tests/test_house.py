"""The rules of the house hold: style, types, who may import whom."""

import re

import pytest

from tools.style import HOUSE, RULES, held


@pytest.mark.parametrize("rule", RULES)
def test_the_house_rule_holds(rule: str) -> None:
    ended = held(rule)
    assert ended.returncode == 0, ended.stdout + ended.stderr


MAP = (HOUSE / "docs" / "architecture.md").read_text("utf-8")
WHERE = MAP[MAP.index("## Where is it changed?") : MAP.index("## Words that mean")]
ROWS = [row for row in WHERE.splitlines() if row.startswith("| ")][2:]
PLACE = re.compile(r"`([a-z_]+(?:/[a-z_]+)*(?:/|/\*)?(?:\.[a-z]{2,4})?)`")


def places(text: str) -> list[str]:
    """The files and folders that a text names."""
    return [name for name in PLACE.findall(text) if "/" in name or "." in name]


@pytest.mark.parametrize("row", ROWS, ids=[row.split("|")[1].strip() for row in ROWS])
def test_what_is_changed_is_changed_in_two_places_at_most_and_they_are_there(row: str) -> None:
    named = places(row.split("|")[2])
    assert len(named) <= 2
    assert [name for name in named if not any([*HOUSE.glob(f"briefing/{name}"), *HOUSE.glob(name)])] == []


def test_every_place_that_the_map_of_the_house_names_is_there() -> None:
    prose = MAP.replace(WHERE, "")
    assert [name for name in places(prose) if not any([*HOUSE.glob(name), *HOUSE.glob(f"briefing/**/{name}")])] == []
