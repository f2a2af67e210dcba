"""`briefing make A B C --jobs N`: several articles at once."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

ARTICLE = (
    "Brug {number} dicht\n\nDe brug bij Zandhoek is vanaf maandag dicht. Auto's moeten {number} kilometer omrijden.\n"
)


@pytest.fixture
def articles(briefing: Briefing) -> list[Path]:
    paths = [Path(f"brug-{number}.txt") for number in range(1, 4)]
    for number, path in enumerate(paths, start=1):
        path.write_text(ARTICLE.format(number=number), "utf-8")
    return paths


def test_it_makes_what_one_after_the_other_makes(briefing: Briefing, articles: list[Path]) -> None:
    options = ("--voice", "nl-offline", "--date", "2025-06-03", "--quiet")
    assert briefing("make", *articles, *options).status == 0
    alone = {path.name: path.read_bytes() for path in Path("output").iterdir()}
    for path in Path("output").iterdir():
        path.unlink()
    ended = briefing("make", *articles, *options, "--jobs", "2")
    assert ended.status == 0, ended.err
    assert {path.name: path.read_bytes() for path in Path("output").iterdir()} == alone
    assert len(ended.out.splitlines()) == 3


def test_a_bad_article_does_not_stop_the_others(briefing: Briefing, articles: list[Path]) -> None:
    articles[1].write_text("", "utf-8")
    ended = briefing("make", *articles, "niets.txt", "--voice", "nl-offline", "--jobs", "2", "--json")
    assert ended.status == 3
    assert [programme["title"] for programme in json.loads(ended.out)["programmes"]] == ["Brug 1 dicht", "Brug 3 dicht"]
    assert "brug-2.txt is empty" in ended.err
    assert "niets.txt" in ended.err
    assert "2 of 4 articles could not be used" in ended.err


def test_a_name_that_no_file_can_have_is_a_bad_article(briefing: Briefing, articles: list[Path]) -> None:
    ended = briefing("make", articles[0], f"{'a' * 300}.txt", "--voice", "nl-offline", "--jobs", "2", "--quiet")
    assert ended.status == 3
    assert len(ended.out.splitlines()) == 1


def test_two_of_the_same_name_get_two_names(briefing: Briefing, articles: list[Path]) -> None:
    for number, path in enumerate(articles):
        path.write_text(f"Brug dicht\n\nDe brug bij Zandhoek is {number + 2} dagen dicht.\n", "utf-8")
    ended = briefing("make", *articles, "--voice", "nl-offline", "--date", "2025-06-03", "--jobs", "3", "--quiet")
    names = [Path(line).name for line in ended.out.splitlines()]
    assert names == ["2025-06-03-brug-dicht.mp3", "2025-06-03-brug-dicht-2.mp3", "2025-06-03-brug-dicht-3.mp3"]
    for name in names:
        manifest = json.loads((Path("output") / name).with_suffix(".json").read_bytes())
        assert manifest["mp3"]["sha256"] == hashlib.sha256((Path("output") / name).read_bytes()).hexdigest()
        assert Path(manifest["mp3"]["path"]).name == name


def test_a_voice_that_cannot_speak_ends_it(briefing: Briefing, articles: list[Path]) -> None:
    ended = briefing("make", *articles, "--voice", "nl", "--offline", "--strict", "--jobs", "2")
    assert ended.status == 4
    assert not list(Path("output").glob("*"))
