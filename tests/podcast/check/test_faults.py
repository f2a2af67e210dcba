"""What a check reads, and what it finds."""

from __future__ import annotations

import pytest

from briefing.podcast.check.faults import Fault, Inspection


@pytest.fixture
def inspection(show, folder):
    return Inspection(show, folder, listen=lambda mp3: pytest.fail(f"nobody asked for {mp3}"))


def test_a_fault_is_one_line_with_what_to_do() -> None:
    assert str(Fault("brug", "it has no sound", "publish it again")) == "brug: it has no sound; publish it again"


def test_episodes_are_read_by_their_guids(inspection, put, make):
    brug = put(make("brug")).episode

    assert inspection.episodes() == {brug.guid: brug}
    assert inspection.faults == []


def test_a_manifest_that_is_broken_is_one_fault_and_hides_no_other_episode(inspection, put, make, folder):
    brug, tunnel = put(make("brug")).episode, put(make("tunnel")).episode
    (folder / "episodes" / tunnel.publication.slug / "manifest.json").write_text("{", "utf-8")

    assert list(inspection.episodes()) == [brug.guid]
    inspection.episodes()
    [fault] = inspection.faults
    assert tunnel.publication.slug in fault.where


def test_an_episode_is_found_by_the_name_of_its_sound(inspection, put, make):
    brug = put(make("brug")).episode

    assert inspection.episode_with(brug.publication.mp3) == brug
    assert inspection.episode_with("tunnel.0123456789.mp3") is None
