"""Changes of an editor in a manuscript, and their effect on the script."""

from __future__ import annotations

from tests.script.manuscript.changes import TEXT, changed, sentence

from .conftest import edited, spoken


def test_the_manuscript_reads_as_it_will_be_spoken() -> None:
    lines = TEXT.splitlines()
    assert lines[0] == "briefing manuscript 1"
    assert "source: brug.txt" in lines
    headline = lines.index("# Brug bij Szczecin dicht")
    assert lines[headline + 1].strip() == "? Szczecin =   // name that looks foreign"
    written = lines.index("De brug gaat maandag om 7.30 uur dicht.")
    assert lines[written + 1] == "    > De brug gaat maandag om zeven uur dertig dicht."
    assert lines[written + 2] == "Dat meldt de gemeente."
    assert "// left out [link to other articles]: Lees ook: Schip vast" in lines


def test_spoken_words_that_differ_only_in_quotation_marks_are_not_shown() -> None:
    line = TEXT.splitlines().index("“Het duurt een week”, zegt de wethouder.")
    assert not TEXT.splitlines()[line + 1].strip().startswith(">")


def test_other_words_are_written_and_spoken() -> None:
    text = changed("Er is geen pont.", "Er is 1 pont.")
    assert sentence(text, "Er is 1 pont.").spoken == "Er is één pont."


def test_spoken_words_follow_the_written_ones_until_they_are_changed_themselves() -> None:
    text = changed("om 7.30 uur dicht.\n", "om 8.45 uur dicht.\n")
    assert "> De brug gaat maandag om zeven uur dertig dicht." in text
    assert "De brug gaat maandag om acht uur vijfenveertig dicht." in spoken(edited(text))


def test_an_editor_may_have_something_else_said_than_written() -> None:
    text = changed("om zeven uur dertig dicht.", "om half acht dicht.")
    assert (
        sentence(text, "De brug gaat maandag om 7.30 uur dicht.").spoken == "De brug gaat maandag om half acht dicht."
    )


def test_an_editor_may_give_a_sentence_words_to_say_that_had_none() -> None:
    text = changed("Er is geen pont.", "Er is geen pont.\n  > Een pont is er niet.")
    assert sentence(text, "Er is geen pont.").spoken == "Een pont is er niet."


def test_a_voice_in_both_lines_does_not_freeze_the_spoken_words() -> None:
    text = TEXT.replace("De brug gaat maandag", "[voice: ander] De brug gaat maandag")
    assert text.count("[voice: ander]") == 2
    assert "De brug gaat maandag om half acht dicht." in spoken(edited(text))


def test_written_and_spoken_words_change_separately() -> None:
    text = changed("om 7.30 uur dicht.", "om 9 uur dicht.", changed("om zeven uur dertig", "vroeg"))
    assert sentence(text, "De brug gaat maandag om 9 uur dicht.").spoken == "De brug gaat maandag vroeg dicht."


def test_a_line_without_its_words_to_say_is_spoken_by_rule_again() -> None:
    text = changed("    > De brug gaat maandag om zeven uur dertig dicht.\n", "")
    assert spoken(edited(text)) == spoken(edited(TEXT))
