"""What the program's parts log, told to people."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.cli.terminal.log import show_log
from tests.conftest import EXAMPLES, Briefing

if TYPE_CHECKING:
    from tests.standins.google import Google


def test_verbose_tells_what_is_chosen(briefing: Briefing) -> None:
    ended = briefing("make", EXAMPLES / "met-kop.txt", "--voice", "nl-offline", "--verbose")

    assert "briefing: voice nl-offline (espeak)" in ended.err
    assert "briefing: voice" not in briefing("make", EXAMPLES / "met-kop.txt", "--voice", "nl-offline").err


def test_verbose_may_stand_before_the_command(briefing: Briefing) -> None:
    assert "briefing: voice" in briefing("-v", "make", EXAMPLES / "met-kop.txt", "--voice", "nl-offline").err


def test_verbose_tells_what_is_retried_slowed_down_and_cached(briefing: Briefing, google: Google) -> None:
    google.plan = lambda number, text: "throttled" if number < 2 else "spoken"
    first = briefing("make", EXAMPLES / "met-kop.txt", "--voice", "nl", "--strict", "-v", "-o", "een.mp3").err
    Path("langer.txt").write_text(EXAMPLES.joinpath("met-kop.txt").read_text("utf-8") + "\n\nDat is het.\n", "utf-8")
    google.plan = lambda number, text: "spoken"
    second = briefing("make", "langer.txt", "--voice", "nl", "--strict", "-v", "-o", "twee.mp3").err

    assert "is asked for again: status" in first
    assert "slowed down to" in first
    assert "briefing: 0 parts from the cache of takes" in first
    assert "briefing: 0 parts from the cache of takes" not in second


@pytest.mark.parametrize("quietly", [["--quiet"], ["-q"], ["-qo", "a.mp3"]])
def test_warnings_are_told_and_with_quiet_errors_only(briefing: Briefing, quietly: list[str]) -> None:
    Path("a.txt").write_text(
        "Bridge over the river opens\n\nThe new bridge over the river will open on Monday for all of the traffic. "
        "It took two years to build it, and the council says that it was worth the wait.\n",
        "utf-8",
    )
    assert "English" in briefing("make", "a.txt", "--voice", "nl-offline").err
    assert briefing("make", "a.txt", "--voice", "nl-offline", *quietly).err == ""


def test_a_command_after_a_quiet_one_tells_its_warnings(briefing: Briefing) -> None:
    Path("a.txt").write_text("The council votes.\n\nThe new bridge over the river will open on Monday.\n", "utf-8")
    briefing("script", "a.txt", "--quiet")

    assert "English" in briefing("script", "a.txt").err


def test_each_line_is_told_once_however_often_the_log_is_shown(capfd: pytest.CaptureFixture[str]) -> None:
    log = logging.getLogger("briefing")
    log.handlers.clear()
    for _ in range(2):
        show_log(logging.INFO)
    log.info("voice %s", "nl")
    log.debug("nothing of this")
    assert capfd.readouterr().err == "briefing: voice nl\n"
