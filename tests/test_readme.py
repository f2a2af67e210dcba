"""What the README says can be typed."""

import re
from pathlib import Path

import pytest

from tests.conftest import Briefing

HOUSE = Path(__file__).parents[1]
README = (HOUSE / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^(?:.*\| )?briefing (\w+)(.*?)(?:#.*)?$", README, re.MULTILINE)


@pytest.mark.parametrize(("command", "rest"), COMMANDS, ids=[f"{command}{rest}".strip() for command, rest in COMMANDS])
def test_every_command_in_it_exists_with_its_options(briefing: Briefing, command: str, rest: str) -> None:
    known = briefing(command, "--help")
    assert known.status == 0
    for option in re.findall(r"(?<= )--?[a-z][a-z-]*", rest.partition(" | ")[0]):
        assert option in known.out


def test_every_page_it_links_to_is_there() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", README):
        assert (HOUSE / target).exists(), target


def test_there_are_exactly_two_set_up_commands() -> None:
    assert README.count("pip install '.[") == 2
