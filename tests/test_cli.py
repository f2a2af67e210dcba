"""What every command has in common: its help, its version, its errors, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import briefing as library
from tests.conftest import EXAMPLES, Briefing

ERRORS = {
    "wrong usage": (("make", "weg.txt", "--luid"), 2),
    "wrong usage of a group": (("voices", "--luid"), 2),
    "unknown command": (("zing",), 2),
    "an unknown voice": (("script", EXAMPLES / "met-kop.txt", "--voice", "nl-tenor"), 2),
    "an article that is not there": (("make", "weg.txt"), 3),
    "several, none of which is there": (("bulletin", "weg.txt", "ook-weg.txt"), 3),
    "a voice that cannot": (("make", EXAMPLES / "met-kop.txt", "--offline", "--strict", "--voice", "nl"), 4),
    "a sentence that a voice cannot": (("say", "Hallo.", "--offline", "--strict", "--voice", "nl"), 4),
    "no show": (("publish", "weg.txt"), 5),
    "settings that are not there": (("check", "--settings", "weg.toml"), 5),
}


@pytest.mark.parametrize(("arguments", "status"), ERRORS.values(), ids=ERRORS.keys())
def test_an_expected_error_is_one_line_and_for_programs_one_object(
    briefing: Briefing, arguments: tuple[str, ...], status: int
) -> None:
    ended = briefing(*arguments, "--json")

    error = json.loads(ended.out)["error"]
    assert ended.status == error["exit"] == status
    assert error.keys() == {"what", "cause", "remedy", "exit"}
    assert error["what"] in ended.err
    assert ended.err.splitlines()[-1].startswith("briefing: ")


def test_a_part_that_failed_is_told_in_the_one_object_of_what_was_made(briefing: Briefing) -> None:
    Path("kort.txt").write_text("Brug dicht\n\nDe brug is dicht.\n", "utf-8")
    ended = briefing("make", "kort.txt", "weg.txt", "--voice", "nl-offline", "--json")

    told = json.loads(ended.out)
    assert [one["title"] for one in told["programmes"]] == ["Brug dicht"]
    assert (ended.status, told["error"]["exit"]) == (3, 3)
    assert ended.err.splitlines()[-1] == "briefing: 1 of 2 articles could not be used"


def test_what_nobody_expected_is_one_line_too(briefing: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise KeyError("wortel")

    monkeypatch.setattr("briefing.studio.make.read", stumble)
    ended = briefing("script", "artikel.txt", "--json")

    assert ended.status == json.loads(ended.out)["error"]["exit"] == 1
    assert len(ended.err.splitlines()) == 1
    assert "KeyError: 'wortel'" in ended.err


def test_the_version_is_the_library_s(briefing: Briefing) -> None:
    assert briefing("--version") == (0, f"{library.__version__}\n", "")


def test_the_command_alone_shows_its_help(briefing: Briefing) -> None:
    ended = briefing()

    assert ended.status == 0
    assert ended.out == briefing("--help").out
    assert "Commands:" in ended.out


def test_say_falls_back_as_make_does(briefing: Briefing) -> None:
    ended = briefing("say", "Goedemorgen.", "--voice", "nl", "--offline", "-o", "zin.mp3")

    assert (ended.status, ended.out) == (0, "zin.mp3\n")
    assert "speaks instead of nl" in ended.err
    assert [path.name for path in Path().iterdir()] == ["zin.mp3"]
