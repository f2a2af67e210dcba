"""A pattern is compiled when it is tried, and matches as `re` has it."""

from __future__ import annotations

import re

import pytest

from briefing.patterns import pattern


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
