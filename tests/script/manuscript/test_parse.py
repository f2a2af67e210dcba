"""The parser of manuscripts."""

import pytest

from briefing.errors import ManuscriptError
from briefing.script.manuscript.layout import text_of
from briefing.script.manuscript.parse import parse

TEXT = "briefing manuscript 1\ndate: 2026-03-02\n\n# Brug dicht\n\n## Inleiding\nDe brug is dicht.\n"


def test_a_written_manuscript_is_read_as_it_was() -> None:
    manuscript = parse(TEXT, "brug.txt")
    assert parse(text_of(manuscript), "brug.txt") == manuscript


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"])
def test_lines_end_as_an_editor_ends_them(end: str) -> None:
    assert parse(TEXT.replace("\n", end), "-") == parse(TEXT, "-")


def test_invisible_signs_are_ignored() -> None:
    assert parse("\ufeff" + TEXT.replace("brug is", "brug\x07 is"), "-") == parse(TEXT, "-")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TEXT.replace("manuscript 1", "manuscript 2"), "brug.txt, line 1"),
        (TEXT.replace("date: 2026-03-02", "De brug is dicht."), "above the first heading"),
        (TEXT.replace("date: 2026-03-02", "date: 2026-03-02\ndate: 2026-03-03"), "is given twice"),
        (TEXT.replace("2026-03-02", "morgen"), "not a date"),
    ],
)
def test_an_error_names_its_line(text: str, told: str) -> None:
    with pytest.raises(ManuscriptError) as refused:
        parse(text, "brug.txt")
    assert told in str(refused.value)
