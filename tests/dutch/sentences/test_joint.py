"""The joint between two sentences."""

import pytest

from briefing.dutch.sentences.joint import REACH, Joint, is_acronym, joint_at, starts


def test_a_joint_reaches_only_so_far() -> None:
    assert joint_at("Ja. Nee.", 3) == Joint("Ja.", "Nee.")
    assert joint_at("a" * 500, 250) == Joint("a" * REACH, "a" * REACH)


@pytest.mark.parametrize(
    ("after", "begins"),
    [("De rest volgt", True), ("Van der Berg zei", False), ("Bos zei nee", False), ("’s Avonds", True)],
)
def test_the_first_word_tells_whether_a_sentence_starts(after: str, begins: bool) -> None:
    assert starts(after) == begins


def test_capitals_are_no_abbreviation_unless_all_of_the_text_is_in_them() -> None:
    assert is_acronym("VS", "Minister Bos")
    assert not is_acronym("VS", "MINISTER BOS")
    assert not is_acronym("V", "Minister Bos")
