"""The International Phonetic Alphabet (IPA) as the voices here take it: its signs, and where stress stands."""

from __future__ import annotations

import re

VOWELS = "aeiouyøɑɛɔɪɵœəʌʊɒæɜɐ"
"""One sign each; `ː` makes one long, and `ɛi`, `œy` and `ʌu` are one sound of two."""
CONSONANTS = "bcdfɡhjklmnprstvwxzŋɲʋɣʃʒʧʤθðɹɾʁχçβɕʝɟɥʔq"
_MARKS = "ˈˌː\u0303ʰʲ"
_SIGNS = frozenset(VOWELS + CONSONANTS + _MARKS + " ")
_EARLY_STRESS = re.compile(rf"([ˈˌ])([{CONSONANTS}ʰʲ]+)(?=[{VOWELS}])")


def fault(ipa: str) -> str | None:
    """What is wrong with IPA that somebody wrote by hand, or None."""
    strange = next((sign for sign in ipa if sign not in _SIGNS), None)
    if strange is not None:
        hint = ", write ɡ (U+0261)" if strange == "g" else ""
        return f"ipa has the sign {strange!r} that no voice knows{hint}"
    for word in stress_before_vowels(ipa).split(" "):
        if not re.search(f"[{VOWELS}]", word):
            return "ipa must have a vowel in each word, with single spaces"
        if word.count("ˈ") > 1:
            return "ipa has two main stresses in one word"
        if re.search(f"[ˈˌ](?![{VOWELS}])", word):
            return "ipa has a stress mark without a vowel"
    return None


def stress_before_vowels(ipa: str) -> str:
    """The IPA with each stress mark right before its vowel, wherever in the syllable it was: "mɑkˈrɔ̃" is "mɑkrˈɔ̃"."""
    return _EARLY_STRESS.sub(r"\2\1", ipa)
