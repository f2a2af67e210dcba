"""Options that every command takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing


@pytest.mark.parametrize("arguments", [("--debug",), ("--json", "--debug")])
def test_debug_adds_where_it_came_from(briefing: Briefing, arguments: tuple[str, ...]) -> None:
    ended = briefing("script", "weg.txt", *arguments)

    assert ended.err.startswith("Traceback")
    assert ended.err.splitlines()[-1].startswith("briefing: no such file: weg.txt")


def test_debug_and_verbose_may_stand_before_the_command(briefing: Briefing) -> None:
    ended = briefing("--debug", "--verbose", "make", "weg.txt")

    assert (ended.status, ended.err.startswith("Traceback")) == (3, True)


@pytest.mark.parametrize("command", [("script",), ("voices",), ("voices", "get"), ("cache", "clear")])
def test_every_command_and_those_within_it_take_them(briefing: Briefing, command: tuple[str, ...]) -> None:
    shown = briefing(*command, "--help").out
    assert ["--verbose" in shown, "--debug" in shown, "--quiet" in shown] == [True, True, True]


@pytest.mark.parametrize("command", [("script",), ("voices",)])
def test_a_command_names_each_of_them_once(briefing: Briefing, command: tuple[str, ...]) -> None:
    shown = briefing(*command, "--help").out
    assert [shown.count(f"--{name} ") for name in ("verbose", "debug", "quiet")] == [1, 1, 1]


def test_the_program_itself_is_not_to_be_quiet(briefing: Briefing) -> None:
    assert briefing("--quiet", "voices").status == 2
    assert "--quiet" not in briefing("--help").out
