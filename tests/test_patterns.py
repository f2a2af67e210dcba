"""A pattern is compiled when it is tried, and matches as `re` has it."""

from __future__ import annotations

import re

import pytest

from briefing.patterns import outlined, pattern, rare, worded


def test_a_pattern_matches_as_a_compiled_one_does():
    late, compiled = pattern(r"(\d+) (euro)", re.IGNORECASE), re.compile(r"(\d+) (euro)", re.IGNORECASE)
    text = "van 3 Euro naar 12 euro"
    assert late.findall(text) == compiled.findall(text)
    assert late.sub(r"\2 \1", text) == compiled.sub(r"\2 \1", text)
    assert (late.pattern, late.flags) == (compiled.pattern, compiled.flags)


def test_a_pattern_with_a_fault_says_so_when_it_is_tried():
    faulty = pattern("(")
    with pytest.raises(re.error, match="unterminated"):
        faulty.search("")


def test_a_pattern_is_asked_for_a_method_once():
    words = pattern(r"\w+")
    assert words.findall is words.findall


@pytest.mark.parametrize("text", ["3 km/u en 4 km/u", "een uur", "10/12"])
def test_a_rare_pattern_replaces_what_a_compiled_one_does(text: str) -> None:
    assert rare(("/u",), r"(\d) km/u").sub(r"\1 kilometer per uur", text) == re.sub(
        r"(\d) km/u", r"\1 kilometer per uur", text
    )


def test_without_its_marks_a_rare_pattern_is_never_compiled() -> None:
    assert rare(("/u", "/h"), "(").sub("", "een uur") == "een uur"


@pytest.mark.parametrize("text", ["Op 3 - 4 mei", "op 3-4", "van 3 tot 4", "½ - 3", ""])
def test_an_outlined_pattern_matches_as_a_compiled_one_does(text: str) -> None:
    expression = r"(\d) ?- ?(\d)"
    assert outlined(("0-0",), expression).sub(r"\1 tot \2", text) == re.sub(expression, r"\1 tot \2", text)


@pytest.mark.parametrize("text", ["3 en 4-", "1998", "a-b", "de NS - en 3", "één\ud800"])
def test_without_its_outline_an_outlined_pattern_is_never_compiled(text: str) -> None:
    assert outlined(("0-0", "A0"), "(").sub("", text) == text


@pytest.mark.parametrize("text", ["(o.l.v. de trainer)", "ivm-regel", "o.l.v.", "een ivmf"])
def test_a_worded_pattern_matches_as_a_compiled_one_does(text: str) -> None:
    expression = r"(?<!\w)(?:o\.l\.v\.|ivm)(?!\w)"
    assert worded(("o.l.v.", "ivm"), expression).sub("!", text) == re.sub(expression, "!", text)


@pytest.mark.parametrize("text", ["evenmin", "in verband met", ""])
def test_without_its_words_a_worded_pattern_is_never_compiled(text: str) -> None:
    assert worded(("ivm", "m/v"), "(").sub("", text) == text
    assert worded(("ivm", "m/v"), "(").search(text) is None
