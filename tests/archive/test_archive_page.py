"""What docs/archive.md says can be typed, and is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

from briefing.archive.catalogue import CatalogueRow
from briefing.archive.items import Record
from briefing.archive.receipts import State

if TYPE_CHECKING:
    from tests.conftest import Briefing

PAGE = (Path(__file__).parents[2] / "docs" / "archive.md").read_text("utf-8")
COMMANDS = re.findall(r"^    briefing (\w+)(.*?)(?:#.*)?$", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("command", "rest"), COMMANDS)
def test_every_command_on_it_exists_with_its_options(briefing: Briefing, command: str, rest: str) -> None:
    known = briefing(command, "--help")
    assert known.status == 0
    for option in re.findall(r"(?<= )--[a-z-]+", rest):
        assert option in known.out


def test_its_table_has_all_that_a_record_may_hold() -> None:
    table = PAGE[PAGE.index("| of a record |") : PAGE.index("Lists are read as a stream")]
    assert set(re.findall(r"^\| `(\w+)`", table, re.MULTILINE)) | {"text"} == set(Record.__struct_fields__)


def test_it_names_every_way_in_which_an_article_fails() -> None:
    assert set(re.findall(r"`([a-z-]+)`", PAGE)) >= set(get_args(State)) - {"made"}


def test_the_catalogue_has_what_it_says() -> None:
    assert {"title", "lead", "author", "published", "voice", "words", "duration_ms", "lufs"} <= set(
        CatalogueRow.__struct_fields__
    )
