"""Fingerprints that show an editor's changes."""

import pytest

from briefing.script.manuscript.parse import parse
from briefing.script.manuscript.record import TOKEN, base, base_of, fingerprint

TEXT = "briefing manuscript 1\ndate: 2026-03-02\n\n# Brug dicht\n\n## Inleiding\nDe brug is dicht.\nDat duurt nog.\n"


@pytest.mark.parametrize("typed", ["'Ja' - zei hij...", "‘Ja’ – zei  hij…", "‘Ja’ — zei hij..."])
def test_the_signs_that_text_editors_replace_are_not_a_change(typed: str) -> None:
    assert fingerprint(typed) == fingerprint("'Ja' - zei hij...")


def test_another_word_is_a_change() -> None:
    assert fingerprint("De brug is dicht.") != fingerprint("De brug is open.")


def test_headings_lines_and_fields_each_have_a_token() -> None:
    tokens = base(parse(TEXT, "-"), generated=False)
    assert [token[0] for token in tokens] == ["h", "t", "p", "s", "f"]
    assert all(TOKEN.fullmatch(token) for token in tokens)


def test_a_generated_headline_is_marked_as_such() -> None:
    assert base(parse(TEXT, "-"), generated=True)[0][0] == "g"


def test_what_is_shown_is_not_part_of_the_base() -> None:
    assert base_of(("h123456", "v123456", "w123456", "f123456")) == ("h123456", "f123456")
