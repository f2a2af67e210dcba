"""`briefing make` without a network: from an article to a podcast MP3 and what stands beside it."""

import hashlib
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import mutagen
import pytest
import soundfile
import webvtt
from mutagen.id3 import ID3

from tests.conftest import EXAMPLES, Briefing

NO_HEADLINE = EXAMPLES / "zonder-kop.txt"
EMBEDDED = ("--offline", "--voice", "nl-offline")


@pytest.fixture
def made(briefing: Briefing) -> dict[str, Any]:
    ended = briefing("make", NO_HEADLINE, *EMBEDDED, "--json", "-o", "brug.mp3")
    assert ended.status == 0, ended.err
    content: dict[str, Any] = json.loads(ended.out)
    return content


def sentences(manifest: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for section in manifest["sections"]:
        yield from section["sentences"]


def test_the_path_of_the_mp3_is_printed_and_nothing_else(briefing: Briefing) -> None:
    ended = briefing("make", NO_HEADLINE, *EMBEDDED)
    assert ended.status == 0
    path = Path(ended.out.removesuffix("\n"))
    assert path.parent == Path("output")
    assert path.is_file()


def test_one_line_and_the_manifest_say_which_voice_speaks_instead(briefing: Briefing) -> None:
    Path("mijn.toml").write_text('description = "Google"\nengine = "google"\nfallback = ["nl-offline"]\n')
    ended = briefing("make", NO_HEADLINE, "--offline", "--voice", "mijn.toml", "-o", "brug.mp3")
    assert [line for line in ended.err.splitlines() if "nl-offline speaks instead of mijn" in line]
    manifest = json.loads(Path("brug.json").read_bytes())
    assert manifest["voice"] == {"name": "nl-offline", "engine": "espeak"}
    assert manifest["fallback"]["from"] == "mijn.toml"


def test_quiet_is_silent(briefing: Briefing) -> None:
    assert briefing("make", NO_HEADLINE, *EMBEDDED, "--quiet").err == ""


def test_the_json_is_the_manifest_beside_the_mp3(made: dict[str, Any]) -> None:
    assert made == json.loads(Path("brug.json").read_bytes())
    assert made["mp3"]["sha256"] == hashlib.sha256(Path("brug.mp3").read_bytes()).hexdigest()
    assert made["mp3"]["bytes"] == Path("brug.mp3").stat().st_size
    assert made["fallback"] is None


def test_the_duration_is_true_for_manifest_players_and_decoder(made: dict[str, Any]) -> None:
    samples, rate = soundfile.read("brug.mp3", dtype="int16")
    decoded_ms = len(samples) * 1000 / rate
    player = mutagen.File("brug.mp3")
    assert decoded_ms == pytest.approx(made["mp3"]["duration_ms"], abs=20)
    assert player.info.length * 1000 == pytest.approx(made["mp3"]["duration_ms"], abs=20)
    assert (rate, player.info.channels, player.info.bitrate) == (44_100, 1, 96_000)


def test_it_is_at_broadcast_level(made: dict[str, Any]) -> None:
    assert made["mp3"]["lufs"] == pytest.approx(-16, abs=0.5)
    assert made["mp3"]["true_peak_dbtp"] <= -1.0


def test_chapters_are_the_same_in_the_mp3_and_beside_it(made: dict[str, Any]) -> None:
    tags = ID3("brug.mp3")
    toc = tags.getall("CTOC")[0]
    frames = {frame.element_id: frame for frame in tags.getall("CHAP")}
    in_mp3 = [
        (str(frames[name].sub_frames["TIT2"]), frames[name].start_time, frames[name].end_time)
        for name in toc.child_element_ids
    ]
    beside = [
        (chapter["title"], round(chapter["startTime"] * 1000), round(chapter["endTime"] * 1000))
        for chapter in json.loads(Path("brug.chapters.json").read_bytes())["chapters"]
    ]
    assert in_mp3 == beside
    assert [title for title, *_ in beside][1:3] == ["Inleiding", "Achtergrond"]
    assert len(beside) == 4


def test_the_transcript_holds_every_sentence_once_in_order_and_on_time(made: dict[str, Any]) -> None:
    cues = webvtt.read("brug.vtt").captions
    assert [" ".join(cue.text.split()) for cue in cues] == [spoken["written"] for spoken in sentences(made)]
    ends = [0.0]
    for cue in cues:
        assert cue.start_in_seconds >= ends[-1]
        ends.append(cue.end_in_seconds)
    assert all(first.text != second.text for first, second in pairwise(cues))


def test_a_headline_of_our_own_is_marked_and_the_glued_date_is_not_spoken(
    briefing: Briefing, made: dict[str, Any]
) -> None:
    script = json.loads(briefing("script", NO_HEADLINE, "--json").out)
    assert script["headline_generated"] is True
    assert made["published"] == script["date"]
    assert not any("date 20" in sentence["written"] for sentence in sentences(made))


def test_the_same_article_gives_the_same_bytes(briefing: Briefing) -> None:
    runs = []
    for name in ("een.mp3", "twee.mp3"):
        briefing("make", NO_HEADLINE, *EMBEDDED, "-o", name)
        runs.append(Path(name).read_bytes())
    assert runs[0] == runs[1]


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.*")), ids=lambda path: path.name)
def test_every_example_is_made(briefing: Briefing, example: Path) -> None:
    assert briefing("make", example, *EMBEDDED, "--quiet").status == 0
