"""Names by the letters that those have which the rules of spelling read wrong."""

import pytest

from briefing.dutch.risky.name_letters import are_foreign, pieces


@pytest.mark.parametrize("name", ["guinness", "scolari", "melbourne", "jones"])
def test_letters_of_names_that_are_read_wrong_are_foreign(name: str) -> None:
    assert are_foreign(name)


@pytest.mark.parametrize("name", ["hofstra", "zevenaar", "brouwer", "wijnands", "dekkers"])
def test_letters_of_names_that_are_read_right_are_not(name: str) -> None:
    assert not are_foreign(name)


def test_a_name_has_the_two_and_three_letters_of_its_beginning_and_end() -> None:
    assert pieces("ab") == {"^a", "ab", "b$", "^ab", "ab$"}
    assert pieces("") == {"^$"}
