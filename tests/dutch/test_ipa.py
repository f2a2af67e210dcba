"""IPA that somebody wrote by hand: right, or told what is wrong with it."""

import pytest

from briefing.dutch import ipa


@pytest.mark.parametrize("sounds", ["mɑkrˈɔ̃", "ɣˈys", "ʋɑlˈoːni", "nˈɑsjoːnaːlə ˈʌup", "bˌɛnəlˈʏks".replace("ʏ", "ɵ")])
def test_what_voices_know_is_right(sounds: str) -> None:
    assert ipa.fault(sounds) is None


@pytest.mark.parametrize(
    ("sounds", "told"),
    [
        ("gˈys", "write ɡ (U+0261)"),
        ("ɣ'ys", "write ˈ (U+02C8)"),
        ("ɣˈy:s", "write ː (U+02D0)"),
        ("ˈɣys.tɑf", "leave out what parts syllables"),
        ("ɣˈys ", "a vowel in each word"),
        ("s ɣˈys", "a vowel in each word"),
        ("ɣˈysˈɑ", "two main stresses"),
        ("ɣysˈ", "a stress mark without a vowel"),
        ("ːɣˈys", "where it changes no sound"),
        ("ɑ" * 201, "more than 200 signs"),
    ],
)
def test_what_is_wrong_is_told(sounds: str, told: str) -> None:
    assert told in (ipa.fault(sounds) or "")


def test_stress_stands_right_before_its_vowel() -> None:
    assert ipa.stress_before_vowels("mɑkˈrɔ̃") == "mɑkrˈɔ̃"
    assert ipa.stress_before_vowels("ˈstraːt") == "strˈaːt"
    assert ipa.stress_before_vowels("ˈaːp") == "ˈaːp"
