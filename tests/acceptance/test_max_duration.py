"""`--max-duration`: a programme as long as a newsroom has."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

ARTICLE = Path(__file__).parents[1] / "script" / "articles" / "rechtszaak.txt"


@pytest.fixture
def article(briefing: Briefing) -> Path:
    path = Path("rechtszaak.txt")
    path.write_text(ARTICLE.read_text("utf-8").replace("‡", ""), "utf-8")
    return path


@pytest.mark.parametrize("seconds", [30, 60, 90, 180])
def test_it_lasts_no_longer_and_hardly_shorter(briefing: Briefing, article: Path, seconds: int) -> None:
    ended = briefing("make", article, "--voice", "nl-offline", "--max-duration", f"{seconds}s", "-o", "a.mp3", "--json")
    assert ended.status == 0, ended.err
    assert 0.85 * seconds * 1000 <= json.loads(ended.out)["mp3"]["duration_ms"] <= seconds * 1000


def test_a_voice_slower_than_its_file_says_is_not_over_time(briefing: Briefing, article: Path) -> None:
    Path("traag.toml").write_text(
        'description = "Traag"\nengine = "espeak"\nms_per_character = 40.0\n[settings]\nwords_per_minute = 120\n',
        "utf-8",
    )
    ended = briefing("make", article, "--voice", "traag.toml", "--max-duration", "90s", "-o", "a.mp3", "--json")
    assert 0.8 * 90_000 <= json.loads(ended.out)["mp3"]["duration_ms"] <= 90_000


def test_the_script_tells_what_is_kept_and_why(briefing: Briefing, article: Path) -> None:
    ended = briefing("script", article, "--voice", "nl-offline", "--max-duration", "1m", "--json")
    content = json.loads(ended.out)
    kept = [each["written"] for each in content["cut"] if each["kept"]]
    spoken = [s["written"] for part in content["sections"] if part["role"] == "background" for s in part["sentences"]]
    assert kept == spoken
    assert all(each["why"] for each in content["cut"])
    assert content["estimated_ms"] <= 60_000
    assert "ranked 1" in briefing("script", article, "--voice", "nl-offline", "--max-duration", "1:00").out


def test_too_little_time_says_how_much_is_needed(briefing: Briefing, article: Path) -> None:
    ended = briefing("make", article, "--voice", "nl-offline", "--max-duration", "9s", "-o", "a.mp3")
    assert ended.status == 2
    assert "allow" in ended.err
    assert not Path("a.mp3").exists()
