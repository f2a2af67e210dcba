"""Words for the same thing in the news."""

from __future__ import annotations

import pytest

from briefing.studio.news_words import things


@pytest.mark.parametrize(
    ("one", "other"),
    [("arresteerde", "opgepakt"), ("staking", "gestaakt"), ("ontploffing", "explosie"), ("daalt", "goedkoper")],
)
def test_two_words_for_one_thing_are_known(one: str, other: str) -> None:
    assert things(one) & things(other)


@pytest.mark.parametrize("word", ["winkel", "wonen", "katoen", "bommel", "messing", "tafel"])
def test_a_word_that_only_begins_like_one_is_not_taken_for_it(word: str) -> None:
    assert not things(word)
