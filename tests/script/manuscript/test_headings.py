"""Headings, with the kind and title of their parts."""

from __future__ import annotations

from briefing.article.formats.plain import read_plain
from briefing.programme.identity import guid
from tests.script.manuscript.changes import TEXT, changed, roles

from .conftest import ARTICLE, edited, said, spoken, text_of_article


def test_another_headline_is_title_and_spoken_and_the_same_programme() -> None:
    text = changed("# Brug bij Szczecin dicht", "# Brug om 8 uur dicht")
    script = edited(text)
    assert (script.title, script.headline_generated) == ("Brug om 8 uur dicht", False)
    assert "Brug om acht uur dicht" in spoken(script)
    assert guid(script.article) == guid(read_plain(ARTICLE, source="brug.txt"))


def test_a_generated_headline_that_is_changed_is_no_longer_generated() -> None:
    text = text_of_article("De brug bij Urk gaat maandag dicht. Dat meldt de gemeente.\n\nEr is geen pont.\n")
    assert edited(text).headline_generated is True
    (headline,) = [line for line in text.splitlines() if line.startswith("# ")]
    script = edited(changed(headline, "# Urk zonder brug [spoken: no]", text))
    assert (script.title, script.headline_generated) == ("Urk zonder brug", False)
    assert script.article.headline == "Urk zonder brug"


def test_a_section_needs_no_space_behind_its_signs_and_a_sentence_may_begin_with_one() -> None:
    script = edited(changed("Er is geen pont.", "#metoo is niet genoemd.\n\n##Omrijden\nDat duurt lang."))
    assert "Omrijden" in [section.title for section in script.sections]
    assert said(script)[4:6] == ["#metoo is niet genoemd.", "Dat duurt lang."]


def test_a_headline_that_is_not_spoken_is_only_a_title() -> None:
    script = edited(changed("# Brug bij Szczecin dicht", "# Brug bij Szczecin dicht [spoken: no]"))
    assert script.title == "Brug bij Szczecin dicht"
    assert "Brug bij Szczecin dicht" not in said(script)


def test_the_words_to_say_for_the_headline_are_below_it() -> None:
    text = changed("# Brug bij Szczecin dicht", "# Brug bij Szczecin dicht\n  > De brug is dicht")
    assert spoken(edited(text))[1] == "De brug is dicht"


def test_a_new_heading_begins_a_section() -> None:
    text = changed("\n“Het duurt", "\n## Een week\n“Het duurt")
    assert roles(text)[-2:] == [("background", "Achtergrond"), ("background", "Een week")]
    assert edited(text).crossheads == ("Een week",)


def test_a_changed_heading_is_another_title() -> None:
    assert roles(changed("## Achtergrond", "## Omrijden"))[-1] == ("background", "Omrijden")


def test_a_heading_says_which_part_it_is() -> None:
    assert roles(changed("## Inleiding", "## Kort [role: lead]"))[2] == ("lead", "Kort")


def test_a_removed_heading_joins_two_sections() -> None:
    text = changed("## Achtergrond\n", "")
    assert [role for role, _ in roles(text)] == ["disclosure", "headline", "lead"]


def test_a_moved_section_is_spoken_in_its_new_place() -> None:
    lead, background = (TEXT.index(heading) for heading in ("## Inleiding", "## Achtergrond"))
    end = TEXT.index("// Not spoken")
    text = TEXT[:lead] + TEXT[background:end] + "\n" + TEXT[lead:background] + TEXT[end:]
    assert [role for role, _ in roles(text)] == ["disclosure", "headline", "background", "lead"]
