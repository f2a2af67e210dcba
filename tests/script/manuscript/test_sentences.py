"""Voices, pauses and words of their own in the lines of a manuscript."""

from __future__ import annotations

import pytest

from briefing.script.saying import WITHIN_A_SENTENCE_MS
from tests.script.manuscript.changes import TEXT, changed, sentence

from .conftest import edited


def test_a_sentence_has_a_voice_of_its_own_and_is_said_as_that_voice_says_it() -> None:
    text = changed("De brug gaat maandag om 7.30", "[voice: ander] De brug gaat maandag om 7.30")
    told = sentence(text, "De brug gaat maandag om 7.30 uur dicht.")
    assert (told.voice, told.spoken) == ("ander", "De brug gaat maandag om half acht dicht.")


def test_a_quotation_has_a_voice_and_a_sentence_of_its_own() -> None:
    text = changed("“Het duurt een week”, zegt", "[voice: ander] “Het duurt een week” [/voice], zegt")
    told = [(each.written, each.voice) for each in edited(text).sections[-1].paragraphs[1]]
    assert told[:2] == [("“Het duurt een week”,", "ander"), ("zegt de wethouder.", None)]
    assert edited(text).background == edited(TEXT).background


@pytest.mark.parametrize(
    ("line", "units"),
    [
        ("Zij: [voice: ander] “Ja.” [/voice] Zo.", [("Zij:", None), ("“Ja.”", "ander"), ("Zo.", None)]),
        ("Zij: [voice: ander] “Ja.”", [("Zij:", None), ("“Ja.”", "ander")]),
        ("“[voice: ander]Ja[/voice]”, zei zij.", [("“Ja”,", "ander"), ("zei zij.", None)]),
        ("[voice: “ander”] Ja.", [("Ja.", "ander")]),
        ("[Voice: ander] Ja. [voice: test] Nee.", [("Ja.", "ander"), ("Nee.", "test")]),
        ("[voice: ander] Ja [/voice] .", [("Ja .", "ander")]),
    ],
)
def test_a_voice_reads_from_where_it_is_named_to_where_it_ends(line: str, units) -> None:
    text = changed("Er is geen pont.", line)
    found = edited(text).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.voice) for each in found] == units


def test_the_words_to_say_for_a_sentence_in_parts_have_the_same_parts() -> None:
    line = "Hij zei: [voice: ander] “Ja.”\n   > Hij zegt: [voice: ander] Jazeker."
    found = edited(changed("Er is geen pont.", line)).sections[-1].paragraphs[0][1:]
    assert [(each.spoken, each.voice) for each in found] == [("Hij zegt:", None), ("Jazeker.", "ander")]


def test_a_section_has_a_voice_and_a_sentence_in_it_may_have_the_programme_s() -> None:
    text = changed("## Achtergrond", "## Achtergrond [voice: ander]")
    text = changed("Er is geen pont.", "[voice: programme] Er is geen pont.", text)
    assert [each.voice for each in edited(text).sections[-1].sentences] == ["ander", "test", "ander", "ander"]


@pytest.mark.parametrize(
    ("mark", "ms"),
    [("2s", 2000), ("1.5s", 1500), ("1,5 s", 1500), ("800ms", 800), ("3", 3000), ("0s", 0), ("60s", 60000)],
)
def test_a_pause_follows_a_sentence(mark: str, ms: int) -> None:
    behind = changed("Er is geen pont.", f"Er is geen pont. [pause: {mark}]")
    below = changed("Er is geen pont.\n", f"Er is geen pont.\n\n[pause: {mark}]\n")
    before = changed("“Het duurt", f"[pause: {mark}] “Het duurt")
    for text in (behind, below, before):
        assert sentence(text, "Er is geen pont.").pause_ms == ms


def test_a_pause_follows_the_headline_and_the_last_sentence_of_a_section() -> None:
    assert sentence(changed("Szczecin dicht", "Szczecin dicht [pause: 2s]"), "Brug bij Szczecin dicht").pause_ms == 2000
    below = changed("## Inleiding\n", "## Inleiding\n[pause: 2s]\n")
    assert sentence(below, "Brug bij Szczecin dicht").pause_ms == 2000
    assert sentence(changed("## Achtergrond", "[pause: 3s]\n## Achtergrond"), "Dat meldt de gemeente.").pause_ms == 3000


def test_a_pause_in_a_sentence_splits_it() -> None:
    found = edited(changed("Er is geen pont.", "Er is [pause: 1s] geen pont.")).sections[-1].paragraphs[0][1:]
    assert [(each.written, each.pause_ms) for each in found] == [("Er is", 1000), ("geen pont.", None)]


def test_two_voices_in_one_sentence_follow_each_other_at_once() -> None:
    text = changed("“Het duurt een week”, zegt", "[voice: ander] “Het duurt een week” [/voice], zegt")
    assert [each.pause_ms for each in edited(text).sections[-1].paragraphs[1]] == [WITHIN_A_SENTENCE_MS, None, None]
