"""The disclosure and the title of a manuscript's script."""

from __future__ import annotations

from tests.script.manuscript.changes import TEXT, changed

from .conftest import OTHER, article_in, edited, said, spoken


def test_an_editor_may_change_and_move_what_the_voice_says_about_itself() -> None:
    words = "U hoort een stem van De Krant, gemaakt door een computer."
    text = changed("## Over deze stem\n", f"## Over deze stem\n{words}\n")
    assert edited(text).sentences[0].written == words
    moved = changed("## Over deze stem\n", "", text).replace(words, "") + f"\n## Over deze stem\n{words}\n"
    assert edited(moved).sentences[-1].written == words


def test_the_voice_says_what_it_is_even_if_its_section_was_removed() -> None:
    text = changed("## Over deze stem\n", "")
    assert edited(text).sections[0].role == "disclosure"
    assert edited(text).sentences == edited(TEXT).sentences


def test_a_voice_without_a_disclosure_has_none_to_say() -> None:
    assert edited(TEXT, OTHER).sections[0].role == "headline"


def test_a_manuscript_from_scratch_needs_no_more_than_a_headline() -> None:
    script = edited("briefing manuscript 1\n# Brug dicht\n\n## Inleiding\nDe brug is dicht.\n")
    assert said(script) == ["Brug dicht", "De brug is dicht."]


def test_a_given_title_replaces_the_headline() -> None:
    from briefing.script.write import write_script

    from .conftest import VOICE

    script = write_script(article_in(TEXT), VOICE, title="Dicht om 8 uur")
    assert script.title == "Dicht om 8 uur"
    assert spoken(script)[1] == "Dicht om acht uur"
