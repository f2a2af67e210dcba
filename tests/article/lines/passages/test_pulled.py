"""Pull quotes in a pasted text, and lines that look like them."""

import pytest

from briefing.article.lines.passages.pulled import is_quoted, without_pull_quotes

TEXT = ["Zij bleef op de pont staan tot het donker was.", "‘Ik had geen haast’, zegt ze nu."]


@pytest.mark.parametrize("line", ["Op de pont staan tot het donker was", "‘op de pont staan tot het donker’"])
def test_a_line_that_repeats_a_part_of_the_text_is_a_pull_quote(line: str) -> None:
    assert without_pull_quotes([TEXT[0], line, TEXT[1]], None) == TEXT


@pytest.mark.parametrize(
    "line",
    ["Geen haast", "Zij bleef op de brug staan", "1. Op de pont staan tot het donker was", "Zij bleef op de pont:"],
)
def test_a_line_that_is_short_or_says_something_else_stays(line: str) -> None:
    assert without_pull_quotes([*TEXT, line], None) == [*TEXT, line]


def test_a_headline_may_repeat_the_text() -> None:
    lines = ["Op de pont staan tot het donker was", *TEXT]
    assert without_pull_quotes(lines, lines[0]) == lines


def test_only_a_line_within_quotation_marks_is_quoted() -> None:
    assert is_quoted("‘Ik had die dag geen haast’")
    assert not is_quoted("‘Ik had die dag geen haast’, zegt ze")
