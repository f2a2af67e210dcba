"""A pattern is compiled when it is tried, and matches as `re` has it."""

from __future__ import annotations

import re

import pytest

from briefing.patterns import pattern, rare


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
