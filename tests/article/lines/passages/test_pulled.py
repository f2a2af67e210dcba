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


MOTTO = "‘Wie water heeft, heeft alle tijd’"
TOLD = f"Haar vader had een spreuk: {MOTTO}. Zij begreep dat pas later."


@pytest.mark.parametrize(
    "lines",
    [
        ["Op het schip staat in witte letters:", MOTTO, TOLD, TEXT[0]],
        [TEXT[0], MOTTO, TEXT[1], MOTTO, TOLD],
        [TOLD, *TEXT, MOTTO],
        ["Zo begint het lied:", "Wie water heeft, heeft alle tijd", TOLD],
    ],
    ids=["announced", "refrain", "last word", "announced without marks"],
)
def test_a_motto_or_refrain_that_the_text_repeats_stays(lines: list[str]) -> None:
    assert without_pull_quotes(lines, None) == lines


def test_a_quotation_between_paragraphs_that_is_said_in_one_of_them_is_a_pull_quote() -> None:
    assert without_pull_quotes([TEXT[0], MOTTO, TOLD, TEXT[1]], None) == [TEXT[0], TOLD, TEXT[1]]
