"""`-o` takes the place of a programme that was made there, and of nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

ARTICLE = "Brug dicht\n\nDe brug bij Zandhoek is dicht. Auto's moeten omrijden.\n"
EMBEDDED = ("--voice", "nl-offline", "--offline")


@pytest.fixture
def desk(briefing: Briefing) -> Briefing:
    """The command where an article stands."""
    Path("artikel.txt").write_text(ARTICLE, "utf-8")
    return briefing


def everything() -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


FOREIGN = {
    "package.json": b'{"name": "site"}',
    "package.vtt": b"WEBVTT\n",
    "package.chapters.json": b"{}",
    "package.mp3": b"ID3 a song",
}


@pytest.mark.parametrize("name", FOREIGN)
@pytest.mark.parametrize("command", ["make", "bulletin"])
def test_what_was_not_made_here_is_not_overwritten(desk: Briefing, command: str, name: str) -> None:
    Path(name).write_bytes(FOREIGN[name])
    before = everything()

    ended = desk(command, "artikel.txt", *EMBEDDED, "-o", "package.mp3", "--json")

    assert (ended.status, json.loads(ended.out)["error"]["exit"]) == (5, 5)
    assert f"{name} would be overwritten" in ended.err
    assert everything() == before


@pytest.mark.parametrize("name", ["nu.json", "nu.vtt", "nu.chapters.json", "nu.mp3"])
def test_the_article_itself_is_not_overwritten(desk: Briefing, name: str) -> None:
    desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")
    Path(name).write_text(ARTICLE, "utf-8")
    before = everything()

    ended = desk("make", name, *EMBEDDED, "-o", "nu.mp3")

    assert ended.status in {3, 5}
    assert everything() == before


def test_a_link_that_leads_nowhere_is_not_overwritten(desk: Briefing) -> None:
    Path("nu.json").symlink_to("elders.json")

    assert desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3").status == 5
    assert Path("nu.json").is_symlink()


def test_a_manifest_of_another_file_protects_what_stands_beside_it(desk: Briefing) -> None:
    desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")
    Path("nu.json").rename("oud.json")

    assert desk("make", "artikel.txt", *EMBEDDED, "-o", "oud.mp3").status == 5
    assert desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3").status == 5


def test_the_programme_of_tomorrow_takes_the_place_of_today_s_and_says_so(desk: Briefing) -> None:
    desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")
    Path("artikel.txt").write_text("Weg open\n\nDe weg is weer open voor alle verkeer.\n", "utf-8")

    ended = desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")

    assert ended.status == 0
    assert 'nu.mp3 takes the place of "Brug dicht"' in ended.err
    assert json.loads(Path("nu.json").read_bytes())["title"] == "Weg open"


def test_the_same_programme_takes_its_own_place_without_a_word(desk: Briefing) -> None:
    desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")

    assert "takes the place" not in desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3").err


def test_without_o_another_voice_and_a_cut_get_numbers(desk: Briefing) -> None:
    dated = ("make", "artikel.txt", "--date", "2026-03-05", "--offline", "--quiet")
    paths = [
        desk(*dated, *how).out.strip()
        for how in (
            ("--voice", "nl-offline"),
            ("--voice", "nl-slow"),
            ("--voice", "nl-offline", "--max-duration", "9s"),
            ("--voice", "nl-offline"),
            ("--voice", "nl-slow"),
        )
    ]

    stem = "output/2026-03-05-brug-dicht"
    assert paths == [f"{stem}.mp3", f"{stem}-2.mp3", f"{stem}-3.mp3", f"{stem}.mp3", f"{stem}-2.mp3"]


def test_a_sentence_takes_the_place_of_a_sentence_only(desk: Briefing) -> None:
    say = ("say", "Goedemorgen.", *EMBEDDED, "-o")
    desk("make", "artikel.txt", *EMBEDDED, "-o", "nu.mp3")
    Path("lied.mp3").write_bytes(b"ID3 a song")

    assert [desk(*say, name).status for name in ("zin.mp3", "zin.mp3", "lied.mp3", "nu.mp3")] == [0, 0, 5, 5]
    assert Path("lied.mp3").read_bytes() == b"ID3 a song"


@pytest.mark.parametrize("command", ["make", "bulletin"])
@pytest.mark.parametrize("length", [242, 251, 300])
def test_a_name_too_long_for_one_of_the_files_leaves_none_of_them(desk: Briefing, command: str, length: int) -> None:
    before = everything()

    ended = desk(command, "artikel.txt", *EMBEDDED, "-o", "q" * length + ".mp3")

    assert ended.status == 5
    assert "its name is too long; choose a shorter one with -o" in ended.err
    assert everything() == before
