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


QUOTE = "‘Ik zag de rivier stijgen en ik dacht aan de koeien’"
PARAGRAPH = "‘Ik zag de rivier die avond stijgen en ik dacht aan de koeien’, zegt Bram Kuiper, boer in Ooij."


def test_a_pull_quote_may_be_tighter_than_what_was_said() -> None:
    assert without_pull_quotes([TEXT[0], QUOTE, PARAGRAPH, TEXT[1]], None) == [TEXT[0], PARAGRAPH, TEXT[1]]


@pytest.mark.parametrize(
    "line", ["‘De koeien dachten aan de rivier die ik zag stijgen’", "‘Ik zag de rivier en de koeien’", QUOTE[1:-1]]
)
def test_words_in_another_order_or_too_few_of_them_are_no_pull_quote(line: str) -> None:
    assert without_pull_quotes([TEXT[0], line, PARAGRAPH, TEXT[1]], None) == [TEXT[0], line, PARAGRAPH, TEXT[1]]


def test_words_with_a_denial_left_out_are_no_pull_quote() -> None:
    told, denied = "“Wij gaan de oude sluis slopen maar verkopen”", "“Wij gaan de oude sluis niet slopen maar verkopen”"
    lines = [TEXT[0], told, f"{denied}, zei Bram Kuiper in 2020.", TEXT[1]]
    assert without_pull_quotes(lines, None) == lines


@pytest.mark.parametrize(
    "speaker", ["Bram Kuiper", "Boer Bram Kuiper", "Bram Kuiper, boer", "- Bram Kuiper", "Kuiper, boer in Ooij"]
)
def test_who_says_what_is_pulled_out_goes_with_it(speaker: str) -> None:
    assert without_pull_quotes([TEXT[0], QUOTE, speaker, PARAGRAPH, TEXT[1]], None) == [TEXT[0], PARAGRAPH, TEXT[1]]


def test_who_says_it_needs_no_name_in_the_same_block() -> None:
    lines = [TEXT[0], QUOTE, "Boer in de Ooijpolder", PARAGRAPH, TEXT[1]]
    assert without_pull_quotes(lines, None, [lines[1:3]]) == [TEXT[0], PARAGRAPH, TEXT[1]]
    assert without_pull_quotes(lines, None) == [TEXT[0], *lines[2:]]


@pytest.mark.parametrize("crosshead", ["Hoog water", "Bram en de koeien", "Een boer uit Ooij vertelt"])
def test_a_crosshead_below_a_pull_quote_stays(crosshead: str) -> None:
    lines = [TEXT[0], QUOTE, crosshead, PARAGRAPH, TEXT[1]]
    assert without_pull_quotes(lines, None) == [TEXT[0], *lines[2:]]


LONG = "De dijk bij Ooij hield stand. Op zaterdag kwam het water tot de rand, en daar bleef het de hele nacht staan."
AND_LONG = (
    "Het kostte drie dagen pompen. Er is één koe verdronken, en die was heel erg oud, zegt boer Kuiper bij de koffie."
)


def test_a_crosshead_may_repeat_the_paragraph_below_it() -> None:
    lines = [LONG, "De hele nacht", AND_LONG, "‘Die was heel erg oud’", AND_LONG]
    assert without_pull_quotes(lines, None) == lines
    lines = [AND_LONG, "Het water tot de rand", LONG]
    assert without_pull_quotes(lines, None) == lines


def test_a_quotation_that_the_paragraph_below_repeats_is_a_pull_quote_where_no_crossheads_are() -> None:
    assert without_pull_quotes([LONG, "‘Die was heel erg oud’", AND_LONG], None) == [LONG, AND_LONG]
