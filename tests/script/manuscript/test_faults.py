"""Errors in a manuscript, which name the line, what is wrong and what to do."""

from __future__ import annotations

from contextlib import suppress

import pytest

from briefing.errors import ManuscriptError
from briefing.script.manuscript.parse import MOST_CHARACTERS, parse

from .conftest import edited

START = "briefing manuscript 1\ndate: 2026-11-23\n\n# Brug dicht\n\n## Inleiding\n"


@pytest.mark.parametrize(
    ("body", "line", "what", "remedy"),
    [
        ("Ja. // nog bellen", 7, "a remark stands behind a sentence", r"write \// for what is read"),
        ("Ja. //", 7, "a remark stands behind a sentence", "a line of its own"),
        ("Nee.\n> Ja. // vragen", 8, "a remark stands behind a sentence", "a line of its own"),
        ("## Kop // korter", 7, "a remark stands behind a sentence", "a line of its own"),
        ("Ja. [pause: 2s", 7, "[pause: 2s has no ]", "add it"),
        ("[Voice: nl Ja. [pause: 2s]", 7, "[Voice: nl Ja. has no ]", r"write \[ for a bracket"),
        ("## Kop [voice: nl", 7, "[voice: nl has no ]", "add it"),
        ("###Kop", 7, "a heading begins with more than ##", "# for the headline"),
        ("[vioce: nl] Ja.", 7, "[vioce: nl] is not an instruction", r"write \[ for a bracket"),
        ("Hij zei [noot: iets] niets.", 7, "[noot: iets] is not an instruction", r"write \[ for a bracket"),
        ("[voice] Ja.", 7, "[voice] names no voice", "briefing voices"),
        ("[voice: ../geheim.toml] Ja.", 7, "[voice: ../geheim.toml] names no voice", "briefing voices"),
        ("Ja. [/voice]", 7, "[/voice] ends no voice", "where it begins"),
        ("Ja. [voice: piet]", 7, "[voice: piet] has no words after it", "before what that voice says"),
        ("[voice: nl] [/voice]", 7, "there is nothing to say in this line", "remove it"),
        ("Ja. [pause]", 7, "[pause] is not a pause", "[pause: 2s]"),
        ("Ja. [pause: lang]", 7, "[pause: lang] is not a pause", "[pause: 2s]"),
        ("Ja. [pause: 2m]", 7, "[pause: 2m] is not a pause", "[pause: 2s]"),
        ("Ja. [pause: 61s]", 7, "[pause: 61s] is not a pause", "60s at most"),
        ("Ja. [pause 2s]", 7, "[pause 2s] is not a pause", "[pause: 2s]"),
        ("[voice nl] Ja.", 7, "[voice nl] names no voice", "[voice: nl-neural]"),
        ("[stem: nl] Ja.", 7, "[stem: nl] is not an instruction", "correct it"),
        ("[voice: nl]\nJa.", 7, "there is nothing to say", "before a sentence, or behind a heading"),
        ("cut for length [ranked 3: no room]: Ja.", 7, "a line says why it was left out", "up to the colon"),
        ("left out [caption]: Foto.", 7, "a line says why it was left out", "up to the colon"),
        ("?Urk", 7, "has no =", "? Szczecin = "),
        ("Ja. [remember]", 7, "[remember] stands in a sentence", "? Szczecin = "),
        ("---", 7, "there is nothing to say in this line", "begin it with //"),
        ("> Ja.", 7, "a spoken line stands below no sentence", "right below the sentence"),
        ("Ja.\n\n> Ja.", 9, "a spoken line stands below no sentence", "right below the sentence"),
        ("Nee.\n// Ja.\n> Jawel.", 9, "a spoken line stands below no sentence", "right below the sentence"),
        ("Ja.\n> Ja.\n> Nee.", 9, "a sentence has two spoken lines", "remove one"),
        ("Ja.\n>", 8, "nothing is spoken of this sentence", "remove the sentence"),
        ("Ja.\n> ...", 8, "there is nothing to say", "remove it"),
        ("Ja, [voice: nl] nee.\n> Ja, zeker.", 8, "1 parts are spoken of a sentence in 2", "in both lines"),
        ("? Urk", 7, "a word to listen to has no =", "? Szczecin = "),
        ("? Urk=Urrek", 7, "a word to listen to has no =", "? Szczecin = "),
        ("? Urk = [remember]", 7, "there is nothing to remember of Urk", "after the ="),
        ("? *** = sterren", 7, "*** = sterren is not a pronunciation", "correct the line"),
        ("? Urk = " + "u" * 300, 7, "is not a pronunciation", "correct the line"),
        ("### Kop", 7, "a heading begins with more than ##", "# for the headline"),
        ("##", 7, "a heading has no words", "after the #"),
        ("## [voice: nl]", 7, "a heading has no words", "after the #"),
        ("## Kop [pause: 2s]", 7, "[pause: 2s] is not an instruction for a heading", "voice and role"),
        ("## Kop [role: kop]", 7, "[role: kop] names no role", "lead, background"),
        ("# Nog een kop", 7, "there is a second headline", "##"),
    ],
)
def test_an_error_names_the_line_its_fault_and_its_cure(body: str, line: int, what: str, remedy: str) -> None:
    with pytest.raises(ManuscriptError) as told:
        parse(f"{START}{body}\n", "brug.script")
    assert told.value.exit_status == 3
    assert told.value.what.startswith(f"brug.script, line {line}: ")
    assert what in told.value.what
    assert remedy in told.value.remedy


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("briefing manuscript 2\n# Kop", 1, "another kind of manuscript"),
        ("briefing manuscript\n# Kop", 1, "another kind of manuscript"),
        ("\n\nbriefing manuscript 2\n# Kop", 3, "another kind of manuscript"),
        ("briefing manuscript 1\ndatum: 2026-11-23\n# Kop", 2, "'datum' is not a field"),
        ("briefing manuscript 1\ndate: gisteren\n# Kop", 2, "'gisteren' is not a date"),
        ("briefing manuscript 1\ndate: 2026-13-01\n# Kop", 2, "'2026-13-01' is not a date"),
        ("briefing manuscript 1\ngenre: opinie\n# Kop", 2, "'opinie' is not a genre"),
        ("briefing manuscript 1\nguid: 12\n# Kop", 2, "'12' is not a guid"),
        ("briefing manuscript 1\nlanguage: Nederlands\n# Kop", 2, "'Nederlands' is not a language"),
        ("briefing manuscript 1\nembargo: morgen\n# Kop", 2, "'morgen' is not a moment"),
        ("briefing manuscript 1\nplace: Urk\nplace: Ens\n# Kop", 3, "place is given twice"),
        ("briefing manuscript 1\nDe brug is dicht.\n# Kop", 2, "a sentence stands above the first heading"),
        ("briefing manuscript 1\n## Inleiding\nDe brug is dicht.", 3, "there is no headline"),
        ("briefing manuscript 1\n## Inleiding\n#Brug dicht\nDe brug is dicht.\nJa.", 3, "there is no headline"),
        ("briefing manuscript 1\n# Kop [spoken: no]", 2, "there is nothing to say"),
        ("briefing manuscript 1\n# Kop [spoken: misschien]", 2, "[spoken: misschien] is not an instruction"),
        ("briefing manuscript 1\n# ?!\nJa.", 2, "there is nothing to say in the headline"),
        ("briefing manuscript 1\n## Zo\n[pause: 2s]\n# Kop", 3, "a pause stands before the first sentence"),
        ("briefing manuscript 1", 1, "there is no headline"),
        (f"briefing manuscript 1\n# Kop\n{'a' * MOST_CHARACTERS}", 1, "the manuscript is too large"),
    ],
)
def test_the_error_for_a_text_that_is_not_a_manuscript_names_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(ManuscriptError, match=f"^brug.script, line {line}: ") as told:
        parse(text, "brug.script")
    assert what in told.value.what


@pytest.mark.parametrize(
    "much", ["[" * 500_000, "\\" * 500_000, "? " * 250_000 + "=", "[voice: test] a " * 20_000, " " * 500_000]
)
def test_a_long_line_of_signs_is_read_at_once(much: str) -> None:
    with suppress(ManuscriptError):
        assert edited(f"briefing manuscript 1\n# Kop\n{much}").title == "Kop"


@pytest.mark.parametrize(
    "much",
    [
        "Ja.\n",
        "## Kop\n",
        "## Kop\n[pause: 1s]\n",
        "[pause: 1s]\n\n",
        "> Ja.\n",
        "? a = b\n",
        "// a\n",
        "//= sabcdef\n",
    ],
)
def test_many_lines_are_read_at_once(much: str) -> None:
    lines = 60_000
    text = "briefing manuscript 1\n# Kop\n" + "Ja.\n" * lines + "\n" + much * lines
    with suppress(ManuscriptError):
        assert len(parse(text, "a").lines) > lines
