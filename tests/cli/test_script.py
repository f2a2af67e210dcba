"""`briefing script`: the editor's look before anything is spent on a voice."""

import io
import json
import sys
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, Briefing


def test_the_json_has_the_keys_of_the_contract(briefing: Briefing) -> None:
    script = json.loads(briefing("script", EXAMPLES / "met-kop.txt", "--json").out)
    assert script.keys() >= {
        "headline",
        "headline_generated",
        "lead",
        "background",
        "crossheads",
        "date",
        "author",
        "place",
        "sections",
        "estimated_ms",
    }
    assert script["headline_generated"] is False
    assert [section["role"] for section in script["sections"]][:3] == ["disclosure", "headline", "lead"]


def test_written_stands_above_spoken_where_they_differ(briefing: Briefing) -> None:
    Path("zin.txt").write_text("Brug dicht\n\nDe brug is om 12.30 uur gesloten.\n\nHet verkeer moet omrijden.\n")
    lines = briefing("script", "zin.txt").out.splitlines()
    written = lines.index("De brug is om 12.30 uur gesloten.")
    assert lines[written + 1].strip() == "→ De brug is om twaalf uur dertig gesloten."
    assert lines.count("Het verkeer moet omrijden.") == 1


def test_a_lexicon_of_ones_own_goes_before_the_rules(briefing: Briefing) -> None:
    Path("zin.txt").write_text("De ABCD komt vandaag bijeen in Gent, zegt de voorzitter van de bond.\n")
    Path("eigen.toml").write_text('[words]\n"ABCD" = "abecedee"\n')
    spoken = briefing("script", "zin.txt", "--lexicon", "eigen.toml", "--json").out
    assert "De abecedee komt vandaag" in spoken


def test_it_reads_standard_input(briefing: Briefing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Eén zin over de brug.".encode("cp1252"))))
    assert json.loads(briefing("script", "-", "--json").out)["lead"] == "Eén zin over de brug."


def test_no_audio_is_made(briefing: Briefing) -> None:
    briefing("script", EXAMPLES / "met-kop.txt")
    assert list(Path().iterdir()) == []


def test_what_is_left_out_of_the_source_is_listed_with_its_reason(briefing: Briefing) -> None:
    Path("brug.txt").write_text("Brug dicht\n\nDe brug is gesloten voor al het verkeer.\n\nLees ook: Schip vast\n")
    (left_out,) = json.loads(briefing("script", "brug.txt", "--json").out)["left_out"]
    assert left_out == {"text": "Lees ook: Schip vast", "reason": "link to other articles"}
    assert "Lees ook: Schip vast" in briefing("script", "brug.txt", "--left-out").out
    assert "Lees ook: Schip vast" not in briefing("script", "brug.txt").out


def test_an_article_in_another_language_is_warned_of_in_one_line(
    briefing: Briefing, caplog: pytest.LogCaptureFixture
) -> None:
    Path("bridge.txt").write_text(
        "The council wants to replace the bridge over the canal, but residents do not agree.\n"
    )
    briefing("script", "bridge.txt")
    assert caplog.messages == ["bridge.txt seems to be in English; the voice reads it as Dutch"]


def test_a_second_article_in_one_text_is_told_in_one_line(briefing) -> None:
    first = (
        "Brug dicht tot maandag\n\nDe brug gaat dicht. Dat meldt de gemeente.\n\nFietsers rijden om. Er is geen pont.\n"
    )
    second = "Pont vaart weer bij Urk\n\nDe pont bij Urk vaart sinds zondag weer. Dat duurde een maand.\n"
    Path("plak.txt").write_text(f"{first}\n* * *\n\n{second}", "utf-8")

    ended = briefing("script", "plak.txt")

    assert "holds another article, which is left out: Pont vaart weer bij Urk" in " ".join(ended.err.split())


def test_square_brackets_of_an_article_are_shown_as_they_are(briefing: Briefing) -> None:
    Path("kop.txt").write_text("De brug [/pont] gaat open [concept]\n\nDe brug gaat maandag weer open voor verkeer.\n")
    assert any(
        line.startswith("De brug [/pont] gaat open [concept] ──")
        for line in briefing("script", "kop.txt").out.splitlines()
    )
