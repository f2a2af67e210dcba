"""Chapters, the same in the MP3 and beside it."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from mutagen.id3 import ID3

from briefing.audio.tags import id3
from briefing.model import PlacedSection, Tags, chapters
from briefing.programme.chapters import chapters_json

LONG = (
    "Waarom de gemeente nog één keer naar de kosten van de brug laat kijken, en wie daar straks voor moet betalen " * 2
)


@pytest.fixture
def sections():
    return PlacedSection("lead", LONG, 0, 4000, ()), PlacedSection("background", "Kort", 4000, 9000, ())


def test_a_long_title_is_cut_to_what_every_player_reads(sections):
    title = chapters(sections)[0].title

    assert title.startswith("Waarom de gemeente")
    assert len(title.encode()) <= 120


def test_the_mp3_has_the_titles_and_times_of_the_json(sections):
    tags = Tags("Brug dicht", "Anna Jansen", "De Courant", None, "De brug.", "AI-stem", "1", b"")

    beside = json.loads(chapters_json(sections))["chapters"]
    inside = ID3(BytesIO(id3(tags, chapters(sections)))).getall("CHAP")

    assert [(chapter["title"], chapter["startTime"] * 1000) for chapter in beside] == [
        (frame.sub_frames["TIT2"].text[0], frame.start_time) for frame in inside
    ]
