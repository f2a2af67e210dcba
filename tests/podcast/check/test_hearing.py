"""Whether a transcript and chapters fit the audio they belong to."""

from __future__ import annotations

import json

import pytest

from briefing.podcast.check.faults import Inspection
from briefing.podcast.check.hearing import check_programme

DURATION_MS = 1500


@pytest.fixture
def found(show, folder, put, make, tmp_path):
    """What is found of an episode of 1.5 seconds with this transcript, or these chapters."""
    episode = put(make("brug")).episode
    audio = folder / episode.file(episode.publication.mp3)

    def found(*cues, chapters=None):
        lines = [f"{start} --> {end}\nZin." for start, end in cues]
        (tmp_path / "x.vtt").write_text("\n\n".join(["WEBVTT", *lines]), "utf-8")
        (tmp_path / "x.json").write_text(json.dumps({"chapters": chapters}), "utf-8")
        inspection = Inspection(show, folder, listen=pytest.fail)
        transcript = tmp_path / "x.vtt" if cues else None
        beside = None if chapters is None else tmp_path / "x.json"
        check_programme(inspection, "brug", audio, transcript, beside, claimed="2")
        return [fault.what for fault in inspection.faults]

    return found


def test_sentences_one_after_the_other_are_in_order(found):
    assert found(("00:00.000", "00:00.700"), ("00:00.700", "00:00:01.450")) == []


@pytest.mark.parametrize(
    "cues",
    [
        (("00:00.000", "00:00.900"), ("00:00.500", "00:01.450")),
        (("00:00.000", "00:00.900"), ("00:01.450", "00:01.400")),
    ],
)
def test_sentences_that_overlap_or_end_before_they_begin_are_told(found, cues):
    assert found(*cues) == ["sentences in its transcript overlap, or end before they begin"]


def test_half_a_minute_without_a_sentence_is_told(found):
    whats = found(("00:00.000", "00:00.500"), ("00:31.000", "00:31.500"))
    assert "its transcript has nothing for more than 30 seconds" in whats


def test_chapters_in_their_order_are_right(found):
    assert found(chapters=[{"startTime": 0, "title": "Kop"}, {"startTime": 1, "endTime": 1.5, "title": "Brug"}]) == []


@pytest.mark.parametrize(
    ("chapters", "what"),
    [
        ([], "its chapters do not start at 0, or are not in order"),
        ([{"startTime": 0, "title": "A"}] * 2, "its chapters do not start at 0, or are not in order"),
        ([{"startTime": 0, "title": " "}], "one of its chapters has no title"),
        ([{"startTime": 0, "endTime": 61, "title": "A"}], "its chapters run to 1:01, its audio to 0:01"),
        ([{"startTime": "0", "title": "A"}], "its chapters x.json are not JSON chapters that players read"),
        ([{"startTime": 0, "title": None}], "its chapters x.json are not JSON chapters that players read"),
    ],
)
def test_chapters_that_no_player_can_use_are_told(found, chapters, what):
    assert found(chapters=chapters) == [what]
