"""The page about Dutch says what the rules do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from briefing.dutch.spoken import to_spoken

PAGE = (Path(__file__).parents[2] / "docs" / "dutch.md").read_text("utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.splitlines()
    if line.startswith("| ") and not line.startswith(("| ---", "| rule |"))
]


@pytest.mark.parametrize(("rule", "written", "spoken"), [row[:3] for row in ROWS], ids=[row[0] for row in ROWS])
def test_each_example_is_read_as_the_page_says(rule: str, written: str, spoken: str) -> None:
    in_belgium = written.endswith(" (nl-BE)")
    read = to_spoken(written.removesuffix(" (nl-BE)"), language="nl-BE" if in_belgium else "nl-NL")
    assert read == spoken


def test_each_source_is_named() -> None:
    cited = {int(number) for row in ROWS for number in re.findall(r"\[(\d+)\]", row[3])}
    named = {int(number) for number in re.findall(r"^(\d+)\. ", PAGE, re.MULTILINE)}
    assert cited == named
