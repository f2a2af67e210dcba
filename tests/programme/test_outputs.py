"""What a programme's files are called."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from briefing.model import Article, Block
from briefing.programme.identity import former_guids, guid
from briefing.programme.manifest import Audio, Manifest, Replaced, Speaker, write_manifest
from briefing.programme.outputs import own_target, slug

ARTICLE = Article("Brug dicht", (Block("paragraph", "De brug gaat dicht."),), "brug.txt", "2026-03-05")
OUTPUT = Path("output")
MANIFEST = Manifest(
    guid=guid(ARTICLE),
    title="Brug dicht",
    published="2026-03-05",
    voice=Speaker(name="nl-offline", engine="espeak"),
    mp3=Audio(path="brug.mp3", bytes=1, sha256="", duration_ms=1, lufs=-16.0, true_peak_dbtp=-1.0),
    sections=(),
)
MADE = structs.replace(MANIFEST, mp3=structs.replace(MANIFEST.mp3, path="2026-03-05-brug-dicht.mp3"))


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
    assert target() == Path("output/2026-03-05-brug-dicht.mp3")


@pytest.mark.usefixtures("_in_an_empty_folder")
def test_the_same_article_keeps_its_name_and_another_one_gets_the_next() -> None:
    taken = target()
    taken.parent.mkdir()
    taken.touch()
    write_manifest(MADE, taken.with_suffix(".json"))
    other = structs.replace(MANIFEST, guid=guid(replace(ARTICLE, source="andere-brug.txt")))
    assert target() == taken
    assert target(other) == Path("output/2026-03-05-brug-dicht-2.mp3")


@pytest.mark.usefixtures("_in_an_empty_folder")
@pytest.mark.parametrize(
    ("earlier", "later", "is_again"),
    [
        (ARTICLE, replace(ARTICLE, id="week-1"), True),
        (replace(ARTICLE, id="week-1"), ARTICLE, True),
        (replace(ARTICLE, id="week-1"), replace(ARTICLE, id="week-2"), False),
    ],
)
def test_articles_that_the_newsroom_tells_apart_are_two_though_their_files_are_alike(
    earlier: Article, later: Article, is_again: bool
) -> None:
    taken = target()
    taken.parent.mkdir()
    made = structs.replace(MADE, guid=guid(earlier), former_guids=former_guids(earlier))
    write_manifest(made, taken.with_suffix(".json"))
    found = target(structs.replace(MANIFEST, guid=guid(later), former_guids=former_guids(later)))
    assert (found == taken) is is_again


@pytest.mark.usefixtures("_in_an_empty_folder")
@pytest.mark.parametrize("other", [{"voice": Speaker(name="nl-slow", engine="google")}, {"max_duration_ms": 90_000}])
def test_another_voice_or_length_takes_no_other_s_place(other: dict[str, Any]) -> None:
    taken = target()
    taken.parent.mkdir()
    write_manifest(MADE, taken.with_suffix(".json"))
    assert target(structs.replace(MANIFEST, **other)) == Path("output/2026-03-05-brug-dicht-2.mp3")


@pytest.mark.usefixtures("_in_an_empty_folder")
def test_what_another_voice_had_to_speak_is_made_anew_by_the_one_that_was_asked_for() -> None:
    taken = target()
    taken.parent.mkdir()
    fallback = Replaced(wanted=MADE.voice.name, reason="no network")
    understudied = structs.replace(MADE, voice=Speaker(name="nl-offline", engine="espeak"), fallback=fallback)
    write_manifest(understudied, taken.with_suffix(".json"))
    assert target() == taken


@pytest.mark.usefixtures("_in_an_empty_folder")
@pytest.mark.parametrize("ending", [".mp3", ".vtt", ".chapters.json", ".json"])
def test_a_name_with_files_of_others_is_no_free_name(ending: str) -> None:
    taken = target()
    taken.parent.mkdir()
    taken.with_suffix(ending).write_text("{}", "utf-8")
    assert target() == Path("output/2026-03-05-brug-dicht-2.mp3")


def target(content: Manifest = MANIFEST) -> Path:
    return own_target(content, OUTPUT)
