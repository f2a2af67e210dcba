"""`briefing doctor`: what it finds, and the status it ends with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing, Ended

BEEPS = 'description = "Een stem"\nengine = "openai"\n[settings]\nvoice = "alloy"\n'


@pytest.fixture(autouse=True)
def without_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)


def checks(ended: Ended) -> dict[str, bool]:
    return {check["subject"]: check["ok"] for check in json.loads(ended.out)["checks"]}


@pytest.fixture
def offline_show(briefing: Briefing, monkeypatch: pytest.MonkeyPatch) -> Briefing:
    """The command with two voices to try, both quick."""
    names = ("nl", "nl-offline")
    monkeypatch.setattr(
        "briefing.speech.voices.voice_names", lambda: (*names, *(p.stem for p in Path("voices").glob("*")))
    )
    return briefing


def test_a_voice_that_cannot_speak_is_not_well_and_matters_not_where_its_fallback_does(offline_show: Briefing) -> None:
    ended = offline_show("doctor", "--offline", "--json")

    found = checks(ended)
    assert (found["voice nl"], found["voice nl-offline"], ended.status) == (False, True, 0)


def test_it_says_what_voices_says_of_a_voice_that_is_not_here(offline_show: Briefing) -> None:
    Path("voices").mkdir()
    Path("voices/elders.toml").write_text(BEEPS, "utf-8")

    [listed] = [v for v in json.loads(offline_show("voices", "--json").out)["voices"] if v["name"] == "elders"]
    assert listed["can_speak"] is checks(offline_show("doctor", "--offline", "--json"))["voice elders"] is False


def test_a_voice_over_a_network_says_so_where_none_is_opened(briefing: Briefing) -> None:
    listed = {voice["name"]: voice for voice in json.loads(briefing("voices", "--json").out)["voices"]}

    assert [listed[name]["needs_network"] for name in ("nl", "nl-offline")] == [True, False]


def test_without_a_voice_for_the_show_it_ends_with_the_status_of_voices(offline_show: Briefing) -> None:
    Path("voices").mkdir()
    Path("voices/elders.toml").write_text(BEEPS, "utf-8")
    Path("briefing.toml").write_text('voice = "elders"\n', "utf-8")

    assert offline_show("doctor", "--offline").status == 4


@pytest.mark.parametrize("settings", ['output = "vol/krant"\n', "output = 3\n", 'voice = "nl-tenor"\n', "geen toml"])
def test_what_make_could_not_do_either_is_its_status(offline_show: Briefing, settings: str) -> None:
    Path("vol").write_text("geen map", "utf-8")
    Path("briefing.toml").write_text(settings, "utf-8")
    Path("kort.txt").write_text("Brug dicht\n\nDe brug is dicht.\n", "utf-8")

    ended = offline_show("doctor", "--offline")

    assert ended.status == offline_show("make", "kort.txt", "--voice", "nl-offline").status or "nl-tenor" in settings
    assert ended.status in {2, 5}
    assert "FAIL" in ended.out


def test_a_voice_file_that_is_wrong_does_not_end_it(offline_show: Briefing) -> None:
    Path("voices").mkdir()
    Path("voices/scheef.toml").write_text("pauses = 3\n", "utf-8")

    ended = offline_show("doctor", "--offline")

    assert ended.status == 0
    assert "FAIL voice scheef: " in ended.out
    assert "ok   voice nl-offline: speaks" in ended.out


def test_it_leaves_nothing_behind(offline_show: Briefing) -> None:
    offline_show("doctor", "--offline")

    assert list(Path().iterdir()) == []


def test_it_reads_a_pdf(offline_show: Briefing) -> None:
    assert "ok   PDFs: their text is read" in offline_show("doctor", "--offline").out


def test_what_reads_pdfs_may_be_missing(offline_show: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.article.formats.documents.pdf_lines.find_spec", lambda _name: None)

    ended = offline_show("doctor", "--offline")

    assert (
        "--   PDFs: they cannot be read: the package pdfminer.six is not installed; run: pip install pdfminer.six"
        in ended.out
    )
    assert ended.status == 0
