"""What `--help` writes for an argument, in the words that manuals use."""

import re

import pytest
import typer
from typer.testing import CliRunner

from briefing.cli import app
from briefing.cli.terminal.help import usage_piece


@pytest.mark.parametrize(
    ("piece", "written"),
    [("{SOURCE...}...", "SOURCE..."), ("[[WORDS]]...", "[WORDS...]"), ("NAME", "NAME"), ("{NAME}", "NAME")],
)
def test_a_piece_of_the_usage_line_has_no_brackets_of_programmers(piece: str, written: str) -> None:
    assert usage_piece(piece) == written


@pytest.mark.parametrize("command", ["make", "bulletin", "publish", "edition", "archive", "init", "voices", "script"])
def test_no_help_has_a_type_as_python_has_it(command: str) -> None:
    shown = CliRunner().invoke(app, [command, "--help"], prog_name="briefing")
    assert shown.exit_code == 0
    assert [line for line in shown.output.splitlines() if re.search(r"<(?:list|int|float|str|path)|x>=", line)] == []


def test_a_range_is_told_in_words() -> None:
    assert typer.main.get_command(app)
    assert "[1 to 16]" in CliRunner().invoke(app, ["make", "--help"]).output
