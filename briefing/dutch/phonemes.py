"""How Dutch sounds: corrections to espeak-ng's Dutch phonemes, for voices that take phonemes.

espeak-ng reads Dutch by rules that were made for its own synthesiser. What they get wrong most in the news is the
stress of borrowed words, `eer` in some endings, and what happens where one word ends and the next begins.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise

_SOUNDS = (("ɛ^ɪ", "ɛi"), ("œ^y", "œy"), ("ʌ^ʊ", "ʌu"), ("^", ""))
_VOWELS = "aeiouyøɑɛɔɪɵœəʌʊ"
_EER = re.compile(r"(?<=ˈ)ɪr(?=[td]?s?\b)")
_UNSTRESSED_ER = re.compile(rf"(?<![ˈˌ])ɪːr(?=[ˈˌ][{_VOWELS}])")
_DOUBLED = re.compile(r"([bdfɣhjklmnprstvxzŋʋ])([ˈˌ]?)\1")
_STRESS = re.compile(r"[ˈˌ]")
_STRESSED_ENDING = re.compile(r"(?:(?<=it)[ˈˌ]?ɛit(?:ən)?|(?<=oːl)[ˈˌ]?oːx(?:ən|ə)?|(?<=[dn])[ˈˌ]?oːj(?:ən)?)(?:s|$)")


def correct(written: str, ipa: str) -> str:
    """The IPA of a clause as a newsreader says it, from its words and espeak-ng's IPA for them.

    Stress marks stand before the vowel, as espeak-ng has them.
    """
    said = keep_endings(written, ipa).split(" ")
    return " ".join(map(_word, said))


def keep_endings(written: str, ipa: str) -> str:
    """The IPA with the t back that espeak-ng takes from the end of a word before another t or d: not "op tot" for "op
    dat tot". Unchanged where words and IPA cannot be laid side by side.
    """
    words, said = written.split(), ipa.split(" ")
    if len(words) != len(said):
        return ipa
    for place, (word, following) in enumerate(pairwise(words)):
        if (
            word[-1:].lower() in {"t", "d"}
            and following[:1].lower() in {"t", "d"}
            and said[place][-1:] not in {"t", "d"}
        ):
            said[place] += "t"
            said[place + 1] = following[0].lower() + said[place + 1][1:]
    return " ".join(said)


def _word(ipa: str) -> str:
    """One word."""
    for sign, sound in _SOUNDS:
        ipa = ipa.replace(sign, sound)
    for wrong, right in _fragments():
        ipa = ipa.replace(wrong, right)
    ipa = _UNSTRESSED_ER.sub("ər", ipa)
    ipa = _EER.sub("eːr", ipa).replace("ɪːr", "eːr").replace("ɾr", "r")
    return _DOUBLED.sub(r"\2\1", _stress_at_ending(ipa))


def _stress_at_ending(ipa: str) -> str:
    """Stress on -teit, -loog and -ooi, which espeak-ng often puts at the beginning."""
    ending = _STRESSED_ENDING.search(ipa)
    if ending is None or "ˈ" not in ipa[: ending.start()]:
        return ipa
    return _STRESS.sub("", ipa[: ending.start()]) + "ˈ" + _STRESS.sub("", ending[0])


@cache
def _fragments() -> tuple[tuple[str, str], ...]:
    """What espeak-ng says of words and parts of words, and what they sound like."""
    table = tomllib.loads(files("briefing.dutch").joinpath("phonemes.toml").read_text("utf-8"))
    return tuple((said, right) for said, right in table["said"].values())
