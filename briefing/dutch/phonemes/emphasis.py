"""Accents that Dutch puts on the vowel of a word that is stressed on purpose: "vóórkomen", "dát"."""

from __future__ import annotations

import re

from briefing.dutch.phonemes import stems
from briefing.dutch.phonemes.parts import is_form, split
from briefing.dutch.phonemes.word import read

_MARK = re.compile("(?:áá?a?|óó?o?|úú?u?|é[ée]?|íe?)(?!(?<=é)e?s?$)")
_DOUBLED = re.compile("áá|éé|óó|úú|áa|óo|úu")
_UNMARKED = str.maketrans("áéíóú", "aeiou")
_VOWEL_LETTERS = re.compile("aai|ooi|oei|ieuw|eeuw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyëïöü]")
_VOWEL_SOUNDS = re.compile("ɛi|œy|ʌu|[aeiouyøɑɛɔɪɵœə]")


def unmarked(word: str) -> str:
    """A word in small letters without such accents."""
    return word.translate(_UNMARKED)


def is_doubled(word: str) -> bool:
    """Whether a vowel of two letters has the accent, as in no other language: "vóór"."""
    return _DOUBLED.search(word) is not None


def emphasised(word: str) -> str | None:
    """The sounds of a Dutch word with such an accent; None for any other word."""
    mark, plain = _MARK.search(word), unmarked(word)
    vowels = _VOWEL_LETTERS.findall(plain)
    is_dutch = len(vowels) == 1 or is_doubled(word) or is_form(plain) or stems.find(plain) or len(split(plain)) > 1
    if mark is None or not is_dutch:
        return None
    sounds = read(plain).replace("ˈ", "").replace("ˌ", "")
    starts = [vowel.start() for vowel in _VOWEL_SOUNDS.finditer(sounds)]
    place = len(_VOWEL_LETTERS.findall(plain[: mark.start()]))
    if place >= len(starts):
        return None
    return sounds[: starts[place]] + "ˈ" + sounds[starts[place] :].replace("ə", "ɛ", sounds[starts[place]] == "ə")
