"""The file of a manuscript, line by line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.model import LeftOut
from briefing.script.manuscript.layout import CONSTANT_NOTES, VOICE_SAYS, text_of
from briefing.script.manuscript.value import Hint, Line, Manuscript, Paragraph, Part, Unit


def line(written: str, **more: object) -> Line:
    return Line((Unit(written),), **more)  # type: ignore[arg-type]


def laid_out(*parts: Part, **more: object) -> list[str]:
    manuscript = Manuscript((Part("headline", "Brug dicht"), *parts), **{"fields": {}, "left_out": (), **more})  # type: ignore[arg-type]
    return text_of(manuscript).splitlines()


def test_a_manuscript_opens_with_what_it_is_and_how_to_change_it() -> None:
    first, *guide = laid_out()[:4]
    assert first == "briefing manuscript 1"
    assert set(guide) <= CONSTANT_NOTES


def test_fields_are_written_in_a_fixed_order() -> None:
    lines = laid_out(fields={"date": "2026-03-02", "id": "17"})
    turned = laid_out(fields={"id": "17", "date": "2026-03-02"})
    assert lines == turned
    assert {"id: 17", "date: 2026-03-02"} <= set(lines)


def test_paragraphs_and_parts_are_separated_by_one_empty_line() -> None:
    lines = laid_out(
        Part("lead", "Inleiding", (Paragraph((line("Een."), line("Twee."))), Paragraph((line("Drie."),)))),
        Part("crosshead", "Slot"),
    )
    assert lines[lines.index("# Brug dicht [spoken: no]") :] == [
        *("# Brug dicht [spoken: no]", "", "## Inleiding", "Een.", "Twee.", "", "Drie.", "", "## Slot", ""),
    ]


def test_the_words_to_say_and_the_hints_of_a_line_are_below_it() -> None:
    hint = Hint("Szczecin", "name that looks foreign", spoken="Sjtsjetsjin", remember=True)
    lines = laid_out(Part("lead", "Inleiding", (Paragraph((line("Een 1.", shown="Een één.", hints=(hint,)),)),)))
    at = lines.index("Een 1.")
    assert lines[at + 1 : at + 3] == [
        "    > Een één.",
        "    ? Szczecin = Sjtsjetsjin [remember]   // name that looks foreign",
    ]


def test_what_the_voice_says_about_itself_is_a_comment() -> None:
    assert f"{VOICE_SAYS}Ik ben een stem." in laid_out(Part("disclosure", "Stem", shown="Ik ben een stem."))


def test_what_was_left_out_has_its_reason() -> None:
    assert "// left out [caption]: De brug." in laid_out(left_out=(LeftOut("De brug.", "caption"),))


def test_a_paragraph_printed_differently_is_above_its_lines() -> None:
    lines = laid_out(Part("lead", "Inleiding", (Paragraph((line("Een."),), "Een ."),)))
    assert lines[lines.index("Een.") - 1] == "// printed: Een ."


@pytest.mark.parametrize("count", [1, 40])
def test_a_record_is_wrapped_without_loss(count: int) -> None:
    record = tuple(f"token-{number}" for number in range(count))
    lines = [each.removeprefix("//= ") for each in laid_out(record=record) if each.startswith("//= ")]
    assert " ".join(lines).split() == list(record)
    assert max(map(len, lines)) <= 112


def test_notes_of_an_editor_stay_where_they_were() -> None:
    noted = replace(line("Een."), notes=("// let op",))
    lines = laid_out(Part("lead", "Inleiding", (Paragraph((noted,)),), notes=("// deel",)), notes=("// einde",))
    assert lines[lines.index("Een.") - 1] == "// let op"
    assert lines[lines.index("## Inleiding") - 1] == "// deel"
    assert lines[-1] == "// einde"
