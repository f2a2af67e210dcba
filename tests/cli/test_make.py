"""`briefing make` and the identity of what it makes."""

import json
import zipfile
from pathlib import Path

import pytest


def test_a_corrected_headline_under_one_id_is_the_same_programme(briefing, tmp_path: Path) -> None:
    guids = set()
    for headline in ("Brug dicht", "Brug maandag dicht"):
        Path("brug.txt").write_text(f"{headline}\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
        made = briefing("make", "brug.txt", "--voice", "nl-offline", "--id", "4711", "--json", "--quiet")
        guids.add(json.loads(made.out)["guid"])
    assert len(guids) == 1


def test_a_copy_of_a_page_is_known_by_the_address_it_is_given(briefing) -> None:
    Path("kopie.txt").write_text("Brug dicht\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
    made = briefing(
        "make", "kopie.txt", "--voice", "nl-offline", "--url", "http://krant.example/brug?utm_source=x", "--json"
    )
    manifest = json.loads(made.out)
    assert manifest["source"] == "http://krant.example/brug?utm_source=x"


def test_an_address_in_capitals_is_one(briefing) -> None:
    Path("kopie.txt").write_text("Brug dicht\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
    assert briefing("make", "kopie.txt", "--voice", "nl-offline", "--url", "HTTPS://krant.example/brug").status == 0


def test_an_address_that_is_none_is_refused(briefing) -> None:
    ended = briefing("make", "kopie.txt", "--url", "krant.example/brug")
    assert ended.status == 2
    assert "--url krant.example/brug is not a web address" in ended.err


@pytest.mark.parametrize(
    "address", ["http://[::1", "https://[zz]/", "https://:80/", "https:///pad", "https://krant.example:99999/"]
)
def test_an_address_without_a_host_or_a_port_that_there_is_is_refused(briefing, address: str) -> None:
    ended = briefing("make", "kopie.txt", "--url", address)
    assert ended.status == 2
    assert f"--url {address} is not a web address" in ended.err


def test_an_address_with_a_password_is_refused(briefing) -> None:
    assert briefing("make", "kopie.txt", "--url", "https://redactie:geheim@krant.example/brug").status == 2


@pytest.mark.parametrize("target", ["", ".", "/", "..", " ", ".mp3", "map/.MP3"])
@pytest.mark.parametrize("command", ["make", "bulletin", "say"])
def test_an_output_that_names_no_file_is_wrong_usage(briefing, command: str, target: str) -> None:
    ended = briefing(command, "kopie.txt", "-o", target)
    assert ended.status == 2
    assert "-o names no file" in ended.err


def test_a_book_is_made_where_one_is_asked_for_and_follows_the_programme_from_then_on(briefing) -> None:
    Path("brug.txt").write_text("Brug dicht\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
    made = ("make", "brug.txt", "--voice", "nl-offline", "-o", "brug.mp3", "--quiet")
    assert briefing(*made).status == 0
    assert not Path("brug.epub").exists()
    assert briefing(*made, "--epub").status == 0
    first = Path("brug.epub").read_bytes()
    Path("brug.txt").write_text("Brug dicht\n\nDe brug gaat niet dicht. Dat meldt de gemeente.\n", "utf-8")
    assert briefing(*made).status == 0
    assert Path("brug.mp3").read_bytes() in Path("brug.epub").read_bytes() != first


def test_a_book_of_somebody_else_is_not_overwritten(briefing) -> None:
    Path("brug.txt").write_text("Brug dicht\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
    Path("brug.epub").write_text("een roman")
    ended = briefing("make", "brug.txt", "--voice", "nl-offline", "-o", "brug.mp3", "--epub")
    assert (ended.status, Path("brug.epub").read_text()) == (5, "een roman")


def test_a_bulletin_becomes_a_book_with_a_chapter_an_item(briefing) -> None:
    Path("brug.txt").write_text("Brug dicht\n\nDe brug gaat dicht. Dat meldt de gemeente.\n", "utf-8")
    Path("markt.txt").write_text("Kaas wint prijs\n\nEen boer uit Gouda wint goud met zijn kaas.\n", "utf-8")
    ended = briefing(
        "bulletin", "brug.txt", "markt.txt", "--voice", "nl-offline", "-o", "nieuws.mp3", "--epub", "--quiet"
    )
    assert ended.status == 0
    chapters = [name for name in zipfile.ZipFile("nieuws.epub").namelist() if name.endswith(".smil")]
    assert chapters == [f"EPUB/tekst-{number}.smil" for number in range(1, 6)]
