"""`briefing make` and the identity of what it makes."""

import json
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


def test_an_address_that_is_none_is_refused(briefing) -> None:
    ended = briefing("make", "kopie.txt", "--url", "krant.example/brug")
    assert ended.status == 2
    assert "--url krant.example/brug is no web address" in ended.err


@pytest.mark.parametrize(
    "address", ["http://[::1", "https://[zz]/", "https://:80/", "https:///pad", "https://krant.example:99999/"]
)
def test_an_address_without_a_host_or_a_port_that_there_is_is_refused(briefing, address: str) -> None:
    ended = briefing("make", "kopie.txt", "--url", address)
    assert ended.status == 2
    assert f"--url {address} is no web address" in ended.err


def test_an_address_with_a_password_is_refused(briefing) -> None:
    assert briefing("make", "kopie.txt", "--url", "https://redactie:geheim@krant.example/brug").status == 2


@pytest.mark.parametrize("target", ["", ".", "/", "..", " "])
@pytest.mark.parametrize("command", ["make", "bulletin", "say"])
def test_an_output_that_names_no_file_is_wrong_usage(briefing, command: str, target: str) -> None:
    ended = briefing(command, "kopie.txt", "-o", target)
    assert ended.status == 2
    assert "-o names no file" in ended.err
