"""A script as an editor may change it."""

from briefing.script.manuscript.parse import parse
from briefing.script.manuscript.value import Fault

TEXT = """briefing manuscript 1
? Szczecin = Sjtsjetsjin

# Brug dicht [voice: ander]

## Inleiding
[voice: nl-neural] De brug is dicht.
Drie weken lang.
? Spijk =

## Omrijden
[voice: ander] Dat duurt nog.
"""


def test_the_lines_are_those_that_are_spoken() -> None:
    manuscript = parse(TEXT, "-")
    assert manuscript.headline.title == "Brug dicht"
    assert manuscript.lines[-1].written == "Dat duurt nog."
    assert manuscript.lead_lines == "De brug is dicht. Drie weken lang."


def test_a_crosshead_is_background() -> None:
    assert [part.role for part in parse(TEXT, "-").parts] == ["headline", "lead", "background"]


def test_only_a_word_with_an_editor_s_pronunciation_is_a_pronunciation() -> None:
    assert [(hint.token, hint.spoken) for hint in parse(TEXT, "-").pronunciations] == [("Szczecin", "Sjtsjetsjin")]


def test_each_voice_has_the_line_that_names_it_first() -> None:
    assert parse(TEXT, "-").voices == {"ander": 4, "nl-neural": 7}


def test_an_error_names_its_file_and_its_line() -> None:
    error = Fault(3, "a word has no =", remedy="write one").of("brug.txt")
    assert str(error) == "brug.txt, line 3: a word has no =; write one"
