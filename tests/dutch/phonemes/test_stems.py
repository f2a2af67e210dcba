"""Listed words and their forms."""

import pytest

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


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("moeizame", "mˈujzaːmə"),
        ("bulgaarse", "bɵlɣˈaːrsə"),
        ("kenmerkende", "kɛnmˈɛrkəndə"),
        ("schermutselingen", "sxɛrmˈɵtsəlɪŋən"),
        ("toendra's", "tˈundraːs"),
        ("westerse", "ʋˈɛstərsə"),
        ("overlapt", "ˈoːvərlɑpt"),
        ("aanbevelingen", "ˈaːmbəveːlɪŋən"),
        ("hogescholen", "hoːɣəsxˈoːlən"),
        ("gerecyclede", "ɣərisˈɑjkəldə"),
        ("ghostte", "ɡˈoːstə"),
        ("vapes", "vˈeːps"),
        ("upgraden", "ˈɵpɡreːdən"),
        ("faken", "fˈeːkən"),
    ],
)
def test_a_form_keeps_the_stress_of_its_listed_word(word: str, said: str) -> None:
    assert find(word) == said


def test_a_dutch_word_is_no_form_of_an_english_one_with_two_letters_for_its_vowel() -> None:
    assert find("felen") is None
    assert find("moden") is None
    assert find("originelen") == f"{find('origineel')}ən"
