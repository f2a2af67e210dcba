"""The International Phonetic Alphabet (IPA) as the voices here take it: its signs, and the place of stress marks."""

from __future__ import annotations

import re

from briefing.patterns import pattern

VOWELS = "aeiouyøɑɛɔɪɵœəʌʊɒæɜɐ"
"""The signs for vowels; `ː` makes one long, and `ɛi`, `œy` and `ʌu` are diphthongs of two signs."""
_CONSONANTS = "bcdfɡhjklmnprstvwxzŋɲʋɣʃʒʧʤθðɹɾʁχçβɕʝɟɥʔq"
_MARKS = "ˈˌː\u0303ʰʲ"
_SIGNS = frozenset(VOWELS + _CONSONANTS + _MARKS + " ")
_LONGEST = 200
_HINTS = {
    "g": ", write ɡ (U+0261)",
    "'": ", write ˈ (U+02C8)",
    ":": ", write ː (U+02D0)",
    ".": ", leave out what parts syllables",
    "\u0361": ", write ʧ or ʤ, or the two signs without the tie",
}
_ASTRAY = pattern(rf"(?<![{VOWELS}{_CONSONANTS}\u0303])ː|(?<![{VOWELS}])\u0303|(?<![{_CONSONANTS}])[ʰʲ]|[ˈˌ]{{2}}")
"""A mark that does not follow a sign that it could change."""
_EARLY_STRESS = pattern(rf"([ˈˌ])([{_CONSONANTS}ʰʲ]+)(?=[{VOWELS}])")


def fault(ipa: str) -> str | None:
    """What is wrong with IPA that was written by hand, in words; None if nothing is."""
    return _fault_of_signs(ipa) or _fault_of_words(ipa)


def _fault_of_signs(ipa: str) -> str | None:
    if len(ipa) > _LONGEST:
        return f"ipa has more than {_LONGEST} signs"
    strange = next((sign for sign in ipa if sign not in _SIGNS), None)
    if strange is not None:
        return f"ipa has the sign {strange!r} that no voice knows{_HINTS.get(strange, '')}"
    if astray := _ASTRAY.search(ipa):
        return f"ipa has {astray[0]!r} where it changes no sound"
    return None


def _fault_of_words(ipa: str) -> str | None:
    for word in stress_before_vowels(ipa).split(" "):
        if not re.search(f"[{VOWELS}]", word):
            return "ipa must have a vowel in each word, with single spaces"
        if word.count("ˈ") > 1:
            return "ipa has two main stresses in one word"
        if re.search(f"[ˈˌ](?![{VOWELS}])", word):
            return "ipa has a stress mark without a vowel"
    return None


def stress_before_vowels(ipa: str) -> str:
    """The IPA with each stress mark moved right before its vowel: "mɑkˈrɔ̃" is "mɑkrˈɔ̃"."""
    return _EARLY_STRESS.sub(r"\2\1", ipa)
