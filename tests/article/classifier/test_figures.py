"""The numeric features of a line, for the trees."""

import pytest

from briefing.article.classifier.figures import figures_of, is_prose

PARAGRAPH = "De gemeente opent maandag de nieuwe brug over de vaart, en fietsers kunnen er dan weer overheen."


def test_a_paragraph_is_long_and_ends_as_a_sentence_does():
    assert is_prose(PARAGRAPH)
    assert is_prose(PARAGRAPH.replace("dan", "‘dan") + "’")
    assert not is_prose(PARAGRAPH.rstrip("."))
    assert not is_prose("De brug gaat open.")


@pytest.mark.parametrize("marks", [")" * 120, "”" * 120])
def test_a_row_of_closing_marks_is_not_a_paragraph(marks: str):
    assert not is_prose(marks)


def test_lines_of_a_list_are_alike():
    assert figures_of("1. Ajax 34").outline == figures_of("2. Feyenoord 31").outline
    assert figures_of("1. Ajax 34").outline != figures_of("De brug gaat open.").outline
