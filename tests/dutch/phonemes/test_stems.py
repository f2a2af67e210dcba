"""Listed words and their forms."""

from briefing.dutch.phonemes.stems import accent, find, find_part, words


def test_a_listed_word_brings_its_forms() -> None:
    assert find("computers") == f"{find('computer')}s"
    assert find("kampioenen") == f"{find('kampioen')}ən"


def test_a_listed_stress_is_where_its_vowel_begins() -> None:
    assert accent("politie") == 3
    assert accent("xyzq") is None


def test_a_little_word_is_no_part_of_another() -> None:
    assert find("de") == "də"
    assert find_part("de") is None


def test_little_words_are_not_among_the_stems() -> None:
    assert "de" not in words()
