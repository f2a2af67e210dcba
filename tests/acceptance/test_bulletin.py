"""`briefing bulletin` without a network: several articles, one programme."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import webvtt
from mutagen.id3 import ID3


def test_each_item_is_a_chapter_with_its_own_title(bulletin: dict[str, Any], stories: list[Path]) -> None:
    titles = [story.read_text("utf-8").splitlines()[0] for story in stories]
    tags = ID3("b.mp3")
    frames = {frame.element_id: frame for frame in tags.getall("CHAP")}
    chapters = [str(frames[name].sub_frames["TIT2"]) for name in tags.getall("CTOC")[0].child_element_ids]
    assert chapters == ["De Ochtend", "Het nieuws in het kort", *titles, "Tot slot"]
    beside = json.loads(Path("b.chapters.json").read_bytes())["chapters"]
    assert [chapter["title"] for chapter in beside] == chapters


def test_it_opens_with_the_shows_name_and_the_date(bulletin: dict[str, Any]) -> None:
    first = bulletin["sections"][0]["sentences"][0]
    assert first["written"].endswith("dit is De Ochtend van dinsdag 3 juni 2025.")
    assert first["spoken"].endswith("dinsdag drie juni tweeduizend vijfentwintig.")


def test_it_is_at_broadcast_level_and_not_too_long(bulletin: dict[str, Any]) -> None:
    assert bulletin["mp3"]["lufs"] == pytest.approx(-16, abs=0.5)
    assert bulletin["mp3"]["true_peak_dbtp"] <= -1.0
    assert 0.85 * 120_000 < bulletin["mp3"]["duration_ms"] <= 120_000


def milliseconds(clock: str) -> int:
    hours, minutes, seconds = clock.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


def test_every_cue_begins_where_its_speech_is_heard(bulletin: dict[str, Any]) -> None:
    samples, rate = soundfile.read("b.mp3", dtype="float32")
    bed = {s["start_ms"] for part in bulletin["sections"] if part["role"] == "headlines" for s in part["sentences"]}
    for cue in webvtt.read("b.vtt"):
        start_ms, end_ms = milliseconds(cue.start), milliseconds(cue.end)
        if start_ms in bed:
            continue
        heard = np.abs(samples[(start_ms - 150) * rate // 1000 : end_ms * rate // 1000])
        onset_ms = int(np.argmax(heard > 0.006 * heard.max())) * 1000 / rate - 150
        assert abs(onset_ms) <= 30, cue.text


def test_the_transcript_tells_of_no_file_of_this_machine(bulletin: dict[str, Any], stories: list[Path]) -> None:
    assert "NOTE" not in Path("b.vtt").read_text("utf-8")
    assert [part["source"] for part in bulletin["sections"] if part["role"] == "item"] == list(map(str, stories))
