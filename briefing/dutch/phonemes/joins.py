"""Assimilation: what sounds do to each other where the parts of a word meet."""

from __future__ import annotations

import re

_VOICELESS = str.maketrans("bdvzɣ", "ptfsx")
_END = re.compile(r"[bdvzɣ]+$")
_BEFORE_VOICELESS = re.compile(r"[bdvzɣ]+(?=[ˈˌ]?[ptksfxʃh]|jəs?$)")
_BEFORE_W = re.compile(r"(?<=[nlr])d(?=[ˈˌ]?ʋ)")
_AFTER_VOICELESS = re.compile(r"(?<=[ptksfxʃ])[vzɣ]")
_DOUBLED = re.compile(r"([bdfɣhjklmnprstvxzŋʋ])([ˈˌ]?)\1")
_NASAL = re.compile(r"n(?=[ˈˌ]?[kɣx])")


def voiceless_end(ipa: str) -> str:
    """The sounds of a word or part with a voiceless end: "hɑnd" is "hɑnt"."""
    return _END.sub(lambda end: end[0].translate(_VOICELESS), ipa)


def smooth(ipa: str) -> str:
    """The sounds of a word in fluent speech: none voiced beside a voiceless one ("afzonderlijk" has an s), none twice
    ("bouwplaats"), and ŋ for an n before k or g ("aankomst").
    """
    ipa = _BEFORE_VOICELESS.sub(lambda voiced: voiced[0].translate(_VOICELESS), ipa)
    ipa = _BEFORE_W.sub("t", ipa)
    ipa = _AFTER_VOICELESS.sub(lambda voiced: voiced[0].translate(_VOICELESS), ipa)
    return _DOUBLED.sub(r"\2\1", _NASAL.sub("ŋ", ipa))
