"""What a programme's files are called."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.model import Article, Block, Script
from briefing.programme.identity import guid
from briefing.programme.manifest import Audio, Manifest, Speaker, write_manifest
from briefing.programme.outputs import default_target, slug

ARTICLE = Article("Brug dicht", (Block("paragraph", "De brug gaat dicht."),), "brug.txt", "2026-03-05")
OUTPUT = Path("output")
MANIFEST = Manifest(
    guid=guid(ARTICLE),
    title="Brug dicht",
    voice=Speaker(name="nl-offline", engine="espeak"),
    mp3=Audio(path="brug.mp3", bytes=1, sha256="", duration_ms=1, lufs=-16.0, true_peak_dbtp=-1.0),
    sections=(),
)
SCRIPT = Script("Brug dicht", False, (), None, (), (), ARTICLE)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Brug dicht", "brug-dicht"),
        ("‘Wij hebben de wolf drie keer gezien’", "wij-hebben-de-wolf-drie-keer-gezien"),
        ("Één café, twee ideeën", "een-cafe-twee-ideeen"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-"),
        ("新闻 🎧", "artikel"),
        ("", "artikel"),
        ("woord " * 40, "woord-" * 9 + "woord"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_title_becomes_a_safe_file_name(title: str, name: str) -> None:
    assert slug(title) == name


@pytest.fixture
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("_in_an_empty_folder")
def test_the_name_is_the_articles_date_and_headline() -> None:
    assert default_target(SCRIPT, OUTPUT) == Path("output/2026-03-05-brug-dicht.mp3")


@pytest.mark.usefixtures("_in_an_empty_folder")
def test_the_same_article_keeps_its_name_and_another_one_gets_the_next() -> None:
    taken = default_target(SCRIPT, OUTPUT)
    taken.parent.mkdir()
    taken.touch()
    write_manifest(MANIFEST, taken.with_suffix(".json"))
    other = replace(SCRIPT, article=replace(ARTICLE, source="andere-brug.txt"))
    assert default_target(SCRIPT, OUTPUT) == taken
    assert default_target(other, OUTPUT) == Path("output/2026-03-05-brug-dicht-2.mp3")
