"""Many words in one regular expression."""

import re

import pytest

from briefing.dutch.alternatives import one_of

WORDS = ["jan", "januari", "juni", "jun", "c.s.", "(a)"]


@pytest.mark.parametrize("word", WORDS)
def test_each_word_is_found_whole(word: str) -> None:
    found = re.match(one_of(WORDS), word)
    assert found is not None
    assert found[0] == word


def test_signs_of_regular_expressions_are_letters() -> None:
    assert not re.fullmatch(one_of(WORDS), "cxsx")


@pytest.mark.parametrize(("text", "found"), [("jan.jan", ["jan"]), ("xjuni juni", ["juni"]), ("(jan)", ["jan"])])
def test_none_is_found_behind_what_it_may_not_stand_behind(text: str, found: list[str]) -> None:
    assert re.findall(one_of(["jan", "juni"], not_after=r"\w."), text) == found
