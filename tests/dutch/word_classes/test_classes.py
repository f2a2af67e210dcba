"""The classes of words."""

from briefing.dutch.word_classes.classes import WordClass


def test_only_verbs_with_a_tense_are_finite() -> None:
    assert [each for each in WordClass if each.is_finite] == [WordClass.PRESENT, WordClass.PAST]
