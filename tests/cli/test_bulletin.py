"""`briefing bulletin` as it is typed: what it takes, leaves out and refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing


def test_the_same_story_twice_is_told_once(briefing: Briefing, stories: list[Path]) -> None:
    ended = briefing("bulletin", stories[0], stories[1], stories[0], "-o", "b.mp3", "--json")
    assert ended.status == 0
    assert [part["role"] for part in json.loads(ended.out)["sections"]].count("item") == 2
    assert "tells the same story" in ended.err


def test_an_article_that_cannot_be_used_is_named(briefing: Briefing, stories: list[Path]) -> None:
    ended = briefing("bulletin", *stories, "niets.txt", "-o", "b.mp3")
    assert ended.status == 3
    assert ended.out.strip() == "b.mp3"
    assert "niets.txt" in ended.err


def test_too_little_time_is_a_mistake(briefing: Briefing, stories: list[Path]) -> None:
    ended = briefing("bulletin", *stories, "--max-duration", "20s", "-o", "b.mp3")
    assert ended.status == 2
    assert "do not fit" in ended.err


@pytest.mark.parametrize("duration", ["0", "1h30", "kort", "-5", "90x"])
def test_a_duration_that_is_none_is_a_mistake(briefing: Briefing, stories: list[Path], duration: str) -> None:
    assert briefing("bulletin", *stories, f"--max-duration={duration}").status == 2


def test_a_sound_that_is_none_is_a_setting_to_correct(briefing: Briefing, stories: list[Path]) -> None:
    with Path("briefing.toml").open("a", encoding="utf-8") as settings:
        settings.write('bed = "bed.mp3"\n')
    ended = briefing("bulletin", *stories, "-o", "b.mp3")
    assert ended.status == 5
    assert "cannot read the sound bed.mp3" in ended.err
    assert not Path("b.mp3").exists()


def test_one_article_that_cannot_be_used_is_the_whole_fault(briefing: Briefing) -> None:
    ended = briefing("bulletin", "niets.txt")
    assert (ended.status, len(ended.err.splitlines())) == (3, 1)
    assert "niets.txt" in ended.err


def test_of_several_none_of_which_can_be_used_each_is_named(briefing: Briefing) -> None:
    ended = briefing("bulletin", "niets.txt", "weg.txt")
    assert ended.status == 3
    told = ended.err.splitlines()
    assert ["niets.txt" in told[0], "weg.txt" in told[1]] == [True, True]
    assert "none of the articles can be used" in told[2]


def test_people_see_the_running_order_and_programs_the_path(briefing: Briefing, stories: list[Path]) -> None:
    ended = briefing("bulletin", *stories, "-o", "b.mp3")
    assert ended.out == "b.mp3\n"
    for story in stories:
        assert story.read_text("utf-8").split()[0] in ended.err


def test_the_voice_that_is_named_goes_before_the_show_s(briefing: Briefing, stories: list[Path]) -> None:
    Path("voices").mkdir()
    Path("voices/eigen.toml").write_text('description = "Onze stem"\nengine = "espeak"\n', "utf-8")
    ended = briefing("bulletin", stories[0], "--voice", "eigen", "-o", "b.mp3", "--json")
    assert json.loads(ended.out)["voice"]["name"] == "eigen"
