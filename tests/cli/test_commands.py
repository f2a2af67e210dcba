"""The commands of the program, each loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import pytest
import typer

from briefing.cli.commands import FILES

if TYPE_CHECKING:
    from tests.conftest import Briefing


def test_a_command_is_in_the_file_that_is_named_for_it() -> None:
    found: dict[str, str] = {}
    for file in dict.fromkeys(FILES.values()):
        app = typer.Typer()
        import_module(f"briefing.cli.{file}").register(app)
        found |= dict.fromkeys(typer.main.get_group(app).commands, file)
    assert found == FILES


def test_a_mistyped_command_is_told_which_is_meant(briefing: Briefing) -> None:
    assert "Did you mean 'publish'?" in briefing("publsh").err


@pytest.mark.parametrize("command", FILES)
def test_the_help_of_the_program_lists_every_command(briefing: Briefing, command: str) -> None:
    assert f"\n  {command} " in briefing("--help").out
