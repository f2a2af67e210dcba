"""What was spoken once: the same command again, a corrected article, another voice file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mutagen
import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing
    from tests.standins.google import Google

ARTICLE = """Brug gaat later open

De nieuwe brug over de rivier gaat een maand later open. Dat zegt de gemeente.

Volgens de wethouder is het staal te laat geleverd. Het werk gaat door tot de winter.
"""


@pytest.fixture
def make(google: Google, briefing: Briefing) -> Any:
    """Makes `article` into a programme and gives its manifest and how many requests that took."""

    def run(article: str, *options: str) -> tuple[dict[str, Any], int]:
        Path("brug.txt").write_text(article)
        google.asked.clear()
        ended = briefing("make", "brug.txt", "--strict", "--json", "-o", "brug.mp3", *options)
        assert ended.status == 0, ended.err
        return json.loads(ended.out), len(google.asked)

    return run


def test_the_same_command_asks_nothing_and_gives_the_same_bytes(make: Any) -> None:
    first, asked = make(ARTICLE)
    again, asked_again = make(ARTICLE)
    assert asked == first["synthesis"]["requests"] > 0
    assert (asked_again, again["synthesis"]["requests"]) == (0, 0)
    assert again["mp3"] == first["mp3"]
    assert again["sections"] == first["sections"]


def test_a_corrected_sentence_is_one_request(make: Any) -> None:
    first, _ = make(ARTICLE)
    corrected, asked = make(ARTICLE.replace("tot de winter", "tot de zomer"))
    assert asked == 1
    assert corrected["mp3"]["sha256"] != first["mp3"]["sha256"]


def test_other_tags_are_no_reason_to_speak_again(make: Any) -> None:
    make(ARTICLE)
    _, asked = make(ARTICLE, "--date", "2026-11-25")
    assert asked == 0
    assert str(mutagen.File("brug.mp3").tags["TDRC"]) == "2026-11-25"


def test_other_pauses_are_heard_in_what_was_spoken_before(make: Any) -> None:
    def with_pauses(ms: int) -> tuple[dict[str, Any], int]:
        Path("mijn.toml").write_text(f'description = "Google"\nengine = "google"\n[pauses_ms]\nsentence = {ms}\n')
        made: tuple[dict[str, Any], int] = make(ARTICLE, "--voice", "mijn.toml")
        return made

    quick, _ = with_pauses(200)
    slow, asked = with_pauses(900)
    assert slow["mp3"]["duration_ms"] >= quick["mp3"]["duration_ms"] + 700
    assert asked == 0


def test_parts_that_an_update_made_different_are_spoken(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    make(ARTICLE)
    monkeypatch.setattr("briefing.speech.engines.google.engine.LONGEST_PART", 40)
    _, asked = make(ARTICLE)
    assert asked > 0


def test_without_the_cache_everything_is_spoken_again(make: Any) -> None:
    _, first = make(ARTICLE)
    _, again = make(ARTICLE, "--no-cache")
    assert again == first


def test_a_damaged_programme_in_the_cache_is_made_anew(make: Any, tmp_path: Path) -> None:
    first, _ = make(ARTICLE)
    for kept in (tmp_path / "takes").rglob("*.take"):
        if kept.stat().st_size > 50_000:
            kept.write_bytes(kept.read_bytes()[:-1000])
    again, _ = make(ARTICLE)
    assert again["mp3"] == first["mp3"]
